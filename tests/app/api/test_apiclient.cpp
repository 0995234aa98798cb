// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
// Locals that lambdas refer to outlive what they are connected to.
// clazy:excludeall=lambda-in-connect
#include "app/api/apiclient.h"
#include "tests/app/api/testclient.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <list>
#include <memory>
#include <optional>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Delivery = FaultScript::Delivery;
using Effect = ApiError::Effect;
using Kind = ApiError::Kind;
Q_DECLARE_METATYPE(eventdesk::testing::FaultScript)

namespace {

enum class Which : quint8 { List, Get, Create, Update, Delete, Activate, Deactivate };
constexpr std::array allCalls = {Which::List, Which::Get, Which::Create, Which::Update,
    Which::Delete, Which::Activate, Which::Deactivate};

constexpr const char *nameOf(Which which)
{
    constexpr std::array names = {
        "list", "get", "create", "update", "delete", "activate", "deactivate"};
    return names.at(static_cast<std::size_t>(which));
}

/** Runs one call to its end; the error, or nothing when it succeeded. */
std::optional<ApiError> run(ApiClient &client, Which which, EventId id)
{
    const auto end = [](auto &outcome) -> std::optional<ApiError> {
        if (!outcome.wait() || outcome.count() != 1)
            qFatal("a call must finish exactly once");
        return outcome.succeeded() ? std::nullopt : std::optional(outcome.error());
    };
    if (which == Which::List) {
        Outcome<EventPage> outcome(client.listEvents(1, 0));
        return end(outcome);
    }
    if (which == Which::Get) {
        Outcome<Event> outcome(client.getEvent(id));
        return end(outcome);
    }
    if (which == Which::Create) {
        Outcome<EventId> outcome(client.createEvent(u"n"_s, u"new_code"_s));
        return end(outcome);
    }
    if (which == Which::Update) {
        Outcome<Accepted> outcome(client.updateEvent(id, u"n"_s, u"other_code"_s));
        return end(outcome);
    }
    if (which == Which::Delete) {
        Outcome<Accepted> outcome(client.deleteEvent(id));
        return end(outcome);
    }
    Outcome<Accepted> outcome(client.setActive(id, which == Which::Activate));
    return end(outcome);
}

bool isWrite(Which which)
{
    return which != Which::List && which != Which::Get;
}

/** How often a call whose every attempt ends with this status is on the wire. */
int attemptsFor(Which which, int status)
{
    const bool passing = status == 408 || status == 429 || status >= 500;
    if (!passing)
        return 1;
    if (!isWrite(which))
        return 5;
    return which == Which::Create && status != 429 ? 1 : 3;
}

} // namespace

class TestApiClient final : public QObject
{
    Q_OBJECT

private slots:
    void everyCallHasItsEffect();
    void refusalsAreReported_data();
    void refusalsAreReported();
    void spoiltAnswersNeverCountAsSuccess_data();
    void spoiltAnswersNeverCountAsSuccess();
    void onlyThePromisedAnswerCounts_data();
    void onlyThePromisedAnswerCounts();
    void passingTroubleIsRiddenOut();
    void retryAfterIsWaitedFor();
    void tooManyRequestsPauseTheAccount();
    void tooManyRequestsPauseTheAccountThoughNotRepeated_data();
    void tooManyRequestsPauseTheAccountThoughNotRepeated();
    void fewRequestsAreInFlight();
    void newKeyIsUsedFromTheNextAttempt();
    void noKeyOfTheAccountIsEverTold_data();
    void noKeyOfTheAccountIsEverTold();
    void cancelledBeforeItStarts();
    void cancelledInTheQueue();
    void cancelledInFlight();
    void cancelledWhileWaitingToRetry();
    void withdrawnInTheQueue();
    void withdrawnInFlightEndsAsUsual_data();
    void withdrawnInFlightEndsAsUsual();
    void refusedKeyIsToldBeforeTheNextIsSent();
    void expectedTimeFollowsThePace();
    void cancelledWhenTheAnswerHasJustCome();
    void allCancelledFromInsideFinished();
    void destroyedWithManyInFlight();
    void destroyedFromInsideFinished();
    void everyAttemptIsLogged();
};

void TestApiClient::everyCallHasItsEffect()
{
    FaultServer server;
    TestClient test(server);
    Outcome<EventId> created(test.client.createEvent(u"Первый \"депозит\""_s, u"first"_s));
    QVERIFY(created.wait() && created.succeeded());
    const EventId id = *created.result();
    const QByteArray path = "/events/" + QByteArray::number(id);
    QCOMPARE(server.truth().find(id)->name, u"Первый \"депозит\""_s);

    Outcome<Accepted> updated(test.client.updateEvent(id, u"Second"_s, u"second"_s));
    QVERIFY(updated.wait() && updated.succeeded());
    Outcome<Accepted> off(test.client.setActive(id, false));
    QVERIFY(off.wait() && off.succeeded());
    Outcome<Event> read(test.client.getEvent(id));
    QVERIFY(read.wait() && read.succeeded());
    const Event expected{id, u"Second"_s, u"second"_s, EventStatus::Inactive, EventType::Custom};
    QVERIFY(*read.result() == expected);
    Outcome<Accepted> on(test.client.setActive(id, true));
    QVERIFY(on.wait() && on.succeeded());
    QCOMPARE(server.truth().find(id)->status, EventStatus::Active);

    Outcome<EventPage> page(test.client.listEvents(1, 25));
    QVERIFY(page.wait() && page.succeeded());
    QCOMPARE(page.result()->events.size(), 1);
    QCOMPARE(page.result()->perPage, 25);
    QCOMPARE(server.requests().back().target, QByteArray("/api/b/v2/events?page=1&per_page=25"));
    Outcome<EventPage> plain(test.client.listEvents(1, 0));
    QVERIFY(plain.wait() && plain.succeeded());
    QCOMPARE(server.requests().back().target, QByteArray("/api/b/v2/events?page=1"));

    Outcome<Accepted> deleted(test.client.deleteEvent(id));
    QVERIFY(deleted.wait() && deleted.succeeded());
    QCOMPARE(server.truth().size(), 0);

    QCOMPARE(server.requests().size(), 8U); // no more than the documented calls, none repeated
    QCOMPARE(server.count("POST", "/events"), 1);
    QCOMPARE(server.count("PUT", path), 1);
    QCOMPARE(server.count("POST", path + "/deactivate"), 1);
    QCOMPARE(server.count("POST", path + "/activate"), 1);
    QCOMPARE(server.count("GET", path), 1);
    QCOMPARE(server.count("DELETE", path), 1);
}

void TestApiClient::refusalsAreReported_data()
{
    QTest::addColumn<Which>("which");
    QTest::addColumn<FaultScript>("script");
    QTest::addColumn<Kind>("kind");

    const std::map<int, Kind> statuses = {{400, Kind::InvalidRequest}, {401, Kind::Unauthorized},
        {403, Kind::Forbidden}, {404, Kind::NotFound}, {408, Kind::ServerTrouble},
        {409, Kind::InvalidRequest}, {422, Kind::InvalidRequest}, {429, Kind::TooManyRequests},
        {500, Kind::ServerTrouble}, {502, Kind::ServerTrouble}, {503, Kind::ServerTrouble},
        {504, Kind::ServerTrouble}};
    for (const Which which : allCalls) {
        for (const auto &[status, kind] : statuses) {
            QTest::addRow("%s, %d, nothing", nameOf(which), status)
                << which << FaultScript::answering(status) << kind;
            QTest::addRow("%s, %d, JSON", nameOf(which), status)
                << which << FaultScript::answering(status, R"({"error":"The words"})") << kind;
            QTest::addRow("%s, %d, HTML", nameOf(which), status)
                << which
                << FaultScript::answering(
                       status, "<html><style>x</style><p>The words</p></html>", "text/html")
                << kind;
        }
    }
}

void TestApiClient::refusalsAreReported()
{
    QFETCH(Which, which);
    QFETCH(FaultScript, script);
    QFETCH(Kind, kind);
    FaultServer server;
    const EventId id = server.truth().add(u"n"_s, u"c"_s);
    server.onEvery(script);
    TestClient test(server);
    const auto error = run(test.client, which, id);
    const int status = script.answer->status;
    if (which == Which::Delete && status == 404) { // N2: it is gone, as was wanted
        QVERIFY(!error);
        return;
    }
    QVERIFY(error);
    QCOMPARE(error->kind, kind);
    QCOMPARE(error->httpStatus, status);
    QCOMPARE(error->serverMessage, script.answer->body.isEmpty() ? u""_s : u"The words"_s);
    const bool unknown = isWrite(which) && kind == Kind::ServerTrouble;
    QCOMPARE(error->effect, unknown ? Effect::Unknown : Effect::None);
    QCOMPARE(error->attempts, attemptsFor(which, status)); // R14
    QCOMPARE(server.requests().size(), static_cast<std::size_t>(error->attempts));
}

void TestApiClient::spoiltAnswersNeverCountAsSuccess_data()
{
    QTest::addColumn<Which>("which");
    QTest::addColumn<FaultScript>("script");

    for (const Which which : allCalls) {
        const auto row = [which](const char *name, const FaultScript &script) {
            QTest::addRow("N8: %s, %s", nameOf(which), name) << which << script;
        };
        row("103 first", FaultScript::delivering(Delivery::HintsFirst));
        row("garbage", FaultScript::delivering(Delivery::Garbage));
        row("cut in the status line", FaultScript::delivering(Delivery::CutInStatusLine));
        row("silence", FaultScript::delivering(Delivery::Nothing));
        row("HTML", FaultScript::answering(200, "<html>Welcome</html>", "text/html"));
        row("202", FaultScript::answering(202));
        row("compressed", FaultScript::gzipBomb(1000));
        row("too large", FaultScript::floodingBody(1'000'000));
    }
}

void TestApiClient::spoiltAnswersNeverCountAsSuccess()
{
    QFETCH(Which, which);
    QFETCH(FaultScript, script);
    FaultServer server;
    const EventId id = server.truth().add(u"n"_s, u"c"_s);
    server.onEvery(script.applied(FaultScript::Apply::Never));
    ApiOptions options = quickOptions();
    options.limits.stall = 100ms;
    options.limits.bodySize = 100'000;
    options.retry.readAttempts = 1;
    options.retry.writeAttempts = 1;
    TestClient test(server, options);
    const auto error = run(test.client, which, id);
    QVERIFY(error);
    QCOMPARE(error->effect, isWrite(which) ? Effect::Unknown : Effect::None);
}

void TestApiClient::onlyThePromisedAnswerCounts_data()
{
    QTest::addColumn<Which>("which");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("success");

    const auto row = [](Which which, int status, const QByteArray &body, bool success) {
        QTest::addRow("N8: %s, %d, %s", nameOf(which), status, body.constData())
            << which << status << body << success;
    };
    row(Which::Create, 201, R"({"id":5})", true);
    row(Which::Create, 201, R"({"id":"5"})", true);
    row(Which::Create, 200, R"({"id":5})", false);
    row(Which::Create, 201, "", false);
    row(Which::Create, 201, "{}", false);
    row(Which::Create, 201, R"({"id":0})", false);
    row(Which::Create, 201, R"({"id":5)", false);
    row(Which::Create, 204, "", false);
    row(Which::Update, 200, "", true);
    row(Which::Update, 200, R"({"id":5})", true);
    row(Which::Update, 200, "<html>", false);
    row(Which::Update, 204, "", false);
    row(Which::Delete, 204, "", true);
    row(Which::Delete, 200, "", false);
    row(Which::Activate, 204, "", true);
    row(Which::Activate, 200, "", false);
    row(Which::Deactivate, 204, "", true);
    row(Which::Deactivate, 201, "", false);
    row(Which::List, 200, R"({"events":[]})", true);
    row(Which::List, 200, "{}", false);
    row(Which::List, 200, "", false);
    row(Which::List, 204, "", false);
    row(Which::Get, 200, R"({"id":12345})", true);
    row(Which::Get, 200, R"({"id":12346})", false); // another event than asked
    row(Which::Get, 200, "", false);
}

void TestApiClient::onlyThePromisedAnswerCounts()
{
    QFETCH(Which, which);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    FaultServer server;
    const EventId id = server.truth().add(u"n"_s, u"c"_s);
    QCOMPARE(id, 12'345);
    server.onEvery(FaultScript::answering(status, body));
    TestClient test(server);
    const auto error = run(test.client, which, id);
    QTEST(!error.has_value(), "success");
    QCOMPARE(server.requests().size(), 1U);
    if (error) {
        QCOMPARE(error->kind, Kind::Unreadable);
        QCOMPARE(error->effect, isWrite(which) ? Effect::Unknown : Effect::None);
    }
}

void TestApiClient::passingTroubleIsRiddenOut()
{
    for (const Which which : allCalls) {
        FaultServer server;
        const EventId id = server.truth().add(u"n"_s, u"c"_s);
        server.onNext(FaultScript::answering(429), 2);
        TestClient test(server);
        QVERIFY(!run(test.client, which, id));
        QCOMPARE(server.requests().size(), 3U);
    }
}

void TestApiClient::retryAfterIsWaitedFor()
{
    FaultServer server;
    server.onNext(FaultScript::answering(503).withHeader("Retry-After", "1"));
    TestClient test(server);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!run(test.client, Which::List, 0));
    QVERIFY(clock.elapsed() >= 1000); // R2

    server.onNext(FaultScript::answering(429).withHeader("Retry-After", "1000000000"));
    const auto error = run(test.client, Which::List, 0);
    QVERIFY(error);
    QCOMPARE(error->attempts, 1);
}

void TestApiClient::tooManyRequestsPauseTheAccount()
{
    FaultServer server;
    server.onNext(FaultScript::answering(429).withHeader("Retry-After", "1"));
    ApiOptions options = quickOptions();
    options.requestsInFlight = options.mostRequestsInFlight = 1;
    TestClient test(server, options);
    QElapsedTimer clock;
    std::vector<qint64> arrivals;
    clock.start();
    connect(
        &server, &FaultServer::requestArrived, this, [&] { arrivals.push_back(clock.elapsed()); });
    Outcome<EventPage> one(test.client.listEvents(1, 0));
    Outcome<EventPage> other(test.client.listEvents(2, 0));
    QVERIFY(one.wait() && other.wait());
    QVERIFY(one.succeeded() && other.succeeded());
    QCOMPARE(arrivals.size(), 3U);
    QVERIFY(arrivals.at(1) - arrivals.at(0) >= 990); // R3: also the one that was not refused
}

void TestApiClient::tooManyRequestsPauseTheAccountThoughNotRepeated_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<qint64>("atLeast"); // milliseconds until the next request
    QTest::newRow("longer than a write may wait") << QByteArray("3600") << qint64(300);
    QTest::newRow("a time that is not named") << QByteArray() << qint64(100);
}

void TestApiClient::tooManyRequestsPauseTheAccountThoughNotRepeated()
{
    // R3: whoever asked too much gives up, and the others still leave the server alone, though no
    // longer than a write may wait.
    QFETCH(QByteArray, retryAfter);
    QFETCH(qint64, atLeast);

    FaultServer server;
    const FaultScript refusal = FaultScript::answering(429);
    server.onNext(retryAfter.isEmpty() ? refusal : refusal.withHeader("Retry-After", retryAfter));
    ApiOptions options = quickOptions();
    options.requestsInFlight = options.mostRequestsInFlight = 1;
    options.retry.writeAttempts = 1;
    options.retry.base = 100ms;
    options.retry.writeWindow = 300ms;
    TestClient test(server, options);
    QElapsedTimer clock;
    std::vector<qint64> arrivals;
    clock.start();
    connect(
        &server, &FaultServer::requestArrived, this, [&] { arrivals.push_back(clock.elapsed()); });
    Outcome<EventId> refused(test.client.createEvent(u"N"_s, u"n"_s));
    Outcome<EventPage> other(test.client.listEvents(1, 0));
    QVERIFY(refused.wait() && other.wait());
    QCOMPARE(refused.error().kind, Kind::TooManyRequests);
    QCOMPARE(refused.error().attempts, 1);
    QVERIFY(other.succeeded());
    QCOMPARE(arrivals.size(), 2U);
    QVERIFY2(arrivals.at(1) - arrivals.at(0) >= atLeast - 10,
        qPrintable(QString::number(arrivals.at(1) - arrivals.at(0))));
}

void TestApiClient::fewRequestsAreInFlight()
{
    // N5: with Qt's own queue, most of these would time out before they are sent (T2).
    FaultServer server;
    server.onEvery([](const WireRequest &) { return FaultScript::honest().after(30ms); });
    ApiOptions options = quickOptions();
    options.limits.deadline = 1s;
    options.retry.readAttempts = 1;
    TestClient test(server, options);
    std::list<Outcome<EventPage>> outcomes;
    for (int i = 1; i <= 200; ++i)
        outcomes.emplace_back(test.client.listEvents(i, 10));
    for (Outcome<EventPage> &outcome : outcomes) {
        QVERIFY(outcome.wait());
        QVERIFY(outcome.succeeded());
    }
    // Four at first, and more as all goes well (R4), but never more than Qt has connections for.
    QCOMPARE(server.mostInFlight(), AdaptivePace::hardMaximum);
    for (std::size_t i = 0; i < 4; ++i)
        QVERIFY(server.requests().at(i).target.contains("page=")); // the first ones first
}

void TestApiClient::newKeyIsUsedFromTheNextAttempt()
{
    FaultServer server;
    TestClient test(server);
    test.client.setKey(ApiKey::parse(u"wrong-key"_s).value());
    QVERIFY(run(test.client, Which::List, 0));
    test.client.setKey(testKey());
    QVERIFY(!run(test.client, Which::List, 0));
}

void TestApiClient::noKeyOfTheAccountIsEverTold_data()
{
    QTest::addColumn<QStringList>("later"); // keys that replaced the first, one after the other
    QTest::addColumn<QString>("said"); // %1 is the first key
    QTest::addColumn<QString>("told");

    QTest::newRow("the one in use") << QStringList() << u"%1 is wrong"_s << u"[key] is wrong"_s;
    QTest::newRow("the replaced one")
        << QStringList(u"second-key"_s) << u"%1 is wrong"_s << u"[key] is wrong"_s;
    QTest::newRow("all that were replaced")
        << QStringList({u"second-key"_s, u"third-key"_s, u"second-key"_s})
        << u"%1, second-key, third-key"_s << u"[key], [key], [key]"_s;
    QTest::newRow("one that begins like another")
        << QStringList(QString::fromLatin1(FaultServer::key) + u"-and-more"_s)
        << u"%1-and-more or %1"_s << u"[key] or [key]"_s;
}

void TestApiClient::noKeyOfTheAccountIsEverTold()
{
    // S8: the key is replaced while an answer to what was sent with the old one is on its way.
    QFETCH(QStringList, later);
    QFETCH(QString, said);
    QFETCH(QString, told);

    FaultServer server;
    TestClient test(server);
    const QString message = said.arg(QString::fromLatin1(FaultServer::key));
    server.onEvery([&](const WireRequest &) {
        for (const QString &key : later)
            test.client.setKey(ApiKey::parse(key).value());
        return FaultScript::answering(401, R"({"error":")" + message.toLatin1() + R"("})");
    });
    Outcome<Event> outcome(test.client.getEvent(1));
    QVERIFY(outcome.wait() && !outcome.succeeded());
    QCOMPARE(outcome.error().serverMessage, told);
    QVERIFY(!outcome.error().details().contains(QString::fromLatin1(FaultServer::key)));
}

void TestApiClient::cancelledBeforeItStarts()
{
    FaultServer server;
    TestClient test(server);
    CreateEventCall *call = test.client.createEvent(u"n"_s, u"c"_s);
    Outcome<EventId> outcome(call);
    call->cancel();
    call->cancel();
    QCOMPARE(outcome.count(), 0); // never from inside cancel()
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error().kind, Kind::Cancelled);
    QCOMPARE(outcome.error().effect, Effect::None);
    QVERIFY(server.requests().empty());
}

void TestApiClient::cancelledInTheQueue()
{
    FaultServer server;
    server.onNext(FaultScript::honest().after(50ms));
    ApiOptions options = quickOptions();
    options.requestsInFlight = options.mostRequestsInFlight = 1;
    TestClient test(server, options);
    Outcome<EventPage> first(test.client.listEvents(1, 0));
    CreateEventCall *queued = test.client.createEvent(u"n"_s, u"c"_s);
    Outcome<EventId> outcome(queued);
    QTRY_COMPARE(server.requests().size(), 1U);
    queued->cancel();
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error().kind, Kind::Cancelled);
    QCOMPARE(outcome.error().effect, Effect::None);
    QVERIFY(first.wait());
    QCOMPARE(server.requests().size(), 1U);
}

void TestApiClient::cancelledInFlight()
{
    FaultServer server;
    server.onEvery(FaultScript::delivering(Delivery::Nothing));
    TestClient test(server);
    CreateEventCall *call = test.client.createEvent(u"n"_s, u"c"_s);
    Outcome<EventId> outcome(call);
    QTRY_COMPARE(server.requests().size(), 1U);
    call->cancel();
    call->cancel();
    QCOMPARE(outcome.count(), 0);
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.count(), 1);
    QCOMPARE(outcome.error().kind, Kind::Cancelled);
    QCOMPARE(outcome.error().effect, Effect::Unknown); // T5: it did reach the server
    QCOMPARE(server.truth().countOfCode(u"c"_s), 1);
}

void TestApiClient::cancelledWhileWaitingToRetry()
{
    FaultServer server;
    server.onEvery(FaultScript::answering(503).withHeader("Retry-After", "30"));
    TestClient test(server);
    WriteEventCall *call = test.client.setActive(1, true);
    Outcome<Accepted> outcome(call);
    QTRY_COMPARE(test.log.entries().size(), 1U);
    QCoreApplication::processEvents();
    call->cancel();
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error().kind, Kind::Cancelled);
    QCOMPARE(outcome.error().effect, Effect::Unknown); // a 503 proves nothing
    QCOMPARE(server.requests().size(), 1U);
}

void TestApiClient::withdrawnInTheQueue()
{
    FaultServer server;
    TestClient test(server);
    CreateEventCall *call = test.client.createEvent(u"n"_s, u"c"_s);
    Outcome<EventId> outcome(call);
    call->withdraw();
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error().kind, Kind::Cancelled);
    QCOMPARE(outcome.error().effect, Effect::None);
    QVERIFY(server.requests().empty());
}

void TestApiClient::withdrawnInFlightEndsAsUsual_data()
{
    QTest::addColumn<FaultScript>("script");
    QTest::addColumn<std::optional<Kind>>("error");
    QTest::newRow("done") << FaultScript::honest() << std::optional<Kind>();
    QTest::newRow("trouble") << FaultScript::answering(503) << std::optional(Kind::ServerTrouble);
    QTest::newRow("429") << FaultScript::answering(429) << std::optional(Kind::TooManyRequests);
}

void TestApiClient::withdrawnInFlightEndsAsUsual()
{
    QFETCH(FaultScript, script);
    QFETCH(std::optional<Kind>, error);

    FaultServer server;
    const EventId id = server.truth().add(u"n"_s, u"c"_s);
    TestClient test(server);
    WriteEventCall *call = test.client.setActive(id, false);
    server.onEvery([call, script](const WireRequest &) { // while it is on the wire
        call->withdraw();
        call->withdraw();
        return script;
    });
    Outcome<Accepted> outcome(call);
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.succeeded(), !error);
    if (error)
        QCOMPARE(outcome.error().kind, *error);
    QCOMPARE(server.requests().size(), 1U); // no further attempt
}

void TestApiClient::refusedKeyIsToldBeforeTheNextIsSent()
{
    // R7: whoever hears of it can still withdraw all that wait.
    FaultServer server;
    server.onEvery(FaultScript::answering(401));
    ApiOptions options = quickOptions();
    options.requestsInFlight = options.mostRequestsInFlight = 1;
    TestClient test(server, options);
    GetEventCall *first = test.client.getEvent(1);
    GetEventCall *second = test.client.getEvent(2);
    Outcome<Event> waiting(second);
    connect(first, &GetEventCall::finished, this, [second] { second->withdraw(); });
    QVERIFY(waiting.wait());
    QCOMPARE(waiting.error().kind, Kind::Cancelled);
    QCOMPARE(server.requests().size(), 1U);
}

void TestApiClient::expectedTimeFollowsThePace()
{
    FaultServer server;
    server.onEvery(FaultScript::honest().after(40ms));
    TestClient test(server);
    QVERIFY(!test.client.expectedTime(100));
    QVERIFY(!run(test.client, Which::List, 0));
    const int width = test.client.requestsAtOnce();
    QVERIFY(width >= 1 && width <= 6);
    const auto one = test.client.expectedTime(width);
    QVERIFY(one && *one >= 40ms);
    QCOMPARE_GE(*test.client.expectedTime(10 * width), 9 * *one);
    QCOMPARE(*test.client.expectedTime(0), 0ms);
}

void TestApiClient::cancelledWhenTheAnswerHasJustCome()
{
    // Between Qt's finished and ours: a passing failure must not start another attempt.
    FaultServer server;
    server.onEvery(FaultScript::answering(503));
    TestClient test(server);
    ListEventsCall *call = test.client.listEvents(1, 0);
    Outcome<EventPage> outcome(call);
    QTRY_VERIFY(call->findChild<QNetworkReply *>());
    connect(call->findChild<QNetworkReply *>(), &QNetworkReply::finished, call, &ApiCall::cancel);
    QVERIFY(outcome.wait());
    QVERIFY(!outcome.succeeded());
    QCOMPARE(server.requests().size(), 1U);
}

void TestApiClient::allCancelledFromInsideFinished()
{
    FaultServer server;
    server.onNext(FaultScript::honest());
    server.onEvery(FaultScript::delivering(Delivery::Nothing));
    TestClient test(server);
    std::list<Outcome<EventPage>> outcomes;
    std::vector<QPointer<ApiCall>> calls;
    for (int i = 1; i <= 100; ++i) {
        ListEventsCall *call = test.client.listEvents(i, 0);
        calls.emplace_back(call);
        outcomes.emplace_back(call);
        connect(call, &ListEventsCall::finished, this, [&calls] {
            for (const QPointer<ApiCall> &each : calls) {
                if (each)
                    each->cancel();
            }
        });
    }
    for (Outcome<EventPage> &outcome : outcomes) {
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.count(), 1);
    }
}

void TestApiClient::destroyedWithManyInFlight()
{
    FaultServer server;
    server.onEvery(FaultScript::delivering(Delivery::Nothing));
    for (int round = 0; round < 20; ++round) { // N18
        const std::size_t before = server.requests().size();
        auto test = std::make_unique<TestClient>(server);
        std::list<Outcome<EventId>> outcomes;
        for (int i = 0; i < 100; ++i)
            outcomes.emplace_back(test->client.createEvent(u"n"_s, u"c_%1"_s.arg(i)));
        if (round % 2 == 0)
            QTRY_VERIFY(server.requests().size() > before);
        test.reset();
        QCoreApplication::processEvents();
        for (const Outcome<EventId> &outcome : outcomes)
            QCOMPARE(outcome.count(), 0);
    }
}

void TestApiClient::destroyedFromInsideFinished()
{
    FaultServer server;
    auto test = std::make_unique<TestClient>(server);
    bool destroyed = false;
    for (int i = 0; i < 10; ++i) {
        connect(test->client.listEvents(1, 0), &ListEventsCall::finished, this, [&] {
            test.reset();
            destroyed = true;
        });
    }
    QTRY_VERIFY(destroyed);
    QCoreApplication::processEvents();
}

void TestApiClient::everyAttemptIsLogged()
{
    FaultServer server;
    server.onNext(FaultScript::answering(503, "busy", "text/plain"));
    TestClient test(server);
    QVERIFY(!run(test.client, Which::List, 0));
    QCOMPARE(test.log.entries().size(), 2U);
    const RequestLogEntry &first = test.log.entries().front();
    QCOMPARE(first.method, u"GET"_s);
    QCOMPARE(first.path, u"/events?page=1"_s);
    QCOMPARE(first.httpStatus, 503);
    QCOMPARE(first.bytes, 4);
    QCOMPARE(first.attempt, 1);
    QCOMPARE(test.log.entries().back().attempt, 2);
    QCOMPARE(test.log.entries().back().httpStatus, 200);
}

QTEST_GUILESS_MAIN(TestApiClient)
#include "test_apiclient.moc"
