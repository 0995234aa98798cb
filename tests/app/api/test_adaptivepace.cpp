// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/adaptivepace.h"

#include <QRandomGenerator>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class TestAdaptivePace final : public QObject
{
    Q_OBJECT

private slots:
    void startsWithinBounds_data();
    void startsWithinBounds();
    void learns_data();
    void learns();
    void staysWithinBounds();
    void staysNearWhatTheServerTakes();
};

void TestAdaptivePace::startsWithinBounds_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("width");

    QTest::newRow("default") << 4 << 6 << 4;
    QTest::newRow("more than most") << 5 << 3 << 3;
    QTest::newRow("N5: hard maximum") << 100 << 100 << 6;
    QTest::newRow("from below") << 0 << -3 << 1;
}

void TestAdaptivePace::startsWithinBounds()
{
    QFETCH(int, start);
    QFETCH(int, most);
    QFETCH(int, width);
    QCOMPARE(AdaptivePace(start, most).width(), width);
}

void TestAdaptivePace::learns_data()
{
    QTest::addColumn<QString>("answers"); // "+" a good one, "-" trouble
    QTest::addColumn<int>("width");

    QTest::newRow("nothing yet") << u""_s << 4;
    QTest::newRow("not a whole round") << u"+++"_s << 4;
    QTest::newRow("a whole round") << u"++++"_s << 5;
    QTest::newRow("two rounds") << u"+++++++++"_s << 6;
    QTest::newRow("never above the most") << QString(100, u'+') << 6;
    QTest::newRow("trouble halves") << u"-"_s << 2;
    QTest::newRow("a crowd of trouble halves once") << u"----"_s << 2;
    QTest::newRow("the next crowd halves again") << u"-----"_s << 1;
    QTest::newRow("never below one") << QString(100, u'-') << 1;
    QTest::newRow("good ones of the old crowd do not count") << u"-+++"_s << 2;
    QTest::newRow("good ones after it do") << u"-+++++"_s << 3;
    QTest::newRow("trouble begins the round anew") << u"+++-+++++"_s << 3;
    QTest::newRow("halves from the top") << QString(20, u'+') + u'-' << 3;
}

void TestAdaptivePace::learns()
{
    QFETCH(QString, answers);
    QFETCH(int, width);

    AdaptivePace pace(4, 6);
    for (const QChar answer : answers) {
        if (answer == u'+')
            pace.noteSuccess();
        else
            pace.noteTrouble();
    }
    QCOMPARE(pace.width(), width);
}

void TestAdaptivePace::staysWithinBounds()
{
    QRandomGenerator random(7);
    AdaptivePace pace(4, 5);
    for (int i = 0; i < 100'000; ++i) {
        if (random.bounded(5) == 0)
            pace.noteTrouble();
        else
            pace.noteSuccess();
        QVERIFY(pace.width() >= 1 && pace.width() <= 5);
    }
}

void TestAdaptivePace::staysNearWhatTheServerTakes()
{
    // R4, in rounds instead of seconds: a server that takes three at a time and refuses the rest.
    constexpr int taken = 3;
    AdaptivePace pace(4, 6);
    int good = 0;
    int refused = 0;
    constexpr int rounds = 2'000;
    for (int round = 0; round < rounds; ++round) {
        const int width = pace.width();
        for (int i = 0; i < width; ++i) {
            if (i < taken) {
                ++good;
                pace.noteSuccess();
            } else {
                ++refused;
                pace.noteTrouble();
            }
        }
    }
    QVERIFY2(good > 0.6 * taken * rounds, qPrintable(QString::number(good)));
    QVERIFY2(refused < 0.15 * good, qPrintable(QString::number(refused)));
}

QTEST_GUILESS_MAIN(TestAdaptivePace)
#include "test_adaptivepace.moc"
