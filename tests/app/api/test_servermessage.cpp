// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/servermessage.h"


#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class TestServerMessage final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void staysShort_data();
    void staysShort();
    void survivesAnything();
};

void TestServerMessage::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");

    const auto row = [](const char *name, const QByteArray &body, const QString &message) {
        QTest::newRow(name) << body << message;
    };
    row("nothing", "", u""_s);
    row("white space", " \r\n\t ", u""_s);
    row("JSON error", R"({"error":"code already exists"})", u"code already exists"_s);
    row("JSON message", R"({"message":"invalid data"})", u"invalid data"_s);
    row("message before error", R"({"error":"Bad Request","message":"the code is taken"})",
        u"the code is taken"_s);
    row("nested", R"({"error":{"code":7,"message":"deep"}})", u"deep"_s);
    row("list", R"({"errors":[{"message":"one"},{"message":"two"}]})", u"one; two"_s);
    row("list of texts", R"({"errors":["one","two"]})", u"one; two"_s);
    row("bare list", R"([{"message":"one"}])", u"one"_s);
    row("problem details", R"({"title":"Conflict","detail":"taken"})", u"taken"_s);
    row("numbers say nothing", R"({"error":42})", u""_s);
    row("null says nothing", R"({"error":null,"message":""})", u""_s);
    row("JSON without words", R"({"ok":false})", u""_s);
    row("empty object", "{}", u""_s);
    row("Cyrillic", R"({"error":"Код уже существует"})", u"Код уже существует"_s);
    row("JSON with a byte order mark", "\xEF\xBB\xBF{\"error\":\"taken\"}", u"taken"_s);
    row("several lines become one", R"({"error":"a\r\n\tb"})", u"a b"_s);
    row("hidden characters are shown", R"({"error":"a\u202eb\u0000c"})", u"a⟨U+202E⟩b␀c"_s);
    row("lone surrogate", R"({"error":"a\ud800b"})", u"a⟨U+D800⟩b"_s);
    row("markup in JSON stays text", R"({"error":"<b>no</b>"})", u"<b>no</b>"_s);
    row("text", "upstream is down\n", u"upstream is down"_s);
    row("text with less-than", "a < b", u"a < b"_s);
    row("broken JSON is text", R"({"error":"cu)", uR"({"error":"cu)"_s);
    row("HTML",
        "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad "
        "Gateway</h1></center><hr><center>nginx</center></body></html>",
        u"502 Bad Gateway 502 Bad Gateway nginx"_s);
    row("script and style are unseen",
        "<!DOCTYPE html><style>p{color:red}</style><SCRIPT type=x>alert('<p>')</SCRIPT\n>"
        "<p>Oops</p><!-- secret -->",
        u"Oops"_s);
    row("script without an end", "<html><p>Oops</p><script>alert(1)", u"Oops"_s);
    row("tag without an end", "<html><p>Oops</p><img src=", u"Oops"_s);
    row("entities", "<p>a &amp; b &lt;c&gt; &#1078; &#x436; &nbsp;&copy; &quot;q&quot;</p>",
        u"a & b <c> ж ж © \"q\""_s);
    row("entities are decoded once", "<p>&amp;lt;b&amp;gt;</p>", u"&lt;b&gt;"_s);
    row("impossible entities", "<p>a&#0;&#xD800;&#x110000;&unknown;&</p>",
        u"a\uFFFD\uFFFD\uFFFD&unknown;&"_s);
    row("entities cannot hide a direction", "<p>a&#x202E;b</p>", u"a⟨U+202E⟩b"_s);
    row("binary", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), u""_s);
    row("not UTF-8", "\xff\xfe\xfd\xfc", u""_s);
}

void TestServerMessage::reads()
{
    QFETCH(QByteArray, body);
    QTEST(serverMessage(body), "message");
}

void TestServerMessage::staysShort_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("1 MB of text") << QByteArray(1'000'000, 'x');
    QTest::newRow("1 MB in JSON") << R"({"error":")" + QByteArray(1'000'000, 'x') + R"("})";
    QTest::newRow("60 kB in JSON") << R"({"error":")" + QByteArray(60'000, 'x') + R"("})";
    QTest::newRow("emoji at the border") << "x" + QByteArray("🎉").repeated(1000);
    QTest::newRow("emoji at the other border") << QByteArray("🎉").repeated(1000);
    QTest::newRow("many marks") << "a" + QString(QChar(0x202E)).toUtf8().repeated(1000);
}

void TestServerMessage::staysShort()
{
    QFETCH(QByteArray, body);
    const QString message = serverMessage(body);
    QVERIFY(!message.isEmpty());
    QVERIFY(message.size() <= serverMessageLimit);
    QVERIFY(message.endsWith(u'…'));
    QVERIFY(message.isValidUtf16());
}

void TestServerMessage::survivesAnything()
{
    const QList<QByteArray> bodies = {QByteArray(1'000'000, '<'), QByteArray(1'000'000, '&'),
        QByteArray("<p>") + QByteArray(100'000, ' '), QByteArray("<script").repeated(20'000),
        QByteArray("<!--").repeated(20'000), QByteArray("[").repeated(60'000),
        QByteArray("{\"error\":").repeated(900), QByteArray(1'000'000, '\0')};
    for (const QByteArray &body : bodies) {
        const QString message = serverMessage(body);
        QVERIFY(message.size() <= serverMessageLimit);
        QVERIFY(!message.contains(u'\n'));
    }
}

QTEST_GUILESS_MAIN(TestServerMessage)
#include "test_servermessage.moc"
