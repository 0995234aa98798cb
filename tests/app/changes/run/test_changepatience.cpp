// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/run/changepatience.h"

#include <QTest>

using namespace eventdesk;
using namespace std::chrono_literals;

using Kind = ApiError::Kind;
using State = ChangeState;
using Terms = ChangePatience::Terms;

namespace {

ChangeEnd stoppedBy(Kind kind, State state = State::Planned)
{
    const ApiError error{.kind = kind,
        .effect = state == State::Unknown ? ApiError::Effect::Unknown : ApiError::Effect::None};
    return {.state = state, .error = error, .obstacle = error};
}

} // namespace

/** When a row fails, when it is tried again, and when all wait. */
class TestChangePatience final : public QObject
{
    Q_OBJECT

private slots:
    void judgesOneEnd_data();
    void judgesOneEnd();
    void fiveTroublesInARowStopTheSet();
    void anAnswerBetweenThemDoesNot();
    void threeTroublesAreEnoughForARow();
    void waitsEverLonger();
};

void TestChangePatience::judgesOneEnd_data()
{
    QTest::addColumn<ChangeEnd>("end");
    QTest::addColumn<Terms>("terms");
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("goesOn");
    QTest::addColumn<ChangeObstacle>("waitFor");

    const auto none = ChangeObstacle::None;
    const ChangeEnd refused = stoppedBy(Kind::Unauthorized);
    const ChangeEnd offline = stoppedBy(Kind::Offline);
    const ChangeEnd trouble = stoppedBy(Kind::ServerTrouble);
    const ChangeEnd doubt = stoppedBy(Kind::Timeout, State::Unknown);
    const ChangeEnd withdrawn{.state = State::Planned, .isWithdrawn = true};
    const ChangeEnd unwritten{.state = State::Planned, .journalError = DatabaseError{}};
    ChangeEnd unchanged = doubt; // read, and as it was before
    unchanged.error->effect = ApiError::Effect::None;

    QTest::newRow("R7: key") << refused << Terms::Patient << State::Planned << true
                             << ChangeObstacle::Key;
    QTest::newRow("network") << offline << Terms::Patient << State::Planned << true
                             << ChangeObstacle::Network;
    QTest::newRow("server, once") << trouble << Terms::Patient << State::Planned << true << none;
    QTest::newRow("doubt") << doubt << Terms::Patient << State::Unknown << true << none;
    QTest::newRow("withdrawn") << withdrawn << Terms::Patient << State::Planned << true << none;
    QTest::newRow("J3: not written down")
        << unwritten << Terms::Patient << State::Planned << true << none;
    for (const State state : {State::Done, State::Failed, State::Conflict, State::Unknown})
        QTest::addRow("settled as %d", static_cast<int>(state))
            << ChangeEnd{.state = state} << Terms::Patient << state << false << none;

    QTest::newRow("impatient, key")
        << refused << Terms::Impatient << State::Failed << false << none;
    QTest::newRow("impatient, doubt")
        << doubt << Terms::Impatient << State::Unknown << false << none;
    QTest::newRow("impatient, read and unchanged")
        << unchanged << Terms::Impatient << State::Failed << false << none;
    QTest::newRow("impatient, withdrawn")
        << withdrawn << Terms::Impatient << State::Cancelled << false << none;
    QTest::newRow("impatient, not written down")
        << unwritten << Terms::Impatient << State::Failed << false << none;

    QTest::newRow("cancelled, key")
        << refused << Terms::Cancelled << State::Cancelled << false << none;
    QTest::newRow("cancelled, doubt")
        << doubt << Terms::Cancelled << State::Unknown << false << none;
    QTest::newRow("cancelled, withdrawn")
        << withdrawn << Terms::Cancelled << State::Cancelled << false << none;
    QTest::newRow("cancelled, done")
        << ChangeEnd{.state = State::Done} << Terms::Cancelled << State::Done << false << none;
}

void TestChangePatience::judgesOneEnd()
{
    QFETCH(ChangeEnd, end);
    QFETCH(Terms, terms);
    QFETCH(State, state);
    QFETCH(bool, goesOn);
    QFETCH(ChangeObstacle, waitFor);

    ChangePatience patience(ChangePace{});
    const ChangeVerdict verdict = patience.judge(0, end, terms);
    QCOMPARE(verdict.end.state, state);
    QCOMPARE(verdict.goesOn, goesOn);
    QCOMPARE(verdict.waitFor, waitFor);
    if (state == State::Failed && end.error)
        QVERIFY(verdict.end.error);
    if (state == State::Cancelled)
        QVERIFY(!verdict.end.error);
}

void TestChangePatience::fiveTroublesInARowStopTheSet()
{
    // R6
    ChangePatience patience(ChangePace{});
    for (int row = 0; row < 4; ++row)
        QCOMPARE(patience.judge(row, stoppedBy(Kind::Timeout), Terms::Patient).waitFor,
            ChangeObstacle::None);
    QCOMPARE(patience.judge(4, stoppedBy(Kind::ServerTrouble), Terms::Patient).waitFor,
        ChangeObstacle::Server);
    QCOMPARE(patience.judge(5, stoppedBy(Kind::ServerTrouble), Terms::Patient).waitFor,
        ChangeObstacle::Server);
}

void TestChangePatience::anAnswerBetweenThemDoesNot()
{
    ChangePatience patience(ChangePace{});
    for (int row = 0; row < 20; ++row) {
        const ChangeEnd end =
            row % 5 == 4 ? ChangeEnd{.state = State::Failed} : stoppedBy(Kind::ServerTrouble);
        QCOMPARE(patience.judge(row, end, Terms::Patient).waitFor, ChangeObstacle::None);
    }
}

void TestChangePatience::threeTroublesAreEnoughForARow()
{
    ChangePatience patience(ChangePace{});
    for (const bool goesOn : {true, true, false}) {
        const ChangeVerdict verdict =
            patience.judge(7, stoppedBy(Kind::ServerTrouble), Terms::Patient);
        QCOMPARE(verdict.goesOn, goesOn);
        QCOMPARE(verdict.end.state, goesOn ? State::Planned : State::Failed);
    }
    for (int i = 0; i < 10; ++i) // the network is no fault of the row
        QVERIFY(patience.judge(8, stoppedBy(Kind::Offline), Terms::Patient).goesOn);
}

void TestChangePatience::waitsEverLonger()
{
    ChangePatience patience({.firstLookAgain = 2s, .longestLookAgain = 30s});
    for (const auto &wait : {2s, 4s, 8s, 16s, 30s, 30s})
        QCOMPARE(patience.nextWait(), wait);
    patience.noteAnswer();
    QCOMPARE(patience.nextWait(), 2s);
}

QTEST_GUILESS_MAIN(TestChangePatience)
#include "test_changepatience.moc"
