// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/apiclient.h"
#include "tests/app/api/testclient.h"

#include <QSslConfiguration>
#include <QTest>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

/** Where the key may travel: to the configured server over a safe connection, and nowhere else. */
class TestConnectionSecurity final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void trustedServerIsSpokenToInHttp1();
    void unsafeServersGetNothing_data();
    void unsafeServersGetNothing();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void challengesAreNotAnswered_data();
    void challengesAreNotAnswered();
    void cookiesAreNeitherKeptNorSent();
    void environmentProxyGetsNothingForLoopback();
    void keyNeverShowsInErrorsOrLog_data();
    void keyNeverShowsInErrorsOrLog();

private:
    const QSslConfiguration m_usual = QSslConfiguration::defaultConfiguration();
};

void TestConnectionSecurity::init()
{
    QSslConfiguration::setDefaultConfiguration(m_usual);
}

void TestConnectionSecurity::trustedServerIsSpokenToInHttp1()
{
    const auto certificate = TestCertificate::make(u"IP:127.0.0.1"_s);
    QVERIFY2(certificate, "needs the openssl command");
    QSslConfiguration trusting = m_usual;
    trusting.addCaCertificate(certificate->certificate);
    QSslConfiguration::setDefaultConfiguration(trusting);
    FaultServer server(certificate);
    TestClient test(server);
    Outcome<EventPage> outcome(test.client.listEvents(1, 0));
    QVERIFY(outcome.wait());
    QVERIFY(outcome.succeeded());
    QVERIFY(server.negotiatedProtocol() != "h2"); // N4: it was offered
}

void TestConnectionSecurity::unsafeServersGetNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<TestCertificate::Validity>("validity");
    QTest::addColumn<bool>("trusted");

    using Validity = TestCertificate::Validity;
    QTest::newRow("N15: self-signed") << u"IP:127.0.0.1"_s << Validity::Valid << false;
    QTest::newRow("N15: expired") << u"IP:127.0.0.1"_s << Validity::Expired << true;
    QTest::newRow("N15: wrong host") << u"DNS:other.example"_s << Validity::Valid << true;
    QTest::newRow("N15: wrong address") << u"IP:127.0.0.2"_s << Validity::Valid << true;
}

void TestConnectionSecurity::unsafeServersGetNothing()
{
    QFETCH(QString, name);
    QFETCH(TestCertificate::Validity, validity);
    QFETCH(bool, trusted);
    const auto certificate = TestCertificate::make(name, validity);
    QVERIFY2(certificate, "needs the openssl command");
    if (trusted) {
        QSslConfiguration trusting = m_usual;
        trusting.addCaCertificate(certificate->certificate);
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    FaultServer server(certificate);
    TestClient test(server);
    Outcome<EventId> outcome(test.client.createEvent(u"n"_s, u"c"_s));
    QVERIFY(outcome.wait());
    QVERIFY(!outcome.succeeded());
    QCOMPARE(outcome.error().kind, ApiError::Kind::Tls);
    QCOMPARE(outcome.error().effect, ApiError::Effect::None);
    QCOMPARE(outcome.error().attempts, 1);
    QVERIFY(server.connectionCount() >= 1);
    QCOMPARE(server.bytesReceived(), 0);
    QVERIFY(server.requests().empty());
}

void TestConnectionSecurity::redirectsAreNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("sameHost");

    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("N3: %d to another server", status) << status << false;
        QTest::addRow("N3: %d to the same server", status) << status << true;
    }
}

void TestConnectionSecurity::redirectsAreNotFollowed()
{
    QFETCH(int, status);
    QFETCH(bool, sameHost);
    FaultServer server;
    FaultServer stranger;
    const FaultServer &target = sameHost ? server : stranger;
    const FaultScript redirect = FaultScript::redirectingTo(
        status, target.baseUrl(u"localhost"_s).toLatin1() + "/events?token=secret");
    server.onEvery(redirect);
    TestClient test(server);
    Outcome<EventPage> read(test.client.listEvents(1, 0));
    QVERIFY(read.wait());
    Outcome<EventId> write(test.client.createEvent(u"n"_s, u"c"_s));
    QVERIFY(write.wait());
    Outcome<Accepted> bodiless(test.client.setActive(1, true));
    QVERIFY(bodiless.wait());
    QCOMPARE(stranger.connectionCount(), 0);
    QVERIFY(!read.succeeded() && !write.succeeded() && !bodiless.succeeded());
    for (const ApiError &error : {read.error(), write.error(), bodiless.error()}) {
        QCOMPARE(error.kind, ApiError::Kind::Redirected);
        QCOMPARE(error.httpStatus, status);
        QVERIFY(error.details().contains(u"http://localhost"_s));
        QVERIFY(!error.details().contains(u"secret"_s));
    }
    QCOMPARE(server.requests().size(), 3U);
}

void TestConnectionSecurity::challengesAreNotAnswered_data()
{
    QTest::addColumn<QByteArray>("challenge");

    QTest::newRow("N14: none") << QByteArray();
    QTest::newRow("N14: Basic") << QByteArray("Basic realm=\"x\"");
    QTest::newRow("N14: Bearer") << QByteArray("Bearer realm=\"x\"");
    QTest::newRow("N14: Negotiate") << QByteArray("Negotiate");
    QTest::newRow("N14: Digest") << QByteArray(R"(Digest realm="x", nonce="abc", qop="auth")");
}

void TestConnectionSecurity::challengesAreNotAnswered()
{
    QFETCH(QByteArray, challenge);
    FaultServer server;
    FaultScript refusal = FaultScript::answering(401, R"({"error":"invalid key"})");
    if (!challenge.isEmpty())
        refusal = refusal.withHeader("WWW-Authenticate", challenge);
    server.onEvery(refusal);
    TestClient test(server);
    Outcome<EventPage> read(test.client.listEvents(1, 0));
    QVERIFY(read.wait());
    Outcome<EventId> write(test.client.createEvent(u"n"_s, u"c"_s));
    QVERIFY(write.wait());
    QVERIFY(!read.succeeded() && !write.succeeded());
    for (const ApiError &error : {read.error(), write.error()}) {
        QCOMPARE(error.kind, ApiError::Kind::Unauthorized);
        QCOMPARE(error.effect, ApiError::Effect::None);
        QCOMPARE(error.serverMessage, u"invalid key"_s);
    }
    QCOMPARE(server.requests().size(), 2U);
}

void TestConnectionSecurity::cookiesAreNeitherKeptNorSent()
{
    FaultServer server;
    server.onEvery([](const WireRequest &) {
        return FaultScript::honest().withHeader("Set-Cookie", "session=A; Path=/");
    });
    TestClient one(server);
    TestClient other(server);
    for (ApiClient *client : {&one.client, &one.client, &other.client}) {
        Outcome<EventPage> outcome(client->listEvents(1, 0));
        QVERIFY(outcome.wait());
        QVERIFY(outcome.succeeded());
    }
    QCOMPARE(server.requests().size(), 3U);
    for (const WireRequest &request : server.requests())
        QCOMPARE(request.header("Cookie"), QByteArray()); // N13
}

void TestConnectionSecurity::environmentProxyGetsNothingForLoopback()
{
    // N17: a proxy would read the key of plain http.
    FaultServer proxy;
    for (const char *name : {"http_proxy", "HTTP_PROXY", "all_proxy"})
        qputenv(name, "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    FaultServer server;
    TestClient test(server);
    Outcome<EventPage> outcome(test.client.listEvents(1, 0));
    QVERIFY(outcome.wait());
    for (const char *name : {"http_proxy", "HTTP_PROXY", "all_proxy"})
        qunsetenv(name);
    QVERIFY(outcome.succeeded());
    QCOMPARE(proxy.connectionCount(), 0);
}

void TestConnectionSecurity::keyNeverShowsInErrorsOrLog_data()
{
    QTest::addColumn<QByteArray>("body");

    const QByteArray key = FaultServer::key;
    QTest::newRow("S8: text") << "bad key " + key;
    QTest::newRow("S8: JSON") << R"({"error":"bad key )" + key + R"("})";
    QTest::newRow("S8: HTML") << "<html><p>bad key <b>" + key + "</b></p></html>";
    QTest::newRow("S8: other case") << "bad key " + key.toUpper();
    for (const int room : {5, 10, 20}) {
        QTest::addRow("S8: cut at the limit, %d characters of it left", room)
            << QByteArray(299 - room, 'x') + key;
    }
}

void TestConnectionSecurity::keyNeverShowsInErrorsOrLog()
{
    QFETCH(QByteArray, body);
    FaultServer server;
    server.onEvery(FaultScript::answering(400, body, "text/plain"));
    TestClient test(server);
    Outcome<EventPage> outcome(test.client.listEvents(1, 0));
    QVERIFY(outcome.wait());
    const ApiError &error = outcome.error();
    const QString beginning = QString::fromLatin1(FaultServer::key).left(5);
    for (const QString &text :
        {error.details(), error.sentence(), error.serverMessage, test.log.toText()})
        QVERIFY2(!text.contains(beginning, Qt::CaseInsensitive), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestConnectionSecurity)
#include "test_connectionsecurity.moc"
