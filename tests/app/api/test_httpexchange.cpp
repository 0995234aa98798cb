// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/httpexchange.h"
#include "app/api/requestfactory.h"
#include "tests/app/api/testclient.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using End = HttpAnswer::End;
using Delivery = FaultScript::Delivery;
Q_DECLARE_METATYPE(eventdesk::testing::FaultScript)
Q_DECLARE_METATYPE(eventdesk::HttpAnswer)

namespace {

/** The most memory this process ever had, in MiB, since resetPeak(); 0 where it is not known. */
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() / 1024;
    }
    return 0;
}

void resetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

} // namespace

class TestHttpExchange final : public QObject
{
    Q_OBJECT

private slots:
    void endsAsTheWireDid_data();
    void endsAsTheWireDid();
    void readsAWholeAnswer();
    void refusedConnectionIsNotSent();
    void unknownHostIsNotSent();
    void tellsWhyItStopped_data();
    void tellsWhyItStopped();
    void neverEndsInsideStartOrCancel();
    void cancelAfterTheAnswerChangesNothing();
    void bytesDoNotStretchTheDeadline();
    void slowButSteadyIsNoStall();
    void memoryStaysBounded_data();
    void memoryStaysBounded();
    void bombsAreNotUnpacked_data();
    void bombsAreNotUnpacked();
    void destroyedWhileRunning();

private:
    HttpAnswer exchange(
        const FaultServer &server, const HttpRequest &request, const HttpLimits &limits = {});

    static const HttpRequest getRequest;
    static const HttpRequest postRequest;
};

const HttpRequest TestHttpExchange::getRequest{.method = "GET", .path = u"/events"_s};
const HttpRequest TestHttpExchange::postRequest{
    .method = "POST", .path = u"/events"_s, .body = R"({"name":"n","code":"c"})"};

HttpAnswer TestHttpExchange::exchange(
    const FaultServer &server, const HttpRequest &request, const HttpLimits &limits)
{
    RequestFactory factory(BaseUrl::parse(server.baseUrl()).value(), testKey());
    HttpExchange attempt(factory, limits, nullptr);
    HttpAnswer result;
    int ends = 0;
    connect(&attempt, &HttpExchange::ended, this, [&](const HttpAnswer &answer) {
        result = answer;
        ++ends;
    });
    attempt.start(request);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(ends > 0, 30'000); }();
    QCoreApplication::processEvents();
    [&] { QCOMPARE(ends, 1); }();
    return result;
}

void TestHttpExchange::endsAsTheWireDid_data()
{
    QTest::addColumn<FaultScript>("script");
    QTest::addColumn<End>("end");
    QTest::addColumn<int>("status");

    QTest::newRow("honest") << FaultScript::honest() << End::Answered << 201;
    QTest::newRow("late") << FaultScript::honest().after(30ms) << End::Answered << 201;
    QTest::newRow("closing afterwards") << FaultScript::honest().closing() << End::Answered << 201;
    QTest::newRow("trickled") << FaultScript::delivering(Delivery::Trickle) << End::Answered << 201;
    for (const int status :
        {200, 204, 400, 401, 403, 404, 408, 409, 410, 418, 422, 429, 500, 502, 503, 504, 599}) {
        QTest::addRow("%d without body", status)
            << FaultScript::answering(status) << End::Answered << status;
        if (status != 204) {
            QTest::addRow("%d with HTML", status)
                << FaultScript::answering(status, "<html>x</html>", "text/html") << End::Answered
                << status;
        }
    }
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("N3: %d", status)
            << FaultScript::redirectingTo(status, "http://127.0.0.1:1/x") << End::Answered
            << status;
    }
    QTest::newRow("close") << FaultScript::delivering(Delivery::CloseBefore) << End::Lost << 0;
    QTest::newRow("reset") << FaultScript::delivering(Delivery::ResetBefore) << End::Lost << 0;
    QTest::newRow("cut in the status line")
        << FaultScript::delivering(Delivery::CutInStatusLine) << End::Lost << 0;
    QTest::newRow("cut in the headers")
        << FaultScript::delivering(Delivery::CutInHeaders) << End::Lost << 201;
    QTest::newRow("cut in the body")
        << FaultScript::delivering(Delivery::CutInBody) << End::Lost << 201;
    QTest::newRow("cut in the chunks")
        << FaultScript::delivering(Delivery::CutInChunks) << End::Lost << 201;
    QTest::newRow("garbage") << FaultScript::delivering(Delivery::Garbage) << End::Lost << 0;
    QTest::newRow("N8: 103 first")
        << FaultScript::delivering(Delivery::HintsFirst) << End::Lost << 103;
    QTest::newRow("wrong content type")
        << FaultScript::answering(201, R"({"id":1})", "text/plain") << End::Answered << 201;
    QTest::newRow("compressed") << FaultScript::gzipBomb(1000) << End::Encoded << 200;
    QTest::newRow("identity") << FaultScript::honest().withHeader("Content-Encoding", "identity")
                              << End::Answered << 201;
}

void TestHttpExchange::endsAsTheWireDid()
{
    QFETCH(FaultScript, script);
    QFETCH(End, end);
    QFETCH(int, status);
    FaultServer server;
    server.onEvery(script);
    const HttpAnswer answer = exchange(server, postRequest);
    QCOMPARE(answer.end, end);
    if (end == End::Answered)
        QCOMPARE(answer.status, status);
    else
        QVERIFY(answer.status == status || answer.status == 0);
    QCOMPARE(server.requests().size(), 1U); // N1
    QVERIFY(answer.duration >= 0ms);
}

void TestHttpExchange::readsAWholeAnswer()
{
    FaultServer server;
    const QByteArray body(3'000'000, 'x');
    server.onNext(FaultScript::answering(503, body, "text/plain").withHeader("Retry-After", "7"));
    const HttpAnswer answer = exchange(server, getRequest);
    QCOMPARE(answer.end, End::Answered);
    QCOMPARE(answer.body, body);
    QVERIFY(answer.retryAfter == 7s);
    server.onNext(FaultScript::redirectingTo(302, "https://evil.example/steal?key=1"));
    QCOMPARE(exchange(server, getRequest).redirectTarget, u"https://evil.example"_s);
}

void TestHttpExchange::refusedConnectionIsNotSent()
{
    quint16 port = 0;
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        port = closed.serverPort();
    }
    RequestFactory factory(BaseUrl::parse(u"http://127.0.0.1:%1/"_s.arg(port)).value(), testKey());
    HttpExchange attempt(factory, {}, nullptr);
    QSignalSpy ended(&attempt, &HttpExchange::ended);
    attempt.start(postRequest);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().value<HttpAnswer>().end, End::NotSent);
}

void TestHttpExchange::unknownHostIsNotSent()
{
    RequestFactory factory(BaseUrl::parse(u"https://eventdesk.invalid/"_s).value(), testKey());
    HttpExchange attempt(factory, {}, nullptr);
    QSignalSpy ended(&attempt, &HttpExchange::ended);
    attempt.start(postRequest);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
    QCOMPARE(ended.first().first().value<HttpAnswer>().end, End::NotSent);
}

void TestHttpExchange::tellsWhyItStopped_data()
{
    QTest::addColumn<FaultScript>("script");
    QTest::addColumn<HttpLimits>("limits");
    QTest::addColumn<End>("end");

    const FaultScript silence = FaultScript::delivering(Delivery::Nothing);
    QTest::newRow("N7: deadline") << silence << HttpLimits{.deadline = 50ms} << End::Timeout;
    QTest::newRow("N7: stall") << silence << HttpLimits{.stall = 50ms} << End::Timeout;
    QTest::newRow("N7: cancel") << silence << HttpLimits{} << End::Cancelled;
    QTest::newRow("N7: too large")
        << FaultScript::floodingBody(1'000'000) << HttpLimits{.bodySize = 100'000} << End::TooLarge;
    QTest::newRow("exactly the limit") << FaultScript::answering(200, QByteArray(100'000, ' '))
                                       << HttpLimits{.bodySize = 100'000} << End::Answered;
    QTest::newRow("one byte over the limit")
        << FaultScript::answering(200, QByteArray(100'001, ' ')) << HttpLimits{.bodySize = 100'000}
        << End::TooLarge;
}

void TestHttpExchange::tellsWhyItStopped()
{
    QFETCH(FaultScript, script);
    QFETCH(HttpLimits, limits);
    QFETCH(End, end);
    FaultServer server;
    server.onEvery(script);
    RequestFactory factory(BaseUrl::parse(server.baseUrl()).value(), testKey());
    HttpExchange attempt(factory, limits, nullptr);
    QSignalSpy ended(&attempt, &HttpExchange::ended);
    if (end == End::Cancelled)
        connect(&server, &FaultServer::requestArrived, &attempt, &HttpExchange::cancel);
    attempt.start(getRequest);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().value<HttpAnswer>().end, end);
}

void TestHttpExchange::neverEndsInsideStartOrCancel()
{
    FaultServer server;
    server.onEvery(FaultScript::delivering(Delivery::Nothing));
    RequestFactory factory(BaseUrl::parse(server.baseUrl()).value(), testKey());
    HttpExchange attempt(factory, {}, nullptr);
    const QSignalSpy ended(&attempt, &HttpExchange::ended);
    attempt.start(getRequest);
    QCOMPARE(ended.size(), 0);
    QTRY_COMPARE(server.requests().size(), 1U);
    attempt.cancel();
    attempt.cancel();
    QCOMPARE(ended.size(), 0);
    QTRY_COMPARE(ended.size(), 1);
    attempt.cancel();
    QCoreApplication::processEvents();
    QCOMPARE(ended.size(), 1);
}

void TestHttpExchange::cancelAfterTheAnswerChangesNothing()
{
    FaultServer server;
    RequestFactory factory(BaseUrl::parse(server.baseUrl()).value(), testKey());
    HttpExchange attempt(factory, {}, nullptr);
    QSignalSpy ended(&attempt, &HttpExchange::ended);
    attempt.start(getRequest);
    connect(attempt.findChild<QNetworkReply *>(), &QNetworkReply::finished, &attempt,
        &HttpExchange::cancel);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().value<HttpAnswer>().end, End::Answered);
}

void TestHttpExchange::bytesDoNotStretchTheDeadline()
{
    // N6: a byte now and then resets every inactivity timer, but not this one.
    FaultServer server;
    FaultScript drops = FaultScript::answering(200, QByteArray(100'000, ' '));
    drops.delivery = Delivery::Trickle;
    drops.interval = 10ms;
    server.onEvery(drops);
    QElapsedTimer clock;
    clock.start();
    const HttpAnswer answer = exchange(server, getRequest, {.deadline = 400ms, .stall = 20s});
    QCOMPARE(answer.end, End::Timeout);
    QVERIFY2(clock.elapsed() >= 390 && clock.elapsed() < 5'000,
        qPrintable(QString::number(clock.elapsed())));
}

void TestHttpExchange::slowButSteadyIsNoStall()
{
    FaultServer server;
    FaultScript drops = FaultScript::answering(200, QByteArray(100, ' '));
    drops.delivery = Delivery::Trickle;
    drops.interval = 10ms;
    server.onEvery(drops);
    const HttpAnswer answer = exchange(server, getRequest, {.stall = 1500ms});
    QCOMPARE(answer.end, End::Answered);
    QCOMPARE(answer.body.size(), 100);
}

void TestHttpExchange::memoryStaysBounded_data()
{
    QTest::addColumn<FaultScript>("script");
    QTest::addColumn<End>("end");

    QTest::newRow("N10: 200 MB body")
        << FaultScript::floodingBody(qint64{200} * 1024 * 1024) << End::TooLarge;
    QTest::newRow("N10: 20 MB of headers")
        << FaultScript::floodingHeaders(qint64{20} * 1024 * 1024) << End::Timeout;
}

void TestHttpExchange::memoryStaysBounded()
{
    QFETCH(FaultScript, script);
    FaultServer server;
    server.onEvery(script);
    resetPeak();
    const qint64 before = peakMemory();
    const HttpAnswer answer = exchange(server, getRequest, {.deadline = 2s});
    QTEST(answer.end, "end");
    const qint64 growth = peakMemory() - before;
    QVERIFY2(growth < 64, qPrintable(QString::number(growth)));
    QVERIFY(answer.body.size() < qint64{16} * 1024 * 1024); // the limit, and what Qt read ahead
}

void TestHttpExchange::bombsAreNotUnpacked_data()
{
    QTest::addColumn<qint64>("unpacked");

    QTest::newRow("N11: 9 MB") << qint64{9} * 1024 * 1024;
    QTest::newRow("N11: 50 MB") << qint64{50} * 1024 * 1024;
}

void TestHttpExchange::bombsAreNotUnpacked()
{
    QFETCH(qint64, unpacked);
    FaultServer server;
    server.onEvery(FaultScript::gzipBomb(unpacked));
    resetPeak();
    const qint64 before = peakMemory();
    const HttpAnswer answer = exchange(server, getRequest);
    QCOMPARE(answer.end, End::Encoded);
    QVERIFY(answer.body.size() < qint64{1024} * 1024);
    QVERIFY(peakMemory() - before < 8);
}

void TestHttpExchange::destroyedWhileRunning()
{
    FaultServer server;
    server.onEvery(FaultScript::delivering(Delivery::Nothing));
    RequestFactory factory(BaseUrl::parse(server.baseUrl()).value(), testKey());
    auto attempt = std::make_unique<HttpExchange>(factory, HttpLimits{}, nullptr);
    const QSignalSpy ended(attempt.get(), &HttpExchange::ended);
    attempt->start(postRequest);
    QTRY_COMPARE(server.requests().size(), 1U);
    attempt.reset();
    QCoreApplication::processEvents();
    QCOMPARE(ended.size(), 0);
}

QTEST_GUILESS_MAIN(TestHttpExchange)
#include "test_httpexchange.moc"
