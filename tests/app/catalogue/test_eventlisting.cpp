// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/eventlisting.h"

#include "app/catalogue/eventcatalogue.h"
#include "tests/support/sampleevents.h"

#include <QSignalSpy>
#include <QTest>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

using SortBy = EventQuery::SortBy;

namespace {

QList<EventId> idsFrom(EventId first, int count)
{
    return idsOf(sampleEvents(first, count));
}

/** A catalogue of so many events, ten on a page of its listing. */
struct Room
{
    explicit Room(int events = 0)
    {
        listing.setRowsPerPage(10);
        catalogue.merge(sampleEvents(1, events), 0, 0);
        catalogue.setKnowledge({.asOf = QDateTime::currentDateTimeUtc(), .isComplete = true});
    }

    [[nodiscard]] QList<EventId> shown() const { return idsOf(listing.shownEvents()); }
    void removeAll(const QList<EventId> &ids)
    {
        for (const EventId id : ids)
            catalogue.remove(id);
    }

    EventCatalogue catalogue;
    EventListing listing{catalogue};
};

Event inactive(EventId id)
{
    Event event = sampleEvent(id);
    event.status = EventStatus::Inactive;
    return event;
}

} // namespace

class TestEventListing final : public QObject
{
    Q_OBJECT

private slots:
    void emptyAccountHasOnePage();
    void showsPages();
    void pagesBeyondTheEndsGiveWay();
    void takesOverWhatTheCatalogueHolds();
    void queries_data();
    void queries();
    void queryShowsTheFirstPage();
    void sameQueryAsksNothing();
    void sortedPages();
    void lastRowOfTheLastPageDeleted();
    void listShrinks();
    void listGrows();
    void pageSizeKeepsTheFirstRow_data();
    void pageSizeKeepsTheFirstRow();
    void pageFollowsTheSelectedEvent();
    void pageStaysWhereTheSelectedEventIsNotOnShow();
    void pageStaysWhenTheSelectedEventGoes();
    void reveals();
    void ownChangesStayInSight();
    void ownNewEventsAreInSight();
    void whatOthersChangedFollowsTheQuery();
    void seenEventsStayInSight();
    void searchFollowsRenamedEvents();
    void saysWhatChanged();
};

void TestEventListing::emptyAccountHasOnePage()
{
    const Room room;
    QCOMPARE(room.listing.matchCount(), 0);
    QCOMPARE(room.listing.page(), 1);
    QCOMPARE(room.listing.pageCount(), 1);
    QCOMPARE(room.listing.firstRow(), 0);
    QVERIFY(room.shown().isEmpty());
    QVERIFY(room.listing.matchingIds().isEmpty());
}

void TestEventListing::showsPages()
{
    Room room(25);
    QCOMPARE(room.listing.pageCount(), 3);
    QCOMPARE(room.shown(), idsFrom(1, 10));
    room.listing.showPage(3);
    QCOMPARE(room.listing.page(), 3);
    QCOMPARE(room.listing.firstRow(), 20);
    QCOMPARE(room.listing.shownEvents(), sampleEvents(21, 5));
    QCOMPARE(room.listing.matchCount(), 25);
    QCOMPARE(room.listing.matchingIds(), idsFrom(1, 25));
}

void TestEventListing::pagesBeyondTheEndsGiveWay()
{
    Room room(25);
    room.listing.showPage(99);
    QCOMPARE(room.listing.page(), 3);
    room.listing.showPage(-7);
    QCOMPARE(room.listing.page(), 1);
    room.listing.showPage(std::numeric_limits<qint64>::max());
    QCOMPARE(room.listing.page(), 3);
}

void TestEventListing::takesOverWhatTheCatalogueHolds()
{
    Room room(3);
    const EventListing second(room.catalogue);
    QCOMPARE(idsOf(second.shownEvents()), idsFrom(1, 3));
}

void TestEventListing::queries_data()
{
    QTest::addColumn<EventQuery>("query");
    QTest::addColumn<QList<EventId>>("ids");

    const auto addRow = [](const char *name, const EventQuery &query, const QList<EventId> &ids) {
        QTest::newRow(name) << query << ids;
    };
    addRow("everything", {}, {1, 2, 3, 4, 5});
    addRow("word in names", {.text = u"депозит"_s}, {1, 2});
    addRow("words all match, across fields", {.text = u"второй DEP"_s}, {2});
    addRow("phrase", {.text = u"\"первый депозит\""_s}, {1});
    addRow("excluded", {.text = u"dep -второй"_s}, {1});
    addRow("id", {.text = u"4"_s}, {4});
    addRow("status", {.status = EventStatus::Inactive}, {2, 4});
    addRow("type", {.type = EventType::System}, {3});
    addRow("both", {.status = EventStatus::Active, .type = EventType::Custom}, {1, 5});
    addRow("text and status", {.text = u"dep"_s, .status = EventStatus::Inactive}, {2});
    addRow("nothing", {.text = u"nowhere"_s}, {});
    addRow("not yet a search", {.text = u" - "_s}, {1, 2, 3, 4, 5});
    addRow("changed outside", {.changedOutsideOnly = true}, {5});
    addRow("only these", {.ids = QSet<EventId>{5, 2, 99}}, {2, 5});
    addRow("only these, among what else is asked for",
        {.text = u"dep"_s, .ids = QSet<EventId>{1, 5}}, {1});
    addRow("only none", {.ids = QSet<EventId>()}, {});
    addRow("sorted",
        {.status = EventStatus::Inactive, .sortBy = SortBy::Id, .sortOrder = Qt::DescendingOrder},
        {4, 2});
}

void TestEventListing::queries()
{
    QFETCH(EventQuery, query);
    QFETCH(QList<EventId>, ids);

    Room room;
    QList<Event> events{sampleEvent(1, u"Первый депозит"_s, u"dep_1"_s),
        sampleEvent(2, u"Второй депозит"_s, u"dep_2"_s), sampleEvent(3, u"Install"_s, u"install"_s),
        sampleEvent(4, u"İade"_s, u"refund"_s), sampleEvent(5, u"Trial"_s, u"trial"_s)};
    events[1].status = events[3].status = EventStatus::Inactive;
    events[2].type = EventType::System;
    room.catalogue.merge(events.first(4), 0, 0);
    room.catalogue.setKnowledge({});
    room.catalogue.markAllSeen();
    room.catalogue.setKnowledge({.asOf = QDateTime::currentDateTimeUtc()});
    room.catalogue.merge(events, 0, 0);
    room.listing.setQuery(query);
    QCOMPARE(room.shown(), ids);
    QCOMPARE(room.listing.matchingIds(), ids);
    QCOMPARE(room.listing.matchCount(), ids.size());
}

void TestEventListing::queryShowsTheFirstPage()
{
    Room room(95);
    room.listing.showPage(7);
    room.listing.setQuery({.text = u"code_"_s}); // all of them: there is a page 7 still
    QCOMPARE(room.listing.page(), 1);
    room.listing.showPage(7);
    room.listing.setQuery({.text = u"code_9"_s});
    QCOMPARE(room.listing.page(), 1);
    QCOMPARE(room.shown(), QList<EventId>({9, 90, 91, 92, 93, 94, 95}));
    QCOMPARE(room.listing.pageCount(), 1);
    room.listing.setQuery({});
    QCOMPARE(room.shown(), idsFrom(1, 10));
}

void TestEventListing::sameQueryAsksNothing()
{
    Room room(25);
    room.listing.setQuery({.text = u"e"_s});
    room.listing.showPage(2);
    const QSignalSpy changed(&room.listing, &EventListing::shownChanged);
    room.listing.setQuery({.text = u"e"_s});
    room.listing.setRowsPerPage(10);
    room.listing.showPage(2);
    QCOMPARE(room.listing.page(), 2);
    QCOMPARE(changed.size(), 0);
}

void TestEventListing::sortedPages()
{
    Room room(25);
    room.listing.setQuery({.sortBy = SortBy::Id, .sortOrder = Qt::DescendingOrder});
    QCOMPARE(room.shown(), QList<EventId>({25, 24, 23, 22, 21, 20, 19, 18, 17, 16}));
    room.listing.showPage(3);
    QCOMPARE(room.shown(), QList<EventId>({5, 4, 3, 2, 1}));
}

void TestEventListing::lastRowOfTheLastPageDeleted()
{
    Room room(21);
    room.listing.showPage(3);
    room.catalogue.remove(21);
    QCOMPARE(room.listing.page(), 2);
    QCOMPARE(room.listing.pageCount(), 2);
    QCOMPARE(room.shown(), idsFrom(11, 10));

    room.removeAll(idsFrom(1, 20));
    QCOMPARE(room.listing.page(), 1);
    QVERIFY(room.shown().isEmpty());
}

void TestEventListing::listShrinks()
{
    Room room(95);
    room.listing.showPage(8);
    room.catalogue.forgetVanished({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}, 0);
    QCOMPARE(room.listing.page(), 2);
    QCOMPARE(room.shown(), QList<EventId>({11, 12}));

    Room middle(95);
    middle.listing.showPage(3);
    middle.removeAll(idsFrom(1, 5));
    QCOMPARE(middle.listing.page(), 3); // the number stays, the rows move up
    QCOMPARE(middle.shown(), idsFrom(26, 10));
}

void TestEventListing::listGrows()
{
    Room room(25);
    room.listing.showPage(3);
    room.catalogue.merge(sampleEvents(26, 20), 25, 0);
    QCOMPARE(room.listing.page(), 3);
    QCOMPARE(room.listing.pageCount(), 5);
    QCOMPARE(room.shown(), idsFrom(21, 10));
    room.catalogue.add(sampleEvent(100));
    QCOMPARE(room.shown(), idsFrom(20, 10));
}

void TestEventListing::pageSizeKeepsTheFirstRow_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("pageAfter");

    QTest::newRow("smaller") << 3 << 5 << 5; // row 20 again first
    QTest::newRow("larger") << 3 << 20 << 2;
    QTest::newRow("larger, row in the middle") << 4 << 20 << 2;
    QTest::newRow("all on one page") << 9 << 250 << 1;
    QTest::newRow("one row a page") << 10 << 1 << 91;
}

void TestEventListing::pageSizeKeepsTheFirstRow()
{
    QFETCH(int, page);
    QFETCH(int, rows);
    QFETCH(int, pageAfter);

    Room room(95);
    room.listing.showPage(page);
    const EventId first = room.shown().constFirst();
    room.listing.setRowsPerPage(rows);
    QCOMPARE(room.listing.rowsPerPage(), rows);
    QCOMPARE(room.listing.page(), pageAfter);
    QVERIFY(room.shown().contains(first));
}

void TestEventListing::pageFollowsTheSelectedEvent()
{
    Room room(95);
    room.listing.setQuery({.sortBy = SortBy::Name});
    room.listing.showPage(2);
    const EventId selected = room.shown().at(3);
    room.listing.setAnchor(selected);
    room.catalogue.update(sampleEvent(selected, u"zzz"_s)); // renamed: last of all
    QCOMPARE(room.listing.page(), room.listing.pageCount());
    QVERIFY(room.shown().contains(selected));

    QList<Event> before; // and pushed down by others
    for (int i = 0; i < 30; ++i)
        before.append(sampleEvent(1'000 + i, u"a"_s));
    room.catalogue.merge(before, 0, 0);
    QCOMPARE(room.listing.page(), room.listing.pageCount());
    QVERIFY(room.shown().contains(selected));
}

void TestEventListing::pageStaysWhereTheSelectedEventIsNotOnShow()
{
    Room room(95);
    room.listing.setQuery({.sortBy = SortBy::Name});
    room.listing.setAnchor(room.shown().constFirst());
    const EventId selected = room.shown().constFirst();
    room.listing.showPage(4); // the user leafed on
    room.catalogue.update(sampleEvent(selected, u"zzz"_s));
    QCOMPARE(room.listing.page(), 4);
}

void TestEventListing::pageStaysWhenTheSelectedEventGoes()
{
    Room room(95);
    room.listing.showPage(4);
    room.listing.setAnchor(35);
    room.catalogue.remove(35);
    QCOMPARE(room.listing.page(), 4);
    room.listing.setAnchor(0);
    room.catalogue.remove(36);
    QCOMPARE(room.listing.page(), 4);
}

void TestEventListing::reveals()
{
    Room room(95);
    QVERIFY(room.listing.reveal(57));
    QCOMPARE(room.listing.page(), 6);
    QVERIFY(!room.listing.reveal(1'000));
    QCOMPARE(room.listing.page(), 6);
    room.listing.setQuery({.text = u"code_9"_s});
    QVERIFY(!room.listing.reveal(57)); // filtered away
    QVERIFY(room.listing.reveal(95));
}

void TestEventListing::ownChangesStayInSight()
{
    Room room(25);
    room.listing.setQuery({.status = EventStatus::Active});
    room.catalogue.update(inactive(3));
    QCOMPARE(room.listing.matchCount(), 25);
    QCOMPARE(room.shown(), idsFrom(1, 10));
    QCOMPARE(room.listing.shownEvents().at(2), inactive(3));

    room.catalogue.merge({inactive(3)}, 2, room.catalogue.revision()); // and after reading, too
    QVERIFY(room.shown().contains(3));
    room.catalogue.remove(3);
    QVERIFY(!room.shown().contains(3));
    room.catalogue.update(inactive(4));
    room.listing.setQuery({.text = u"code"_s, .status = EventStatus::Active}); // asks again
    QVERIFY(!room.shown().contains(4));

    room.catalogue.update(sampleEvent(4, u"other"_s)); // was filtered away, matches now
    QVERIFY(room.shown().contains(4));
    room.listing.setQuery({.text = u"nowhere"_s});
    room.catalogue.update(inactive(5)); // was filtered away: not the user's doing here
    QCOMPARE(room.listing.matchCount(), 0);
}

void TestEventListing::ownNewEventsAreInSight()
{
    Room room(25);
    room.listing.setQuery({.text = u"code_1"_s});
    room.catalogue.add(sampleEvent(99, u"n"_s, u"other"_s));
    QCOMPARE(room.shown().constFirst(), 99);
    room.listing.setQuery({.text = u"code_2"_s});
    QVERIFY(!room.shown().contains(99));
}

void TestEventListing::whatOthersChangedFollowsTheQuery()
{
    Room room(25);
    room.listing.setQuery({.status = EventStatus::Active});
    room.catalogue.merge({sampleEvent(1), inactive(2)}, 0, 0);
    QVERIFY(!room.shown().contains(2));
    QCOMPARE(room.listing.matchCount(), 24);
}

void TestEventListing::seenEventsStayInSight()
{
    Room room(25);
    room.catalogue.merge({inactive(2), inactive(3)}, 1, 0);
    room.listing.setQuery({.changedOutsideOnly = true});
    QCOMPARE(room.shown(), QList<EventId>({2, 3}));
    QVERIFY(room.listing.isChangedOutside(2));
    room.catalogue.markSeen({2}); // by selecting it: it must not go from under the mouse
    QCOMPARE(room.shown(), QList<EventId>({2, 3}));
    QVERIFY(!room.listing.isChangedOutside(2));
    room.listing.setQuery({});
    room.listing.setQuery({.changedOutsideOnly = true});
    QCOMPARE(room.shown(), QList<EventId>{3});
}

void TestEventListing::searchFollowsRenamedEvents()
{
    Room room(5);
    room.listing.setQuery({.text = u"trial"_s});
    QCOMPARE(room.listing.matchCount(), 0);
    room.catalogue.merge({sampleEvent(2, u"Trial"_s)}, 1, 0);
    QCOMPARE(room.shown(), QList<EventId>{2});
    room.catalogue.merge({sampleEvent(2)}, 1, 0);
    QCOMPARE(room.listing.matchCount(), 0);
    room.catalogue.forgetVanished({1}, 0);
    room.catalogue.merge({sampleEvent(2, u"Trial again"_s)}, 1, 0); // the same id, other words
    QCOMPARE(room.shown(), QList<EventId>{2});
}

void TestEventListing::saysWhatChanged()
{
    Room room(25);
    const QSignalSpy changed(&room.listing, &EventListing::shownChanged);
    room.listing.showPage(2);
    QCOMPARE(changed.size(), 1);
    room.listing.setRowsPerPage(5);
    QCOMPARE(changed.size(), 2);
    room.listing.setQuery({.text = u"code_2"_s});
    QCOMPARE(changed.size(), 3);
    room.catalogue.remove(2);
    QCOMPARE(changed.size(), 4);
    QVERIFY(room.listing.reveal(20));
    QCOMPARE(changed.size(), 4); // on show already
}

QTEST_GUILESS_MAIN(TestEventListing)
#include "test_eventlisting.moc"
