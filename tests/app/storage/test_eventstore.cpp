// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/storage/eventstore.h"
#include "tests/app/storage/storesamples.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <memory>

using namespace eventdesk;
using namespace Qt::StringLiterals;

namespace {

const QString account = u"11111111-2222-3333-4444-555555555555"_s;
const QString otherAccount = u"66666666-7777-8888-9999-000000000000"_s;

QList<EventId> idsOf(const std::optional<StoredCatalogue> &catalogue)
{
    QList<EventId> ids;
    if (catalogue) {
        for (const StoredEvent &stored : catalogue->events)
            ids.append(stored.event.id);
    }
    return ids;
}

/** A delta that adds events and removes others. */
CatalogueDelta delta(const QList<EventId> &upserts, const QList<EventId> &removals = {})
{
    CatalogueDelta result;
    for (const EventId id : upserts)
        result.upserts.append(sampleEvent(id));
    result.removals = removals;
    result.asOf = QDateTime::fromSecsSinceEpoch(1'764'000'000, Qt::UTC);
    return result;
}

/** Another program that uses the file. */
class OtherProgram
{
    Q_DISABLE_COPY_MOVE(OtherProgram)

public:
    explicit OtherProgram(const QString &file)
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
    }
    ~OtherProgram()
    {
        QSqlDatabase::database(u"other"_s).close();
        QSqlDatabase::removeDatabase(u"other"_s);
    }
    void run(const QString &statement) const
    {
        QSqlQuery query(QSqlDatabase::database(u"other"_s));
        QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    }
};

} // namespace

class EventStoreTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void beginsEmpty();
    void survivesARestart();
    void keepsEveryTextAndNumber_data();
    void keepsEveryTextAndNumber();
    void keepsEveryCodeUnit();
    void sortsByPlaceThenId();
    void carriesDeltasOut_data();
    void carriesDeltasOut();
    void describesTheCatalogueAsTheLastDeltaDid();
    void keepsAccountsApart();
    void forgets();
    void answersEachWishOnceAndLater();
    void dropsAWish();
    void readsAheadWhatIsTrue();
    void writesWhatWaitsBeforeItGoes();
    void trustsNothingItReads_data();
    void trustsNothingItReads();
    void neverWaitsForAnotherWriter();
    void startsAfreshWhatItCouldNotRead();
    void sharesTheFile();

private:
    [[nodiscard]] std::unique_ptr<EventStore> store();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QStringList m_sentences;
};

void EventStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"catalogue.sqlite"_s);
    m_sentences.clear();
}

std::unique_ptr<EventStore> EventStoreTest::store()
{
    auto result = std::make_unique<EventStore>(m_file);
    connect(result.get(), &EventStore::problemFound, this,
        [this](const QString &sentence) { m_sentences.append(sentence); });
    return result;
}

void EventStoreTest::beginsEmpty()
{
    QCOMPARE(loadedFrom(*store(), account), StoredCatalogue());
    QVERIFY(m_sentences.isEmpty());
}

void EventStoreTest::survivesARestart()
{
    const CatalogueDelta written = sampleDelta(1000);
    const StoredCatalogue expected{
        .events = written.upserts, .asOf = written.asOf, .serverTotal = 1000, .isComplete = true};
    {
        const auto first = store();
        first->write(account, written);
        QCOMPARE(loadedFrom(*first, account), expected);
    }
    QCOMPARE(loadedFrom(*store(), account), expected);
    QVERIFY(m_sentences.isEmpty());
}

void EventStoreTest::keepsEveryTextAndNumber_data()
{
    QTest::addColumn<EventId>("id");
    QTest::addColumn<QString>("text");

    QTest::newRow("plain") << EventId(1) << u"First deposit"_s;
    QTest::newRow("Cyrillic, emoji, combining") << EventId(2) << u"Первый 💸 e\u0301"_s;
    QTest::newRow("empty") << EventId(3) << u""_s;
    QTest::newRow("null") << EventId(3) << QString();
    QTest::newRow("digits") << EventId(4) << u"0012"_s;
    QTest::newRow("quotes and percent") << EventId(5) << u"'\"; DROP TABLE events; -- %1 ?"_s;
    QTest::newRow("NUL inside") << EventId(6) << u"a\0b"_s;
    QTest::newRow("NUL at the end") << EventId(6) << u"a\0"_s;
    QTest::newRow("high surrogate alone") << EventId(7) << QString(QChar(0xd83d)) + u"x"_s;
    QTest::newRow("low surrogate alone") << EventId(7) << u"x"_s + QString(QChar(0xdcb8));
    QTest::newRow("byte order mark") << EventId(8) << QString(QChar(0xfeff)) + u"x"_s;
    QTest::newRow("swapped byte order mark") << EventId(8) << QString(QChar(0xfffe)) + u"x"_s;
    QTest::newRow("noncharacter") << EventId(8) << QString(QChar(0xffff));
    QTest::newRow("long") << EventId(9) << QString(100'000, u'ж');
    QTest::newRow("beyond a double") << (EventId(1) << 53) + 1 << u"x"_s;
    QTest::newRow("the largest id") << std::numeric_limits<EventId>::max() << u"x"_s;
}

void EventStoreTest::keepsEveryTextAndNumber()
{
    QFETCH(const EventId, id);
    QFETCH(const QString, text);
    CatalogueDelta written;
    written.asOf = QDateTime::fromMSecsSinceEpoch(1'764'000'000'123, Qt::UTC);
    written.serverTotal = std::numeric_limits<qint64>::max();
    written.upserts = {{.event = {.id = id, .name = text, .code = text},
        .place = std::numeric_limits<qint64>::max(),
        .changedOutside = true}};
    store()->write(account, written);
    const auto read = loadedFrom(*store(), account);
    QVERIFY(read);
    QCOMPARE(read->events, written.upserts);
    QCOMPARE(read->asOf, written.asOf);
    QCOMPARE(read->serverTotal, written.serverTotal);
}

void EventStoreTest::keepsEveryCodeUnit()
{
    CatalogueDelta written;
    for (char32_t unit = 0; unit <= 0xffff; ++unit) {
        const QChar c(static_cast<char16_t>(unit));
        written.upserts.append({.event = {.id = unit + 1, .name = c, .code = u'x' + QString(c)},
            .place = qint64(unit)});
    }
    store()->write(account, written);
    const auto read = loadedFrom(*store(), account);
    QVERIFY(read);
    QVERIFY(read->events == written.upserts);
}

void EventStoreTest::sortsByPlaceThenId()
{
    CatalogueDelta written;
    written.upserts = {sampleEvent(7, 2), sampleEvent(9, 1), sampleEvent(3, 2), sampleEvent(8, 0)};
    const auto opened = store();
    opened->write(account, written);
    QCOMPARE(idsOf(loadedFrom(*opened, account)), (QList<EventId>{8, 9, 3, 7}));
}

void EventStoreTest::carriesDeltasOut_data()
{
    QTest::addColumn<QList<CatalogueDelta>>("deltas");
    QTest::addColumn<QList<EventId>>("expected");

    const auto row = [](const char *name, const QList<CatalogueDelta> &deltas,
                         const QList<EventId> &expected) {
        QTest::newRow(name) << deltas << expected;
    };
    row("nothing", {delta({})}, {});
    row("adds", {delta({1, 2})}, {1, 2});
    row("adds more", {delta({1}), delta({2})}, {1, 2});
    row("puts in place", {delta({1}), delta({1})}, {1});
    row("removes", {delta({1, 2, 3}), delta({}, {2})}, {1, 3});
    row("removes what is not there", {delta({1}), delta({}, {9})}, {1});
    row("removes and adds again", {delta({1}), delta({}, {1}), delta({1})}, {1});
    row("adds and removes", {delta({1, 2}), delta({}, {1}), delta({3})}, {2, 3});
    row("in both: it is there", {delta({1}, {1})}, {1});
    row("twice in one", {delta({1, 1})}, {1});
    row("no possible id", {delta({0, -1, 2}, {0, -5})}, {2});
}

void EventStoreTest::carriesDeltasOut()
{
    QFETCH(const QList<CatalogueDelta>, deltas);
    QFETCH(const QList<EventId>, expected);
    { // handed over at once, they are merged
        const auto opened = store();
        for (const CatalogueDelta &each : deltas)
            opened->write(account, each);
        QCOMPARE(idsOf(loadedFrom(*opened, account)), expected);
    }
    { // one after the other, each is written alone
        const auto opened = store();
        for (const CatalogueDelta &each : deltas) {
            opened->write(otherAccount, each);
            QVERIFY(loadedFrom(*opened, otherAccount));
        }
        QCOMPARE(idsOf(loadedFrom(*opened, otherAccount)), expected);
    }
}

void EventStoreTest::describesTheCatalogueAsTheLastDeltaDid()
{
    const auto opened = store();
    opened->write(account, sampleDelta(3));
    CatalogueDelta last = delta({}, {1});
    opened->write(account, last);
    auto read = loadedFrom(*opened, account);
    QCOMPARE(read->asOf, last.asOf);
    QCOMPARE(read->serverTotal, -1);
    QVERIFY(!read->isComplete);
    last.asOf = {};
    opened->write(account, last);
    read = loadedFrom(*opened, account);
    QVERIFY(!read->asOf.isValid());
    QCOMPARE(idsOf(read), (QList<EventId>{2, 3}));
}

void EventStoreTest::keepsAccountsApart()
{
    const auto opened = store();
    opened->write(account, delta({1, 2}));
    opened->write(otherAccount, delta({2, 3}));
    opened->write(account, delta({}, {2}));
    QCOMPARE(idsOf(loadedFrom(*opened, account)), (QList<EventId>{1}));
    QCOMPARE(idsOf(loadedFrom(*opened, otherAccount)), (QList<EventId>{2, 3}));
}

void EventStoreTest::forgets()
{
    {
        const auto opened = store();
        opened->write(account, sampleDelta(10));
        opened->write(otherAccount, delta({2}));
        QVERIFY(loadedFrom(*opened, account));
        opened->write(account, delta({11}));
        opened->forget(account);
        QCOMPARE(loadedFrom(*opened, account), StoredCatalogue());
        opened->forget(u"never seen"_s);
        opened->forget(account);
        opened->write(account, delta({12}));
    }
    const auto opened = store();
    QCOMPARE(idsOf(loadedFrom(*opened, account)), (QList<EventId>{12}));
    QCOMPARE(idsOf(loadedFrom(*opened, otherAccount)), (QList<EventId>{2}));
}

void EventStoreTest::answersEachWishOnceAndLater()
{
    const auto opened = store();
    opened->write(account, delta({1}));
    const QPointer<StoreRead> one = opened->load(account);
    const QPointer<StoreRead> two = opened->load(otherAccount);
    QSignalSpy ofOne(one, &StoreRead::loaded);
    QSignalSpy ofTwo(two, &StoreRead::loaded);
    QCOMPARE(one->parent(), opened.get());
    QTRY_VERIFY(!one && !two);
    QCOMPARE(ofOne.count(), 1);
    QCOMPARE(idsOf(ofOne.first().first().value<StoredCatalogue>()), (QList<EventId>{1}));
    QCOMPARE(ofTwo.count(), 1);
}

void EventStoreTest::dropsAWish()
{
    const auto opened = store();
    delete opened->load(account);
    StoreRead *self = opened->load(account);
    connect(self, &StoreRead::loaded, self, [self] { delete self; });
    QVERIFY(loadedFrom(*opened, account));
    opened->load(account); // answered after the store is gone: nobody hears it
}

void EventStoreTest::readsAheadWhatIsTrue()
{
    {
        const auto opened = store();
        opened->write(account, delta({1}));
        opened->write(otherAccount, delta({2}));
    }
    const auto opened = store();
    opened->expectLoad(account);
    QCOMPARE(idsOf(loadedFrom(*opened, account)), (QList<EventId>{1}));
    opened->expectLoad(account);
    QCOMPARE(idsOf(loadedFrom(*opened, otherAccount)), (QList<EventId>{2}));
    opened->expectLoad(account);
    opened->write(account, delta({3}));
    QCOMPARE(idsOf(loadedFrom(*opened, account)), (QList<EventId>{1, 3}));
    opened->expectLoad(account);
    opened->forget(account);
    QCOMPARE(idsOf(loadedFrom(*opened, account)), QList<EventId>());
    opened->expectLoad({});
    QCOMPARE(idsOf(loadedFrom(*opened, account)), QList<EventId>());
}

void EventStoreTest::writesWhatWaitsBeforeItGoes()
{
    {
        const auto opened = store();
        for (int i = 1; i <= 2000; ++i)
            opened->write(account, delta({i}));
    }
    QCOMPARE(idsOf(loadedFrom(*store(), account)).size(), 2000);
}

void EventStoreTest::trustsNothingItReads_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QList<StoredEvent>>("expected");

    const auto read = [](EventStatus status, EventType type, qint64 place, bool changed) {
        return QList<StoredEvent>{
            {.event = {.id = 1, .name = u"n"_s, .code = u"c"_s, .status = status, .type = type},
                .place = place,
                .changedOutside = changed}};
    };
    const auto unknown = read(EventStatus::Unknown, EventType::Unknown, 0, false);
    const QList<StoredEvent> none;
    QTest::newRow("sound") << u"1, 5, 'n', 'c', 1, 1, 1"_s
                           << read(EventStatus::Active, EventType::System, 5, true);
    QTest::newRow("id 0") << u"0, 5, 'n', 'c', 1, 1, 1"_s << none;
    QTest::newRow("negative id") << u"-1, 5, 'n', 'c', 1, 1, 1"_s << none;
    QTest::newRow("id is a text") << u"'x', 5, 'n', 'c', 1, 1, 1"_s << none;
    QTest::newRow("id is a fraction") << u"1.5, 5, 'n', 'c', 1, 1, 1"_s << none;
    QTest::newRow("id is a blob") << u"x'01', 5, 'n', 'c', 1, 1, 1"_s << none;
    QTest::newRow("name is a number") << u"1, 5, 7, 'c', 1, 1, 1"_s << none;
    QTest::newRow("half a character") << u"1, 5, x'41', 'c', 1, 1, 1"_s << none;
    QTest::newRow("code is a fraction") << u"1, 5, 'n', 0.5, 1, 1, 1"_s << none;
    QTest::newRow("absurd numbers") << u"1, 'x', 'n', 'c', 77, -1, 2"_s << unknown;
    QTest::newRow("huge numbers") << u"1, 1e300, 'n', 'c', 4294967296, 9223372036854775807, 9e99"_s
                                  << unknown;
    QTest::newRow("texts for numbers") << u"1, 'x', 'n', 'c', 'on', '', 'yes'"_s << unknown;
}

void EventStoreTest::trustsNothingItReads()
{
    QFETCH(const QString, row);
    QFETCH(const QList<StoredEvent>, expected);
    store()->write(account, delta({}));
    {
        const OtherProgram other(m_file);
        other.run(u"UPDATE accounts SET as_of = 'noon', server_total = -8, is_complete = 'x'"_s);
        other.run(u"INSERT INTO events (account_id, id, place, name, code, status, type, "
                  "changed_outside) VALUES ('%1', %2)"_s.arg(account, row));
    }
    QCOMPARE(loadedFrom(*store(), account), StoredCatalogue{.events = expected});
}

void EventStoreTest::neverWaitsForAnotherWriter()
{
    store()->write(account, delta({1}));
    const OtherProgram other(m_file);
    other.run(u"BEGIN IMMEDIATE"_s);

    const auto opened = store();
    QElapsedTimer elapsed;
    elapsed.start();
    for (int i = 0; i < 100; ++i) {
        delete opened->load(account);
        opened->forget(otherAccount);
        opened->write(account, delta({2}));
    }
    // The lock is ours and still there: had one call waited for it, it would have waited longer.
    QVERIFY(elapsed.elapsed() < 1500);
    QTRY_COMPARE_WITH_TIMEOUT(m_sentences.size(), 1, 30'000);
    QVERIFY(m_sentences.first().contains(u"another program is using"_s));

    other.run(u"COMMIT"_s);
    opened->write(account, delta({3}));
    const auto read = loadedFrom(*opened, account);
    QVERIFY(read);
    QVERIFY(idsOf(read).contains(3));
    QCOMPARE(m_sentences.size(), 1);
}

void EventStoreTest::startsAfreshWhatItCouldNotRead()
{
    {
        const auto opened = store();
        opened->write(account, delta({1}));
        opened->write(otherAccount, delta({1}));
    }
    {
        auto other = std::make_unique<OtherProgram>(m_file);
        other->run(u"PRAGMA locking_mode=EXCLUSIVE"_s);
        other->run(u"BEGIN EXCLUSIVE"_s);
        const auto opened = store();
        // Asked for and not to be had: the reader begins with nothing, and so does the file.
        QCOMPARE(loadedFrom(*opened, account), StoredCatalogue());
        opened->write(account, delta({2}));
        other.reset();
    }
    const auto opened = store();
    QCOMPARE(idsOf(loadedFrom(*opened, account)), (QList<EventId>{2}));
    QCOMPARE(idsOf(loadedFrom(*opened, otherAccount)), (QList<EventId>{1}));
}

void EventStoreTest::sharesTheFile()
{
    {
        const auto one = store();
        const auto two = store();
        for (int i = 1; i <= 200; ++i) {
            one->write(account, delta({i}));
            two->write(otherAccount, delta({i}));
            if (i % 20 == 0)
                QVERIFY(loadedFrom(*one, otherAccount) && loadedFrom(*two, account));
        }
    }
    const auto opened = store();
    QCOMPARE(idsOf(loadedFrom(*opened, account)).size(), 200);
    QCOMPARE(idsOf(loadedFrom(*opened, otherAccount)).size(), 200);
    QVERIFY(m_sentences.isEmpty());
}

QTEST_GUILESS_MAIN(EventStoreTest)
#include "test_eventstore.moc"
