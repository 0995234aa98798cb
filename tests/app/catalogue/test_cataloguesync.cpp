// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/cataloguesync.h"
#include "app/catalogue/eventcatalogue.h"
#include "tests/app/api/testclient.h"
#include "tests/support/wirecalls.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Phase = CatalogueSync::Phase;

namespace {

constexpr int patience = 30'000; // milliseconds; only a failing test waits that long

/** A list answer with these ids; pagination as given, or none. */
FaultScript listing(const QList<EventId> &ids, const QByteArray &pagination = {})
{
    QByteArray entries;
    for (const EventId id : ids) {
        const QByteArray number = QByteArray::number(id);
        entries += (entries.isEmpty() ? "" : ",") + QByteArray(R"({"id":)") + number
            + R"(,"name":"n","code":"c)" + number + R"(","status":1,"type":"CUSTOM"})";
    }
    QByteArray body = R"({"events":[)" + entries + ']';
    if (!pagination.isEmpty())
        body += R"(,"pagination":)" + pagination;
    return FaultScript::answering(200, body + '}');
}

QList<EventId> someIds(EventId first, int count)
{
    QList<EventId> ids;
    for (int i = 0; i < count; ++i)
        ids.append(first + i);
    return ids;
}

/** A server with events, and a catalogue that is kept true to it. */
struct Room
{
    explicit Room(int events = 0)
    {
        for (int i = 0; i < events; ++i)
            ids.append(server.truth().add(u"Event %1"_s.arg(i), u"e_%1"_s.arg(i)));
    }

    FaultServer server;
    TestClient test{server};
    EventCatalogue catalogue;
    CatalogueSync sync{test.client, catalogue};
    QList<EventId> ids;

    /** Waits until the sync rests, and says in which phase. */
    [[nodiscard]] Phase settled()
    {
        (void)QTest::qWaitFor([this] { return sync.phase() != Phase::Loading; }, patience);
        return sync.phase();
    }
    [[nodiscard]] Phase shown(qint64 page)
    {
        sync.showPage(page);
        return settled();
    }
    [[nodiscard]] QList<EventId> rows(qsizetype from, qsizetype count) const
    {
        return ids.mid(from, count);
    }
    [[nodiscard]] int requests() const { return static_cast<int>(server.requests().size()); }
};

} // namespace

class TestCatalogueSync final : public QObject
{
    Q_OBJECT

private slots:
    void startsUntouched();
    void readsTheFirstPage();
    void emptyAccount();
    void pagesAreBroughtIntoRange();
    void serverCapsThePage();
    void changedPageSizeKeepsTheFirstRow_data();
    void changedPageSizeKeepsTheFirstRow();
    void pageSizeBeforeTheFirstPage();
    void samePageSizeAsksNothing();
    void paginationMissing();
    void pagePastTheEndGivesWayToTheLast();
    void pagePastTheEndWithoutCount();
    void emptiedLastPageGivesWayToTheOneBefore();
    void emptiedPageIsFilledWithLaterRows();
    void emptiedPageWithoutCountIsReadAgain();
    void lastEventOfTheAccountNeedsNoReading();
    void lyingServerIsAskedAFewTimesOnly_data();
    void lyingServerIsAskedAFewTimesOnly();
    void shownPageExistsWhateverTheCountSays();
    void stopsAtTheOffsetLimit();
    void refusedPageSizeFallsBackToTheServers();
    void refusalOfTheServersOwnPageSizeIsAnError();
    void newerWishWins();
    void cancelKeepsWhatIsShown();
    void cancelOfTheFirstWish();
    void failureKeepsWhatIsShown();
    void refusedKey();
    void offline();
    void duplicatesAndUnreadableEntries();
    void speaksAfterThePhaseIsSet();
    void destroyedWhileLoading();
};

void TestCatalogueSync::startsUntouched()
{
    Room room(3);
    QCOMPARE(room.sync.phase(), Phase::Untouched);
    QVERIFY(!room.sync.error());
    QVERIFY(!room.sync.lastRead().isValid());
    room.sync.cancel(); // nothing to cancel
    room.sync.setRowsPerPage(25); // nothing shown: nothing asked
    QCoreApplication::processEvents();
    QCOMPARE(room.sync.phase(), Phase::Untouched);
    QCOMPARE(room.requests(), 0);
}

void TestCatalogueSync::readsTheFirstPage()
{
    Room room(120);
    const QDateTime before = QDateTime::currentDateTime();
    QCOMPARE(room.shown(1), Phase::UpToDate);
    QCOMPARE(wireCalls(room.server), QStringList{u"GET /events?page=1&per_page=50"_s});
    QCOMPARE(room.catalogue.shownIds(), room.rows(0, 50));
    QCOMPARE(room.catalogue.position(),
        (PagePosition{.page = 1, .perPage = 50, .pageCount = 3, .total = 120}));
    QVERIFY(room.sync.lastRead() >= before);
    QVERIFY(!room.sync.error());
    QCOMPARE(room.sync.unreadable(), 0);
}

void TestCatalogueSync::emptyAccount()
{
    Room room;
    QCOMPARE(room.shown(1), Phase::UpToDate);
    QCOMPARE(room.requests(), 1);
    QVERIFY(room.catalogue.shownIds().isEmpty());
    QCOMPARE(room.catalogue.position(),
        (PagePosition{.page = 1, .perPage = 50, .pageCount = 1, .total = 0}));
}

void TestCatalogueSync::pagesAreBroughtIntoRange()
{
    Room room(120);
    QCOMPARE(room.shown(-7), Phase::UpToDate);
    QCOMPARE(room.catalogue.position().page, 1);
    QCOMPARE(room.shown(99), Phase::UpToDate);
    QCOMPARE(room.catalogue.position().page, 3);
    QCOMPARE(room.catalogue.shownIds(), room.rows(100, 20));
    QCOMPARE(room.shown(0), Phase::UpToDate);
    QCOMPARE(wireCalls(room.server),
        QStringList({u"GET /events?page=1&per_page=50"_s, u"GET /events?page=3&per_page=50"_s,
            u"GET /events?page=1&per_page=50"_s}));
}

void TestCatalogueSync::serverCapsThePage()
{
    Room room(120);
    room.server.onEvery(
        [&](const WireRequest &request) { return listCappedAt(room.server, request, 20); });
    QCOMPARE(room.shown(1), Phase::UpToDate);
    QCOMPARE(room.catalogue.shownIds(), room.rows(0, 20));
    QCOMPARE(room.catalogue.position(), // arithmetic follows the answer
        (PagePosition{.page = 1, .perPage = 20, .pageCount = 6, .total = 120}));
    QCOMPARE(room.shown(4), Phase::UpToDate);
    QCOMPARE(room.catalogue.shownIds(), room.rows(60, 20));

    room.sync.setRowsPerPage(250); // gives no more than before: the same page
    QCOMPARE(room.settled(), Phase::UpToDate);
    QCOMPARE(room.catalogue.shownIds(), room.rows(60, 20));
    room.sync.setRowsPerPage(10); // gives less
    QCOMPARE(room.settled(), Phase::UpToDate);
    QCOMPARE(room.catalogue.shownIds(), room.rows(60, 10));
    QCOMPARE(room.requests(), 4);
}

void TestCatalogueSync::changedPageSizeKeepsTheFirstRow_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("cap");
    QTest::addColumn<int>("firstShown");

    QTest::newRow("smaller") << 3 << 25 << 250 << 100;
    QTest::newRow("larger") << 3 << 100 << 250 << 100;
    QTest::newRow("larger, row in the middle") << 4 << 100 << 250 << 100;
    QTest::newRow("all on one page") << 4 << 250 << 250 << 0;
    // The server turns out to give smaller pages than asked for: aim again.
    QTest::newRow("larger than the server gives") << 4 << 250 << 60 << 120;
}

void TestCatalogueSync::changedPageSizeKeepsTheFirstRow()
{
    QFETCH(int, page);
    QFETCH(int, rows);
    QFETCH(int, cap);
    QFETCH(int, firstShown);

    Room room(220);
    room.server.onEvery(
        [&](const WireRequest &request) { return listCappedAt(room.server, request, cap); });
    QCOMPARE(room.shown(page), Phase::UpToDate);
    const EventId first = room.catalogue.shownIds().constFirst();
    room.sync.setRowsPerPage(rows);
    QCOMPARE(room.sync.rowsPerPage(), rows);
    QCOMPARE(room.settled(), Phase::UpToDate);
    QVERIFY(room.catalogue.shownIds().contains(first));
    QCOMPARE(room.catalogue.shownIds(), room.rows(firstShown, std::min(rows, cap)));
    QVERIFY(room.requests() <= 3);
}

void TestCatalogueSync::pageSizeBeforeTheFirstPage()
{
    Room room(60);
    room.sync.setRowsPerPage(25);
    QCOMPARE(room.shown(1), Phase::UpToDate);
    QCOMPARE(wireCalls(room.server), QStringList{u"GET /events?page=1&per_page=25"_s});

    Room hurried(60); // changed while the first page is under way
    hurried.sync.showPage(1);
    hurried.sync.setRowsPerPage(25);
    QCOMPARE(hurried.settled(), Phase::UpToDate);
    QCOMPARE(hurried.catalogue.shownIds(), hurried.rows(0, 25));
}

void TestCatalogueSync::samePageSizeAsksNothing()
{
    Room room(3);
    QCOMPARE(room.shown(1), Phase::UpToDate);
    room.sync.setRowsPerPage(50);
    QCOMPARE(room.sync.phase(), Phase::UpToDate);
    QCOMPARE(room.requests(), 1);
}

void TestCatalogueSync::paginationMissing()
{
    Room room;
    room.server.onNext(listing(someIds(1, 50)));
    QCOMPARE(room.shown(1), Phase::UpToDate);
    QCOMPARE(room.catalogue.position(), // a full page: there may be more
        (PagePosition{
            .page = 1, .perPage = 50, .pageCount = 2, .total = -1, .pageCountIsKnown = false}));
    room.server.onNext(listing(someIds(51, 7)));
    QCOMPARE(room.shown(2), Phase::UpToDate);
    QCOMPARE(room.catalogue.position(), // not full: the last
        (PagePosition{.page = 2, .perPage = 50, .pageCount = 2, .total = -1}));
}

void TestCatalogueSync::pagePastTheEndGivesWayToTheLast()
{
    Room room(260);
    QCOMPARE(room.shown(6), Phase::UpToDate);
    for (const EventId id : room.rows(70, 190)) // somebody else deletes
        room.server.truth().remove(id);
    room.sync.refresh();
    QCOMPARE(room.settled(), Phase::UpToDate);
    QCOMPARE(room.catalogue.position(),
        (PagePosition{.page = 2, .perPage = 50, .pageCount = 2, .total = 70}));
    QCOMPARE(room.catalogue.shownIds(), room.rows(50, 20));
    QCOMPARE(room.requests(), 3); // straight to it, not page by page
}

void TestCatalogueSync::pagePastTheEndWithoutCount()
{
    Room room;
    room.server.onNext(listing(someIds(1, 50)));
    QCOMPARE(room.shown(1), Phase::UpToDate);
    room.server.onNext(listing({})); // exactly one full page after all
    room.server.onNext(listing(someIds(1, 50)));
    QCOMPARE(room.shown(2), Phase::UpToDate);
    QCOMPARE(room.catalogue.position().page, 1);
    QCOMPARE(room.catalogue.shownIds(), someIds(1, 50));
}

void TestCatalogueSync::emptiedLastPageGivesWayToTheOneBefore()
{
    Room room(51);
    QCOMPARE(room.shown(2), Phase::UpToDate);
    room.server.truth().remove(room.ids.constLast());
    room.catalogue.remove(room.ids.constLast());
    QCOMPARE(room.settled(), Phase::UpToDate);
    QCOMPARE(room.catalogue.position(),
        (PagePosition{.page = 1, .perPage = 50, .pageCount = 1, .total = 50}));
    QCOMPARE(room.catalogue.shownIds(), room.rows(0, 50));
    QCOMPARE(room.requests(), 2);
}

void TestCatalogueSync::emptiedPageIsFilledWithLaterRows()
{
    Room room(60);
    QCOMPARE(room.shown(1), Phase::UpToDate);
    for (const EventId id : room.rows(0, 50)) {
        room.server.truth().remove(id);
        room.catalogue.remove(id);
    }
    QCOMPARE(room.settled(), Phase::UpToDate);
    QCOMPARE(room.catalogue.shownIds(), room.rows(50, 10));
    QCOMPARE(room.requests(), 2);
}

void TestCatalogueSync::emptiedPageWithoutCountIsReadAgain()
{
    // The server does not count, but a full page said that there may be more.
    Room room;
    room.server.onNext(listing(someIds(1, 50)));
    QCOMPARE(room.shown(1), Phase::UpToDate);
    room.server.onNext(listing(someIds(51, 5)));
    for (const EventId id : someIds(1, 50))
        room.catalogue.remove(id);
    QCOMPARE(room.settled(), Phase::UpToDate);
    QCOMPARE(room.catalogue.shownIds(), someIds(51, 5));
}

void TestCatalogueSync::lastEventOfTheAccountNeedsNoReading()
{
    Room room(1);
    QCOMPARE(room.shown(1), Phase::UpToDate);
    room.server.truth().remove(room.ids[0]);
    room.catalogue.remove(room.ids[0]);
    QCOMPARE(room.sync.phase(), Phase::UpToDate);
    QCOMPARE(room.catalogue.position().total, 0);
    QCOMPARE(room.requests(), 1);
}

void TestCatalogueSync::lyingServerIsAskedAFewTimesOnly_data()
{
    QTest::addColumn<QByteArray>("pagination");

    QTest::newRow("always says page 5")
        << QByteArray(R"({"page":5,"per_page":50,"total_pages":9,"total_count":450})");
    QTest::newRow("counts too much")
        << QByteArray(R"({"per_page":50,"total_pages":200,"total_count":10000})");
    QTest::newRow("counts too little")
        << QByteArray(R"({"per_page":50,"total_pages":1,"total_count":1})");
    QTest::newRow("pages of one") << QByteArray(
        R"({"per_page":1,"total_pages":9000,"total_count":9000})");
    QTest::newRow("says nothing") << QByteArray();
    QTest::newRow("page beyond everything")
        << QByteArray(R"({"page":9223372036854775807,"per_page":50,"total_count":3})");
    QTest::newRow("counts beyond everything")
        << QByteArray(R"({"page":1,"per_page":1,"total_count":9223372036854775807})");
}

void TestCatalogueSync::lyingServerIsAskedAFewTimesOnly()
{
    QFETCH(QByteArray, pagination);

    Room room(10'000);
    QCOMPARE(room.shown(180), Phase::UpToDate);
    const int before = room.requests();
    room.server.onEvery(listing({}, pagination)); // whatever page is asked for: no rows
    room.sync.refresh();
    QCOMPARE(room.settled(), Phase::UpToDate);
    QVERIFY(room.catalogue.shownIds().isEmpty());
    QVERIFY2(room.requests() - before <= 4, qPrintable(wireCalls(room.server).join(u'\n')));

    room.sync.setRowsPerPage(25);
    QCOMPARE(room.settled(), Phase::UpToDate);
    QVERIFY2(room.requests() - before <= 10, qPrintable(wireCalls(room.server).join(u'\n')));
}

void TestCatalogueSync::shownPageExistsWhateverTheCountSays()
{
    Room room;
    room.server.onEvery(
        listing(someIds(101, 50), R"({"page":3,"per_page":50,"total_pages":1,"total_count":3})"));
    QCOMPARE(room.shown(3), Phase::UpToDate);
    QCOMPARE(room.catalogue.position().page, 3);
    QCOMPARE(room.catalogue.position().pageCount, 3);
    QCOMPARE(room.catalogue.position().total, 3); // the server's word, shown as its word
    QCOMPARE(room.requests(), 1);
}

void TestCatalogueSync::stopsAtTheOffsetLimit()
{
    // N20: 10,000 rows can be read, whatever the count promises.
    Room room;
    room.server.onEvery([](const WireRequest &) {
        return listing(someIds(1, 50), R"({"per_page":50,"total_pages":241,"total_count":12050})");
    });
    QCOMPARE(room.shown(1), Phase::UpToDate);
    QCOMPARE(room.catalogue.position().pageCount, 200);
    QCOMPARE(room.catalogue.position().total, 12'050);
    QCOMPARE(room.shown(241), Phase::UpToDate);
    QCOMPARE(wireCalls(room.server).constLast(), u"GET /events?page=200&per_page=50"_s);

    room.server.onEvery([](const WireRequest &) { return listing(someIds(1, 50)); });
    QCOMPARE(room.shown(200), Phase::UpToDate); // no count: full pages, up to the limit
    QCOMPARE(room.catalogue.position(),
        (PagePosition{.page = 200, .perPage = 50, .pageCount = 200, .total = -1}));
}

void TestCatalogueSync::refusedPageSizeFallsBackToTheServers()
{
    Room room(120);
    room.server.onEvery([&](const WireRequest &request) {
        return request.target.contains("per_page=250") ? FaultScript::answering(400)
                                                       : FaultScript::honest();
    });
    QCOMPARE(room.shown(2), Phase::UpToDate);
    room.sync.setRowsPerPage(250);
    QCOMPARE(room.settled(), Phase::UpToDate);
    QCOMPARE(room.catalogue.position(),
        (PagePosition{.page = 2, .perPage = 50, .pageCount = 3, .total = 120}));
    QCOMPARE(wireCalls(room.server).mid(1),
        QStringList({u"GET /events?page=1&per_page=250"_s, u"GET /events?page=1"_s,
            u"GET /events?page=2"_s}));

    room.sync.setRowsPerPage(100); // a size of one's own may work again
    QCOMPARE(room.settled(), Phase::UpToDate);
    QCOMPARE(room.catalogue.position().perPage, 100);
    QVERIFY(room.catalogue.shownIds().contains(room.ids[50]));
}

void TestCatalogueSync::refusalOfTheServersOwnPageSizeIsAnError()
{
    Room room;
    room.server.onEvery(FaultScript::answering(400, R"({"error":"no"})"));
    QCOMPARE(room.shown(1), Phase::Failed);
    QCOMPARE(room.sync.error()->kind, ApiError::Kind::InvalidRequest);
    QCOMPARE(room.requests(), 2);
}

void TestCatalogueSync::newerWishWins()
{
    Room room(120);
    QCOMPARE(room.shown(1), Phase::UpToDate);
    const QSignalSpy changed(&room.catalogue, &EventCatalogue::shownChanged);
    room.server.onNext(FaultScript::honest().after(300ms));
    room.sync.showPage(2);
    QTRY_COMPARE_WITH_TIMEOUT(room.requests(), 2, patience);
    room.sync.showPage(3);
    QCOMPARE(room.settled(), Phase::UpToDate);
    QCOMPARE(room.catalogue.position().page, 3);
    room.sync.refresh(); // gives the older answer time to do harm
    QCOMPARE(room.settled(), Phase::UpToDate);
    QCOMPARE(room.catalogue.shownIds(), room.rows(100, 20));
    QCOMPARE(changed.size(), 2);
}

void TestCatalogueSync::cancelKeepsWhatIsShown()
{
    Room room(120);
    QCOMPARE(room.shown(2), Phase::UpToDate);
    const PagePosition before = room.catalogue.position();
    room.server.onNext(FaultScript::delivering(FaultScript::Delivery::Nothing));
    room.sync.showPage(3);
    QTRY_COMPARE_WITH_TIMEOUT(room.requests(), 2, patience);
    room.sync.cancel();
    QCOMPARE(room.sync.phase(), Phase::UpToDate);
    QCOMPARE(room.catalogue.position(), before);
    room.sync.refresh(); // the page on show, not the one given up
    QCOMPARE(room.settled(), Phase::UpToDate);
    QCOMPARE(room.catalogue.position(), before);
    QCOMPARE(room.catalogue.shownIds(), room.rows(50, 50));
}

void TestCatalogueSync::cancelOfTheFirstWish()
{
    Room room(3);
    room.sync.showPage(1);
    room.sync.cancel();
    QCOMPARE(room.sync.phase(), Phase::Untouched);
    QCOMPARE(room.shown(1), Phase::UpToDate);
    QCOMPARE(room.requests(), 1);
}

void TestCatalogueSync::failureKeepsWhatIsShown()
{
    Room room(120);
    QCOMPARE(room.shown(1), Phase::UpToDate);
    const PagePosition before = room.catalogue.position();
    const QDateTime read = room.sync.lastRead();
    room.server.onEvery(FaultScript::answering(501, "not implemented", "text/plain"));
    QCOMPARE(room.shown(2), Phase::Failed);
    QCOMPARE(room.sync.error()->kind, ApiError::Kind::ServerTrouble);
    QCOMPARE(room.sync.error()->httpStatus, 501);
    QCOMPARE(room.catalogue.position(), before);
    QCOMPARE(room.catalogue.shownIds(), room.rows(0, 50));
    QCOMPARE(room.sync.lastRead(), read);

    room.server.onEvery(FaultScript::honest());
    room.sync.refresh(); // the wish that failed is tried again
    QCOMPARE(room.settled(), Phase::UpToDate);
    QVERIFY(!room.sync.error());
    QCOMPARE(room.catalogue.position().page, 2);
}

void TestCatalogueSync::refusedKey()
{
    Room room(3);
    room.server.onEvery(FaultScript::answering(401));
    QCOMPARE(room.shown(1), Phase::Failed);
    QCOMPARE(room.sync.error()->kind, ApiError::Kind::Unauthorized);
    QCOMPARE(room.requests(), 1);
}

void TestCatalogueSync::offline()
{
    auto server = std::make_unique<FaultServer>();
    TestClient test(*server);
    server.reset();
    EventCatalogue catalogue;
    CatalogueSync sync(test.client, catalogue);
    sync.showPage(1);
    QTRY_COMPARE_WITH_TIMEOUT(sync.phase(), Phase::Failed, patience);
    QCOMPARE(sync.error()->kind, ApiError::Kind::Offline);
    QVERIFY(!sync.lastRead().isValid());
}

void TestCatalogueSync::duplicatesAndUnreadableEntries()
{
    Room room;
    room.server.onNext(FaultScript::answering(200,
        R"({"events":[{"id":1,"name":"a","code":"a","status":1,"type":"CUSTOM"},
            {"id":"x"},{"id":2,"name":"b","code":"b","status":0,"type":"CUSTOM"},null,
            {"id":1,"name":"a","code":"a","status":1,"type":"CUSTOM"}],
            "pagination":{"page":1,"per_page":50,"total_pages":1,"total_count":5}})"));
    QCOMPARE(room.shown(1), Phase::UpToDate);
    QCOMPARE(room.catalogue.shownIds(), QList<EventId>({1, 2}));
    QCOMPARE(room.sync.unreadable(), 2);

    room.sync.refresh();
    QCOMPARE(room.settled(), Phase::UpToDate);
    QCOMPARE(room.sync.unreadable(), 0);
}

void TestCatalogueSync::speaksAfterThePhaseIsSet()
{
    Room room(3);
    QList<Phase> phases;
    connect(&room.catalogue, &EventCatalogue::shownChanged, this,
        [&] { phases.append(room.sync.phase()); });
    QCOMPARE(room.shown(1), Phase::UpToDate);
    QCOMPARE(phases, QList<Phase>{Phase::UpToDate});
}

void TestCatalogueSync::destroyedWhileLoading()
{
    FaultServer server;
    server.onEvery(FaultScript::delivering(FaultScript::Delivery::Nothing));
    TestClient test(server);
    EventCatalogue catalogue;
    auto sync = std::make_unique<CatalogueSync>(test.client, catalogue);
    sync->showPage(1);
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), std::size_t{1}, patience);
    sync.reset();
    catalogue.showPage({}, {}); // nobody listens any more
    QVERIFY(catalogue.shownIds().isEmpty());
}

QTEST_GUILESS_MAIN(TestCatalogueSync)
#include "test_cataloguesync.moc"
