// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
// Locals that lambdas refer to outlive what they are connected to.
// clazy:excludeall=lambda-in-connect
#include "app/changes/run/changesetrun.h"
#include "tests/app/changes/run/changedesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Apply = FaultScript::Apply;
using Delivery = FaultScript::Delivery;
using Kind = Change::Kind;
using Phase = ChangeSetRun::Phase;
using State = ChangeState;

namespace {

ChangeSet setOf(const QList<Change> &changes)
{
    ChangeSet set{.purpose = Purpose::Edit};
    for (const Change &change : changes)
        set.rows.append({.change = change});
    return set;
}

/** Deactivations of this many events that are there and active. */
ChangeSet deactivations(ChangeDesk &desk, int count)
{
    QList<Change> changes;
    for (int i = 0; i < count; ++i)
        changes.append(Change::of(Kind::Deactivate, desk.given(u"E"_s, u"e_%1"_s.arg(i))));
    return setOf(changes);
}

QList<State> statesOf(const ChangeSetRun *set)
{
    QList<State> states;
    for (const ChangeSetRun::Row &row : set->rows())
        states.append(row.entry.state);
    return states;
}

bool reaches(const ChangeSetRun *set, Phase phase)
{
    return QTest::qWaitFor([=] { return set->phase() == phase; }, patience);
}

/** Waits until some rows are done, and no longer: a set is quick. */
bool getsSomeDone(const ChangeSetRun *set)
{
    QSignalSpy progressed(set, &ChangeSetRun::progressed);
    while (set->counts().done < 4) {
        if (!progressed.wait(patience))
            return false;
    }
    return set->isOpen();
}

/** What the journal has of a set. */
JournalSet recorded(ChangeDesk &desk, const ChangeSetRun *set)
{
    JournalSet found;
    bool isRead = false;
    QObject::connect(desk.journal.readSet(set->journalId()), &JournalSetReply::finished,
        &desk.journal, [&](const DatabaseResult<JournalSet> &result) {
            found = result.value_or(JournalSet{});
            isRead = true;
        });
    return QTest::qWaitFor([&] { return isRead; }, patience) ? found : JournalSet{};
}

QList<State> statesOf(const JournalSet &set)
{
    QList<State> states;
    for (const JournalEntry &entry : set.entries)
        states.append(entry.state);
    return states;
}

int writesOf(const FaultServer &server)
{
    return static_cast<int>(std::ranges::count_if(
        server.requests(), [](const WireRequest &request) { return request.method != "GET"; }));
}

} // namespace

/** Sets of changes: their order, their waiting and their end. */
class TestChangeSetRun final : public QObject
{
    Q_OBJECT

private slots:
    void reportsInItsOrder();
    void writesDownBeforeItSends();
    void nothingIsSentThatCannotBeWrittenDown();
    void plannedStatesCostNoCall();
    void countsAlwaysAddUp();
    void keepsTheLaneBusy();

    void refusedKeyStopsAtOnce();
    void refusedKeyStopsOtherSetsToo();
    void lateRefusalOfTheOldKeyIsNoNews();
    void offlineGoesOnByItself();
    void deadServerIsProbed();
    void aRowThatAlwaysFailsDoesNotHoldUpTheOthers();
    void permanentErrorsAreNotRepeated();

    void pauseAndResume();
    void cancelLetsEndWhatIsOnTheWire();
    void cancelBeforeItIsWrittenDown();
    void suspendedSetIsResumed();
    void retryFailed();
    void retryFailedWithNothingToRetry();
    void dismiss();

    void earlierWishOfASetGoesFirst();
    void waitingSetLetsOthersPass();
    void waitingSetDoesNotUndoALaterWish_data();
    void waitingSetDoesNotUndoALaterWish();
    void anUpdateKeepsWhatAnEarlierOneChanged();
    void codesAreHandedOnInOrder();
    void ownEarlierChangeIsNoConflict();
    void aCrashForgetsNoEarlierChange_data();
    void aCrashForgetsNoEarlierChange();

    void deletionOfAChangedEventIsAConflict_data();
    void deletionOfAChangedEventIsAConflict();
    void createdEventGetsItsStatus_data();
    void createdEventGetsItsStatus();
    void resumedCreateIsNotRepeated();
    void resumedCreatesTakeOneReading();
    void resumedWritesAreSettled_data();
    void resumedWritesAreSettled();
};

void TestChangeSetRun::reportsInItsOrder()
{
    ChangeDesk desk;
    const Event one = desk.given(u"One"_s, u"one"_s);
    const Event two = desk.given(u"Two"_s, u"two"_s);
    desk.server.truth().remove(two.id);
    desk.server.onNext(FaultScript::honest().after(50ms)); // the first comes last
    const QSignalSpy added(&desk.runner, &ChangeRunner::setAdded);
    ChangeSetRun *const set = desk.runner.run(
        setOf({Change::create(u"New"_s, u"new"_s), Change::of(Kind::Deactivate, two),
            Change::of(Kind::Deactivate, one), Change::create(u"Taken"_s, u"one"_s)}));
    QCOMPARE(added.size(), 1);
    QCOMPARE(desk.runner.sets(), QList<ChangeSetRun *>{set});
    QSignalSpy finished(set, &ChangeSetRun::finished);
    QCOMPARE(set->phase(), Phase::Recording);
    QVERIFY(desk.runner.isBusy());
    QVERIFY(finished.wait(patience));
    const QList<State> states{State::Done, State::Failed, State::Done, State::Failed};
    QCOMPARE(statesOf(set), states);
    QCOMPARE(set->phase(), Phase::Finished);
    QCOMPARE(finished.size(), 1);
    QVERIFY(!desk.runner.isBusy());
    QVERIFY(!set->isOpen());
    QVERIFY(set->lastError());
    const JournalSet written = recorded(desk, set);
    QVERIFY(!written.isOpen);
    QCOMPARE(statesOf(written), states);
    QCOMPARE(written.entries[0].after, desk.catalogue.findByCode(u"new"));
    QCOMPARE(written.entries[1].error->kind, ApiError::Kind::NotFound);
}

void TestChangeSetRun::writesDownBeforeItSends()
{
    // J3: what is on the wire is Sent in the journal already.
    ChangeDesk desk;
    ChangeSetRun *const set = desk.runner.run(deactivations(desk, 3));
    int seen = 0;
    connect(&desk.server, &FaultServer::requestArrived, this, [&] {
        connect(desk.journal.readSet(set->journalId()), &JournalSetReply::finished, this,
            [&](const DatabaseResult<JournalSet> &result) {
                for (const JournalEntry &entry : result->entries)
                    QVERIFY(entry.state == State::Sent || entry.state == State::Done);
                ++seen;
            });
    });
    QVERIFY(reaches(set, Phase::Finished));
    QTRY_COMPARE_WITH_TIMEOUT(seen, 3, patience);
}

void TestChangeSetRun::nothingIsSentThatCannotBeWrittenDown()
{
    // J3, J5
    ChangeDesk desk;
    ChangeJournal unwritable(u"/proc/no/such/folder/journal.sqlite"_s);
    ChangeRunner runner(desk.test.client, desk.catalogue, unwritable, testOwner(), quickPace());
    const ChangeSet changes = deactivations(desk, 3);
    ChangeSetRun *const set = runner.run(changes);
    QVERIFY(reaches(set, Phase::Finished));
    QVERIFY(set->journalError());
    QCOMPARE(set->counts().failed, 3);
    set->retryFailed(); // the disk may have room again
    QCOMPARE(set->phase(), Phase::Recording);
    QVERIFY(reaches(set, Phase::Finished));
    QCOMPARE(set->counts().failed, 3);

    RunOutcome single(runner.run(changes.rows[0].change));
    QVERIFY(single.wait());
    QCOMPARE(single.result(), ChangeOutcome::Result::NotRecorded);
    QVERIFY(single.outcome().journalError);
    QCOMPARE(desk.server.requests().size(), std::size_t{0});
    QTRY_VERIFY_WITH_TIMEOUT(!runner.isBusy(), patience);
}

void TestChangeSetRun::plannedStatesCostNoCall()
{
    ChangeDesk desk;
    const Event event = desk.given(u"E"_s, u"e"_s);
    ChangeSet set = setOf({Change::of(Kind::Activate, event), Change::of(Kind::Delete, event)});
    set.rows[0].state = State::Unchanged;
    set.rows[1].state = State::Skipped;
    ChangeSetRun *const run = desk.runner.run(set);
    QVERIFY(reaches(run, Phase::Finished));
    QCOMPARE(desk.server.requests().size(), std::size_t{0});
    QCOMPARE(run->counts().unchanged, 1);
    QCOMPARE(run->counts().skipped, 1);
    QVERIFY(!recorded(desk, run).isOpen);
}

void TestChangeSetRun::countsAlwaysAddUp()
{
    // R13
    ChangeDesk desk;
    desk.server.onEvery([n = 0](const WireRequest &) mutable {
        return ++n % 7 == 0 ? FaultScript::answering(403) : FaultScript::honest();
    });
    ChangeSetRun *const set = desk.runner.run(deactivations(desk, 60));
    int told = 0;
    bool addsUp = set->counts().total() == 60;
    bool showsTime = false;
    connect(set, &ChangeSetRun::progressed, this, [&] {
        ++told;
        addsUp = addsUp && set->counts().total() == 60;
        showsTime = showsTime || set->timeLeft();
    });
    QVERIFY(reaches(set, Phase::Finished));
    QVERIFY(addsUp);
    QVERIFY(showsTime);
    QVERIFY(told > 2);
    QCOMPARE(set->counts().failed, 8);
    QCOMPARE(set->counts().done, 52);
    QVERIFY(!set->timeLeft());
}

void TestChangeSetRun::keepsTheLaneBusy()
{
    ChangeDesk desk;
    desk.server.onEvery(FaultScript::honest().after(60ms));
    ChangeSetRun *const set = desk.runner.run(deactivations(desk, 40));
    int most = 0;
    connect(set, &ChangeSetRun::progressed, this, [&] {
        most = std::max(most,
            static_cast<int>(std::ranges::count_if(set->rows(), &ChangeSetRun::Row::isUnderWay)));
    });
    QVERIFY(reaches(set, Phase::Finished));
    QVERIFY(desk.server.mostInFlight() > 4); // more than it begins with
    QVERIFY(desk.server.mostInFlight() <= 6); // N5
    QVERIFY(most <= 2 * 6);
}

void TestChangeSetRun::refusedKeyStopsAtOnce()
{
    // R7: the 401 at the 10th of 40 costs no more than what is in flight.
    ChangeDesk desk;
    int arrived = 0;
    bool isRevoked = true;
    desk.server.onEvery([&](const WireRequest &) {
        return ++arrived >= 10 && isRevoked ? FaultScript::answering(401).after(2ms)
                                            : FaultScript::honest().after(2ms);
    });
    ChangeSetRun *const set = desk.runner.run(deactivations(desk, 40));
    QVERIFY(reaches(set, Phase::WaitingForKey));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.runner.isBusy(), patience);
    QVERIFY2(arrived <= 10 + 6, qPrintable(QString::number(arrived)));
    QCOMPARE(set->counts().done, 9);
    QCOMPARE(set->counts().left, 31);
    QCOMPARE(set->lastError()->kind, ApiError::Kind::Unauthorized);
    for (const State state : statesOf(recorded(desk, set)))
        QVERIFY(state == State::Done || state == State::Planned);

    isRevoked = false;
    desk.runner.noteNewKey();
    QVERIFY(reaches(set, Phase::Finished));
    QCOMPARE(set->counts().done, 40);
}

void TestChangeSetRun::refusedKeyStopsOtherSetsToo()
{
    ChangeDesk desk;
    desk.server.onEvery(FaultScript::answering(401));
    ChangeSetRun *const first = desk.runner.run(deactivations(desk, 3));
    ChangeSetRun *const second = desk.runner.run(setOf({Change::create(u"A"_s, u"a"_s)}));
    QVERIFY(reaches(first, Phase::WaitingForKey));
    QVERIFY(reaches(second, Phase::WaitingForKey));
    // Somebody who waits at a dialog hears of it.
    RunOutcome single(desk.runner.run(Change::create(u"B"_s, u"b"_s)));
    QVERIFY(single.wait());
    QCOMPARE(single.outcome().error->kind, ApiError::Kind::Unauthorized);
    desk.server.onEvery(FaultScript::honest());
    second->resume();
    QVERIFY(reaches(second, Phase::Finished));
    QCOMPARE(first->phase(), Phase::WaitingForKey);
    first->cancel();
    QVERIFY(reaches(first, Phase::Finished));
    QCOMPARE(first->counts().cancelled, 3);
}

void TestChangeSetRun::lateRefusalOfTheOldKeyIsNoNews()
{
    ChangeDesk desk;
    int arrived = 0;
    desk.server.onEvery([&](const WireRequest &) {
        ++arrived; // the first is refused at once, others with the same key late
        const auto refused = FaultScript::answering(401);
        return arrived == 1 ? refused : arrived <= 4 ? refused.after(100ms) : FaultScript::honest();
    });
    ChangeSetRun *const set = desk.runner.run(deactivations(desk, 12));
    bool waitsAgain = false;
    connect(set, &ChangeSetRun::phaseChanged, this, [&, isFirst = true]() mutable {
        if (set->phase() != Phase::WaitingForKey)
            return;
        waitsAgain = !isFirst;
        if (std::exchange(isFirst, false))
            desk.runner.noteNewKey();
    });
    QVERIFY(reaches(set, Phase::Finished));
    QVERIFY(!waitsAgain);
    QCOMPARE(set->counts().done, 12);
}

void TestChangeSetRun::offlineGoesOnByItself()
{
    ChangeDesk desk;
    desk.server.onEvery(FaultScript::honest().after(5ms));
    ChangeSetRun *const set = desk.runner.run(deactivations(desk, 40));
    QVERIFY(getsSomeDone(set));
    desk.server.goOffline();
    QVERIFY(reaches(set, Phase::WaitingForNetwork));
    QCOMPARE(set->lastError()->kind, ApiError::Kind::Offline);
    const std::size_t before = desk.test.log.entries().size();
    QTRY_VERIFY_WITH_TIMEOUT(desk.test.log.entries().size() > before + 3, patience); // it looks
    QVERIFY(set->counts().left > 0);
    QCOMPARE(set->counts().failed, 0);
    desk.server.comeBack();
    QVERIFY(reaches(set, Phase::Finished));
    QCOMPARE(set->counts().done, 40);
}

void TestChangeSetRun::deadServerIsProbed()
{
    // R6: five failures in a row, then one probe at a time, then it goes on.
    ChangeDesk desk;
    bool isDead = true;
    desk.server.onEvery([&](const WireRequest &) {
        return isDead ? FaultScript::answering(503) : FaultScript::honest();
    });
    ChangeSetRun *const set = desk.runner.run(deactivations(desk, 40));
    QVERIFY(reaches(set, Phase::WaitingForServer));
    QCOMPARE(set->lastError()->httpStatus, 503);
    isDead = false;
    QVERIFY(reaches(set, Phase::Finished));
    QCOMPARE(set->counts().done, 40);
}

void TestChangeSetRun::aRowThatAlwaysFailsDoesNotHoldUpTheOthers()
{
    ChangeDesk desk;
    const ChangeSet changes = deactivations(desk, 20);
    const EventId poisoned = changes.rows[3].change.id;
    desk.server.onEvery([poisoned](const WireRequest &request) {
        return request.path().contains(QByteArray::number(poisoned)) ? FaultScript::answering(500)
                                                                     : FaultScript::honest();
    });
    ChangeSetRun *const set = desk.runner.run(changes);
    QVERIFY(reaches(set, Phase::Finished));
    QCOMPARE(set->counts().done, 19);
    QCOMPARE(set->counts().unknown, 1); // it cannot be looked up either
    QCOMPARE(set->counts().failed, 0);
    QCOMPARE(set->lastError()->httpStatus, 500);
}

void TestChangeSetRun::permanentErrorsAreNotRepeated()
{
    // R14
    ChangeDesk desk;
    desk.server.onEvery(FaultScript::answering(403));
    ChangeSetRun *const set = desk.runner.run(deactivations(desk, 10));
    QVERIFY(reaches(set, Phase::Finished));
    QCOMPARE(set->counts().failed, 10);
    QCOMPARE(desk.server.requests().size(), std::size_t{10});
}

void TestChangeSetRun::pauseAndResume()
{
    ChangeDesk desk;
    desk.server.onEvery(FaultScript::honest().after(5ms));
    ChangeSetRun *const set = desk.runner.run(deactivations(desk, 40));
    QVERIFY(getsSomeDone(set));
    set->pause();
    QCOMPARE(set->phase(), Phase::Paused);
    const auto sent = static_cast<int>(desk.server.requests().size());
    QTRY_VERIFY_WITH_TIMEOUT(!desk.runner.isBusy(), patience);
    // What was on the wire has arrived, nothing else left.
    QVERIFY(static_cast<int>(desk.server.requests().size()) <= sent + 6);
    QCOMPARE(set->counts().done, static_cast<int>(desk.server.requests().size()));
    QVERIFY(set->counts().left > 0);
    QVERIFY(!set->timeLeft());
    set->resume();
    QVERIFY(reaches(set, Phase::Finished));
    QCOMPARE(set->counts().done, 40);
    QCOMPARE(writesOf(desk.server), 40);
}

void TestChangeSetRun::cancelLetsEndWhatIsOnTheWire()
{
    // R12
    ChangeDesk desk;
    desk.server.onEvery(FaultScript::honest().after(20ms));
    ChangeSetRun *const set = desk.runner.run(deactivations(desk, 40));
    QVERIFY(getsSomeDone(set));
    set->cancel();
    QCOMPARE(set->phase(), Phase::Stopping);
    const auto sent = static_cast<int>(desk.server.requests().size());
    QVERIFY(reaches(set, Phase::Finished));
    QVERIFY(static_cast<int>(desk.server.requests().size()) <= sent + 6);
    QCOMPARE(set->counts().done, static_cast<int>(desk.server.requests().size()));
    QCOMPARE(set->counts().cancelled, 40 - set->counts().done);
    QCOMPARE(statesOf(recorded(desk, set)), statesOf(set));
    for (const ChangeSetRun::Row &row : set->rows()) {
        const bool isActive =
            desk.server.truth().find(row.entry.change.id)->status == EventStatus::Active;
        QCOMPARE(isActive, row.entry.state == State::Cancelled);
    }
}

void TestChangeSetRun::cancelBeforeItIsWrittenDown()
{
    ChangeDesk desk;
    ChangeSetRun *const set = desk.runner.run(deactivations(desk, 3));
    set->cancel();
    set->cancel();
    QVERIFY(reaches(set, Phase::Finished));
    QCOMPARE(set->counts().cancelled, 3);
    QCOMPARE(desk.server.requests().size(), std::size_t{0});
    QVERIFY(!recorded(desk, set).isOpen);
}

void TestChangeSetRun::suspendedSetIsResumed()
{
    ChangeDesk desk;
    desk.server.onEvery(FaultScript::honest().after(5ms));
    ChangeSetRun *const set = desk.runner.run(deactivations(desk, 40));
    QVERIFY(getsSomeDone(set));
    desk.runner.suspendAll();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.runner.isBusy(), patience);
    QCOMPARE(set->phase(), Phase::Finished);
    QVERIFY(set->counts().left > 0);
    QVERIFY(recorded(desk, set).isOpen);
    set->dismiss();

    QList<JournalSet> open;
    connect(desk.journal.claimOpenSets(testOwner()), &JournalSetsReply::finished, this,
        [&](const DatabaseResult<QList<JournalSet>> &result) { open = *result; });
    QTRY_COMPARE_WITH_TIMEOUT(open.size(), 1, patience);
    ChangeSetRun *const rest = desk.runner.resume(open[0]);
    QVERIFY(rest->counts().done > 3);
    QVERIFY(reaches(rest, Phase::Finished));
    QCOMPARE(rest->counts().done, 40);
    QCOMPARE(writesOf(desk.server), 40); // none twice
    QVERIFY(!recorded(desk, rest).isOpen);
}

void TestChangeSetRun::retryFailed()
{
    ChangeDesk desk;
    ChangeSet changes = deactivations(desk, 6);
    desk.server.onNext(FaultScript::answering(403), 2);
    ChangeSetRun *const set = desk.runner.run(changes);
    const QSignalSpy finished(set, &ChangeSetRun::finished);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(set->counts().failed, 2);
    set->retryFailed();
    QCOMPARE(set->phase(), Phase::Recording);
    QCOMPARE(set->counts().failed, 0);
    QCOMPARE(set->counts().left, 2);
    QVERIFY(desk.runner.isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
    QCOMPARE(set->counts().done, 6);
    QCOMPARE(desk.server.requests().size(), std::size_t{8});
    QCOMPARE(statesOf(recorded(desk, set)), QList<State>(6, State::Done));
}

void TestChangeSetRun::retryFailedWithNothingToRetry()
{
    ChangeDesk desk;
    ChangeSetRun *const set = desk.runner.run(deactivations(desk, 2));
    set->retryFailed(); // it is not finished
    QVERIFY(reaches(set, Phase::Finished));
    set->retryFailed();
    set->pause();
    set->resume();
    set->cancel();
    set->suspend();
    QCOMPARE(set->phase(), Phase::Finished);
    QCOMPARE(set->counts().done, 2);
}

void TestChangeSetRun::dismiss()
{
    ChangeDesk desk;
    ChangeSetRun *const set = desk.runner.run(deactivations(desk, 2));
    QSignalSpy gone(set, &QObject::destroyed);
    set->dismiss();
    QCOMPARE(desk.runner.sets().size(), 1); // not while it runs
    QVERIFY(reaches(set, Phase::Finished));
    set->dismiss();
    QVERIFY(desk.runner.sets().isEmpty());
    QVERIFY(gone.wait(patience));
}

void TestChangeSetRun::earlierWishOfASetGoesFirst()
{
    // R11: the last row of a long set is brought forward for whoever waits behind it.
    ChangeDesk desk;
    desk.server.onEvery(FaultScript::honest().after(5ms));
    const ChangeSet changes = deactivations(desk, 60);
    ChangeSetRun *const set = desk.runner.run(changes);
    const Event last = *changes.rows.constLast().change.base;
    RunOutcome later(desk.runner.run(Change::of(Kind::Activate, last)));
    QVERIFY(later.wait());
    QCOMPARE(later.result(), ChangeOutcome::Result::Done);
    QVERIFY(set->isOpen()); // it did not wait for all
    QCOMPARE(set->rows().constLast().entry.state, State::Done);
    QVERIFY(reaches(set, Phase::Finished));
    QCOMPARE(desk.server.truth().find(last.id)->status, EventStatus::Active);
}

void TestChangeSetRun::waitingSetLetsOthersPass()
{
    ChangeDesk desk;
    const Event event = desk.given(u"E"_s, u"e"_s);
    desk.server.onEvery(FaultScript::answering(401));
    ChangeSetRun *const waiting = desk.runner.run(setOf({Change::of(Kind::Delete, event)}));
    QVERIFY(reaches(waiting, Phase::WaitingForKey));
    desk.server.onEvery(FaultScript::honest());
    RunOutcome single(desk.runner.run(Change::update(event, u"N"_s, u"n"_s)));
    QVERIFY(single.wait());
    QCOMPARE(single.result(), ChangeOutcome::Result::Done);
    QCOMPARE(waiting->phase(), Phase::WaitingForKey);
    QCOMPARE(desk.server.truth().find(event.id)->name, u"N"_s);
    waiting->cancel();
    QVERIFY(reaches(waiting, Phase::Finished));
}

void TestChangeSetRun::waitingSetDoesNotUndoALaterWish_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("delete") << Kind::Delete;
    QTest::newRow("deactivate") << Kind::Deactivate;
}

void TestChangeSetRun::waitingSetDoesNotUndoALaterWish()
{
    QFETCH(const Kind, kind);
    ChangeDesk desk;
    const Event event = desk.given(u"E"_s, u"e"_s);
    desk.server.onEvery(FaultScript::answering(401));
    ChangeSetRun *const waiting = desk.runner.run(setOf({Change::of(kind, event)}));
    QVERIFY(reaches(waiting, Phase::WaitingForKey));
    desk.server.onEvery(FaultScript::honest());
    RunOutcome later(desk.runner.run(Change::update(event, u"Later"_s, u"e"_s)));
    QVERIFY(later.wait());
    waiting->resume();
    QVERIFY(reaches(waiting, Phase::Finished));
    QCOMPARE(statesOf(waiting), QList<State>{State::Conflict});
    QCOMPARE(desk.server.truth().find(event.id)->name, u"Later"_s);
    QCOMPARE(desk.server.truth().find(event.id)->status, EventStatus::Active);
}

void TestChangeSetRun::anUpdateKeepsWhatAnEarlierOneChanged()
{
    ChangeDesk desk;
    const Event event = desk.given(u"Old"_s, u"old"_s);
    desk.server.onEvery(FaultScript::honest().after(3ms));
    ChangeSetRun *const first = desk.runner.run(setOf({Change::update(event, u"New"_s, u"old"_s)}));
    ChangeSetRun *const second =
        desk.runner.run(setOf({Change::update(event, u"Old"_s, u"new"_s)}));
    QVERIFY(reaches(first, Phase::Finished));
    QVERIFY(reaches(second, Phase::Finished));
    QCOMPARE(statesOf(second), QList<State>{State::Done});
    QCOMPARE(desk.server.truth().find(event.id)->name, u"New"_s);
    QCOMPARE(desk.server.truth().find(event.id)->code, u"new"_s);
    // An Undo of the second alone leaves the first as it is, whether it goes by the rows or by the
    // journal.
    const Change carriedOut = second->rows()[0].entry.change;
    QVERIFY(!carriedOut.changesName());
    QVERIFY(carriedOut.changesCode());
    QVERIFY(recorded(desk, second).entries[0].change == carriedOut);
}

void TestChangeSetRun::codesAreHandedOnInOrder()
{
    // One event gives a code away, another takes it: side by side the second would be refused.
    ChangeDesk desk;
    desk.server.onEvery(FaultScript::honest().after(3ms));
    const Event one = desk.given(u"One"_s, u"one"_s);
    const Event two = desk.given(u"Two"_s, u"two"_s);
    const Event gone = desk.given(u"Gone"_s, u"gone"_s);
    ChangeSetRun *const set = desk.runner.run(
        setOf({Change::update(one, u"One"_s, u"free"_s), Change::update(two, u"Two"_s, u"one"_s),
            Change::of(Kind::Delete, gone), Change::create(u"Again"_s, u"gone"_s)}));
    QVERIFY(reaches(set, Phase::Finished));
    QCOMPARE(statesOf(set), QList<State>(4, State::Done));
    QCOMPARE(desk.server.truth().find(two.id)->code, u"one"_s);
}

void TestChangeSetRun::ownEarlierChangeIsNoConflict()
{
    ChangeDesk desk;
    const Event event = desk.given(u"E"_s, u"e"_s);
    ChangeSetRun *const set = desk.runner.run(setOf({Change::update(event, u"F"_s, u"f"_s),
        Change::of(Kind::Deactivate, event), Change::of(Kind::Delete, event)}));
    QVERIFY(reaches(set, Phase::Finished));
    QCOMPARE(statesOf(set), QList<State>(3, State::Done));
    QCOMPARE(desk.server.truth().size(), 0);
}

void TestChangeSetRun::aCrashForgetsNoEarlierChange_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("tookEffect");

    for (const auto &[name, kind] : {std::pair{"update", Kind::Update},
             {"activate", Kind::Activate}, {"delete", Kind::Delete}}) {
        QTest::addRow("J1: %s took effect", name) << kind << true;
        QTest::addRow("J1: %s did not arrive", name) << kind << false;
    }
}

void TestChangeSetRun::aCrashForgetsNoEarlierChange()
{
    // It waited behind one of ours. That one's outcome has to be in the journal with its intent:
    // else it is taken for somebody else's doing, and undone to what was before both.
    QFETCH(Kind, kind);
    QFETCH(bool, tookEffect);

    ChangeDesk desk;
    const Event event = desk.given(u"Old"_s, u"old"_s);
    const bool switches = kind == Kind::Activate;
    const Change first =
        switches ? Change::of(Kind::Deactivate, event) : Change::update(event, u"New"_s, u"old"_s);
    const Change second =
        kind == Kind::Update ? Change::update(event, u"Old"_s, u"new"_s) : Change::of(kind, event);
    const int writesOfBoth = 2;
    desk.server.onEvery([&](const WireRequest &request) {
        const bool isSecond = request.method != "GET" && writesOf(desk.server) == writesOfBoth;
        return isSecond ? FaultScript::delivering(Delivery::Nothing)
                              .applied(tookEffect ? Apply::Before : Apply::Never)
                        : FaultScript::honest();
    });
    auto dying = std::make_unique<ChangeRunner>(
        desk.test.client, desk.catalogue, desk.journal, testOwner(), quickPace());
    dying->run(setOf({first}));
    const ChangeSetRun *const waiting = dying->run(setOf({second}));
    QTRY_COMPARE_WITH_TIMEOUT(writesOf(desk.server), writesOfBoth, patience);
    Event between = event;
    if (switches)
        between.status = EventStatus::Inactive;
    else
        between.name = u"New"_s;
    const JournalEntry sent = recorded(desk, waiting).entries.at(0);
    QCOMPARE(sent.state, State::Sent);
    QCOMPARE(sent.change.base, between);
    QCOMPARE(sent.change.name, between.name);
    dying.reset();
    desk.server.onEvery(FaultScript::honest());

    QList<JournalSet> open;
    connect(desk.journal.claimOpenSets(testOwner()), &JournalSetsReply::finished, this,
        [&](const DatabaseResult<QList<JournalSet>> &result) { open = *result; });
    QTRY_COMPARE_WITH_TIMEOUT(open.size(), 1, patience);
    const ChangeSetRun *const rest = desk.runner.resume(open[0]);
    QVERIFY(reaches(rest, Phase::Finished));
    QCOMPARE(statesOf(rest), QList<State>{State::Done});
    const std::optional<Event> now = desk.server.truth().find(event.id);
    QCOMPARE(now.has_value(), kind != Kind::Delete);
    if (kind == Kind::Update)
        QVERIFY(now->name == u"New"_s && now->code == u"new"_s);
}

void TestChangeSetRun::deletionOfAChangedEventIsAConflict_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("R10: name") << QByteArray("PUT") << QByteArray()
                               << QByteArray(R"({"name":"F","code":"e"})");
    QTest::newRow("R10: code") << QByteArray("PUT") << QByteArray()
                               << QByteArray(R"({"name":"E","code":"f"})");
    QTest::newRow("R10: status") << QByteArray("POST") << QByteArray("/deactivate") << QByteArray();
}

void TestChangeSetRun::deletionOfAChangedEventIsAConflict()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);

    ChangeDesk desk;
    const Event event = desk.given(u"E"_s, u"e"_s);
    desk.server.truth().apply(method, "/events/" + QByteArray::number(event.id) + path, {}, body);
    const Event theirs = *desk.server.truth().find(event.id);
    ChangeSetRun *const set = desk.runner.run(setOf({Change::of(Kind::Delete, event)}));
    QVERIFY(reaches(set, Phase::Finished));
    QCOMPARE(statesOf(set), QList<State>{State::Conflict});
    QCOMPARE(set->rows()[0].entry.after, theirs);
    QCOMPARE(set->counts().failed, 1);
    QCOMPARE(writesOf(desk.server), 0);
    QCOMPARE(desk.catalogue.find(event.id), theirs);
}

void TestChangeSetRun::createdEventGetsItsStatus_data()
{
    QTest::addColumn<EventStatus>("wanted");
    QTest::addColumn<int>("losses");
    QTest::addColumn<int>("writes");
    QTest::newRow("as the server makes it") << EventStatus::Active << 0 << 1;
    QTest::newRow("switched") << EventStatus::Inactive << 0 << 2;
    QTest::newRow("switched, answers lost") << EventStatus::Inactive << 2 << 4;
}

void TestChangeSetRun::createdEventGetsItsStatus()
{
    QFETCH(EventStatus, wanted);
    QFETCH(int, losses);
    QFETCH(int, writes);

    ChangeDesk desk;
    desk.server.onEvery([left = losses](const WireRequest &request) mutable {
        return request.path().endsWith("/deactivate") && left-- > 0 ? FaultScript::answering(503)
                                                                    : FaultScript::honest();
    });
    Change change = Change::create(u"Back"_s, u"back"_s);
    change.status = wanted;
    ChangeSetRun *const set = desk.runner.run(setOf({change}));
    QVERIFY(reaches(set, Phase::Finished));
    QCOMPARE(statesOf(set), QList<State>{State::Done});
    const Event event = *desk.server.truth().findByCode(u"back"_s);
    QCOMPARE(event.status, wanted);
    QCOMPARE(set->rows()[0].entry.after, event);
    QCOMPARE(desk.catalogue.find(event.id), event);
    QCOMPARE(writesOf(desk.server), writes);
}

void TestChangeSetRun::resumedCreateIsNotRepeated()
{
    // The create took effect, the program died, and the status was still to be switched.
    ChangeDesk desk;
    Change change = Change::create(u"Back"_s, u"back"_s);
    change.status = EventStatus::Inactive;
    const EventId id = desk.server.truth().add(change.name, change.code);
    JournalSetReply *const begun =
        desk.journal.begin(testOwner(), ChangeSet::of(Purpose::Undo, change));
    ChangeSetRun *set = nullptr;
    connect(begun, &JournalSetReply::finished, this, [&](const DatabaseResult<JournalSet> &found) {
        JournalSet left = *found;
        left.entries[0].state = State::Unknown;
        set = desk.runner.resume(left);
    });
    QTRY_VERIFY_WITH_TIMEOUT(set, patience);
    QVERIFY(reaches(set, Phase::Finished));
    QCOMPARE(statesOf(set), QList<State>{State::Done});
    QCOMPARE(set->rows()[0].entry.after->id, id);
    QCOMPARE(desk.server.truth().find(id)->status, EventStatus::Inactive);
    QCOMPARE(desk.server.count("POST", "/events"), 0);
}

void TestChangeSetRun::resumedCreatesTakeOneReading()
{
    // reliability §2: one pass for all unknowns, not one each.
    ChangeDesk desk;
    QList<Change> changes;
    for (int i = 0; i < 6; ++i)
        changes.append(Change::create(u"E %1"_s.arg(i), u"e_%1"_s.arg(i)));
    desk.server.truth().add(u"E 2"_s, u"e_2"_s);
    ChangeSetRun *set = nullptr;
    connect(desk.journal.begin(testOwner(), setOf(changes)), &JournalSetReply::finished, this,
        [&](const DatabaseResult<JournalSet> &found) {
            JournalSet left = *found;
            for (JournalEntry &entry : left.entries)
                entry.state = State::Unknown;
            set = desk.runner.resume(left);
        });
    QTRY_VERIFY_WITH_TIMEOUT(set, patience);
    QVERIFY(reaches(set, Phase::Finished));
    QCOMPARE(statesOf(set), QList<State>(6, State::Done));
    QCOMPARE(desk.server.count("GET", "/events"), 1);
    QCOMPARE(desk.server.count("POST", "/events"), 5);
    QCOMPARE(desk.server.truth().size(), 6);
}

void TestChangeSetRun::resumedWritesAreSettled_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("now"); // what is true when the program starts again
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("writes");

    for (const auto &[name, kind] : {std::pair{"update", Kind::Update},
             {"deactivate", Kind::Deactivate}, {"delete", Kind::Delete}}) {
        QTest::addRow("%s took effect", name) << kind << u"wanted"_s << State::Done << 0;
        QTest::addRow("%s did not arrive", name) << kind << u"base"_s << State::Done << 1;
    }
    QTest::newRow("update, others wrote") << Kind::Update << u"theirs"_s << State::Conflict << 0;
    QTest::newRow("delete, others wrote") << Kind::Delete << u"theirs"_s << State::Conflict << 0;
    QTest::newRow("update, gone") << Kind::Update << u"gone"_s << State::Failed << 0;
}

void TestChangeSetRun::resumedWritesAreSettled()
{
    QFETCH(Kind, kind);
    QFETCH(QString, now);
    QFETCH(State, state);
    QFETCH(int, writes);

    ChangeDesk desk;
    const Event base = desk.given(u"E"_s, u"e"_s);
    const Change change =
        kind == Kind::Update ? Change::update(base, u"F"_s, u"f"_s) : Change::of(kind, base);
    const QByteArray path = "/events/" + QByteArray::number(base.id);
    EventTruth &truth = desk.server.truth();
    if (now == u"gone" || (now == u"wanted" && kind == Kind::Delete))
        truth.remove(base.id);
    else if (now == u"wanted" && kind == Kind::Deactivate)
        truth.apply("POST", path + "/deactivate", {}, {});
    else if (now == u"wanted")
        truth.apply("PUT", path, {}, R"({"name":"F","code":"f"})");
    else if (now == u"theirs")
        truth.apply("PUT", path, {}, R"({"name":"T","code":"t"})");
    ChangeSetRun *set = nullptr;
    connect(desk.journal.begin(testOwner(), setOf({change})), &JournalSetReply::finished, this,
        [&](const DatabaseResult<JournalSet> &found) {
            JournalSet left = *found;
            left.entries[0].state = State::Unknown;
            set = desk.runner.resume(left);
        });
    QTRY_VERIFY_WITH_TIMEOUT(set, patience);
    QVERIFY(reaches(set, Phase::Finished));
    QCOMPARE(statesOf(set), QList<State>{state});
    QCOMPARE(writesOf(desk.server), writes);
    QCOMPARE(desk.catalogue.find(base.id), truth.find(base.id));
    QCOMPARE(statesOf(recorded(desk, set)), QList<State>{state});
}

QTEST_GUILESS_MAIN(TestChangeSetRun)
#include "test_changesetrun.moc"
