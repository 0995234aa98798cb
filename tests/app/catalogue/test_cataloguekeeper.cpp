// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/cataloguekeeper.h"

#include "app/catalogue/eventcatalogue.h"
#include "app/storage/eventstore.h"
#include "tests/support/sampleevents.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // milliseconds; only a failing test waits that long

const QString account = u"account"_s;

} // namespace

/** With a real store in a folder of its own. */
class TestCatalogueKeeper final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsAndRestores();
    void restoresNothing();
    void followsEveryChange();
    void gathersWhatBelongsTogether();
    void handsOverAtItsEnd();
    void whatIsThereAlreadyReplacesWhatWasStored();
    void emptyAccountIsKeptToo();
    void changesBeforeTheStoreAnswersWin();
    void accountsDoNotMeet();
    void destroyedBeforeTheStoreAnswers();

private:
    /** What is in the file, read by another store. */
    [[nodiscard]] std::optional<StoredCatalogue> stored(const QString &accountId = account);
    [[nodiscard]] static bool restores(CatalogueKeeper &keeper);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_store;
    const QDateTime m_asOf = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
};

void TestCatalogueKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<EventStore>(m_folder->filePath(u"events.db"_s));
}

void TestCatalogueKeeper::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

std::optional<StoredCatalogue> TestCatalogueKeeper::stored(const QString &accountId)
{
    m_store.reset(); // writes what it was handed
    m_store = std::make_unique<EventStore>(m_folder->filePath(u"events.db"_s));
    std::optional<StoredCatalogue> result;
    connect(m_store->load(accountId), &StoreRead::loaded, this,
        [&result](const StoredCatalogue &catalogue) { result = catalogue; });
    (void)QTest::qWaitFor([&result] { return result.has_value(); }, patience);
    return result;
}

bool TestCatalogueKeeper::restores(CatalogueKeeper &keeper)
{
    const QSignalSpy restored(&keeper, &CatalogueKeeper::restored);
    keeper.restore();
    return QTest::qWaitFor([&restored] { return restored.size() == 1; }, patience);
}

void TestCatalogueKeeper::keepsAndRestores()
{
    {
        EventCatalogue catalogue;
        const CatalogueKeeper keeper(catalogue, *m_store, account);
        catalogue.merge({sampleEvent(7), sampleEvent(3), sampleEvent(5)}, 0, 0);
        catalogue.setKnowledge({.asOf = m_asOf, .serverTotal = 3, .isComplete = true});
        catalogue.merge({sampleEvent(3, u"renamed"_s)}, 1, 0);
    }
    EventCatalogue catalogue;
    CatalogueKeeper keeper(catalogue, *m_store, account);
    QVERIFY(restores(keeper));
    QCOMPARE(catalogue.size(), 3);
    QCOMPARE(catalogue.find(3), sampleEvent(3, u"renamed"_s));
    QVERIFY(catalogue.isChangedOutside(3));
    QCOMPARE(catalogue.events().value(7).place, 0);
    QCOMPARE(catalogue.events().value(5).place, 2);
    QCOMPARE(catalogue.knowledge(),
        (CatalogueKnowledge{.asOf = m_asOf, .serverTotal = 3, .isComplete = true}));
}

void TestCatalogueKeeper::restoresNothing()
{
    EventCatalogue catalogue;
    CatalogueKeeper keeper(catalogue, *m_store, account);
    QVERIFY(restores(keeper));
    QVERIFY(catalogue.isEmpty());
    QCOMPARE(catalogue.knowledge(), CatalogueKnowledge{});
}

void TestCatalogueKeeper::followsEveryChange()
{
    EventCatalogue catalogue;
    CatalogueKeeper keeper(catalogue, *m_store, account);
    catalogue.merge(sampleEvents(1, 4), 0, 0);
    QCoreApplication::processEvents();
    catalogue.update(sampleEvent(2, u"mine"_s));
    catalogue.remove(3);
    QCoreApplication::processEvents();
    catalogue.add(sampleEvent(9));
    catalogue.forgetVanished({1, 2}, catalogue.revision());
    QCoreApplication::processEvents();
    const auto now = stored();
    QVERIFY(now);
    QCOMPARE(now->events,
        (QList<StoredEvent>{{.event = sampleEvent(1), .place = 0},
            {.event = sampleEvent(2, u"mine"_s), .place = 1}}));
    QVERIFY(!now->isComplete);
    QVERIFY(!now->asOf.isValid());
}

void TestCatalogueKeeper::gathersWhatBelongsTogether()
{
    // Added and removed before control returns: what counts is what stands there at the end.
    EventCatalogue catalogue;
    CatalogueKeeper keeper(catalogue, *m_store, account);
    catalogue.merge(sampleEvents(1, 2), 0, 0);
    catalogue.remove(1);
    catalogue.remove(2);
    catalogue.add(sampleEvent(2, u"again"_s));
    QCoreApplication::processEvents();
    const auto now = stored();
    QVERIFY(now);
    QCOMPARE(now->events.size(), 1);
    QCOMPARE(now->events.constFirst().event, sampleEvent(2, u"again"_s));
}

void TestCatalogueKeeper::handsOverAtItsEnd()
{
    EventCatalogue catalogue;
    {
        const CatalogueKeeper keeper(catalogue, *m_store, account);
        catalogue.merge(sampleEvents(1, 2), 0, 0);
    }
    const auto now = stored();
    QVERIFY(now);
    QCOMPARE(now->events.size(), 2);
}

void TestCatalogueKeeper::whatIsThereAlreadyReplacesWhatWasStored()
{
    m_store->write(account, {.upserts = {{.event = sampleEvent(77)}}, .isComplete = true});
    EventCatalogue catalogue;
    catalogue.merge(sampleEvents(1, 2), 0, 0);
    const CatalogueKeeper keeper(catalogue, *m_store, account);
    QCoreApplication::processEvents();
    const auto now = stored();
    QVERIFY(now);
    QCOMPARE(now->events.size(), 2);
    QVERIFY(!now->isComplete);
}

void TestCatalogueKeeper::emptyAccountIsKeptToo()
{
    EventCatalogue catalogue;
    catalogue.setKnowledge({.asOf = m_asOf, .serverTotal = 0, .isComplete = true});
    const CatalogueKeeper keeper(catalogue, *m_store, account);
    QCoreApplication::processEvents();
    const auto now = stored();
    QVERIFY(now);
    QCOMPARE(now->asOf, m_asOf);
    QVERIFY(now->isComplete);
}

void TestCatalogueKeeper::changesBeforeTheStoreAnswersWin()
{
    m_store->write(account,
        {.upserts = {{.event = sampleEvent(1)}, {.event = sampleEvent(77)}},
            .asOf = m_asOf,
            .isComplete = true});
    EventCatalogue catalogue;
    CatalogueKeeper keeper(catalogue, *m_store, account);
    const QSignalSpy restored(&keeper, &CatalogueKeeper::restored);
    keeper.restore();
    catalogue.merge({sampleEvent(1, u"newer"_s)}, 0, 0); // the server was faster
    QTRY_COMPARE_WITH_TIMEOUT(restored.size(), 1, patience);
    QCOMPARE(catalogue.size(), 1);
    QCOMPARE(catalogue.find(1), sampleEvent(1, u"newer"_s));
    QCoreApplication::processEvents();
    const auto now = stored();
    QVERIFY(now);
    QCOMPARE(now->events.size(), 1); // what nobody believes any more does not come back
    QVERIFY(!now->isComplete);

    EventCatalogue emptied;
    CatalogueKeeper other(emptied, *m_store, account);
    other.restore();
    emptied.remove(1); // the user was faster
    const QSignalSpy otherRestored(&other, &CatalogueKeeper::restored);
    QTRY_COMPARE_WITH_TIMEOUT(otherRestored.size(), 1, patience);
    QVERIFY(emptied.isEmpty());
}

void TestCatalogueKeeper::accountsDoNotMeet()
{
    EventCatalogue one;
    EventCatalogue other;
    {
        const CatalogueKeeper first(one, *m_store, account);
        const CatalogueKeeper second(other, *m_store, u"other"_s);
        one.merge(sampleEvents(1, 2), 0, 0);
        other.merge(sampleEvents(1, 3), 0, 0);
    }
    const auto now = stored(u"other"_s);
    QVERIFY(now);
    QCOMPARE(now->events.size(), 3);
}

void TestCatalogueKeeper::destroyedBeforeTheStoreAnswers()
{
    m_store->write(account, {.upserts = {{.event = sampleEvent(1)}}});
    EventCatalogue catalogue;
    {
        CatalogueKeeper keeper(catalogue, *m_store, account);
        keeper.restore();
    }
    const auto now = stored();
    QVERIFY(now);
    QCOMPARE(now->events.size(), 1);
    QVERIFY(catalogue.isEmpty());
}

QTEST_GUILESS_MAIN(TestCatalogueKeeper)
#include "test_cataloguekeeper.moc"
