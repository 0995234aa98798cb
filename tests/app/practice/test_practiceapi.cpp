// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/practice/practiceapi.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class TestPracticeApi : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void answersWithTheDocumentedStatus_data();
    void answersWithTheDocumentedStatus();
    void listsWithPagination();
    void refusesPageParameters_data();
    void refusesPageParameters();
    void createsReadsAndDeletes();
    void answersAnUpdateWithNothing();
    void activatesAndDeactivates();
    void undoesWhatCannotBeSaved();
    void resets();

private:
    PracticeAnswer ask(const QByteArray &method, const QString &path, const QByteArray &body = {});
    QJsonObject read(EventId id);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PracticeApi> m_api;
};

namespace {

constexpr EventId customId = 12345; // the sample's first Custom event, code "ftd"

QJsonObject objectOf(const PracticeAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

} // namespace

void TestPracticeApi::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_api = std::make_unique<PracticeApi>(m_dir->filePath(u"data/practice.json"_s));
    QVERIFY(m_api->load());
}

PracticeAnswer TestPracticeApi::ask(
    const QByteArray &method, const QString &path, const QByteArray &body)
{
    return m_api->answer({.method = method, .path = path, .body = body});
}

QJsonObject TestPracticeApi::read(EventId id)
{
    return objectOf(ask("GET", u"/events/"_s + QString::number(id)));
}

void TestPracticeApi::answersWithTheDocumentedStatus_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");

    const auto row = [](const QByteArray &name, const char *method, const QString &path, int status,
                         const QByteArray &body = {}) {
        QTest::newRow(name.constData()) << QByteArray(method) << path << body << status;
    };
    const QByteArray good = R"({"name":"Name","code":"free_code"})";
    row("list", "GET", u"/events"_s, 200);
    row("create", "POST", u"/events"_s, 201, good);
    row("get", "GET", u"/events/12345"_s, 200);
    row("get system", "GET", u"/events/103"_s, 200);
    row("update", "PUT", u"/events/12345"_s, 200, good);
    row("delete", "DELETE", u"/events/12345"_s, 204);
    row("activate", "POST", u"/events/12345/activate"_s, 204);
    row("deactivate", "POST", u"/events/12345/deactivate"_s, 204);

    row("code taken", "POST", u"/events"_s, 400, R"({"name":"n","code":"ftd"})");
    row("code taken by update", "PUT", u"/events/12345"_s, 400, R"({"name":"n","code":"dep"})");
    row("code missing", "POST", u"/events"_s, 400, R"({"name":"n"})");
    row("name missing", "PUT", u"/events/12345"_s, 400, R"({"code":"c"})");
    row("name blank", "POST", u"/events"_s, 400, R"({"name":" ","code":"c"})");
    row("name null", "POST", u"/events"_s, 400, R"({"name":null,"code":"c"})");
    row("code a number", "POST", u"/events"_s, 400, R"({"name":"n","code":1})");
    row("code invalid", "POST", u"/events"_s, 400, R"({"name":"n","code":"a b"})");
    row("half a character", "POST", u"/events"_s, 400, R"({"name":"\ud800","code":"c"})");
    row("malformed", "POST", u"/events"_s, 400, R"({"name":"n","code":"c")");
    row("array", "POST", u"/events"_s, 400, R"([{"name":"n","code":"c"}])");
    row("no body", "POST", u"/events"_s, 400);
    row("no body to update", "PUT", u"/events/12345"_s, 400);

    row("system update", "PUT", u"/events/103"_s, 403, good);
    row("system delete", "DELETE", u"/events/103"_s, 403);
    row("system activate", "POST", u"/events/103/activate"_s, 403);
    row("system deactivate", "POST", u"/events/103/deactivate"_s, 403);

    for (const char *id : {"1", "0", "-1", "+12345", "12345.0", "9223372036854775808",
             "99999999999999999999999", "abc", "", " 12345", "１２３４５"}) {
        const QString path = u"/events/"_s + QString::fromUtf8(id);
        const QByteArray tag(id);
        row("get id " + tag, "GET", path, 404);
        row("update id " + tag, "PUT", path, 404, good);
        row("delete id " + tag, "DELETE", path, 404);
        row("activate id " + tag, "POST", path + u"/activate"_s, 404);
        row("deactivate id " + tag, "POST", path + u"/deactivate"_s, 404);
    }
    row("another action", "POST", u"/events/12345/explode"_s, 404);
    row("too deep", "POST", u"/events/12345/activate/now"_s, 404);
    row("other resource", "GET", u"/tasks"_s, 404);
    row("base", "GET", QString(), 404);
    row("slash", "GET", u"/"_s, 404);
    row("longer word", "GET", u"/eventsx"_s, 404);
    row("glued on", "GET", u"x/events"_s, 404);

    row("delete all", "DELETE", u"/events"_s, 405);
    row("put all", "PUT", u"/events"_s, 405, good);
    row("post one", "POST", u"/events/12345"_s, 405, good);
    row("patch one", "PATCH", u"/events/12345"_s, 405, good);
    row("get activate", "GET", u"/events/12345/activate"_s, 405);
    row("head", "HEAD", u"/events"_s, 405);
}

void TestPracticeApi::answersWithTheDocumentedStatus()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);

    const QByteArray before = ask("GET", u"/events"_s).body;
    const PracticeAnswer answer = ask(method, path, body);
    QCOMPARE(answer.status, status);
    if (status >= 400) {
        QVERIFY(!objectOf(answer)[u"error"_s].toString().isEmpty());
        QCOMPARE(ask("GET", u"/events"_s).body, before);
    }
}

void TestPracticeApi::listsWithPagination()
{
    const PracticeAnswer answer =
        m_api->answer({.method = "GET", .path = u"/events"_s, .page = u"2"_s, .perPage = u"5"_s});
    QCOMPARE(answer.status, 200);
    const QList<Event> sample = PracticeStore::sample().events();
    const QJsonArray rows = objectOf(answer)[u"events"_s].toArray();
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[0].toObject()[u"id"_s].toInteger(), sample[5].id);
    const QJsonObject pagination = objectOf(answer)[u"pagination"_s].toObject();
    QCOMPARE(pagination[u"page"_s].toInteger(), 2);
    QCOMPARE(pagination[u"per_page"_s].toInteger(), 5);
    QCOMPARE(pagination[u"total_count"_s].toInteger(), sample.size());
    QCOMPARE(pagination[u"total_pages"_s].toInteger(), (sample.size() + 4) / 5);

    const QJsonObject byDefault = objectOf(ask("GET", u"/events"_s))[u"pagination"_s].toObject();
    QCOMPARE(byDefault[u"page"_s].toInteger(), 1);
    QCOMPARE(byDefault[u"per_page"_s].toInteger(), 50);
}

void TestPracticeApi::refusesPageParameters_data()
{
    QTest::addColumn<QString>("value");

    for (const char *value : {"", "0", "-1", "+1", "1.0", "1e2", " 1", "one", "0x10",
             "9223372036854775808", "99999999999999999999"})
        QTest::newRow(*value ? value : "empty") << QString::fromLatin1(value);
}

void TestPracticeApi::refusesPageParameters()
{
    QFETCH(QString, value);

    PracticeRequest request{.method = "GET", .path = u"/events"_s};
    request.page = value;
    QCOMPARE(m_api->answer(request).status, 400);
    request.page.reset();
    request.perPage = value;
    QCOMPARE(m_api->answer(request).status, 400);
}

void TestPracticeApi::createsReadsAndDeletes()
{
    const PracticeAnswer created =
        ask("POST", u"/events"_s, R"({"name":"Приз \u0026","code":"p1"})");
    QCOMPARE(objectOf(created).keys(), QStringList(u"id"_s)); // the vendor answers nothing else
    const EventId id = objectOf(created)[u"id"_s].toInteger();
    const QJsonObject expected{{u"id"_s, id}, {u"name"_s, u"Приз &"_s}, {u"code"_s, u"p1"_s},
        {u"status"_s, 1}, {u"type"_s, u"CUSTOM"_s}};
    QCOMPARE(read(id), expected);

    const QString path = u"/events/"_s + QString::number(id);
    const PracticeAnswer deleted = ask("DELETE", path);
    QCOMPARE(deleted.status, 204);
    QVERIFY(deleted.body.isEmpty());
    QCOMPARE(ask("GET", path).status, 404);
    QCOMPARE(ask("DELETE", path).status, 404);
}

void TestPracticeApi::answersAnUpdateWithNothing()
{
    const PracticeAnswer answer = ask("PUT", u"/events/12345"_s,
        R"({"name":"New","code":"new","status":0,"type":"SYSTEM","id":5})");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.isEmpty());
    const QJsonObject expected{{u"id"_s, customId}, {u"name"_s, u"New"_s}, {u"code"_s, u"new"_s},
        {u"status"_s, 1}, {u"type"_s, u"CUSTOM"_s}};
    QCOMPARE(read(customId), expected);
}

void TestPracticeApi::activatesAndDeactivates()
{
    for (const int expected : {0, 0, 1, 1}) {
        const PracticeAnswer answer =
            ask("POST", u"/events/12345/"_s + (expected ? u"activate"_s : u"deactivate"_s));
        QVERIFY(answer.body.isEmpty());
        QCOMPARE(read(customId)[u"status"_s].toInt(), expected);
    }
}

void TestPracticeApi::undoesWhatCannotBeSaved()
{
    QFile inTheWay(m_dir->filePath(u"data"_s)); // where the folder should be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QCOMPARE(ask("DELETE", u"/events/12345"_s).status, 500);
    QCOMPARE(ask("POST", u"/events"_s, R"({"name":"n","code":"c"})").status, 500);
    QVERIFY(!m_api->reset());
    QCOMPARE(ask("GET", u"/events/12345"_s).status, 200);

    QVERIFY(inTheWay.remove());
    QCOMPARE(ask("DELETE", u"/events/12345"_s).status, 204);
}

void TestPracticeApi::resets()
{
    const QByteArray sample = ask("GET", u"/events"_s).body;
    QCOMPARE(ask("DELETE", u"/events/12345"_s).status, 204);
    QVERIFY(m_api->reset());
    QCOMPARE(ask("GET", u"/events"_s).body, sample);
}

QTEST_GUILESS_MAIN(TestPracticeApi)
#include "test_practiceapi.moc"
