// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/run/changeturns.h"
#include "tests/support/sampleevents.h"

#include <QTest>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

using Kind = Change::Kind;

namespace {

class Taker final : public ChangeTurns::Taker
{
public:
    [[nodiscard]] bool isHeld() const override { return held; }
    void hurry(qsizetype row) override { hurried.append(row); }
    void turnCame(qsizetype row) override { called.append(row); }

    bool held = false;
    QList<qsizetype> hurried;
    QList<qsizetype> called;
};

Change switched(EventId id)
{
    return Change::of(Kind::Deactivate, sampleEvent(id));
}

} // namespace

/** Whose turn it is among changes that touch the same (R11). */
class TestChangeTurns final : public QObject
{
    Q_OBJECT

private slots:
    void othersRunSideBySide();
    void sameEventTakesTurns();
    void heldOnesAreOvertaken();
    void runningOnesAreNot();
    void restKeepsThePlace();
    void codesTakeTurnsToo_data();
    void codesTakeTurnsToo();
};

void TestChangeTurns::othersRunSideBySide()
{
    ChangeTurns turns;
    Taker taker;
    for (const EventId id : {1, 2})
        turns.join(switched(id), taker, id);
    QVERIFY(turns.start(switched(2), taker, 2));
    QVERIFY(turns.start(switched(1), taker, 1));
}

void TestChangeTurns::sameEventTakesTurns()
{
    ChangeTurns turns;
    Taker first;
    Taker second;
    turns.join(switched(1), first, 5);
    turns.join(switched(1), second, 0);
    QVERIFY(!turns.start(switched(1), second, 0));
    QCOMPARE(first.hurried, QList<qsizetype>{5});
    QVERIFY(turns.start(switched(1), first, 5));
    QVERIFY(!turns.start(switched(1), second, 0));
    turns.leave(switched(1), first, 5);
    QCOMPARE(second.called, QList<qsizetype>{0});
    QVERIFY(turns.start(switched(1), second, 0));
}

void TestChangeTurns::heldOnesAreOvertaken()
{
    ChangeTurns turns;
    Taker held;
    Taker newer;
    turns.join(switched(1), held, 0);
    turns.join(switched(1), newer, 0);
    QVERIFY(!turns.start(switched(1), newer, 0));
    held.held = true;
    turns.letPass(held);
    QCOMPARE(newer.called, QList<qsizetype>{0});
    QVERIFY(turns.start(switched(1), newer, 0));
    held.held = false;
    QVERIFY(!turns.start(switched(1), held, 0)); // the newer one runs now
    turns.leave(switched(1), newer, 0);
    QCOMPARE(held.called, QList<qsizetype>{0});
}

void TestChangeTurns::runningOnesAreNot()
{
    ChangeTurns turns;
    Taker first;
    Taker second;
    turns.join(switched(1), first, 0);
    turns.join(switched(1), second, 0);
    QVERIFY(turns.start(switched(1), first, 0));
    first.held = true;
    QVERIFY(!turns.start(switched(1), second, 0));
}

void TestChangeTurns::restKeepsThePlace()
{
    ChangeTurns turns;
    Taker first;
    Taker second;
    turns.join(switched(1), first, 0);
    turns.join(switched(1), second, 0);
    QVERIFY(turns.start(switched(1), first, 0));
    QVERIFY(!turns.start(switched(1), second, 0));
    turns.rest(switched(1), first, 0);
    QVERIFY(!turns.start(switched(1), second, 0)); // it only rests
    QVERIFY(turns.start(switched(1), first, 0));
}

void TestChangeTurns::codesTakeTurnsToo_data()
{
    QTest::addColumn<Change>("first");
    QTest::addColumn<Change>("second");
    QTest::addColumn<bool>("isSideBySide");

    const Event one = sampleEvent(1, u"One"_s, u"one"_s);
    const Event two = sampleEvent(2, u"Two"_s, u"two"_s);
    QTest::newRow("given away, then taken") << Change::update(one, u"One"_s, u"free"_s)
                                            << Change::update(two, u"Two"_s, u"ONE"_s) << false;
    QTest::newRow("freed by a deletion")
        << Change::of(Kind::Delete, one) << Change::create(u"N"_s, u"one"_s) << false;
    QTest::newRow("created twice")
        << Change::create(u"N"_s, u"n"_s) << Change::create(u"M"_s, u" N"_s) << false;
    QTest::newRow("codes that stay")
        << Change::update(one, u"A"_s, u"one"_s) << Change::update(two, u"B"_s, u"two"_s) << true;
    QTest::newRow("a name alone touches no code")
        << Change::update(one, u"A"_s, u"one"_s) << Change::create(u"N"_s, u"one"_s) << true;
}

void TestChangeTurns::codesTakeTurnsToo()
{
    QFETCH(Change, first);
    QFETCH(Change, second);
    QFETCH(bool, isSideBySide);

    ChangeTurns turns;
    Taker taker;
    turns.join(first, taker, 0);
    turns.join(second, taker, 1);
    QCOMPARE(turns.start(second, taker, 1), isSideBySide);
    QVERIFY(isSideBySide || turns.start(first, taker, 0));
}

QTEST_GUILESS_MAIN(TestChangeTurns)
#include "test_changeturns.moc"
