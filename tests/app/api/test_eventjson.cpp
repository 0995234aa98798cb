// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/eventjson.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<qint64>)

class TestEventJson final : public QObject
{
    Q_OBJECT

private slots:
    void readsIdsExactly_data();
    void readsIdsExactly();
    void readsStatus_data();
    void readsStatus();
    void readsType_data();
    void readsType();
    void readsTexts_data();
    void readsTexts();
    void readsWrappedEvents_data();
    void readsWrappedEvents();
    void readsTheVendorsList();
    void readsPagination_data();
    void readsPagination();
    void countsUnreadableEntries();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void readsTheCorpus_data();
    void readsTheCorpus();
    void writesBothFields();
};

void TestEventJson::readsIdsExactly_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<std::optional<qint64>>("id");

    const auto row = [](const QByteArray &json, std::optional<qint64> id) {
        QTest::addRow("%s", json.constData()) << json << id;
    };
    const std::optional<qint64> none;
    row("1", 1);
    row("12345", 12'345);
    row("9007199254740993", 9'007'199'254'740'993); // 2^53 + 1, which a double cannot hold
    row("9223372036854775807", std::numeric_limits<qint64>::max());
    row("9223372036854775808", none);
    row("1e30", none);
    row("1.5", none);
    row("0", none);
    row("-1", none);
    row("null", none);
    row("true", none);
    row("[]", none);
    row("{}", none);
    row("\"42\"", 42);
    row("\"9007199254740993\"", 9'007'199'254'740'993);
    row("\"9223372036854775808\"", none);
    row("\"042\"", none);
    row("\"+42\"", none);
    row("\" 42\"", none);
    row("\"1e3\"", none);
    row("\"0x10\"", none);
    row("\"42/activate\"", none);
    row("\"٤٢\"", none);
    row("\"\"", none);
    row("1e3", 1000);
}

void TestEventJson::readsIdsExactly()
{
    QFETCH(QByteArray, json);
    QFETCH(std::optional<qint64>, id);
    const QByteArray body = R"({"id":)" + json + R"(,"name":"n","code":"c"})";
    const auto event = eventjson::readEvent(body);
    const auto created = eventjson::readCreatedId("{\"id\":" + json + '}');
    QCOMPARE(event.has_value(), id.has_value());
    QCOMPARE(created.has_value(), id.has_value());
    if (id) {
        QCOMPARE(event->id, *id);
        QCOMPARE(*created, *id);
    } else {
        QVERIFY(!event.error().isEmpty());
    }
}

void TestEventJson::readsStatus_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<EventStatus>("status");

    const auto row = [](const QByteArray &json, EventStatus status) {
        QTest::addRow("%s", json.constData()) << json << status;
    };
    row("0", EventStatus::Inactive);
    row("1", EventStatus::Active);
    row("2", EventStatus::Unknown);
    row("-1", EventStatus::Unknown);
    row("0.5", EventStatus::Unknown);
    row("1.0", EventStatus::Active);
    row("true", EventStatus::Active);
    row("false", EventStatus::Inactive);
    row("\"0\"", EventStatus::Inactive);
    row("\"1\"", EventStatus::Active);
    row("\"active\"", EventStatus::Active);
    row("\"Inactive\"", EventStatus::Inactive);
    row("\"archived\"", EventStatus::Unknown);
    row("null", EventStatus::Unknown);
    row("[1]", EventStatus::Unknown);
}

void TestEventJson::readsStatus()
{
    QFETCH(QByteArray, json);
    QTEST(eventjson::readEvent("{\"id\":1,\"status\":" + json + '}').value().status, "status");
}

void TestEventJson::readsType_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<EventType>("type");

    const auto row = [](const QByteArray &json, EventType type) {
        QTest::addRow("%s", json.constData()) << json << type;
    };
    row("\"CUSTOM\"", EventType::Custom);
    row("\"custom\"", EventType::Custom);
    row("\"SYSTEM\"", EventType::System);
    row("\"System\"", EventType::System);
    row("\"OTHER\"", EventType::Unknown);
    row("\"\"", EventType::Unknown);
    row("null", EventType::Unknown);
    row("1", EventType::Unknown);
}

void TestEventJson::readsType()
{
    QFETCH(QByteArray, json);
    QTEST(eventjson::readEvent("{\"id\":1,\"type\":" + json + '}').value().type, "type");
}

void TestEventJson::readsTexts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("name");

    QTest::newRow("plain") << QByteArray("\"Trial\"") << u"Trial"_s;
    QTest::newRow("Cyrillic") << QByteArray("\"Депозит\"") << u"Депозит"_s;
    QTest::newRow("escaped") << QByteArray(R"("\u0414\n")") << u"Д\n"_s;
    QTest::newRow("emoji as a pair") << QByteArray(R"("\ud83c\udf89")") << u"🎉"_s;
    QTest::newRow("lone surrogate is kept to be seen")
        << QByteArray(R"("\ud800")") << QString(QChar(0xD800));
    QTest::newRow("NUL") << QByteArray(R"("a\u0000b")") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("null") << QByteArray("null") << u""_s;
    QTest::newRow("number") << QByteArray("5") << u""_s;
}

void TestEventJson::readsTexts()
{
    QFETCH(QByteArray, json);
    QTEST(eventjson::readEvent("{\"id\":1,\"code\":\"c\",\"name\":" + json + '}').value().name,
        "name");
}

void TestEventJson::readsWrappedEvents_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("readable");

    QTest::newRow("flat") << QByteArray(R"({"id":7})") << true;
    QTest::newRow("in event") << QByteArray(R"({"event":{"id":7}})") << true;
    QTest::newRow("in data") << QByteArray(R"({"data":{"id":7}})") << true;
    QTest::newRow("unknown fields") << QByteArray(R"({"x":[{"id":8}],"id":7,"y":null})") << true;
    QTest::newRow("in something else") << QByteArray(R"({"result":{"id":7}})") << false;
    QTest::newRow("in a list") << QByteArray(R"([{"id":7}])") << false;
    QTest::newRow("without id") << QByteArray(R"({"name":"n"})") << false;
    QTest::newRow("bare number") << QByteArray("7") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("HTML") << QByteArray("<html>7</html>") << false;
}

void TestEventJson::readsWrappedEvents()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, readable);
    const auto event = eventjson::readEvent(body);
    QCOMPARE(event.has_value(), readable);
    if (readable)
        QCOMPARE(event->id, 7);
    else
        QVERIFY(!event.error().isEmpty());
}

void TestEventJson::readsTheVendorsList()
{
    const auto page = eventjson::readPage(
        R"({"events":[{"id":12345,"name":"Trial event","code":"trial","status":1,"type":"CUSTOM"},
                      {"id":3,"name":"Registration","code":"reg","status":0,"type":"SYSTEM"}],
            "pagination":{"page":1,"per_page":50,"total_pages":1,"total_count":3}})",
        1);
    const EventPage expected{
        .events = {{12'345, u"Trial event"_s, u"trial"_s, EventStatus::Active, EventType::Custom},
            {3, u"Registration"_s, u"reg"_s, EventStatus::Inactive, EventType::System}},
        .page = 1,
        .perPage = 50,
        .totalPages = 1,
        .totalCount = 3};
    QVERIFY(page);
    QVERIFY(*page == expected);
}

void TestEventJson::readsPagination_data()
{
    QTest::addColumn<QByteArray>("pagination");
    QTest::addColumn<QList<qint64>>("numbers"); // page, per page, pages, count

    using Numbers = QList<qint64>;
    const auto row = [](const char *name, const QByteArray &pagination, const Numbers &numbers) {
        QTest::newRow(name) << pagination << numbers;
    };
    row("whole", R"({"page":2,"per_page":25,"total_pages":9,"total_count":220})", {2, 25, 9, 220});
    row("other page than asked", R"({"page":1,"per_page":25,"total_pages":9,"total_count":220})",
        {1, 25, 9, 220});
    row("empty", "{}", {4, 0, -1, -1});
    row("null", "null", {4, 0, -1, -1});
    row("a list", "[]", {4, 0, -1, -1});
    row("as text", R"({"page":"2","per_page":"25","total_pages":"9","total_count":"220"})",
        {2, 25, 9, 220});
    row("nonsense", R"({"page":0,"per_page":-5,"total_pages":1.5,"total_count":"many"})",
        {4, 0, -1, -1});
    row("huge", R"({"page":9223372036854775807,"total_count":9223372036854775808})",
        {4, 0, -1, -1}); // not believed: page arithmetic would overflow
    row("zero counts", R"({"page":1,"per_page":50,"total_pages":0,"total_count":0})",
        {1, 50, 0, 0});
}

void TestEventJson::readsPagination()
{
    QFETCH(QByteArray, pagination);
    const auto page =
        eventjson::readPage(R"({"events":[],"pagination":)" + pagination + '}', 4).value();
    QTEST((QList<qint64>{page.page, page.perPage, page.totalPages, page.totalCount}), "numbers");
}

void TestEventJson::countsUnreadableEntries()
{
    const auto page =
        eventjson::readPage(R"({"events":[{"id":1},{"id":-1},null,7,{"name":"x"}]})", 1);
    QVERIFY(page);
    QCOMPARE(page->events.size(), 1);
    QCOMPARE(page->unreadable, 4);
}

void TestEventJson::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("null") << QByteArray(R"({"events":null})");
    QTest::newRow("object") << QByteArray(R"({"events":{}})");
    QTest::newRow("text") << QByteArray(R"({"events":"none"})");
    QTest::newRow("number") << QByteArray("5");
    QTest::newRow("nothing usable") << QByteArray(R"({"events":[{"id":1.5},{"id":-1}]})");
    QTest::newRow("HTML") << QByteArray("<html></html>");
    QTest::newRow("two documents") << QByteArray(R"({"events":[]}{"events":[]})");
}

void TestEventJson::refusesWhatIsNoList()
{
    QFETCH(QByteArray, body);
    const auto page = eventjson::readPage(body, 1);
    QVERIFY(!page);
    QVERIFY(!page.error().isEmpty());
}

void TestEventJson::readsTheCorpus_data()
{
    QTest::addColumn<QString>("path");

    const QDir corpus(QFINDTESTDATA("../../data/json"));
    const QStringList names = corpus.entryList(QDir::Files);
    QVERIFY(names.size() >= 20);
    for (const QString &name : names)
        QTest::addRow("%s", qUtf8Printable(name)) << corpus.filePath(name);
}

/** The name of each file begins with what must come out: "page", "event" or "broken". */
void TestEventJson::readsTheCorpus()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray body = file.readAll();
    const QString name = QFileInfo(path).fileName();
    QCOMPARE(eventjson::readPage(body, 1).has_value(), name.startsWith(u"page"));
    QCOMPARE(eventjson::readEvent(body).has_value(), name.startsWith(u"event"));
    QCOMPARE(eventjson::readCreatedId(body).has_value(), name.startsWith(u"event"));
}

void TestEventJson::writesBothFields()
{
    const QByteArray body = eventjson::writeNameAndCode(u"Ивент \"1\"\n🎉"_s, u"code_1"_s);
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    QCOMPARE(object.size(), 2);
    QCOMPARE(object.value("name"_L1).toString(), u"Ивент \"1\"\n🎉"_s);
    QCOMPARE(object.value("code"_L1).toString(), u"code_1"_s);
    QVERIFY(!body.contains('\n'));
}

QTEST_GUILESS_MAIN(TestEventJson)
#include "test_eventjson.moc"
