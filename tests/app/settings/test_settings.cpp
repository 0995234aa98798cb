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
    QVERIFY(settings.tableHeader().isEmpty());
}

void TestSettings::remembersAcrossStarts()
{
    const QByteArray geometry = QByteArray::fromHex("00ff0a0d5c22403d3b");
    {
        Settings settings(file());
        settings.setRowsPerPage(250);
        settings.setWindowGeometry(geometry);
        settings.setTableHeader("@ByteArray(header)");
        QCOMPARE(settings.rowsPerPage(), 250);
    }
    const Settings settings(file());
    QCOMPARE(settings.rowsPerPage(), 250);
    QCOMPARE(settings.windowGeometry(), geometry);
    QCOMPARE(settings.tableHeader(), "@ByteArray(header)");
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
