// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/storage/gzip.h"
#include "tests/support/gunzip.h"

#include <QRandomGenerator>
#include <QTest>

using namespace eventdesk;
using namespace eventdesk::testing;

class GzipTest final : public QObject
{
    Q_OBJECT

private slots:
    void isReadByOthers_data();
    void isReadByOthers();
    void hasTheChecksumOfTheStandard();
};

void GzipTest::isReadByOthers_data()
{
    QTest::addColumn<QByteArray>("content");

    QByteArray noise(300'000, Qt::Uninitialized);
    QRandomGenerator random(1);
    for (char &c : noise)
        c = char(random.bounded(256));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a letter") << QByteArray("a");
    QTest::newRow("lines") << QByteArray("\"id\",\"name\"\r\n").repeated(10'000);
    QTest::newRow("noise") << noise;
}

void GzipTest::isReadByOthers()
{
    QFETCH(QByteArray, content);

    QCOMPARE(gunzipped(gzipped(content)), content);
}

void GzipTest::hasTheChecksumOfTheStandard()
{
    // The check value that every description of CRC-32 gives for these nine digits.
    QCOMPARE(gzipped("123456789").last(8), QByteArray::fromHex("2639f4cb09000000"));
}

QTEST_GUILESS_MAIN(GzipTest)
#include "test_gzip.moc"
