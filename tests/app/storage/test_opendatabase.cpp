// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/storage/opendatabase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

#include <sys/stat.h>

using namespace eventdesk;
using namespace Qt::StringLiterals;

namespace {

const QStringList firstVersion{
    u"CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT NOT NULL)"_s};
const QStringList secondVersion{
    u"ALTER TABLE things ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'"_s,
    u"UPDATE things SET name = name || '!'"_s};

/** A mask that takes nothing from anybody, as long as it lives. */
class OpenUmask
{
    Q_DISABLE_COPY_MOVE(OpenUmask)

public:
    OpenUmask() = default;
    ~OpenUmask() { ::umask(m_before); }

private:
    const mode_t m_before = ::umask(0);
};

} // namespace

class OpenDatabaseTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void setsAndReadsBackPragmas_data();
    void setsAndReadsBackPragmas();
    void isReadableByItsOwnerOnly();
    void takesOthersRights();
    void checksForeignKeys();
    void undoesATransactionThatFails();
    void migratesAfterACopy();
    void migratesAnEmptyFileWithoutACopy();
    void migratesStepByStep();
    void setsAsideWhatCannotBeMigrated();
    void setsAsideANewerVersion();
    void setsAsideAnotherProgramsDatabase();
    void setsAsideALogWithoutItsDatabase();
    void overwritesNothingThatWasSetAside();
    void leavesAFolderAlone();
    void opensFromManyThreads();

private:
    [[nodiscard]] DatabasePlan plan(const QList<QStringList> &migrations) const
    {
        return {.file = m_file, .migrations = migrations};
    }
    /** A database of version 1 with one thing in it. */
    void makeFirstVersion() const;
    [[nodiscard]] QStringList files(const QString &pattern) const
    {
        return QDir(m_folder->path()).entryList({pattern}, QDir::Files, QDir::Name);
    }
    [[nodiscard]] static QVariant valueIn(const QString &file, const QString &statement);
    [[nodiscard]] static QByteArray bytesOf(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void OpenDatabaseTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"things.sqlite"_s);
}

void OpenDatabaseTest::makeFirstVersion() const
{
    const auto opened = openDatabase(plan({firstVersion}));
    QVERIFY(opened);
    QVERIFY(opened->database->run(u"INSERT INTO things (name) VALUES ('chair')"_s));
}

QVariant OpenDatabaseTest::valueIn(const QString &file, const QString &statement)
{
    Database database(file);
    return database.open()
        .and_then([&] { return database.firstValue(statement); })
        .value_or(QVariant());
}

QByteArray OpenDatabaseTest::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void OpenDatabaseTest::setsAndReadsBackPragmas_data()
{
    QTest::addColumn<Durability>("durability");
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("expected");

    using Row = std::pair<const char *, const char *>;
    for (const Durability durability : {Durability::Crash, Durability::PowerFailure}) {
        const bool toTheDisk = durability == Durability::PowerFailure;
        for (const auto &[pragma, expected] : {Row{"journal_mode", "wal"},
                 Row{"synchronous", toTheDisk ? "2" : "1"}, Row{"fullfsync", toTheDisk ? "1" : "0"},
                 Row{"foreign_keys", "1"}, Row{"trusted_schema", "0"}, Row{"cell_size_check", "1"},
                 Row{"busy_timeout", "2000"}, Row{"user_version", "1"}}) {
            QTest::addRow("%s %s", pragma, toTheDisk ? "on the disk" : "cache")
                << durability << QString::fromLatin1(pragma) << QString::fromLatin1(expected);
        }
    }
}

void OpenDatabaseTest::setsAndReadsBackPragmas()
{
    QFETCH(const Durability, durability);
    QFETCH(const QString, pragma);
    QFETCH(const QString, expected);
    DatabasePlan wanted = plan({firstVersion});
    wanted.durability = durability;
    for (int i = 0; i < 2; ++i) { // made, and found
        const auto opened = openDatabase(wanted);
        QVERIFY(opened);
        QCOMPARE(opened->database->firstValue(u"PRAGMA "_s + pragma)->toString(), expected);
    }
}

void OpenDatabaseTest::isReadableByItsOwnerOnly()
{
    const OpenUmask mask;
    makeFirstVersion();
    const auto opened = openDatabase(plan({firstVersion, secondVersion}));
    QVERIFY(opened);
    const QStringList names = files(u"*"_s);
    QVERIFY(names.contains(u"things.sqlite"_s));
    QVERIFY(names.contains(u"things.sqlite-wal"_s));
    QVERIFY(names.contains(u"things.sqlite-shm"_s));
    QCOMPARE(names.size(), 4); // and the copy
    for (const QString &name : names) {
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(m_folder->filePath(name)).constData(), &status), 0);
        QVERIFY2((status.st_mode & 0777) == 0600, qPrintable(name));
    }
}

void OpenDatabaseTest::takesOthersRights()
{
    makeFirstVersion();
    QVERIFY(QFile::setPermissions(
        m_file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    makeFirstVersion();
    QCOMPARE(QFile::permissions(m_file)
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
}

void OpenDatabaseTest::checksForeignKeys()
{
    const auto opened = openDatabase(plan({{u"CREATE TABLE a (id INTEGER PRIMARY KEY)"_s,
        u"CREATE TABLE b (a INTEGER REFERENCES a (id))"_s}}));
    QVERIFY(opened);
    QVERIFY(!opened->database->run(u"INSERT INTO b VALUES (1)"_s));
}

void OpenDatabaseTest::undoesATransactionThatFails()
{
    makeFirstVersion();
    const auto opened = openDatabase(plan({firstVersion}));
    const Database &database = *opened->database;
    QVERIFY(!database.inTransaction([&database] {
        return database.run(u"DELETE FROM things"_s).and_then([&database] {
            return database.run(u"INSERT INTO nowhere VALUES (1)"_s);
        });
    }));
    QCOMPARE(database.firstValue(u"SELECT count(*) FROM things"_s)->toInt(), 1);
    QVERIFY(database.inTransaction(
        [&database] { return database.run(u"DELETE FROM things"_s); })); // and it works again
    QCOMPARE(database.firstValue(u"SELECT count(*) FROM things"_s)->toInt(), 0);
}

void OpenDatabaseTest::migratesAfterACopy()
{
    makeFirstVersion();
    for (int i = 0; i < 2; ++i) {
        const auto opened = openDatabase(plan({firstVersion, secondVersion}));
        QVERIFY(opened);
        QVERIFY(!opened->setAside);
        QCOMPARE(opened->database->firstValue(u"PRAGMA user_version"_s)->toInt(), 2);
        QCOMPARE(opened->database->firstValue(u"SELECT name || colour FROM things"_s)->toString(),
            u"chair!red"_s);
    }
    const QStringList copies = files(u"things.before-v2-20*-*-*T*.sqlite"_s);
    QCOMPARE(copies.size(), 1); // the second time nothing was left to do
    const QString copy = m_folder->filePath(copies.first());
    QCOMPARE(valueIn(copy, u"PRAGMA user_version"_s).toInt(), 1);
    QCOMPARE(valueIn(copy, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QCOMPARE(valueIn(copy, u"SELECT name FROM things"_s).toString(), u"chair"_s);
}

void OpenDatabaseTest::migratesAnEmptyFileWithoutACopy()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto opened = openDatabase(plan({firstVersion, secondVersion}));
    QVERIFY(opened);
    QVERIFY(!opened->setAside);
    QCOMPARE(opened->database->firstValue(u"PRAGMA user_version"_s)->toInt(), 2);
    QVERIFY(files(u"things.*-*.sqlite"_s).isEmpty());
}

void OpenDatabaseTest::migratesStepByStep()
{
    makeFirstVersion();
    const QStringList third{u"UPDATE things SET name = name || colour"_s};
    const auto opened = openDatabase(plan({firstVersion, secondVersion, third}));
    QVERIFY(opened);
    QCOMPARE(
        opened->database->firstValue(u"SELECT name FROM things"_s)->toString(), u"chair!red"_s);
    QCOMPARE(files(u"things.before-v3-*.sqlite"_s).size(), 1);
}

void OpenDatabaseTest::setsAsideWhatCannotBeMigrated()
{
    makeFirstVersion();
    const QStringList impossible{u"DELETE FROM things"_s, u"INSERT INTO nowhere VALUES (1)"_s};
    // A new file cannot be brought to this version either, so there is none to work with.
    QVERIFY(!openDatabase(plan({firstVersion, impossible})));
    const QStringList aside = files(u"things.broken-*.sqlite"_s);
    QVERIFY(!aside.isEmpty());
    const QString old = m_folder->filePath(aside.first());
    QCOMPARE(valueIn(old, u"PRAGMA user_version"_s).toInt(), 1);
    QCOMPARE(valueIn(old, u"SELECT name FROM things"_s).toString(), u"chair"_s);
}

void OpenDatabaseTest::setsAsideANewerVersion()
{
    {
        const auto newer = openDatabase(plan({firstVersion, secondVersion}));
        QVERIFY(newer->database->run(u"INSERT INTO things (name) VALUES ('table')"_s));
    }
    const QByteArray before = bytesOf(m_file);
    const auto opened = openDatabase(plan({firstVersion}));
    QVERIFY(opened);
    QVERIFY(opened->setAside);
    QCOMPARE(opened->setAside->reason, DatabaseFault::Newer);
    QCOMPARE(files(u"things.newer-20*-*-*T*.sqlite"_s),
        QStringList(QFileInfo(opened->setAside->path).fileName()));
    QCOMPARE(bytesOf(opened->setAside->path), before);
    QCOMPARE(opened->database->firstValue(u"SELECT count(*) FROM things"_s)->toInt(), 0);
}

void OpenDatabaseTest::setsAsideAnotherProgramsDatabase()
{
    {
        Database foreign(m_file);
        QVERIFY(foreign.open());
        QVERIFY(foreign.run(u"CREATE TABLE bookmarks (address TEXT)"_s));
    }
    const QByteArray before = bytesOf(m_file);
    const auto opened = openDatabase(plan({firstVersion}));
    QVERIFY(opened);
    QVERIFY(opened->setAside);
    QCOMPARE(opened->setAside->reason, DatabaseFault::Broken);
    QCOMPARE(bytesOf(opened->setAside->path), before);
}

void OpenDatabaseTest::setsAsideALogWithoutItsDatabase()
{
    QFile log(m_file + u"-wal"_s);
    QVERIFY(log.open(QIODevice::WriteOnly));
    QVERIFY(log.write("the only copy") > 0);
    log.close();
    const auto opened = openDatabase(plan({firstVersion}));
    QVERIFY(opened);
    QVERIFY(opened->setAside);
    QCOMPARE(bytesOf(opened->setAside->path + u"-wal"_s), "the only copy"_ba);
}

void OpenDatabaseTest::overwritesNothingThatWasSetAside()
{
    for (int i = 0; i < 5; ++i) { // within the same second, or nearly
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("no database "_ba + QByteArray::number(i)) > 0);
        file.close();
        const auto opened = openDatabase(plan({firstVersion}));
        QVERIFY(opened);
        QVERIFY(opened->setAside);
    }
    QSet<QByteArray> contents;
    for (const QString &name : files(u"things.broken-*.sqlite"_s))
        contents.insert(bytesOf(m_folder->filePath(name)));
    QCOMPARE(contents.size(), 5);
}

void OpenDatabaseTest::leavesAFolderAlone()
{
    QVERIFY(QDir().mkpath(m_file + u"/kept"_s));
    const QFile::Permissions before = QFile::permissions(m_file);
    QVERIFY(!openDatabase(plan({firstVersion})));
    QVERIFY(QDir(m_file + u"/kept"_s).exists());
    QCOMPARE(QFile::permissions(m_file), before);
}

void OpenDatabaseTest::opensFromManyThreads()
{
    // As many programs started at once on a damaged file: it is set aside once, and all go on.
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("no database") > 0);
    file.close();
    std::atomic<int> opened = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back(QThread::create([this, &opened] {
            const auto result = openDatabase(plan({firstVersion}));
            if (result && result->database->run(u"INSERT INTO things (name) VALUES ('x')"_s))
                ++opened;
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(opened, 8);
    QCOMPARE(valueIn(m_file, u"SELECT count(*) FROM things"_s).toInt(), 8);
    QCOMPARE(files(u"things.broken-*"_s).size(), 1);
}

QTEST_GUILESS_MAIN(OpenDatabaseTest)
#include "test_opendatabase.moc"
