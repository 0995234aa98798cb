// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/eventjson.h"
#include "app/changes/run/changerun.h"
#include "tests/app/changes/run/changedesk.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

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

FaultScript lost(Apply apply)
{
    return FaultScript::delivering(Delivery::CloseBefore).applied(apply);
}

QString pathOf(const Event &event)
{
    return u"/events/%1"_s.arg(event.id);
}

} // namespace

/** What becomes of one change, on an honest server and on a misbehaving one. */
class TestChangeRun final : public QObject
{
    Q_OBJECT

private slots:
    void create();
    void update();
    void setsTheStatus_data();
    void setsTheStatus();
    void remove();
    void createWithoutReadBack();

    void lostCreateIsSettled_data();
    void lostCreateIsSettled();
    void silentCreateIsSettled();
    void manyLostCreatesAreAllSettled();
    void createThatNeverArrivesFails();
    void createThatTookEffectLate();
    void codeTakenInBetweenIsAConflict();
    void codeKnownBeforeIsAConflict();
    void createThatCannotBeSettledIsUnknown();
    void createRefused();

    void updateConflict_data();
    void updateConflict();
    void updateAsWantedAlreadySendsNothing();
    void updateOfAGoneEvent();
    void lostUpdateIsSettled_data();
    void lostUpdateIsSettled();
    void lostUpdateWithSomebodyElsesText();
    void lostDeleteIsSettled_data();
    void lostDeleteIsSettled();
    void deleteOfAGoneEventIsDone();
    void lostStatusIsSettled_data();
    void lostStatusIsSettled();
    void statusOfAGoneEvent();
    void writeThatCannotBeSettledIsUnknown();
    void permanentErrorsAreNotRepeated_data();
    void permanentErrorsAreNotRepeated();
};

void TestChangeRun::create()
{
    ChangeDesk desk;
    desk.given(u"Old"_s, u"old"_s);
    RunOutcome run(desk.runner.run(Change::create(u"Trial"_s, u"trial"_s)));
    QVERIFY(run.wait());
    QCOMPARE(run.result(), Result::Done);
    const EventId id = run.outcome().event->id;
    QCOMPARE(run.outcome().event, desk.server.truth().find(id));
    QVERIFY(!run.outcome().error);
    QCOMPARE(wireCalls(desk.server), QStringList({u"POST /events"_s, u"GET /events/%1"_s.arg(id)}));
    QCOMPARE(desk.known().constFirst(), id);
    QCOMPARE(desk.catalogue.find(id), run.outcome().event);
    QCOMPARE(desk.catalogue.knowledge().serverTotal, 2);
}

void TestChangeRun::update()
{
    ChangeDesk desk;
    const Event event = desk.given(u"Old"_s, u"old"_s, EventStatus::Inactive);
    RunOutcome run(desk.runner.run(Change::update(event, u"New"_s, u"new"_s)));
    QVERIFY(run.wait());
    QCOMPARE(run.result(), Result::Done);
    QCOMPARE(wireCalls(desk.server),
        QStringList(
            {u"GET "_s + pathOf(event), u"PUT "_s + pathOf(event), u"GET "_s + pathOf(event)}));
    QCOMPARE(run.outcome().event, desk.server.truth().find(event.id));
    QCOMPARE(run.outcome().event->name, u"New"_s);
    QCOMPARE(run.outcome().event->status, EventStatus::Inactive);
    QCOMPARE(desk.catalogue.find(event.id), run.outcome().event);
}

void TestChangeRun::setsTheStatus_data()
{
    QTest::addColumn<bool>("active");
    QTest::newRow("activate") << true;
    QTest::newRow("deactivate") << false;
}

void TestChangeRun::setsTheStatus()
{
    QFETCH(bool, active);

    ChangeDesk desk;
    const EventStatus wanted = active ? EventStatus::Active : EventStatus::Inactive;
    const Event event =
        desk.given(u"E"_s, u"e"_s, active ? EventStatus::Inactive : EventStatus::Active);
    RunOutcome run(desk.runner.run(Change::of(active ? Kind::Activate : Kind::Deactivate, event)));
    QVERIFY(run.wait());
    QCOMPARE(run.result(), Result::Done);
    QCOMPARE(wireCalls(desk.server),
        QStringList{u"POST "_s + pathOf(event) + (active ? u"/activate"_s : u"/deactivate"_s)});
    QCOMPARE(run.outcome().event, desk.server.truth().find(event.id));
    QCOMPARE(run.outcome().event->status, wanted);
    QCOMPARE(desk.catalogue.find(event.id), run.outcome().event);
}

void TestChangeRun::remove()
{
    ChangeDesk desk;
    const Event event = desk.given(u"E"_s, u"e"_s);
    const Event other = desk.given(u"O"_s, u"o"_s);
    RunOutcome run(desk.runner.run(Change::of(Kind::Delete, event)));
    QVERIFY(run.wait());
    QCOMPARE(run.result(), Result::Done);
    QVERIFY(!run.outcome().event);
    QCOMPARE(wireCalls(desk.server),
        QStringList({u"GET "_s + pathOf(event), u"DELETE "_s + pathOf(event)}));
    QVERIFY(!desk.server.truth().find(event.id));
    QVERIFY(!desk.catalogue.find(event.id));
    QCOMPARE(desk.known(), QList<EventId>{other.id});
    QCOMPARE(desk.catalogue.knowledge().serverTotal, 1);
}

void TestChangeRun::createWithoutReadBack()
{
    // Acknowledged is done; only what the server alone knows stays open.
    ChangeDesk desk;
    desk.server.onNext(FaultScript::honest());
    desk.server.onEvery(FaultScript::answering(501));
    RunOutcome run(desk.runner.run(Change::create(u"Trial"_s, u"trial"_s)));
    QVERIFY(run.wait());
    QCOMPARE(run.result(), Result::Done);
    const Event event = *run.outcome().event;
    QVERIFY(desk.server.truth().find(event.id));
    QCOMPARE(event.name, u"Trial"_s);
    QCOMPARE(event.code, u"trial"_s);
    QCOMPARE(event.status, EventStatus::Unknown);
    QCOMPARE(desk.catalogue.find(event.id), event);
}

void TestChangeRun::lostCreateIsSettled_data()
{
    QTest::addColumn<FaultScript>("script");
    QTest::addColumn<int>("posts");

    const auto add = [](const char *name, const FaultScript &script) {
        QTest::addRow("%s, before the effect is lost", name) << script.applied(Apply::Never) << 2;
        QTest::addRow("%s, answer is lost", name) << script.applied(Apply::Before) << 1;
        QTest::addRow("%s, effect after it", name) << script.applied(Apply::After) << 1;
    };
    for (const auto &[name, delivery] : {std::pair{"FIN", Delivery::CloseBefore},
             {"RST", Delivery::ResetBefore}, {"cut in the status line", Delivery::CutInStatusLine},
             {"cut in headers", Delivery::CutInHeaders}, {"cut in the body", Delivery::CutInBody},
             {"cut without length", Delivery::CutWithoutLength},
             {"cut in chunks", Delivery::CutInChunks}, {"hints first", Delivery::HintsFirst},
             {"garbage", Delivery::Garbage}})
        add(name, FaultScript::delivering(delivery));
    for (const int status : {200, 202, 204, 302, 408, 500, 502, 503, 504})
        add(qPrintable(u"status %1"_s.arg(status)), FaultScript::answering(status));
    add("200 with an id", FaultScript::answering(200, R"({"id":99999})"));
    add("201 without id", FaultScript::answering(201, "{}"));
    add("201 with id 0", FaultScript::answering(201, R"({"id":0})"));
    add("201 with a web page", FaultScript::answering(201, "<html>", "text/html"));
}

void TestChangeRun::lostCreateIsSettled()
{
    // R8: whatever is lost, exactly one event, and its right id.
    QFETCH(FaultScript, script);
    QFETCH(int, posts);

    ChangeDesk desk;
    desk.given(u"Old"_s, u"old"_s);
    desk.server.onNext(script);
    RunOutcome run(desk.runner.run(Change::create(u"Trial"_s, u"trial"_s)));
    QVERIFY(run.wait());
    QCOMPARE(run.result(), Result::Done);
    QVERIFY(!run.outcome().error);
    QCOMPARE(desk.server.truth().countOfCode(u"trial"_s), 1);
    QCOMPARE(desk.server.truth().size(), 2);
    const Event event = *run.outcome().event;
    QCOMPARE(desk.server.truth().find(event.id), event);
    QCOMPARE(desk.catalogue.find(event.id), event);
    QCOMPARE(desk.known().constFirst(), event.id);
    QCOMPARE(desk.server.count("POST", "/events"), posts);
}

void TestChangeRun::silentCreateIsSettled()
{
    for (const Apply apply : {Apply::Before, Apply::Never}) {
        ApiOptions options = quickOptions();
        options.limits.stall = 2s; // generous: honest answers must not run into it
        ChangeDesk desk(options);
        desk.server.onNext(FaultScript::delivering(Delivery::Nothing).applied(apply));
        RunOutcome run(desk.runner.run(Change::create(u"Trial"_s, u"trial"_s)));
        QVERIFY(run.wait());
        QCOMPARE(run.result(), Result::Done);
        QCOMPARE(desk.server.truth().countOfCode(u"trial"_s), 1);
        QVERIFY(desk.server.truth().find(run.outcome().event->id));
        QCOMPARE(desk.server.count("POST", "/events"), apply == Apply::Before ? 1 : 2);
    }
}

void TestChangeRun::manyLostCreatesAreAllSettled()
{
    // R8: 200 creates, one answer in five lost, half of those with the effect.
    constexpr int count = 200;
    ChangeDesk desk;
    int losses = 0;
    QHash<QByteArray, int> attempts;
    desk.server.onEvery([&](const WireRequest &request) {
        if (request.method != "POST")
            return FaultScript::honest();
        // By code and attempt, so that the order of arrival does not matter.
        QRandomGenerator random(
            static_cast<quint32>(qHash(request.body, 7)) + 31U * ++attempts[request.body]);
        if (random.bounded(5) != 0 || attempts[request.body] > 2)
            return FaultScript::honest();
        ++losses;
        const Delivery delivery =
            random.bounded(2) == 0 ? Delivery::CloseBefore : Delivery::CutInHeaders;
        return FaultScript::delivering(delivery).applied(
            random.bounded(2) == 0 ? Apply::Before : Apply::Never);
    });
    std::vector<std::unique_ptr<RunOutcome>> runs;
    runs.reserve(count);
    for (int i = 0; i < count; ++i) {
        runs.push_back(std::make_unique<RunOutcome>(
            desk.runner.run(Change::create(u"Event %1"_s.arg(i), u"e_%1"_s.arg(i)))));
    }
    QSet<EventId> ids;
    for (int i = 0; i < count; ++i) {
        RunOutcome &run = *runs[static_cast<std::size_t>(i)];
        QVERIFY(run.wait());
        QCOMPARE(run.result(), Result::Done);
        const Event event = *run.outcome().event;
        QCOMPARE(event.code, u"e_%1"_s.arg(i));
        QCOMPARE(desk.server.truth().find(event.id), event);
        ids.insert(event.id);
    }
    QVERIFY2(losses > count / 10, qPrintable(QString::number(losses)));
    QCOMPARE(ids.size(), count);
    QCOMPARE(desk.server.truth().size(), count); // none lost, none doubled
    QVERIFY(!desk.runner.isBusy());
}

void TestChangeRun::createThatNeverArrivesFails()
{
    ChangeDesk desk;
    desk.server.onEvery([](const WireRequest &request) {
        return request.method == "POST" ? lost(Apply::Never) : FaultScript::honest();
    });
    RunOutcome run(desk.runner.run(Change::create(u"Trial"_s, u"trial"_s)));
    QVERIFY(run.wait());
    QCOMPARE(run.result(), Result::Failed);
    QCOMPARE(run.outcome().error->kind, ApiError::Kind::ConnectionLost);
    QCOMPARE(run.outcome().error->effect, ApiError::Effect::None); // looked up: it surely is not
    QCOMPARE(desk.server.count("POST", "/events"), 3);
    QCOMPARE(desk.server.truth().size(), 0);
    QVERIFY(desk.known().isEmpty());
}

void TestChangeRun::createThatTookEffectLate()
{
    // The first create was still being worked on while it was looked up.
    ChangeDesk desk;
    EventId id = 0;
    desk.server.onEvery([&](const WireRequest &request) {
        if (request.method != "POST")
            return FaultScript::honest();
        if (desk.server.count("POST", "/events") == 1)
            return lost(Apply::Never);
        id = desk.server.truth().add(u"Trial"_s, u"trial"_s);
        return FaultScript::honest(); // 400: the code exists
    });
    RunOutcome run(desk.runner.run(Change::create(u"Trial"_s, u"trial"_s)));
    QVERIFY(run.wait());
    QCOMPARE(run.result(), Result::Done);
    QCOMPARE(run.outcome().event->id, id);
    QCOMPARE(desk.server.count("POST", "/events"), 2);
    QCOMPARE(desk.server.truth().size(), 1);
}

void TestChangeRun::codeTakenInBetweenIsAConflict()
{
    // R9: somebody else's event with our code is never overwritten.
    for (const auto &theirs : {u"trial"_s, u"TRIAL"_s}) {
        ChangeDesk desk;
        EventId id = 0;
        desk.server.onEvery([&](const WireRequest &request) {
            if (request.method != "POST")
                return FaultScript::honest();
            id = desk.server.truth().add(u"Theirs"_s, theirs);
            return lost(Apply::Never);
        });
        RunOutcome run(desk.runner.run(Change::create(u"Ours"_s, u"trial"_s)));
        QVERIFY(run.wait());
        QCOMPARE(run.result(), Result::Conflict);
        QCOMPARE(run.outcome().theirs, desk.server.truth().find(id));
        QCOMPARE(run.outcome().theirs->name, u"Theirs"_s);
        QCOMPARE(wireCalls(desk.server),
            QStringList({u"POST /events"_s, u"GET /events?page=1&per_page=250"_s}));
        QCOMPARE(desk.server.truth().size(), 1);
        QCOMPARE(desk.catalogue.find(id), run.outcome().theirs);
    }
}

void TestChangeRun::codeKnownBeforeIsAConflict()
{
    // The same name and code, but known before we asked: not ours, although the answer was lost.
    ChangeDesk desk;
    const Event known = desk.given(u"Trial"_s, u"trial"_s);
    desk.server.onNext(lost(Apply::Before)); // the 400 that was lost
    RunOutcome run(desk.runner.run(Change::create(u"Trial"_s, u"trial"_s)));
    QVERIFY(run.wait());
    QCOMPARE(run.result(), Result::Conflict);
    QCOMPARE(run.outcome().theirs, known);
    QCOMPARE(desk.server.truth().size(), 1);
}

void TestChangeRun::createThatCannotBeSettledIsUnknown()
{
    for (const Apply apply : {Apply::Before, Apply::Never}) {
        ChangeDesk desk;
        desk.server.onNext(lost(apply));
        desk.server.onEvery(FaultScript::answering(403)); // every reading
        RunOutcome run(desk.runner.run(Change::create(u"Trial"_s, u"trial"_s)));
        QVERIFY(run.wait());
        QCOMPARE(run.result(), Result::Unknown);
        QCOMPARE(run.outcome().error->kind, ApiError::Kind::ConnectionLost);
        QCOMPARE(run.outcome().error->effect, ApiError::Effect::Unknown);
        QCOMPARE(desk.server.count("POST", "/events"), 1);
        QVERIFY(desk.known().isEmpty());
    }
}

void TestChangeRun::createRefused()
{
    ChangeDesk desk;
    desk.given(u"Old"_s, u"trial"_s);
    RunOutcome run(desk.runner.run(Change::create(u"New"_s, u"trial"_s)));
    QVERIFY(run.wait());
    QCOMPARE(run.result(), Result::Failed);
    QCOMPARE(run.outcome().error->kind, ApiError::Kind::InvalidRequest);
    QCOMPARE(run.outcome().error->serverMessage, u"code already exists"_s);
    QCOMPARE(wireCalls(desk.server), QStringList{u"POST /events"_s});
}

void TestChangeRun::updateConflict_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("active");
    QTest::addColumn<Result>("result");

    QTest::newRow("R10: name changed") << u"Theirs"_s << u"old"_s << true << Result::Conflict;
    QTest::newRow("R10: code changed") << u"Old"_s << u"theirs"_s << true << Result::Conflict;
    QTest::newRow("status only") << u"Old"_s << u"old"_s << false << Result::Done;
    QTest::newRow("nothing") << u"Old"_s << u"old"_s << true << Result::Done;
    QTest::newRow("half of what is wanted") << u"New"_s << u"old"_s << true << Result::Conflict;
}

void TestChangeRun::updateConflict()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    QFETCH(bool, active);
    QFETCH(Result, result);

    ChangeDesk desk;
    const Event base = desk.given(u"Old"_s, u"old"_s);
    const QByteArray path = "/events/" + QByteArray::number(base.id);
    desk.server.truth().apply("PUT", path, {}, eventjson::writeNameAndCode(name, code));
    if (!active)
        desk.server.truth().apply("POST", path + "/deactivate", {}, {});
    const Event meanwhile = *desk.server.truth().find(base.id);

    RunOutcome run(desk.runner.run(Change::update(base, u"New"_s, u"new"_s)));
    QVERIFY(run.wait());
    QCOMPARE(run.result(), result);
    const Event now = *desk.server.truth().find(base.id);
    QCOMPARE(now.status, meanwhile.status);
    QCOMPARE(desk.catalogue.find(base.id), now);
    if (result == Result::Conflict) {
        QCOMPARE(run.outcome().theirs, meanwhile);
        QCOMPARE(now, meanwhile); // nothing was overwritten
        QCOMPARE(wireCalls(desk.server), QStringList{u"GET "_s + pathOf(base)});
    } else {
        QCOMPARE(now.name, u"New"_s);
    }
}

void TestChangeRun::updateAsWantedAlreadySendsNothing()
{
    ChangeDesk desk;
    Event base = desk.given(u"New"_s, u"new"_s);
    base.name = u"Old"_s; // what the user saw; somebody made the same change meanwhile
    RunOutcome run(desk.runner.run(Change::update(base, u"New"_s, u"new"_s)));
    QVERIFY(run.wait());
    QCOMPARE(run.result(), Result::Done);
    QCOMPARE(run.outcome().event->name, u"New"_s);
    QCOMPARE(wireCalls(desk.server), QStringList{u"GET "_s + pathOf(base)});
}

void TestChangeRun::updateOfAGoneEvent()
{
    ChangeDesk desk;
    const Event base = desk.given(u"Old"_s, u"old"_s);
    desk.server.truth().remove(base.id);
    RunOutcome run(desk.runner.run(Change::update(base, u"New"_s, u"new"_s)));
    QVERIFY(run.wait());
    QCOMPARE(run.result(), Result::Failed);
    QCOMPARE(run.outcome().error->kind, ApiError::Kind::NotFound);
    QVERIFY(desk.known().isEmpty());
    QCOMPARE(desk.server.requests().size(), std::size_t{1});
}

void TestChangeRun::lostUpdateIsSettled_data()
{
    QTest::addColumn<Apply>("apply");
    QTest::addColumn<int>("losses");
    QTest::addColumn<Result>("result");

    QTest::newRow("answer lost once") << Apply::Before << 1 << Result::Done;
    QTest::newRow("request lost once") << Apply::Never << 1 << Result::Done;
    QTest::newRow("answer always lost") << Apply::Before << 1'000 << Result::Done;
    QTest::newRow("request always lost") << Apply::Never << 1'000 << Result::Failed;
}

void TestChangeRun::lostUpdateIsSettled()
{
    QFETCH(Apply, apply);
    QFETCH(int, losses);
    QFETCH(Result, result);

    ChangeDesk desk;
    const Event base = desk.given(u"Old"_s, u"old"_s);
    desk.server.onEvery([&, left = losses](const WireRequest &request) mutable {
        return request.method == "PUT" && left-- > 0 ? lost(apply) : FaultScript::honest();
    });
    RunOutcome run(desk.runner.run(Change::update(base, u"New"_s, u"new"_s)));
    QVERIFY(run.wait());
    QCOMPARE(run.result(), result);
    const Event now = *desk.server.truth().find(base.id);
    QCOMPARE(now.name, result == Result::Done ? u"New"_s : u"Old"_s);
    QCOMPARE(desk.catalogue.find(base.id), now);
    QVERIFY(desk.server.count("PUT", pathOf(base).toLatin1()) <= 3);
    if (result == Result::Failed)
        QCOMPARE(run.outcome().error->effect, ApiError::Effect::None);
}

void TestChangeRun::lostUpdateWithSomebodyElsesText()
{
    ChangeDesk desk;
    const Event base = desk.given(u"Old"_s, u"old"_s);
    desk.server.onEvery([&](const WireRequest &request) {
        if (request.method != "PUT")
            return FaultScript::honest();
        desk.server.truth().apply("PUT", pathOf(base).toLatin1(), {},
            eventjson::writeNameAndCode(u"Theirs"_s, u"theirs"_s));
        return lost(Apply::Never);
    });
    RunOutcome run(desk.runner.run(Change::update(base, u"New"_s, u"new"_s)));
    QVERIFY(run.wait());
    QCOMPARE(run.result(), Result::Conflict);
    QCOMPARE(run.outcome().theirs->name, u"Theirs"_s);
    QCOMPARE(desk.catalogue.find(base.id), run.outcome().theirs);
}

void TestChangeRun::lostDeleteIsSettled_data()
{
    lostUpdateIsSettled_data();
}

void TestChangeRun::lostDeleteIsSettled()
{
    QFETCH(Apply, apply);
    QFETCH(int, losses);
    QFETCH(Result, result);

    ChangeDesk desk;
    const Event event = desk.given(u"E"_s, u"e"_s);
    desk.server.onEvery([&, left = losses](const WireRequest &request) mutable {
        return request.method == "DELETE" && left-- > 0 ? lost(apply) : FaultScript::honest();
    });
    RunOutcome run(desk.runner.run(Change::of(Kind::Delete, event)));
    QVERIFY(run.wait());
    QCOMPARE(run.result(), result);
    const bool isThere = result != Result::Done;
    QCOMPARE(desk.server.truth().find(event.id).has_value(), isThere);
    QCOMPARE(desk.catalogue.find(event.id).has_value(), isThere);
}

void TestChangeRun::deleteOfAGoneEventIsDone()
{
    ChangeDesk desk;
    const Event event = desk.given(u"E"_s, u"e"_s);
    desk.server.truth().remove(event.id);
    RunOutcome run(desk.runner.run(Change::of(Kind::Delete, event)));
    QVERIFY(run.wait());
    QCOMPARE(run.result(), Result::Done);
    QVERIFY(desk.known().isEmpty());
    QCOMPARE(wireCalls(desk.server), QStringList{u"GET "_s + pathOf(event)});
}

void TestChangeRun::lostStatusIsSettled_data()
{
    lostUpdateIsSettled_data();
}

void TestChangeRun::lostStatusIsSettled()
{
    QFETCH(Apply, apply);
    QFETCH(int, losses);
    QFETCH(Result, result);

    for (const bool active : {true, false}) {
        ChangeDesk desk;
        const EventStatus before = active ? EventStatus::Inactive : EventStatus::Active;
        const EventStatus wanted = active ? EventStatus::Active : EventStatus::Inactive;
        const Event event = desk.given(u"E"_s, u"e"_s, before);
        desk.server.onEvery([&, left = losses](const WireRequest &request) mutable {
            return request.method == "POST" && left-- > 0 ? lost(apply) : FaultScript::honest();
        });
        RunOutcome run(
            desk.runner.run(Change::of(active ? Kind::Activate : Kind::Deactivate, event)));
        QVERIFY(run.wait());
        QCOMPARE(run.result(), result);
        const Event now = *desk.server.truth().find(event.id);
        QCOMPARE(now.status, result == Result::Done ? wanted : before);
        QCOMPARE(desk.catalogue.find(event.id), now);
    }
}

void TestChangeRun::statusOfAGoneEvent()
{
    for (const Kind kind : {Kind::Activate, Kind::Deactivate}) {
        ChangeDesk desk;
        const Event event = desk.given(u"E"_s, u"e"_s);
        desk.server.truth().remove(event.id);
        RunOutcome run(desk.runner.run(Change::of(kind, event)));
        QVERIFY(run.wait());
        QCOMPARE(run.result(), Result::Failed);
        QCOMPARE(run.outcome().error->kind, ApiError::Kind::NotFound);
        QVERIFY(desk.known().isEmpty());
        QCOMPARE(desk.server.requests().size(), std::size_t{1});
    }
}

void TestChangeRun::writeThatCannotBeSettledIsUnknown()
{
    for (const Kind kind : {Kind::Activate, Kind::Deactivate, Kind::Delete}) {
        ChangeDesk desk;
        const Event event = desk.given(u"E"_s, u"e"_s);
        desk.server.onEvery([isLost = false](const WireRequest &request) mutable {
            if (request.method == "GET") // the look before it is answered, the settling is not
                return isLost ? FaultScript::answering(403) : FaultScript::honest();
            isLost = true;
            return lost(Apply::Never);
        });
        RunOutcome run(desk.runner.run(Change::of(kind, event)));
        QVERIFY(run.wait());
        QCOMPARE(run.result(), Result::Unknown);
        QCOMPARE(run.outcome().error->effect, ApiError::Effect::Unknown);
        QCOMPARE(desk.catalogue.find(event.id), event); // what was known stays
    }
}

void TestChangeRun::permanentErrorsAreNotRepeated_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");

    for (const auto &[name, kind] :
        {std::pair{"create", Kind::Create}, {"update", Kind::Update}, {"activate", Kind::Activate},
            {"deactivate", Kind::Deactivate}, {"delete", Kind::Delete}}) {
        for (const int status : {400, 401, 403, 409, 422})
            QTest::addRow("R14: %s, %d", name, status) << kind << status;
    }
}

void TestChangeRun::permanentErrorsAreNotRepeated()
{
    QFETCH(Kind, kind);
    QFETCH(int, status);

    ChangeDesk desk;
    const Event event = desk.given(u"E"_s, u"e"_s);
    desk.server.onEvery([status](const WireRequest &request) {
        return request.method == "GET" ? FaultScript::honest()
                                       : FaultScript::answering(status, R"({"error":"no"})");
    });
    Change change = Change::of(kind, event);
    if (kind == Kind::Create)
        change = Change::create(u"New"_s, u"new"_s);
    if (kind == Kind::Update)
        change = Change::update(event, u"New"_s, u"new"_s);
    RunOutcome run(desk.runner.run(change));
    QVERIFY(run.wait());
    QCOMPARE(run.result(), Result::Failed);
    QCOMPARE(run.outcome().error->httpStatus, status);
    QCOMPARE(run.outcome().error->serverMessage, u"no"_s);
    QCOMPARE(run.outcome().error->effect, ApiError::Effect::None);
    const bool looks = kind == Kind::Update || kind == Kind::Delete;
    QCOMPARE(desk.server.requests().size(), std::size_t{looks ? 2U : 1U});
    QCOMPARE(desk.catalogue.find(event.id), event);
    QCOMPARE(desk.server.truth().size(), 1);
}

QTEST_GUILESS_MAIN(TestChangeRun)
#include "test_changerun.moc"
