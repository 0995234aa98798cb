// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/oneshotbody.h"

#include <QBuffer>
#include <QTest>

using namespace eventdesk;

class TestOneShotBody final : public QObject
{
    Q_OBJECT

private slots:
    void givesItsContentOnce();
    void cannotBeRewound();
    void isNothingQtKnows();
    void cannotBeWritten();
    void canBeEmpty();
};

void TestOneShotBody::givesItsContentOnce()
{
    OneShotBody body("0123456789");
    QVERIFY(body.isOpen());
    QCOMPARE(body.bytesAvailable(), 10);
    QCOMPARE(body.read(4), QByteArray("0123"));
    QVERIFY(!body.atEnd());
    QCOMPARE(body.readAll(), QByteArray("456789"));
    QVERIFY(body.atEnd());
    QCOMPARE(body.bytesAvailable(), 0);
    QCOMPARE(body.readAll(), QByteArray());
}

void TestOneShotBody::cannotBeRewound()
{
    OneShotBody body("0123");
    (void)body.read(2);
    QVERIFY(!body.reset());
    QVERIFY(!body.seek(0));
    QCOMPARE(body.readAll(), QByteArray("23"));
}

void TestOneShotBody::isNothingQtKnows()
{
    // Qt reads a QBuffer past the device, and a random-access device it buffers (N1).
    OneShotBody body("0123");
    QVERIFY(body.isSequential());
    QVERIFY(!qobject_cast<QBuffer *>(&body));
}

void TestOneShotBody::cannotBeWritten()
{
    OneShotBody body("0123");
    QTest::ignoreMessage(
        QtWarningMsg, QRegularExpression(QStringLiteral("QIODevice::write.*ReadOnly device")));
    QCOMPARE(body.write("x"), -1);
}

void TestOneShotBody::canBeEmpty()
{
    OneShotBody body{QByteArray()};
    QVERIFY(body.atEnd());
    QCOMPARE(body.readAll(), QByteArray());
}

QTEST_GUILESS_MAIN(TestOneShotBody)
#include "test_oneshotbody.moc"
