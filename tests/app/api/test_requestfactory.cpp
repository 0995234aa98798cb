// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/httpexchange.h"
#include "app/api/requestfactory.h"
#include "tests/app/api/testclient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

class TestRequestFactory final : public QObject
{
    Q_OBJECT

private slots:
    void everyRequestIsGuarded_data();
    void everyRequestIsGuarded();
    void bodiesAreAnnounced();
    void bodilessRequestsSayNothing();
    void keyCanBeReplaced();
    void sendsOnTheWireWhatItPrepared();
    void bodilessPostHasALength();

private:
    RequestFactory m_factory{BaseUrl::vendor(), testKey()};
};

void TestRequestFactory::everyRequestIsGuarded_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");

    for (const char *method : {"GET", "POST", "PUT", "DELETE"})
        QTest::newRow(method) << QByteArray(method)
                              << (*method == 'P' ? QByteArray("{}") : QByteArray());
}

void TestRequestFactory::everyRequestIsGuarded()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    const QNetworkRequest request =
        m_factory.prepare({.method = method, .path = u"/events/5"_s, .body = body});
    using Request = QNetworkRequest;
    QCOMPARE(request.url(), QUrl(u"https://core.push.express/api/b/v2/events/5"_s));
    QCOMPARE(request.attribute(Request::RedirectPolicyAttribute)
                 .value<QNetworkRequest::RedirectPolicy>(),
        Request::ManualRedirectPolicy); // N3
    QCOMPARE(request.attribute(Request::Http2AllowedAttribute), QVariant(false)); // N4
    for (const auto attribute : {Request::CookieLoadControlAttribute,
             Request::CookieSaveControlAttribute, Request::AuthenticationReuseAttribute}) {
        QVERIFY(request.attribute(attribute).isValid()); // N13, N14
        QCOMPARE(request.attribute(attribute).toInt(), static_cast<int>(Request::Manual));
    }
    QCOMPARE(request.attribute(Request::CacheLoadControlAttribute).toInt(),
        static_cast<int>(Request::AlwaysNetwork));
    QCOMPARE(request.attribute(Request::CacheSaveControlAttribute), QVariant(false));
    QCOMPARE(request.rawHeader("Authorization"), testKey().authorization());
    QCOMPARE(request.rawHeader("Accept"), QByteArray("application/json"));
    QCOMPARE(request.rawHeader("Accept-Encoding"), QByteArray("identity"));
    QVERIFY(request.rawHeader("User-Agent").startsWith("Eventdesk/"));
}

void TestRequestFactory::bodiesAreAnnounced()
{
    const QNetworkRequest request =
        m_factory.prepare({.method = "POST", .path = u"/events"_s, .body = "{\"a\":\"ж\"}"});
    QCOMPARE(request.header(QNetworkRequest::ContentTypeHeader).toByteArray(),
        QByteArray("application/json"));
    QCOMPARE(request.header(QNetworkRequest::ContentLengthHeader).toLongLong(), 10);
    QCOMPARE(request.attribute(QNetworkRequest::DoNotBufferUploadDataAttribute),
        QVariant(true)); // N1
}

void TestRequestFactory::bodilessRequestsSayNothing()
{
    const QNetworkRequest request = m_factory.prepare({.method = "GET", .path = u"/events"_s});
    QVERIFY(!request.hasRawHeader("Content-Type"));
    QVERIFY(!request.header(QNetworkRequest::ContentLengthHeader).isValid());
}

void TestRequestFactory::keyCanBeReplaced()
{
    RequestFactory factory(BaseUrl::vendor(), testKey());
    factory.setKey(ApiKey::parse(u"another-key"_s).value());
    const QNetworkRequest request = factory.prepare({.method = "GET", .path = u"/events"_s});
    QCOMPARE(request.rawHeader("Authorization"), QByteArray("Bearer another-key"));
}

void TestRequestFactory::sendsOnTheWireWhatItPrepared()
{
    FaultServer server;
    RequestFactory factory(BaseUrl::parse(server.baseUrl()).value(), testKey());
    const QByteArray body = R"({"name":"n","code":"c"})";
    const std::unique_ptr<QNetworkReply> reply(
        factory.send({.method = "POST", .path = u"/events"_s, .body = body}));
    const QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(server.requests().size(), 1U);
    const WireRequest &request = server.requests().front();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/api/b/v2/events"));
    QCOMPARE(request.body, body);
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(request.header("Content-Length"), QByteArray::number(body.size()));
    QCOMPARE(request.header("Authorization"), testKey().authorization());
    QCOMPARE(request.header("Accept-Encoding"), QByteArray("identity"));
    QCOMPARE(request.header("Cookie"), QByteArray());
}

void TestRequestFactory::bodilessPostHasALength()
{
    // RFC 9110 §8.6: servers may refuse a POST that does not say that it has no body (411).
    FaultServer server;
    RequestFactory factory(BaseUrl::parse(server.baseUrl()).value(), testKey());
    const std::unique_ptr<QNetworkReply> reply(
        factory.send({.method = "POST", .path = u"/events/5/activate"_s}));
    QTRY_COMPARE(server.requests().size(), 1U);
    QCOMPARE(server.requests().front().header("Content-Length"), QByteArray("0"));
}

QTEST_GUILESS_MAIN(TestRequestFactory)
#include "test_requestfactory.moc"
