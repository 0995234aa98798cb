// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/settings/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class TestSettings final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void startsWithDefaults();
    void remembersAcrossStarts();
    void rowsPerPageIsOneOfTheChoices_data();
    void rowsPerPageIsOneOfTheChoices();
    void tooLargeAStateIsNone();
    void queryIsMadeOfKnownWords_data();
    void queryIsMadeOfKnownWords();
    void tooLongASearchIsNone();
    void layoutCanBeForgotten();
    void damagedFileCountsAsEmpty_data();
    void damagedFileCountsAsEmpty();
    void unknownKeysStay();
    void worksWhereNothingCanBeWritten();

private:
    [[nodiscard]] QString file() const { return m_directory->filePath(u"settings.ini"_s); }
    void write(const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestSettings::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void TestSettings::write(const QByteArray &content) const
{
    QFile target(file());
    QVERIFY(target.open(QFile::WriteOnly));
    QCOMPARE(target.write(content), content.size());
}

void TestSettings::startsWithDefaults()
{
    const Settings settings(file());
    QCOMPARE(settings.rowsPerPage(), 50);
    QVERIFY(settings.windowGeometry().isEmpty());
    QVERIFY(settings.windowState().isEmpty());
    QVERIFY(settings.tableHeader().isEmpty());
    QCOMPARE(settings.query(), Settings::Query());
}

void TestSettings::remembersAcrossStarts()
{
    const QByteArray geometry = QByteArray::fromHex("00ff0a0d5c22403d3b");
    const Settings::Query query{.text = u"\"первый\", -a=b; %20\\x é \U0001F600"_s,
        .status = u"inactive"_s,
        .type = u"system"_s,
        .sortBy = u"name"_s,
        .isDescending = true};
    {
        Settings settings(file());
        settings.setRowsPerPage(250);
        settings.setWindowGeometry(geometry);
        settings.setWindowState(geometry + 's');
        settings.setTableHeader("@ByteArray(header)");
        settings.setQuery(query);
        QCOMPARE(settings.rowsPerPage(), 250);
    }
    const Settings settings(file());
    QCOMPARE(settings.rowsPerPage(), 250);
    QCOMPARE(settings.windowGeometry(), geometry);
    QCOMPARE(settings.windowState(), geometry + 's');
    QCOMPARE(settings.tableHeader(), "@ByteArray(header)");
    QCOMPARE(settings.query(), query);
}

void TestSettings::rowsPerPageIsOneOfTheChoices_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<int>("rows");

    for (const int choice : Settings::rowsPerPageChoices)
        QTest::addRow("choice %d", choice) << QByteArray::number(choice) << choice;
    for (const char *other : {"0", "-50", "1", "51", "1000000", "99999999999999999999", "50.5",
             "fifty", "", "\"\"", "50, 100", "@Invalid()", "@Variant(\\0\\0)", "0x32"}) {
        QTest::addRow("other %s", other) << QByteArray(other) << 50;
    }
}

void TestSettings::rowsPerPageIsOneOfTheChoices()
{
    QFETCH(QByteArray, stored);
    QFETCH(int, rows);

    write("[events]\nrowsPerPage=" + stored + '\n');
    QCOMPARE(Settings(file()).rowsPerPage(), rows);
}

void TestSettings::tooLargeAStateIsNone()
{
    const QByteArray largest(qsizetype{64} * 1024, 'x');
    {
        Settings settings(file());
        settings.setWindowGeometry(largest);
        settings.setTableHeader(largest + 'x');
    }
    const Settings settings(file());
    QCOMPARE(settings.windowGeometry(), largest);
    QVERIFY(settings.tableHeader().isEmpty());
}

void TestSettings::queryIsMadeOfKnownWords_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<Settings::Query>("query");

    const auto row = [](const QByteArray &stored, const Settings::Query &query) {
        QTest::newRow(stored.isEmpty() ? "empty" : stored.constData()) << stored << query;
    };
    row({}, {});
    row("status=active", {.status = u"active"_s});
    for (const char *other : {"status=Active", "status=1", "status=active, inactive", "status=any",
             "type=CUSTOM", "type=@Invalid()", "sortBy=names", "sortBy=-1", "sortDescending=1",
             "sortDescending=yes", "text=@Variant(\\0\\0)"}) {
        row(other, {});
    }
    row("sortBy=id", {.sortBy = u"id"_s});
    row("sortDescending=true", {.isDescending = true});
    row("text=first deposit", {.text = u"first deposit"_s});
}

void TestSettings::queryIsMadeOfKnownWords()
{
    QFETCH(QByteArray, stored);
    QFETCH(Settings::Query, query);

    write("[query]\n" + stored + '\n');
    QCOMPARE(Settings(file()).query(), query);
}

void TestSettings::tooLongASearchIsNone()
{
    const QString longest(Settings::longestSearch, u'x');
    Settings settings(file());
    settings.setQuery({.text = longest});
    QCOMPARE(settings.query().text, longest);
    settings.setQuery({.text = longest + u'x', .status = u"active"_s});
    QCOMPARE(settings.query(), Settings::Query({.status = u"active"_s}));
}

void TestSettings::layoutCanBeForgotten()
{
    Settings settings(file());
    settings.setWindowGeometry("geometry");
    settings.setWindowState("state");
    settings.setTableHeader("header");
    settings.setRowsPerPage(25);
    settings.setQuery({.text = u"kept"_s});
    settings.forgetLayout();
    QVERIFY(settings.windowGeometry().isEmpty());
    QVERIFY(settings.windowState().isEmpty());
    QVERIFY(settings.tableHeader().isEmpty());
    QCOMPARE(settings.rowsPerPage(), 25);
    QCOMPARE(settings.query().text, u"kept"_s);
}

void TestSettings::damagedFileCountsAsEmpty_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary")
        << QByteArray::fromHex("89504e470d0a1a0a00ff00ff5b5b3d3d").repeated(100);
    QTest::newRow("other section") << QByteArray("[window]\nrowsPerPage=100\n");
    QTest::newRow("no equals sign") << QByteArray("[events]\nrowsPerPage\n");
    QTest::newRow("broken variant")
        << QByteArray("[window]\ngeometry=@Variant(\\0\\0\\0\\x7f\\0\\0)\n");
    QTest::newRow("a file of another kind") << QByteArray("{\"rowsPerPage\": 100}");
}

void TestSettings::damagedFileCountsAsEmpty()
{
    QFETCH(QByteArray, content);

    write(content);
    {
        Settings settings(file());
        QCOMPARE(settings.rowsPerPage(), 50);
        QVERIFY(settings.windowGeometry().isEmpty());
        settings.setRowsPerPage(100);
    }
    QCOMPARE(Settings(file()).rowsPerPage(), 100);
}

void TestSettings::unknownKeysStay()
{
    // A newer version may have written them.
    write("[later]\nkept=yes\n");
    {
        Settings settings(file());
        settings.setRowsPerPage(25);
    }
    QSettings raw(file(), QSettings::IniFormat);
    QCOMPARE(raw.value(u"later/kept"_s).toString(), u"yes"_s);
}

void TestSettings::worksWhereNothingCanBeWritten()
{
    write("a file, not a directory");
    Settings settings(file() + u"/settings.ini"_s);
    settings.setRowsPerPage(100);
    QCOMPARE(settings.rowsPerPage(), 100);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"
