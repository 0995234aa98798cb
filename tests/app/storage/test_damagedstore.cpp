// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/storage/database.h"
#include "app/storage/eventstore.h"
#include "tests/app/storage/storesamples.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace eventdesk;
using namespace Qt::StringLiterals;

namespace {

const QString account = u"11111111-2222-3333-4444-555555555555"_s;
constexpr int eventCount = 400;

/** The files of a store, as a program that ended well or was killed leaves them. */
struct Remains
{
    QByteArray database;
    QByteArray log; ///< empty: there is none
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void lay(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

Q_DECLARE_METATYPE(Remains)

/** J6: whatever became of the file, the store opens, works, says so and destroys nothing. */
class DamagedStoreTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void opensSoundRemains();
    void opensWhatIsNoDatabase_data();
    void opensWhatIsNoDatabase();
    void opensTruncatedFiles();
    void opensFilesWithFlippedBits();
    void setsAsideTablesOfAnotherShape();
    void setsANewerFileAside();

private:
    /** Opens a store over the remains and checks what must be true of any. */
    static void check(const Remains &remains, bool *wasSetAside = nullptr);

    Remains m_closed;
    Remains m_killed;
};

void DamagedStoreTest::initTestCase()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"catalogue.sqlite"_s);
    {
        EventStore store(file);
        store.write(account, sampleDelta(eventCount));
        QVERIFY(loadedFrom(store, account));
        m_killed = {bytesOf(file), bytesOf(file + u"-wal"_s)};
    }
    m_closed = {bytesOf(file), {}};
    QVERIFY(!m_killed.log.isEmpty());
    QVERIFY(m_closed.database.size() > eventCount);
}

void DamagedStoreTest::check(const Remains &remains, bool *wasSetAside)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"catalogue.sqlite"_s);
    lay(file, remains.database);
    if (!remains.log.isEmpty())
        lay(file + u"-wal"_s, remains.log);

    CatalogueDelta delta;
    delta.upserts = {sampleEvent(1'000'000)};
    QStringList sentences;
    {
        EventStore store(file);
        QObject::connect(&store, &EventStore::problemFound, &store,
            [&sentences](const QString &sentence) { sentences.append(sentence); });
        const auto read = loadedFrom(store, account);
        QVERIFY(read);
        QSet<EventId> ids;
        for (const StoredEvent &stored : read->events) {
            QVERIFY(stored.event.id > 0);
            ids.insert(stored.event.id);
        }
        QCOMPARE(ids.size(), read->events.size()); // no event twice
        store.write(account, delta);
        QVERIFY(loadedFrom(store, account));
    }

    const QStringList aside =
        QDir(folder.path())
            .entryList({u"catalogue.broken-*.sqlite"_s, u"catalogue.newer-*.sqlite"_s});
    QCOMPARE(sentences.size(), aside.size());
    if (wasSetAside)
        *wasSetAside = !aside.isEmpty();
    if (aside.isEmpty())
        return;
    QCOMPARE(aside.size(), 1);
    QVERIFY2(sentences.first().contains(aside.first()), qPrintable(sentences.first()));
    // Set aside when it was opened, it is what it was, and a new file took its place.
    QCOMPARE(bytesOf(folder.filePath(aside.first())), remains.database);
    QCOMPARE(bytesOf(folder.filePath(aside.first()) + u"-wal"_s), remains.log);
    EventStore store(file);
    const auto read = loadedFrom(store, account);
    QVERIFY(read);
    QCOMPARE(read->events, delta.upserts);
}

void DamagedStoreTest::opensSoundRemains()
{
    for (const Remains &remains : {m_closed, m_killed}) {
        bool wasSetAside = true;
        check(remains, &wasSetAside);
        QVERIFY(!wasSetAside);
    }
}

void DamagedStoreTest::opensWhatIsNoDatabase_data()
{
    QTest::addColumn<Remains>("remains");
    QTest::addColumn<bool>("expected"); // whether it is set aside

    QTest::newRow("empty") << Remains{} << false;
    QTest::newRow("empty beside a log") << Remains{{}, m_killed.log} << true;
    QTest::newRow("zeros") << Remains{QByteArray(8192, '\0'), {}} << true;
    // SQLite itself writes one byte into an empty file on some systems, and takes it for empty.
    QTest::newRow("one zero") << Remains{QByteArray(1, '\0'), {}} << false;
    QTest::newRow("one zero beside a log") << Remains{QByteArray(1, '\0'), m_killed.log} << true;
    QTest::newRow("text") << Remains{"id;name;code\n1;First deposit;first_deposit\n", {}} << true;
    QTest::newRow("a header alone")
        << Remains{"SQLite format 3\0"_ba.leftJustified(100, '\0'), {}} << true;
    // The log holds every page.
    QTest::newRow("text with a log") << Remains{"Hello\n", m_killed.log} << false;
    QTest::newRow("a log of text") << Remains{m_closed.database, "Hello\n"} << false;
}

void DamagedStoreTest::opensWhatIsNoDatabase()
{
    QFETCH(const Remains, remains);
    QFETCH(const bool, expected);
    bool wasSetAside = !expected;
    check(remains, &wasSetAside);
    QCOMPARE(wasSetAside, expected);
}

void DamagedStoreTest::opensTruncatedFiles()
{
    QRandomGenerator random(20261123);
    for (int i = 0; i < 60; ++i) {
        Remains remains = i % 3 == 0 ? m_killed : m_closed;
        QByteArray &victim = i % 6 == 0 ? remains.log : remains.database;
        victim.truncate(i % 2 == 0 ? random.bounded(int(victim.size()))
                                   : random.bounded(int(victim.size() / 512)) * 512);
        check(remains);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"run %1"_s.arg(i)));
    }
}

void DamagedStoreTest::opensFilesWithFlippedBits()
{
    QRandomGenerator random(20261124);
    int setAside = 0;
    for (int i = 0; i < 300; ++i) {
        Remains remains = i % 3 == 0 ? m_killed : m_closed;
        QByteArray &victim = i % 6 == 0 ? remains.log : remains.database;
        // Half of them in the first page, which says what all the others are.
        const int reach = i % 2 == 0 ? int(victim.size()) : qMin(4096, int(victim.size()));
        for (int flips = 1 + random.bounded(4); flips > 0; --flips) {
            const int at = random.bounded(reach);
            victim[at] = char(victim.at(at) ^ (1 << random.bounded(8)));
        }
        bool wasSetAside = false;
        check(remains, &wasSetAside);
        setAside += wasSetAside ? 1 : 0;
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"run %1"_s.arg(i)));
    }
    QVERIFY(setAside > 30);
}

void DamagedStoreTest::setsAsideTablesOfAnotherShape()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"catalogue.sqlite"_s);
    {
        Database database(file);
        QVERIFY(database.open());
        QVERIFY(database.run(u"CREATE TABLE accounts (id TEXT)"_s));
        QVERIFY(database.run(u"PRAGMA user_version=1"_s));
    }
    {
        QStringList sentences;
        EventStore store(file);
        connect(&store, &EventStore::problemFound, &store,
            [&sentences](const QString &sentence) { sentences.append(sentence); });
        store.write(account, sampleDelta(3));
        const auto read = loadedFrom(store, account);
        QVERIFY(read);
        QCOMPARE(read->events.size(), 3);
        QCOMPARE(sentences.size(), 1);
    }
    QCOMPARE(QDir(folder.path()).entryList({u"catalogue.broken-*.sqlite"_s}).size(), 1);
}

void DamagedStoreTest::setsANewerFileAside()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"catalogue.sqlite"_s);
    lay(file, m_closed.database);
    {
        Database database(file);
        QVERIFY(database.open());
        QVERIFY(database.run(u"PRAGMA user_version=2"_s));
    }
    bool wasSetAside = false;
    check({bytesOf(file), {}}, &wasSetAside);
    QVERIFY(wasSetAside);
}

QTEST_GUILESS_MAIN(DamagedStoreTest)
#include "test_damagedstore.moc"
