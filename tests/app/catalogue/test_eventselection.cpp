// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/eventselection.h"

#include "app/catalogue/eventcatalogue.h"
#include "app/catalogue/eventlisting.h"
#include "tests/support/sampleevents.h"

#include <QSignalSpy>
#include <QTest>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

using Ids = QSet<EventId>;

namespace {

Event of(EventId id, EventStatus status, EventType type = EventType::Custom)
{
    Event event = sampleEvent(id);
    event.status = status;
    event.type = type;
    return event;
}

/** Twenty-five events, ten on a page of the listing. */
struct Room
{
    Room()
    {
        listing.setRowsPerPage(10);
        catalogue.merge(sampleEvents(1, 25), 0, 0);
        catalogue.setKnowledge({.asOf = QDateTime::currentDateTimeUtc(), .isComplete = true});
    }

    EventCatalogue catalogue;
    EventListing listing{catalogue};
    EventSelection selection{catalogue, listing};
};

} // namespace

class TestEventSelection final : public QObject
{
    Q_OBJECT

private slots:
    void nothingAtFirst();
    void whereTheyStand_data();
    void whereTheyStand();
    void eventsComeInTheOrderOfTheListing_data();
    void eventsComeInTheOrderOfTheListing();
    void changesAndReplaces();
    void unknownIdsAreLeftOut();
    void allMatchesAreAdded();
    void countsFollowTheEvents_data();
    void countsFollowTheEvents();
    void countsFollowChanges();
    void vanishedEventsLeave();
    void theOnlyOne();
    void pagesFiltersAndOrderLeaveItAlone();
    void tellsOnlyWhatIsNew();
    void mayChangeWhileTelling();
};

void TestEventSelection::nothingAtFirst()
{
    const Room room;
    QVERIFY(room.selection.isEmpty());
    QCOMPARE(room.selection.counts(), SelectionCounts());
    QCOMPARE(room.selection.onPage(), 0);
    QCOMPARE(room.selection.onOtherPages(), 0);
    QCOMPARE(room.selection.hidden(), 0);
    QVERIFY(room.selection.events().isEmpty());
    QVERIFY(room.selection.idsOnPage().isEmpty());
    QVERIFY(!room.selection.hasAllMatches());
    QVERIFY(!room.selection.onlyOne());
}

void TestEventSelection::whereTheyStand_data()
{
    QTest::addColumn<Ids>("ids");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("onPage");
    QTest::addColumn<int>("onOtherPages");
    QTest::addColumn<int>("hidden");

    const auto addRow = [](const char *name, const Ids &ids, const QString &text, int page,
                            int onPage, int onOtherPages, int hidden) {
        QTest::newRow(name) << ids << text << page << onPage << onOtherPages << hidden;
    };
    addRow("on the page", {1, 2, 10}, {}, 1, 3, 0, 0);
    addRow("page flipped", {1, 2, 10}, {}, 2, 0, 3, 0);
    addRow("on two pages", {9, 10, 11}, {}, 1, 2, 1, 0);
    addRow("on all pages", {1, 11, 21}, {}, 3, 1, 2, 0);
    // code_1, code_10 to code_19 and code_21: twelve matches on two pages
    addRow("all match", {1, 10, 21}, u"1"_s, 1, 2, 1, 0);
    addRow("some are hidden", {1, 2, 3, 21}, u"1"_s, 1, 1, 1, 2);
    addRow("all are hidden", {2, 3}, u"1"_s, 1, 0, 0, 2);
    addRow("nothing matches", {2, 3}, u"nowhere"_s, 1, 0, 0, 2);
}

void TestEventSelection::whereTheyStand()
{
    QFETCH(const Ids, ids);
    QFETCH(const QString, text);
    QFETCH(const int, page);
    QFETCH(const int, onPage);
    QFETCH(const int, onOtherPages);
    QFETCH(const int, hidden);
    const auto verify = [=](const EventSelection &selection) {
        QCOMPARE(selection.counts().total, ids.size());
        QCOMPARE(selection.onPage(), onPage);
        QCOMPARE(selection.onOtherPages(), onOtherPages);
        QCOMPARE(selection.hidden(), hidden);
        QCOMPARE(selection.idsOnPage().size(), onPage);
    };
    Room first; // selected before the listing changes
    first.selection.replace(ids);
    first.listing.setQuery({.text = text});
    first.listing.showPage(page);
    verify(first.selection);

    Room then;
    then.listing.setQuery({.text = text});
    then.listing.showPage(page);
    then.selection.replace(ids);
    verify(then.selection);
}

void TestEventSelection::eventsComeInTheOrderOfTheListing_data()
{
    QTest::addColumn<EventQuery>("query");
    QTest::addColumn<QList<EventId>>("ids");

    const auto addRow = [](const char *name, const EventQuery &query, const QList<EventId> &ids) {
        QTest::newRow(name) << query << ids;
    };
    addRow("list order", {}, {3, 5, 12, 24});
    addRow("descending", {.sortBy = EventQuery::SortBy::Id, .sortOrder = Qt::DescendingOrder},
        {24, 12, 5, 3});
    addRow("hidden ones in their places", {.text = u"2"_s}, {3, 5, 12, 24});
    addRow("all hidden", {.text = u"nowhere"_s}, {3, 5, 12, 24});
}

void TestEventSelection::eventsComeInTheOrderOfTheListing()
{
    QFETCH(const EventQuery, query);
    QFETCH(const QList<EventId>, ids);
    Room room;
    room.selection.replace({24, 5, 12, 3});
    room.listing.setQuery(query);
    QCOMPARE(idsOf(room.selection.events()), ids);
}

void TestEventSelection::changesAndReplaces()
{
    Room room;
    room.selection.change({1, 2, 3}, {});
    room.selection.change({12}, {2});
    QCOMPARE(idsOf(room.selection.events()), QList<EventId>({1, 3, 12}));
    room.selection.change({4}, {4}); // who asks for both gets it
    QVERIFY(room.selection.contains(4));
    room.selection.replace({3, 5});
    QCOMPARE(idsOf(room.selection.events()), QList<EventId>({3, 5}));
    QVERIFY(room.selection.contains(5));
    QVERIFY(!room.selection.contains(1));
    room.selection.clear();
    QVERIFY(room.selection.isEmpty());
    QCOMPARE(room.selection.counts(), SelectionCounts());
}

void TestEventSelection::unknownIdsAreLeftOut()
{
    Room room;
    room.selection.replace({1, 99, -1, 0});
    QCOMPARE(room.selection.counts().total, 1);
    room.selection.change({77}, {78});
    QCOMPARE(room.selection.counts().total, 1);
}

void TestEventSelection::allMatchesAreAdded()
{
    Room room;
    room.selection.replace({2});
    room.listing.setQuery({.text = u"1"_s});
    QVERIFY(!room.selection.hasAllMatches());
    room.selection.addAllMatches();
    QVERIFY(room.selection.hasAllMatches());
    QCOMPARE(room.selection.counts().total, 13); // and what was selected stays
    QCOMPARE(room.selection.hidden(), 1);
    room.selection.change({}, {21});
    QVERIFY(!room.selection.hasAllMatches());
    room.listing.setQuery({});
    room.selection.addAllMatches();
    QCOMPARE(room.selection.counts().total, 25);
    QVERIFY(room.selection.hasAllMatches());
    room.catalogue.add(sampleEvent(26));
    QVERIFY(!room.selection.hasAllMatches()); // a new event was not selected by anybody
}

void TestEventSelection::countsFollowTheEvents_data()
{
    QTest::addColumn<EventStatus>("status");
    QTest::addColumn<EventType>("type");
    QTest::addColumn<SelectionCounts>("counts");

    const auto addRow = [](const char *name, EventStatus status, EventType type,
                            const SelectionCounts &counts) {
        QTest::newRow(name) << status << type << counts;
    };
    using Status = EventStatus;
    using Type = EventType;
    addRow("active", Status::Active, Type::Custom, {.total = 1, .active = 1, .toDeactivate = 1});
    addRow(
        "inactive", Status::Inactive, Type::Custom, {.total = 1, .inactive = 1, .toActivate = 1});
    addRow("status not told", Status::Unknown, Type::Custom,
        {.total = 1, .toActivate = 1, .toDeactivate = 1});
    addRow("System", Status::Active, Type::System, {.total = 1, .active = 1, .locked = 1});
    addRow("inactive System", Status::Inactive, Type::System,
        {.total = 1, .inactive = 1, .locked = 1});
    addRow("type not told", Status::Active, Type::Unknown,
        {.total = 1, .active = 1, .toDeactivate = 1});
}

void TestEventSelection::countsFollowTheEvents()
{
    QFETCH(const EventStatus, status);
    QFETCH(const EventType, type);
    QFETCH(const SelectionCounts, counts);
    Room room;
    room.selection.replace({7});
    room.catalogue.merge({of(7, status, type)}, 6, room.catalogue.revision());
    QCOMPARE(room.selection.counts(), counts); // changed while it was selected
    room.selection.clear();
    room.selection.replace({7});
    QCOMPARE(room.selection.counts(), counts);
}

void TestEventSelection::countsFollowChanges()
{
    Room room;
    room.selection.replace({1, 2, 3});
    QCOMPARE(room.selection.counts().toDeactivate, 3);
    const QSignalSpy changed(&room.selection, &EventSelection::changed);
    room.catalogue.update(of(2, EventStatus::Inactive));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(room.selection.counts(),
        (SelectionCounts{
            .total = 3, .active = 2, .inactive = 1, .toActivate = 1, .toDeactivate = 2}));
    QCOMPARE(room.selection.events().at(1).status, EventStatus::Inactive);
    room.catalogue.update(of(9, EventStatus::Inactive)); // not selected
    QCOMPARE(changed.size(), 1);
}

void TestEventSelection::vanishedEventsLeave()
{
    Room room;
    room.selection.replace({1, 12, 24});
    room.listing.setQuery({.text = u"code_24"_s});
    room.catalogue.remove(24);
    QCOMPARE(idsOf(room.selection.events()), QList<EventId>({1, 12}));
    QCOMPARE(room.selection.hidden(), 2);
    Ids seen;
    for (EventId id = 2; id < 26; ++id)
        seen.insert(id);
    room.catalogue.forgetVanished(seen, room.catalogue.revision());
    QCOMPARE(idsOf(room.selection.events()), QList<EventId>{12});
    QCOMPARE(room.selection.counts().total, 1);
    room.catalogue.merge({sampleEvent(1)}, 0, room.catalogue.revision()); // back, as a new one
    QVERIFY(!room.selection.contains(1));
}

void TestEventSelection::theOnlyOne()
{
    Room room;
    room.selection.replace({12});
    QCOMPARE(room.selection.onlyOne(), std::optional(sampleEvent(12)));
    room.selection.change({13}, {});
    QVERIFY(!room.selection.onlyOne());
}

void TestEventSelection::pagesFiltersAndOrderLeaveItAlone()
{
    Room room;
    const Ids ids{2, 13, 25};
    room.selection.replace(ids);
    room.listing.showPage(3);
    room.listing.setRowsPerPage(5);
    room.listing.setQuery({.sortBy = EventQuery::SortBy::Name, .sortOrder = Qt::DescendingOrder});
    room.listing.setQuery({.text = u"nowhere"_s});
    room.listing.setQuery({.ids = Ids{1}});
    room.catalogue.merge(sampleEvents(1, 25), 0, room.catalogue.revision()); // a refresh
    const QList<EventId> left = idsOf(room.selection.events());
    QCOMPARE(Ids(left.cbegin(), left.cend()), ids);
}

void TestEventSelection::tellsOnlyWhatIsNew()
{
    Room room;
    const QSignalSpy changed(&room.selection, &EventSelection::changed);
    room.listing.showPage(2); // nothing selected: nothing of it moves
    room.selection.clear();
    room.selection.change({}, {1, 2});
    room.selection.replace({99});
    QCOMPARE(changed.size(), 0);
    room.selection.replace({1, 2});
    QCOMPARE(changed.size(), 1);
    room.selection.replace({1, 2});
    room.selection.change({1}, {5});
    QCOMPARE(changed.size(), 1);
    room.listing.showPage(1); // both come into sight
    QCOMPARE(changed.size(), 2);
    room.listing.setRowsPerPage(5); // both stay there
    QCOMPARE(changed.size(), 2);
    room.selection.addAllMatches();
    room.selection.addAllMatches();
    QCOMPARE(changed.size(), 3);
}

void TestEventSelection::mayChangeWhileTelling()
{
    Room room;
    connect(&room.selection, &EventSelection::changed, &room.catalogue, [&room] {
        if (room.catalogue.find(1))
            room.catalogue.remove(1); // as an answer may come just then
    });
    room.selection.replace({1, 2});
    QCOMPARE(idsOf(room.selection.events()), QList<EventId>{2});
    QCOMPARE(room.selection.counts().total, 1);
    QCOMPARE(room.selection.onPage(), 1);
}

QTEST_GUILESS_MAIN(TestEventSelection)
#include "test_eventselection.moc"
