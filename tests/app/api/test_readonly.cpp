// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/apiclient.h"
#include "tests/app/api/testclient.h"

#include <QTest>

#include <functional>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Effect = ApiError::Effect;
using Kind = ApiError::Kind;
using Write = std::function<WriteEventCall *(ApiClient &)>;
Q_DECLARE_METATYPE(Write)

/** A client whose account is read only, from the start or from one moment to the next. */
class TestReadOnly final : public QObject
{
    Q_OBJECT

private slots:
    void createIsRefused();
    void otherWritesAreRefused_data();
    void otherWritesAreRefused();
    void readingGoesOn();
    void appliesToWhatWaitsForItsTurn();
    void appliesToWhatWaitsForAnotherAttempt();
    void lostAnswerStaysInDoubt();
    void canBeCancelledAllTheSame();

private:
    static void verifyRefused(const ApiError &error)
    {
        QCOMPARE(error.kind, Kind::ReadOnly);
        QCOMPARE(error.effect, Effect::None);
        QCOMPARE(error.httpStatus, 0);
        QCOMPARE(error.attempts, 1); // never repeated
    }
};

void TestReadOnly::createIsRefused()
{
    FaultServer server;
    TestClient test(server);
    QVERIFY(!test.client.isReadOnly());
    test.client.setReadOnly(true);
    Outcome<EventId> outcome(test.client.createEvent(u"n"_s, u"c"_s));
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.count(), 1);
    verifyRefused(outcome.error());
    QCOMPARE(outcome.error().method, u"POST"_s);
    QCOMPARE(server.connectionCount(), 0);
    QCOMPARE(test.log.entries().size(), std::size_t{1});
    QCOMPARE(test.log.entries().front().outcome, u"read only"_s);
}

void TestReadOnly::otherWritesAreRefused_data()
{
    QTest::addColumn<Write>("write");

    QTest::newRow("update") << Write(
        [](ApiClient &client) { return client.updateEvent(1, u"n"_s, u"c"_s); });
    QTest::newRow("delete") << Write([](ApiClient &client) { return client.deleteEvent(1); });
    QTest::newRow("activate") << Write([](ApiClient &client) { return client.setActive(1, true); });
    QTest::newRow("deactivate") << Write(
        [](ApiClient &client) { return client.setActive(1, false); });
}

void TestReadOnly::otherWritesAreRefused()
{
    QFETCH(Write, write);
    FaultServer server;
    TestClient test(server);
    test.client.setReadOnly(true);
    Outcome<Accepted> outcome(write(test.client));
    QVERIFY(outcome.wait());
    QVERIFY(!outcome.succeeded());
    verifyRefused(outcome.error());
    QCOMPARE(server.connectionCount(), 0);
}

void TestReadOnly::readingGoesOn()
{
    FaultServer server;
    const EventId id = server.truth().add(u"One"_s, u"one"_s);
    TestClient test(server);
    test.client.setReadOnly(true);
    Outcome<EventPage> list(test.client.listEvents(1, 0));
    QVERIFY(list.wait());
    QVERIFY(list.succeeded());
    Outcome<Event> get(test.client.getEvent(id));
    QVERIFY(get.wait());
    QVERIFY(get.succeeded());
}

void TestReadOnly::appliesToWhatWaitsForItsTurn()
{
    FaultServer server;
    ApiOptions options = quickOptions();
    options.requestsInFlight = 1;
    TestClient test(server, options);
    // The first write is on the wire when the account becomes read only; two more wait behind it.
    connect(&server, &FaultServer::requestArrived, this, [&] { test.client.setReadOnly(true); });
    Outcome<EventId> first(test.client.createEvent(u"n"_s, u"first"_s));
    Outcome<EventId> second(test.client.createEvent(u"n"_s, u"second"_s));
    Outcome<EventId> third(test.client.createEvent(u"n"_s, u"third"_s));
    QVERIFY(first.wait() && second.wait() && third.wait());
    QVERIFY(first.succeeded());
    verifyRefused(second.error());
    verifyRefused(third.error());
    QCOMPARE(server.requests().size(), 1U);
    QCOMPARE(server.truth().size(), 1);

    test.client.setReadOnly(false);
    server.disconnect(this);
    Outcome<EventId> later(test.client.createEvent(u"n"_s, u"later"_s));
    QVERIFY(later.wait());
    QVERIFY(later.succeeded());
}

void TestReadOnly::appliesToWhatWaitsForAnotherAttempt()
{
    FaultServer server;
    TestClient test(server);
    server.onEvery(FaultScript::answering(429)); // it surely did nothing
    connect(&server, &FaultServer::requestArrived, this, [&] { test.client.setReadOnly(true); });
    Outcome<EventId> outcome(test.client.createEvent(u"n"_s, u"c"_s));
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error().kind, Kind::ReadOnly);
    QCOMPARE(outcome.error().effect, Effect::None);
    QCOMPARE(outcome.error().attempts, 2);
    QCOMPARE(server.requests().size(), 1U);
}

void TestReadOnly::lostAnswerStaysInDoubt()
{
    FaultServer server;
    const EventId id = server.truth().add(u"One"_s, u"one"_s);
    TestClient test(server);
    server.onEvery(FaultScript::answering(500).applied(FaultScript::Apply::Before));
    connect(&server, &FaultServer::requestArrived, this, [&] { test.client.setReadOnly(true); });
    Outcome<Accepted> outcome(test.client.setActive(id, false));
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error().kind, Kind::ReadOnly);
    QCOMPARE(outcome.error().effect, Effect::Unknown); // the first attempt may have taken effect
    QCOMPARE(server.requests().size(), 1U);
    QCOMPARE(server.truth().find(id)->status, EventStatus::Inactive); // and so it was
}

void TestReadOnly::canBeCancelledAllTheSame()
{
    FaultServer server;
    TestClient test(server);
    test.client.setReadOnly(true);
    WriteEventCall *call = test.client.deleteEvent(1);
    Outcome<Accepted> outcome(call);
    QMetaObject::invokeMethod(
        call, [call] { call->cancel(); }, Qt::QueuedConnection); // when it has just been refused
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.count(), 1);
    QCOMPARE(outcome.error().kind, Kind::Cancelled);
    QCOMPARE(outcome.error().effect, Effect::None);
    QCOMPARE(server.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(TestReadOnly)
#include "test_readonly.moc"
