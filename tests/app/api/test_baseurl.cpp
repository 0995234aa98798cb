// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/baseurl.h"

#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

using Flaw = BaseUrl::Flaw;

class TestBaseUrl final : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void vendorIsAccepted();
    void resolvesBelowThePath_data();
    void resolvesBelowThePath();
    void everyFlawHasItsSentence();
};

void TestBaseUrl::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<bool>("loopback");

    QTest::newRow("vendor") << u"https://core.push.express/api/b/v2"_s
                            << u"https://core.push.express:443"_s << false;
    QTest::newRow("bare host") << u"https://example.com"_s << u"https://example.com:443"_s << false;
    QTest::newRow("slash at the end")
        << u"https://example.com/api/"_s << u"https://example.com:443"_s << false;
    QTest::newRow("outer space") << u"  https://example.com \n"_s << u"https://example.com:443"_s
                                 << false;
    QTest::newRow("port") << u"https://example.com:8443/x"_s << u"https://example.com:8443"_s
                          << false;
    QTest::newRow("upper case") << u"HTTPS://EXAMPLE.COM/Api"_s << u"https://example.com:443"_s
                                << false;
    QTest::newRow("trailing dot") << u"https://example.com./"_s << u"https://example.com.:443"_s
                                  << false;
    QTest::newRow("IDN") << u"https://пример.рф/"_s << u"https://xn--e1afmkfd.xn--p1ai:443"_s
                         << false;
    QTest::newRow("https to another address")
        << u"https://192.168.1.1/"_s << u"https://192.168.1.1:443"_s << false;
    QTest::newRow("http on IPv4 loopback")
        << u"http://127.0.0.1:8080/api"_s << u"http://127.0.0.1:8080"_s << true;
    QTest::newRow("http on IPv6 loopback") << u"http://[::1]/"_s << u"http://[::1]:80"_s << true;
    QTest::newRow("http on localhost")
        << u"http://localhost:1"_s << u"http://localhost:1"_s << true;
    QTest::newRow("upper-case localhost")
        << u"http://LOCALHOST/"_s << u"http://localhost:80"_s << true;
    QTest::newRow("https on loopback")
        << u"https://localhost"_s << u"https://localhost:443"_s << true;
}

void TestBaseUrl::accepts()
{
    QFETCH(QString, text);
    const auto url = BaseUrl::parse(text);
    QVERIFY(url);
    QTEST(url->origin(), "origin");
    QTEST(url->isLoopback(), "loopback");
    QCOMPARE(BaseUrl::parse(url->toString()), url);
}

void TestBaseUrl::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Flaw>("flaw");

    QTest::newRow("empty") << u""_s << Flaw::NotAUrl;
    QTest::newRow("words") << u"push express"_s << Flaw::NotAUrl;
    QTest::newRow("no scheme") << u"core.push.express/api"_s << Flaw::NotAUrl;
    QTest::newRow("no host") << u"https:///api"_s << Flaw::NotAUrl;
    QTest::newRow("space inside") << u"https://exa mple.com"_s << Flaw::NotAUrl;
    QTest::newRow("bad port") << u"https://example.com:99999"_s << Flaw::NotAUrl;
    QTest::newRow("NUL in the host") << u"https://a"_s + QChar(0) + u"b.com/"_s << Flaw::NotAUrl;
    QTest::newRow("half an address") << u"https://[::1"_s << Flaw::NotAUrl;
    QTest::newRow("N16: http") << u"http://core.push.express/api"_s << Flaw::NotSecure;
    QTest::newRow("N16: http to a private address") << u"http://192.168.1.1/"_s << Flaw::NotSecure;
    QTest::newRow("N16: a name that begins like loopback")
        << u"http://127.0.0.1.evil/"_s << Flaw::NotSecure;
    QTest::newRow("N16: localhost as a part") << u"http://localhost.evil/"_s << Flaw::NotSecure;
    QTest::newRow("N16: any address") << u"http://0.0.0.0/"_s << Flaw::NotSecure;
    QTest::newRow("N16: another loopback address") << u"http://127.0.0.2/"_s << Flaw::NotSecure;
    QTest::newRow("N16: mapped loopback") << u"http://[::ffff:127.0.0.1]/"_s << Flaw::NotSecure;
    QTest::newRow("N16: localhost with a dot") << u"http://localhost./"_s << Flaw::NotSecure;
    QTest::newRow("file") << u"file:///etc/passwd"_s << Flaw::NotAUrl;
    QTest::newRow("file on a host") << u"file://host/share"_s << Flaw::NotSecure;
    QTest::newRow("ftp") << u"ftp://example.com/"_s << Flaw::NotSecure;
    QTest::newRow("websocket") << u"wss://example.com/"_s << Flaw::NotSecure;
    QTest::newRow("N16: user and password") << u"https://u:p@h/"_s << Flaw::HasCredentials;
    QTest::newRow("N16: user alone") << u"https://u@h/"_s << Flaw::HasCredentials;
    QTest::newRow("N16: empty user") << u"https://@h/"_s << Flaw::HasCredentials;
    QTest::newRow("N16: loopback as the user")
        << u"http://127.0.0.1@evil.com/"_s << Flaw::HasCredentials;
    QTest::newRow("query") << u"https://example.com/?a=b"_s << Flaw::HasQuery;
    QTest::newRow("empty query") << u"https://example.com/?"_s << Flaw::HasQuery;
    QTest::newRow("fragment") << u"https://example.com/#a"_s << Flaw::HasQuery;
}

void TestBaseUrl::refuses()
{
    QFETCH(QString, text);
    const auto url = BaseUrl::parse(text);
    QVERIFY2(!url, url ? qPrintable(url->toString()) : "");
    QTEST(url.error(), "flaw");
}

void TestBaseUrl::vendorIsAccepted()
{
    QCOMPARE(BaseUrl::parse(BaseUrl::vendor().toString()), BaseUrl::vendor());
    QCOMPARE(BaseUrl::vendor().host(), u"core.push.express"_s);
}

void TestBaseUrl::resolvesBelowThePath_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("url");

    QTest::newRow("vendor") << u"https://core.push.express/api/b/v2"_s << u"/events/5"_s
                            << u"https://core.push.express/api/b/v2/events/5"_s;
    QTest::newRow("slashes at the end")
        << u"https://h/api//"_s << u"/events"_s << u"https://h/api/events"_s;
    QTest::newRow("bare host") << u"https://h"_s << u"/events"_s << u"https://h/events"_s;
    QTest::newRow("query") << u"https://h"_s << u"/events?page=2&per_page=50"_s
                           << u"https://h/events?page=2&per_page=50"_s;
    QTest::newRow("encoded path stays")
        << u"https://h/a%2Fb%20c"_s << u"/events"_s << u"https://h/a%2Fb%20c/events"_s;
}

void TestBaseUrl::resolvesBelowThePath()
{
    QFETCH(QString, base);
    QFETCH(QString, path);
    const auto parsed = BaseUrl::parse(base);
    QVERIFY(parsed);
    QTEST(parsed->resolved(path).toString(QUrl::FullyEncoded), "url");
}

void TestBaseUrl::everyFlawHasItsSentence()
{
    QSet<QString> sentences;
    for (const Flaw flaw : {Flaw::NotAUrl, Flaw::NotSecure, Flaw::HasCredentials, Flaw::HasQuery})
        sentences.insert(BaseUrl::describe(flaw));
    QCOMPARE(sentences.size(), 4);
}

QTEST_GUILESS_MAIN(TestBaseUrl)
#include "test_baseurl.moc"
