// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
// Locals that lambdas refer to outlive what they are connected to.
// clazy:excludeall=lambda-in-connect
#include "app/changes/run/changerunner.h"
#include "tests/app/changes/run/changedesk.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Apply = FaultScript::Apply;
using Delivery = FaultScript::Delivery;
using Kind = Change::Kind;
using Result = ChangeOutcome::Result;

namespace {

/** A change of this kind as a user would make it: a new event, or something done to this one. */
Change changeOf(Kind kind, const Event &event)
{
    if (kind == Kind::Create)
        return Change::create(u"New"_s, u"new"_s);
    if (kind == Kind::Update)
        return Change::update(event, u"F"_s, u"f"_s);
    return Change::of(kind, event);
}

/** Until the change itself is on its way: what overwrites looks at the event first. */
std::size_t requestsUntilSent(Kind kind)
{
    return kind == Kind::Update || kind == Kind::Delete ? 2 : 1;
}

/** A runner that a test can destroy while its server and client live on. */
struct MortalRunner
{
    FaultServer server;
    TestClient test{server};
    EventCatalogue catalogue;
    ChangeJournal journal{QString()};
    std::unique_ptr<ChangeRunner> runner =
        std::make_unique<ChangeRunner>(test.client, catalogue, journal, testOwner());
};

} // namespace

/** Many changes: their order, their end, and giving them up. */
class TestChangeRunner final : public QObject
{
    Q_OBJECT

private slots:
    void finishesOnceAndLater();
    void sameEventRunsInOrder();
    void sameWishTwiceIsSentOnce();
    void lastIntentWins_data();
    void lastIntentWins();
    void otherEventsRunSideBySide();
    void failureLetsTheNextRun();
    void nextChangeFromAListener();
    void saysWhenItIsBusy();

    void cancelBeforeTheStart();
    void cancelOfAWaitingOneKeepsTheOrder();
    void cancelWhileLooking();
    void cancelInFlightIsSettled_data();
    void cancelInFlightIsSettled();
    void secondCancelGivesUp_data();
    void secondCancelGivesUp();
    void cancelAfterTheEndIsNothing();

    void destroyedInFlight_data();
    void destroyedInFlight();
    void destroyedFromAListener_data();
    void destroyedFromAListener();
};

void TestChangeRunner::finishesOnceAndLater()
{
    ChangeDesk desk;
    const Event event = desk.given(u"E"_s, u"e"_s);
    for (const Change &change :
        {Change::create(u"New"_s, u"new"_s), Change::update(event, u"F"_s, u"f"_s),
            Change::of(Kind::Deactivate, event), Change::of(Kind::Delete, event)}) {
        RunOutcome run(desk.runner.run(change));
        QCOMPARE(run.count(), 0);
        QVERIFY(run.wait()); // exactly once
    }
    ChangeRun *const cancelled = desk.runner.run(Change::create(u"Other"_s, u"other"_s));
    RunOutcome run(cancelled);
    cancelled->cancel();
    QCOMPARE(run.count(), 0);
    QVERIFY(run.wait());
}

void TestChangeRunner::sameEventRunsInOrder()
{
    // R11: the first is slow; the others wait for it.
    ChangeDesk desk;
    const Event event = desk.given(u"E"_s, u"e"_s);
    desk.server.onNext(FaultScript::honest().after(100ms));
    RunOutcome first(desk.runner.run(Change::of(Kind::Deactivate, event)));
    RunOutcome second(desk.runner.run(Change::of(Kind::Activate, event)));
    RunOutcome third(desk.runner.run(Change::update(event, u"F"_s, u"f"_s)));
    RunOutcome fourth(desk.runner.run(Change::of(Kind::Delete, event)));
    for (RunOutcome *run : {&first, &second, &third, &fourth}) {
        QVERIFY(run->wait());
        QCOMPARE(run->result(), Result::Done);
    }
    const QString path = u"/events/%1"_s.arg(event.id);
    QCOMPARE(wireCalls(desk.server),
        QStringList({u"POST "_s + path + u"/deactivate"_s, u"POST "_s + path + u"/activate"_s,
            u"GET "_s + path, u"PUT "_s + path, u"GET "_s + path, u"GET "_s + path,
            u"DELETE "_s + path}));
    QCOMPARE(desk.server.mostInFlight(), 1);
}

void TestChangeRunner::sameWishTwiceIsSentOnce()
{
    // A key pressed three times before the first answer came.
    ChangeDesk desk;
    const Event event = desk.given(u"E"_s, u"e"_s);
    desk.server.onNext(FaultScript::honest().after(100ms));
    const Kind wish = event.status == EventStatus::Active ? Kind::Deactivate : Kind::Activate;
    RunOutcome first(desk.runner.run(Change::of(wish, event)));
    RunOutcome second(desk.runner.run(Change::of(wish, event)));
    RunOutcome third(desk.runner.run(Change::of(wish, event)));
    QVERIFY(first.wait());
    QVERIFY(second.wait());
    QVERIFY(third.wait());
    QCOMPARE(third.outcome().result, Result::Done);
    QCOMPARE(desk.server.requests().size(), 1);
}

void TestChangeRunner::lastIntentWins_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestChangeRunner::lastIntentWins()
{
    // R11: a storm of activate and deactivate over several events, with delays and losses.
    QFETCH(quint32, seed);

    QRandomGenerator random(seed);
    ChangeDesk desk;
    desk.server.onEvery([&](const WireRequest &request) {
        const FaultScript script = request.method == "POST" && random.bounded(20) == 0
            ? FaultScript::delivering(Delivery::CloseBefore).applied(Apply::Before)
            : FaultScript::honest();
        return script.after(std::chrono::milliseconds(random.bounded(8)));
    });
    QList<Event> events;
    for (int i = 0; i < 4; ++i)
        events.append(desk.given(u"E"_s, u"e_%1"_s.arg(i)));
    std::vector<std::unique_ptr<RunOutcome>> runs;
    QHash<EventId, EventStatus> intents;
    for (int i = 0; i < 40; ++i) {
        const Event &event = events.at(random.bounded(4));
        const bool active = random.bounded(2) == 0;
        intents[event.id] = active ? EventStatus::Active : EventStatus::Inactive;
        runs.push_back(std::make_unique<RunOutcome>(
            desk.runner.run(Change::of(active ? Kind::Activate : Kind::Deactivate, event))));
    }
    for (const auto &run : runs) {
        QVERIFY(run->wait());
        QCOMPARE(run->result(), Result::Done);
    }
    for (auto intent = intents.cbegin(); intent != intents.cend(); ++intent) {
        QCOMPARE(desk.server.truth().find(intent.key())->status, intent.value());
        QCOMPARE(desk.catalogue.find(intent.key()), desk.server.truth().find(intent.key()));
    }
}

void TestChangeRunner::otherEventsRunSideBySide()
{
    ChangeDesk desk;
    std::vector<std::unique_ptr<RunOutcome>> runs;
    desk.server.onEvery(FaultScript::honest().after(50ms));
    for (int i = 0; i < 8; ++i) {
        const Event event = desk.given(u"E"_s, u"e_%1"_s.arg(i));
        runs.push_back(
            std::make_unique<RunOutcome>(desk.runner.run(Change::of(Kind::Deactivate, event))));
    }
    for (const auto &run : runs) {
        QVERIFY(run->wait());
        QCOMPARE(run->result(), Result::Done);
    }
    QVERIFY(desk.server.mostInFlight() > 1);
    QVERIFY(desk.server.mostInFlight() <= 4); // N5
}

void TestChangeRunner::failureLetsTheNextRun()
{
    ChangeDesk desk;
    const Event event = desk.given(u"E"_s, u"e"_s);
    desk.server.onNext(FaultScript::answering(403));
    RunOutcome first(desk.runner.run(Change::of(Kind::Deactivate, event)));
    RunOutcome second(desk.runner.run(Change::of(Kind::Deactivate, event)));
    QVERIFY(second.wait());
    QVERIFY(first.wait());
    QCOMPARE(first.result(), Result::Failed);
    QCOMPARE(second.result(), Result::Done);
}

void TestChangeRunner::nextChangeFromAListener()
{
    ChangeDesk desk;
    const Event event = desk.given(u"E"_s, u"e"_s);
    std::unique_ptr<RunOutcome> second;
    ChangeRun *const run = desk.runner.run(Change::of(Kind::Deactivate, event));
    connect(run, &ChangeRun::finished, this, [&] {
        const Event now = *desk.catalogue.find(event.id);
        second = std::make_unique<RunOutcome>(desk.runner.run(Change::of(Kind::Delete, now)));
    });
    RunOutcome first(run);
    QVERIFY(first.wait());
    QVERIFY(second->wait());
    QCOMPARE(second->result(), Result::Done);
    QVERIFY(!desk.runner.isBusy());
}

void TestChangeRunner::saysWhenItIsBusy()
{
    ChangeDesk desk;
    const QSignalSpy busy(&desk.runner, &ChangeRunner::busyChanged);
    QVERIFY(!desk.runner.isBusy());
    RunOutcome first(desk.runner.run(Change::create(u"A"_s, u"a"_s)));
    RunOutcome second(desk.runner.run(Change::create(u"B"_s, u"b"_s)));
    QVERIFY(desk.runner.isBusy());
    QVERIFY(first.wait());
    QVERIFY(second.wait());
    QVERIFY(!desk.runner.isBusy());
    QCOMPARE(busy.size(), 2);
    QCOMPARE(busy[0][0].toBool(), true);
    QCOMPARE(busy[1][0].toBool(), false);
}

void TestChangeRunner::cancelBeforeTheStart()
{
    ChangeDesk desk;
    const Event event = desk.given(u"E"_s, u"e"_s);
    for (const Kind kind : {Kind::Create, Kind::Update, Kind::Deactivate, Kind::Delete}) {
        ChangeRun *const run = desk.runner.run(changeOf(kind, event));
        RunOutcome outcome(run);
        run->cancel(); // nothing was handed to the network yet
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.result(), Result::Cancelled);
    }
    QCOMPARE(desk.server.requests().size(), std::size_t{0});
    QCOMPARE(desk.catalogue.find(event.id), event);
}

void TestChangeRunner::cancelOfAWaitingOneKeepsTheOrder()
{
    ChangeDesk desk;
    const Event event = desk.given(u"E"_s, u"e"_s);
    desk.server.onNext(FaultScript::honest().after(50ms));
    RunOutcome first(desk.runner.run(Change::of(Kind::Deactivate, event)));
    ChangeRun *const waiting = desk.runner.run(Change::of(Kind::Delete, event));
    RunOutcome second(waiting);
    RunOutcome third(desk.runner.run(Change::of(Kind::Activate, event)));
    waiting->cancel();
    QVERIFY(second.wait());
    QCOMPARE(second.result(), Result::Cancelled);
    QCOMPARE(third.count(), 0); // still behind the first
    QVERIFY(third.wait());
    QVERIFY(first.wait());
    const QString path = u"/events/%1"_s.arg(event.id);
    QCOMPARE(wireCalls(desk.server),
        QStringList({u"POST "_s + path + u"/deactivate"_s, u"POST "_s + path + u"/activate"_s}));
}

void TestChangeRunner::cancelWhileLooking()
{
    ChangeDesk desk;
    const Event event = desk.given(u"E"_s, u"e"_s);
    desk.server.onNext(FaultScript::delivering(Delivery::Nothing));
    ChangeRun *const run = desk.runner.run(Change::update(event, u"F"_s, u"f"_s));
    RunOutcome outcome(run);
    QTRY_COMPARE_WITH_TIMEOUT(desk.server.requests().size(), std::size_t{1}, patience);
    run->cancel();
    run->cancel();
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.result(), Result::Cancelled);
    QCOMPARE(desk.server.requests().size(), std::size_t{1}); // no PUT
}

void TestChangeRunner::cancelInFlightIsSettled_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("tookEffect");

    for (const auto &[name, kind] : {std::pair{"create", Kind::Create}, {"update", Kind::Update},
             {"deactivate", Kind::Deactivate}, {"delete", Kind::Delete}}) {
        QTest::addRow("T5: %s that took effect", name) << kind << true;
        QTest::addRow("T5: %s without effect", name) << kind << false;
    }
}

void TestChangeRunner::cancelInFlightIsSettled()
{
    // Cancelled does not mean not sent: reading tells, and the outcome is what is true.
    QFETCH(Kind, kind);
    QFETCH(bool, tookEffect);

    ChangeDesk desk;
    const Event event = desk.given(u"E"_s, u"e"_s);
    desk.server.onEvery([&](const WireRequest &request) {
        return request.method == "GET" ? FaultScript::honest()
                                       : FaultScript::delivering(Delivery::Nothing)
                                             .applied(tookEffect ? Apply::Before : Apply::Never);
    });
    const std::size_t sent = requestsUntilSent(kind);
    ChangeRun *const run = desk.runner.run(changeOf(kind, event));
    RunOutcome outcome(run);
    QTRY_COMPARE_WITH_TIMEOUT(desk.server.requests().size(), sent, patience);
    run->cancel();
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.result(), tookEffect ? Result::Done : Result::Cancelled);
    QCOMPARE(desk.server.requests().size(), sent + 1); // one reading, nothing sent again
    QCOMPARE(desk.server.requests().back().method, "GET");
    QCOMPARE(desk.catalogue.find(event.id), desk.server.truth().find(event.id));
    if (kind == Kind::Create) {
        QCOMPARE(desk.server.truth().countOfCode(u"new"_s), tookEffect ? 1 : 0);
        QCOMPARE(desk.catalogue.findByCode(u"new").has_value(), tookEffect);
    }
}

void TestChangeRunner::secondCancelGivesUp_data()
{
    cancelInFlightIsSettled_data();
}

void TestChangeRunner::secondCancelGivesUp()
{
    QFETCH(Kind, kind);
    QFETCH(bool, tookEffect);

    ChangeDesk desk;
    const Event event = desk.given(u"E"_s, u"e"_s);
    if (requestsUntilSent(kind) > 1)
        desk.server.onNext(FaultScript::honest()); // the look before
    desk.server.onEvery([&](const WireRequest &) { // from then on all is silence
        return FaultScript::delivering(Delivery::Nothing)
            .applied(tookEffect ? Apply::Before : Apply::Never);
    });
    const std::size_t sent = requestsUntilSent(kind);
    ChangeRun *const run = desk.runner.run(changeOf(kind, event));
    RunOutcome outcome(run);
    QTRY_COMPARE_WITH_TIMEOUT(desk.server.requests().size(), sent, patience);
    run->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(desk.server.requests().size(), sent + 1, patience); // it reads
    QCOMPARE(outcome.count(), 0);
    run->cancel();
    run->cancel();
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.result(), Result::Unknown);
    QVERIFY(outcome.outcome().error);
    QCOMPARE(outcome.outcome().error->effect, ApiError::Effect::Unknown);
}

void TestChangeRunner::cancelAfterTheEndIsNothing()
{
    ChangeDesk desk;
    ChangeRun *const run = desk.runner.run(Change::create(u"New"_s, u"new"_s));
    connect(run, &ChangeRun::finished, this, [run] { run->cancel(); });
    RunOutcome outcome(run);
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.result(), Result::Done);
}

void TestChangeRunner::destroyedInFlight_data()
{
    QTest::addColumn<int>("requests");
    QTest::addRow("before anything is sent") << 0;
    QTest::addRow("in flight") << 3;
}

void TestChangeRunner::destroyedInFlight()
{
    QFETCH(int, requests);

    MortalRunner desk;
    const Event event = *desk.server.truth().find(desk.server.truth().add(u"E"_s, u"e"_s));
    desk.server.onEvery([](const WireRequest &request) {
        return request.path().endsWith("/deactivate")
            ? FaultScript::delivering(Delivery::CloseBefore)
            : FaultScript::delivering(Delivery::Nothing);
    });
    RunOutcome create(desk.runner->run(changeOf(Kind::Create, event)));
    RunOutcome update(desk.runner->run(changeOf(Kind::Update, event)));
    RunOutcome waiting(desk.runner->run(changeOf(Kind::Delete, event)));
    ChangeSetRun *const set = desk.runner->run(
        ChangeSet::of(Purpose::Deactivate, Change::of(Kind::Deactivate, Event{.id = 1})));
    const QSignalSpy setFinished(set, &ChangeSetRun::finished);
    if (requests > 0) {
        QTRY_VERIFY_WITH_TIMEOUT(
            static_cast<int>(desk.server.requests().size()) >= requests, patience);
    }
    desk.runner.reset();
    QCOMPARE(create.count() + update.count() + waiting.count(), 0);
    QCOMPARE(setFinished.size(), 0);
    Outcome<Event> later(desk.test.client.getEvent(event.id)); // the client works on without it
    desk.server.onEvery(FaultScript::honest());
    QVERIFY(later.wait());
    QVERIFY(later.succeeded());
}

void TestChangeRunner::destroyedFromAListener_data()
{
    QTest::addColumn<bool>("set");
    QTest::addRow("of a change") << false;
    QTest::addRow("of a set") << true;
}

void TestChangeRunner::destroyedFromAListener()
{
    // "Close account" in answer to an outcome must not touch what is gone.
    QFETCH(bool, set);

    MortalRunner desk;
    (void)desk.runner->run(Change::create(u"Other"_s, u"other"_s));
    bool heard = false;
    const auto close = [&] {
        heard = true;
        desk.runner.reset();
    };
    const Change change = Change::create(u"New"_s, u"new"_s);
    if (set)
        connect(desk.runner->run(ChangeSet::of(Purpose::Create, change)), &ChangeSetRun::finished,
            this, close);
    else
        connect(desk.runner->run(change), &ChangeRun::finished, this, close);
    QTRY_VERIFY_WITH_TIMEOUT(heard, patience);
    QVERIFY(!desk.runner);
    QCOMPARE(desk.server.truth().countOfCode(u"new"_s), 1);
}

QTEST_GUILESS_MAIN(TestChangeRunner)
#include "test_changerunner.moc"
