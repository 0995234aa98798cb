// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/ui/support/brokenkeystore.h"
#include "tests/ui/support/testdesktop.h"
#include "tests/ui/support/widgetwalk.h"

#include <QAccessible>
#include <QClipboard>
#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

#include <optional>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

namespace {

const QString key = QString::fromLatin1(FaultServer::key);

QStringList filesWith(const QString &text, const QString &directory)
{
    QStringList found;
    QDirIterator files(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8()))
            found << file.fileName();
    }
    return found;
}

QStringList sentMessages; // what the program wrote to its log while a test ran

void collect(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString &text)
{
    sentMessages << text;
}

} // namespace

/** Follows one key through the program and looks where it must never be (S1, S10). */
class TestKeyCanary : public QObject
{
    Q_OBJECT

private slots:
    void theKeyIsNowhereToBeSeen_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("accepted") << 200;
        QTest::newRow("refused by a server that repeats it") << 401;
        QTest::newRow("forbidden by a server that repeats it") << 403;
        QTest::newRow("bad request by a server that repeats it") << 422;
    }

    void theKeyIsNowhereToBeSeen()
    {
        QFETCH(const int, status);
        sentMessages.clear();
        const auto previous = qInstallMessageHandler(collect);
        FaultServer server;
        server.truth().add(u"One"_s, u"one"_s);
        if (status != 200) {
            server.onEvery(FaultScript::answering(
                status, R"({"error":"the key )" + QByteArray(FaultServer::key) + R"( is wrong"})"));
        }
        TestDesktop desktop(std::make_unique<BrokenKeyStore>(KeyStoreProblem::NoStore));
        (void)desktop.addLockedAccount(u"Shop"_s, server);
        desktop.start();
        // Only then it is the account of this server that the key is asked for.
        EVENTUALLY(desktop.look<QLineEdit>("apiKey"));
        QVERIFY(!desktop.find<QLineEdit>("accountName")->isEnabled());
        desktop.type("apiKey", key);

        auto *field = desktop.find<QLineEdit>("apiKey");
        const QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(field);
        QVERIFY(!reader->text(QAccessible::Value).contains(key));
        field->selectAll();
        field->copy();
        QVERIFY(!QGuiApplication::clipboard()->text().contains(key));

        QVERIFY(desktop.click("connect"));
        if (status == 200) {
            EVENTUALLY(desktop.isUpToDate());
            EVENTUALLY(!desktop.windowMessage().isEmpty());
            desktop.table().selectAll();
            QVERIFY(desktop.trigger("requestLog"));
        } else {
            EVENTUALLY(desktop.look<QPushButton>("details"));
            QVERIFY(desktop.click("details"));
            field->clear(); // the input itself may hold it
        }
        QCOMPARE(placesOf(key, desktop.window()), QStringList());
        QVERIFY(!desktop.log().toText().contains(key));
        desktop.window().close();
        qInstallMessageHandler(previous);
        QCOMPARE(sentMessages.filter(key), QStringList());
        QVERIFY(QFile::exists(desktop.directory() + u"/accounts.json"_s));
        QCOMPARE(filesWith(key, desktop.directory()), QStringList());
    }

    void theKeyOfThePracticeAccountIsNotKeptEither()
    {
        TestDesktop desktop;
        QVERIFY(desktop.startPractice());
        const QString practiceKey = desktop.accounts().practiceKey()->secret();
        QVERIFY(practiceKey.size() > 10);
        QCOMPARE(placesOf(practiceKey, desktop.window()), QStringList());
        QCOMPARE(filesWith(practiceKey, desktop.directory()), QStringList());
    }
};

QTEST_MAIN(TestKeyCanary)
#include "test_keycanary.moc"
