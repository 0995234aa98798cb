// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/events/eventcopies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <limits>

using namespace eventdesk;
using namespace Qt::StringLiterals;

namespace {

const Event trial{.id = 12345,
    .name = u"Trial event"_s,
    .code = u"trial"_s,
    .status = EventStatus::Active,
    .type = EventType::Custom};
const Event install{.id = 7,
    .name = u"Установка"_s,
    .code = u"install"_s,
    .status = EventStatus::Inactive,
    .type = EventType::System};
const Event strange{.id = std::numeric_limits<EventId>::max(), .name = u"İlk \"ad\""_s};

Event named(const QString &name)
{
    return {.id = 1, .name = name, .code = u"c"_s};
}

/** The header's rule for who reads the table. */
QString fieldRead(QString field)
{
    qsizetype body = 0;
    while (body < field.size() && field[body] == u'\'')
        ++body;
    static const QString signs = u"=+-@＝＋－＠\t\r\n"_s + QChar(0);
    if (body > 0 && body < field.size() && signs.contains(field[body]))
        field.remove(0, 1);
    return field;
}

} // namespace

class TestEventCopies final : public QObject
{
    Q_OBJECT

private slots:
    void codes();
    void jsonOfOne();
    void jsonOfSeveral();
    void jsonSaysWhatIsNotKnown();
    void curl();
    void curlAddresses_data();
    void curlAddresses();
    void curlIsOneSafeCommand();
    void filters();
    void filtersQuote();
    void csv();
    void csvFields_data();
    void csvFields();
    void csvFieldsAreReadBack_data() { csvFields_data(); }
    void csvFieldsAreReadBack();
    void markdown();
    void markdownCells_data();
    void markdownCells();
    void nothing();
};

void TestEventCopies::codes()
{
    QCOMPARE(copiedCodes({trial}), u"trial"_s);
    QCOMPARE(copiedCodes({trial, install}), u"trial\ninstall"_s);
}

void TestEventCopies::jsonOfOne()
{
    const QJsonDocument document = QJsonDocument::fromJson(copiedJson({trial}).toUtf8());
    QVERIFY(document.isObject());
    const QJsonObject expected{{u"id"_s, 12345}, {u"name"_s, u"Trial event"_s},
        {u"code"_s, u"trial"_s}, {u"status"_s, 1}, {u"type"_s, u"CUSTOM"_s}};
    QCOMPARE(document.object(), expected);
    QVERIFY(copiedJson({trial}).startsWith(u"{\n"_s));
    QVERIFY(copiedJson({trial}).endsWith(u"\n}"_s));
}

void TestEventCopies::jsonOfSeveral()
{
    const QJsonDocument document = QJsonDocument::fromJson(copiedJson({trial, install}).toUtf8());
    QVERIFY(document.isArray());
    QCOMPARE(document.array().size(), 2);
    const QJsonObject expected{{u"id"_s, 7}, {u"name"_s, u"Установка"_s}, {u"code"_s, u"install"_s},
        {u"status"_s, 0}, {u"type"_s, u"SYSTEM"_s}};
    QCOMPARE(document.array().last().toObject(), expected);
}

void TestEventCopies::jsonSaysWhatIsNotKnown()
{
    const QString json = copiedJson({strange});
    QVERIFY(json.contains(u"\"id\": 9223372036854775807"_s));
    QVERIFY(json.contains(u"\"status\": null"_s));
    QVERIFY(json.contains(u"\"type\": null"_s));
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    QCOMPARE(object.value(u"name").toString(), strange.name);
    QCOMPARE(object.value(u"id").toInteger(), strange.id);
}

void TestEventCopies::curl()
{
    const QUrl base(u"https://core.push.express/api/b/v2"_s);
    QCOMPARE(copiedCurl({trial, install}, base),
        u"curl --fail --header \"Authorization: Bearer $PUSHEXPRESS_API_KEY\" "
        "'https://core.push.express/api/b/v2/events/12345'\n"
        "curl --fail --header \"Authorization: Bearer $PUSHEXPRESS_API_KEY\" "
        "'https://core.push.express/api/b/v2/events/7'"_s);
}

void TestEventCopies::curlAddresses_data()
{
    QTest::addColumn<QUrl>("base");
    QTest::addColumn<QString>("argument");

    const auto row = [](const char *name, const QString &base, const QString &argument) {
        QTest::newRow(name) << QUrl(base) << argument;
    };
    row("root", u"http://localhost:8080"_s, u"'http://localhost:8080/events/12345'"_s);
    row("root with a slash", u"http://localhost:8080/"_s,
        u"'http://localhost:8080/events/12345'"_s);
    row("trailing slash", u"https://a.example/v2/"_s, u"'https://a.example/v2/events/12345'"_s);
    row("IPv6", u"http://[::1]:8080"_s, u"'http://[::1]:8080/events/12345'"_s);
    row("credentials", u"https://user:secret@a.example"_s, u"'https://a.example/events/12345'"_s);
    row("query and fragment", u"https://a.example/v2?key=secret#x"_s,
        u"'https://a.example/v2/events/12345'"_s);
    row("international", u"https://пример.example/п"_s,
        u"'https://xn--e1afmkfd.example/%D0%BF/events/12345'"_s);
    row("single quote", u"https://a.example/'$(id)'"_s,
        u"'https://a.example/'\\''$(id)'\\''/events/12345'"_s);
}

void TestEventCopies::curlAddresses()
{
    QFETCH(QUrl, base);
    QFETCH(QString, argument);
    const QString command = copiedCurl({trial}, base);
    QVERIFY2(command.endsWith(u"_API_KEY\" "_s + argument), qPrintable(command));
}

void TestEventCopies::curlIsOneSafeCommand()
{
    const QString command = copiedCurl({trial}, QUrl(u"https://a.example/'$(id)`id`;\"&|<>'"_s));
    QProcess shell;
    // The shell shows what it would hand to curl, one argument per line.
    shell.start(u"sh"_s,
        {u"-c"_s, u"PUSHEXPRESS_API_KEY='k e y'; curl() { printf '%s\\n' \"$@\"; }; "_s + command});
    if (!shell.waitForStarted())
        QSKIP("There is no POSIX shell here.");
    QVERIFY(shell.waitForFinished());
    const QStringList arguments =
        QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(arguments.size(), 4);
    QCOMPARE(arguments.at(2), u"Authorization: Bearer k e y"_s);
    QVERIFY(arguments.at(3).startsWith(u"https://a.example/'$(id)"_s));
    QVERIFY(arguments.at(3).endsWith(u"'/events/12345"_s));
}

void TestEventCopies::filters()
{
    QCOMPARE(copiedFilterList({trial}), u"[\"trial\"]"_s);
    QCOMPARE(copiedFilterList({trial, install}), u"[\"trial\",\"install\"]"_s);
    QCOMPARE(copiedFilterValues({trial}), u"\"trial\""_s);
    QCOMPARE(copiedFilterValues({trial, install}), u"\"trial\"\n\"install\""_s);
}

void TestEventCopies::filtersQuote()
{
    // No such code can be made, but a server may answer one.
    const Event odd{.id = 1, .code = u"a\"]\\\nж"_s};
    QCOMPARE(copiedFilterList({odd}), u"[\"a\\\"]\\\\\\nж\"]"_s);
    QCOMPARE(copiedFilterValues({odd}), u"\"a\\\"]\\\\\\nж\""_s);
}

void TestEventCopies::csv()
{
    QCOMPARE(copiedCsv({trial, install, strange}),
        u"id,name,code,status,type\r\n"
        "\"12345\",\"Trial event\",\"trial\",\"active\",\"custom\"\r\n"
        "\"7\",\"Установка\",\"install\",\"inactive\",\"system\"\r\n"
        "\"9223372036854775807\",\"İlk \"\"ad\"\"\",\"\",\"unknown\",\"unknown\"\r\n"_s);
}

void TestEventCopies::csvFields_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("field");

    const auto unchanged = [](const char *row, const QString &name) {
        QTest::newRow(row) << name << name;
    };
    const auto neutralised = [](const char *row, const QString &name) {
        QTest::newRow(row) << name << QString(u'\'' + name);
    };
    unchanged("empty", u""_s);
    unchanged("English", u"Sale, today; 5 = 5"_s);
    unchanged("Russian", u"Скидка"_s);
    unchanged("Turkish", u"İndirim"_s);
    unchanged("space", u" =1"_s);
    unchanged("apostrophe", u"'quoted'"_s);
    unchanged("apostrophes alone", u"''"_s);
    unchanged("line break inside", u"a\r\n=1"_s);
    neutralised("=", u"=1+1"_s);
    neutralised("= alone", u"="_s);
    neutralised("+", u"+7"_s);
    neutralised("-", u"-1"_s);
    neutralised("@", u"@SUM(A1)"_s);
    neutralised("TAB", u"\t=1"_s);
    neutralised("CR", u"\r=1"_s);
    neutralised("LF", u"\n=1"_s);
    neutralised("NUL", QChar(0) + u"=1"_s);
    neutralised("full-width =", u"＝1"_s);
    neutralised("full-width +", u"＋1"_s);
    neutralised("full-width -", u"－1"_s);
    neutralised("full-width @", u"＠1"_s);
    neutralised("a command", u"=cmd|'/C calc'!A0"_s);
    neutralised("one apostrophe before it", u"'=1"_s);
    neutralised("two apostrophes before it", u"''=1"_s);
}

void TestEventCopies::csvFields()
{
    QFETCH(QString, name);
    QFETCH(QString, field);
    QCOMPARE(copiedCsv({named(name)}),
        u"id,name,code,status,type\r\n\"1\",\""_s + field
            + u"\",\"c\",\"unknown\",\"unknown\"\r\n"_s);
}

void TestEventCopies::csvFieldsAreReadBack()
{
    QFETCH(QString, name);
    QFETCH(QString, field);
    QCOMPARE(fieldRead(field), name);
}

void TestEventCopies::markdown()
{
    QCOMPARE(copiedMarkdown({trial, install}),
        u"| id | name | code | status | type |\n"
        "| ---: | --- | --- | --- | --- |\n"
        "| 12345 | Trial event | trial | active | custom |\n"
        "| 7 | Установка | install | inactive | system |"_s);
}

void TestEventCopies::markdownCells_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cell");

    QTest::newRow("English") << u"Sale, (5-6)"_s << u"Sale, (5-6)"_s;
    QTest::newRow("Russian") << u"«Скидка» — 5%"_s << u"«Скидка» — 5%"_s;
    QTest::newRow("Turkish") << u"İndirim"_s << u"İndirim"_s;
    QTest::newRow("cells") << u"a|b"_s << u"a\\|b"_s;
    QTest::newRow("backslash before a cell") << u"a\\|b\\"_s << u"a\\\\\\|b\\\\"_s;
    QTest::newRow("rows") << u"a\r\nb\u2028c\u0085d"_s << u"a␍␊b⟨U+2028⟩c⟨U+0085⟩d"_s;
    QTest::newRow("link") << u"[x](http://a.example)"_s << u"\\[x\\](http\\://a\\.example)"_s;
    QTest::newRow("picture") << u"![x](//a)"_s << u"\\!\\[x\\](//a)"_s;
    QTest::newRow("addresses") << u"www.a.example me@a.example"_s
                               << u"www\\.a\\.example me\\@a\\.example"_s;
    QTest::newRow("tag") << u"<img src=x onerror=y>"_s << u"\\<img src=x onerror=y\\>"_s;
    QTest::newRow("entity") << u"&lt;b&gt;"_s << u"\\&lt;b\\&gt;"_s;
    QTest::newRow("emphasis") << u"*a* _b_ ~c~"_s << u"\\*a\\* \\_b\\_ \\~c\\~"_s;
    QTest::newRow("code") << u"`a`"_s << u"\\`a\\`"_s;
    QTest::newRow("formula and reference") << u"$a$ #1"_s << u"\\$a\\$ \\#1"_s;
    QTest::newRow("direction") << u"a\u202Eb"_s << u"a⟨U+202E⟩b"_s;
}

void TestEventCopies::markdownCells()
{
    QFETCH(QString, name);
    QFETCH(QString, cell);
    const QString table = copiedMarkdown({named(name)});
    QCOMPARE(table.section(u'\n', 2), u"| 1 | "_s + cell + u" | c | unknown | unknown |"_s);
}

void TestEventCopies::nothing()
{
    QCOMPARE(copiedCodes({}), QString());
    QCOMPARE(copiedJson({}), u"[\n]"_s);
    QCOMPARE(copiedCurl({}, QUrl(u"https://a.example"_s)), QString());
    QCOMPARE(copiedFilterList({}), u"[]"_s);
    QCOMPARE(copiedFilterValues({}), QString());
    QCOMPARE(copiedCsv({}), u"id,name,code,status,type\r\n"_s);
    QCOMPARE(copiedMarkdown({}).count(u'\n'), 1);
}

QTEST_GUILESS_MAIN(TestEventCopies)
#include "test_eventcopies.moc"
