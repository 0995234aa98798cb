// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/eventcatalogue.h"
#include "tests/support/sampleevents.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

namespace {

using Origin = CatalogueChange::Origin;

Event renamed(EventId id)
{
    return sampleEvent(id, u"renamed"_s);
}

/** A catalogue, and everything it said. */
struct Room
{
    Room()
    {
        QObject::connect(&catalogue, &EventCatalogue::changed, &context,
            [this](const CatalogueChange &change) { changes.append(change); });
        QObject::connect(&catalogue, &EventCatalogue::knowledgeChanged, &context,
            [this] { ++knowledgeChanges; });
    }

    /** As after a whole reading of the list. */
    void read(const QList<Event> &events)
    {
        catalogue.merge(events, 0, catalogue.revision());
        catalogue.setKnowledge({.asOf = QDateTime::currentDateTimeUtc(),
            .serverTotal = events.size(),
            .isComplete = true});
        forgetSayings();
    }
    void forgetSayings()
    {
        changes.clear();
        knowledgeChanges = 0;
    }

    /** By place, then id: the order of the server's list. */
    [[nodiscard]] QList<EventId> order() const
    {
        QList<StoredEvent> rows = catalogue.events().values();
        std::ranges::sort(rows, [](const StoredEvent &one, const StoredEvent &other) {
            return std::pair(one.place, one.event.id) < std::pair(other.place, other.event.id);
        });
        QList<EventId> ids;
        for (const StoredEvent &row : rows)
            ids.append(row.event.id);
        return ids;
    }

    QObject context;
    EventCatalogue catalogue;
    QList<CatalogueChange> changes;
    int knowledgeChanges = 0;
};

} // namespace

class TestEventCatalogue final : public QObject
{
    Q_OBJECT

private slots:
    void startsEmpty();
    void mergesPages();
    void mergeOfWhatIsKnownIsQuiet();
    void mergeOfOtherPlacesIsNoNews();
    void holdsNoIdTwice();
    void mergeLeavesNewerWritesAlone();
    void mergeDoesNotBringBackTheRemoved();
    void answersAskedAfterAWriteAreTaken();
    void forgetsWhatVanished();
    void forgetSparesNewerWrites();
    void addStandsFirst();
    void addOfAKnownEventStaysInPlace();
    void updateKeepsThePlace();
    void updateToTheSameIsQuietButRemembered();
    void removeSaysSo();
    void countFollowsOwnChanges();
    void unknownCountStaysUnknown();
    void countNeverFallsBelowZero();
    void firstReadingMarksNothing();
    void marksWhatOthersChanged();
    void marksStayUntilSeen();
    void writingClearsTheMark();
    void marksGoWithTheirEvent();
    void restores();
    void restoredEventsAreNotMarkedAgain();
    void knowledgeIsToldOnce();
    void closedFromAListener();
    void findByCode_data();
    void findByCode();
};

void TestEventCatalogue::startsEmpty()
{
    const EventCatalogue catalogue;
    QVERIFY(catalogue.isEmpty());
    QCOMPARE(catalogue.size(), 0);
    QCOMPARE(catalogue.revision(), 0);
    QCOMPARE(catalogue.knowledge(), CatalogueKnowledge{});
    QVERIFY(!catalogue.knowledge().asOf.isValid());
    QCOMPARE(catalogue.knowledge().serverTotal, -1);
    QVERIFY(!catalogue.find(1));
    QVERIFY(!catalogue.findByCode(u"code_1"));
}

void TestEventCatalogue::mergesPages()
{
    Room room;
    QVERIFY(room.catalogue.merge({sampleEvent(5), sampleEvent(4)}, 2, 0));
    QVERIFY(room.catalogue.merge({sampleEvent(9), sampleEvent(7)}, 0, 0));
    QCOMPARE(room.order(), QList<EventId>({9, 7, 5, 4}));
    QCOMPARE(room.catalogue.find(7), sampleEvent(7));
    QCOMPARE(room.changes.size(), 2);
    QCOMPARE(room.changes[0].changed, QList<EventId>({5, 4}));
    QCOMPARE(room.changes[0].origin, Origin::Read);
    QVERIFY(room.changes[0].removed.isEmpty());
}

void TestEventCatalogue::mergeOfWhatIsKnownIsQuiet()
{
    Room room;
    room.read(sampleEvents(1, 5));
    QVERIFY(!room.catalogue.merge(sampleEvents(1, 5), 0, 0));
    QVERIFY(room.changes.isEmpty());
    QVERIFY(!room.catalogue.merge({}, 5, 0));
    QVERIFY(room.changes.isEmpty());
}

void TestEventCatalogue::mergeOfOtherPlacesIsNoNews()
{
    Room room;
    room.read(sampleEvents(1, 3));
    QVERIFY(!room.catalogue.merge({sampleEvent(3), sampleEvent(2), sampleEvent(1)}, 0, 0));
    QCOMPARE(room.order(), QList<EventId>({3, 2, 1}));
    QCOMPARE(room.changes.size(), 1);
    QCOMPARE(room.changes[0].changed, QList<EventId>({3, 1})); // 2 stayed where it was
    QCOMPARE(room.catalogue.changedOutsideCount(), 0); // a place is no change of the event
}

void TestEventCatalogue::holdsNoIdTwice()
{
    // N20: rows shift while the server puts a page together.
    Room room;
    QVERIFY(room.catalogue.merge({sampleEvent(1), sampleEvent(2), renamed(1)}, 0, 0));
    QCOMPARE(room.catalogue.size(), 2);
    QCOMPARE(room.catalogue.find(1), renamed(1));
}

void TestEventCatalogue::mergeLeavesNewerWritesAlone()
{
    Room room;
    room.read(sampleEvents(1, 3));
    const qint64 asked = room.catalogue.revision();
    room.catalogue.update(renamed(2));
    room.catalogue.add(sampleEvent(8));
    room.forgetSayings();
    QVERIFY(!room.catalogue.merge(sampleEvents(1, 3), 0, asked));
    QCOMPARE(room.catalogue.find(2), renamed(2));
    QCOMPARE(room.catalogue.find(8), sampleEvent(8));
    QVERIFY(room.changes.isEmpty());
    QCOMPARE(room.catalogue.changedOutsideCount(), 0);
}

void TestEventCatalogue::mergeDoesNotBringBackTheRemoved()
{
    Room room;
    room.read(sampleEvents(1, 3));
    const qint64 asked = room.catalogue.revision();
    room.catalogue.remove(2);
    QVERIFY(!room.catalogue.merge(sampleEvents(1, 3), 0, asked));
    QVERIFY(!room.catalogue.find(2));

    room.catalogue.remove(77); // not known here, yet its page may be on the way
    QVERIFY(!room.catalogue.merge({sampleEvent(77)}, 9, asked));
    QVERIFY(!room.catalogue.find(77));
}

void TestEventCatalogue::answersAskedAfterAWriteAreTaken()
{
    Room room;
    room.read(sampleEvents(1, 3));
    room.catalogue.update(renamed(2));
    room.catalogue.remove(3);
    QVERIFY(room.catalogue.merge(sampleEvents(1, 3), 0, room.catalogue.revision()));
    QCOMPARE(room.catalogue.find(2), sampleEvent(2)); // somebody else was faster again
    QCOMPARE(room.catalogue.find(3), sampleEvent(3));
}

void TestEventCatalogue::forgetsWhatVanished()
{
    Room room;
    room.read(sampleEvents(1, 5));
    room.catalogue.forgetVanished({1, 3, 4, 9}, room.catalogue.revision());
    QCOMPARE(room.order(), QList<EventId>({1, 3, 4}));
    QCOMPARE(room.changes.size(), 1);
    QCOMPARE(room.changes[0].removed, QSet<EventId>({2, 5}));
    QCOMPARE(room.changes[0].origin, Origin::Read);
    room.catalogue.forgetVanished({1, 3, 4}, room.catalogue.revision());
    QCOMPARE(room.changes.size(), 1);
}

void TestEventCatalogue::forgetSparesNewerWrites()
{
    Room room;
    room.read(sampleEvents(1, 3));
    room.catalogue.update(renamed(3)); // before the reading began
    const qint64 asked = room.catalogue.revision();
    room.catalogue.add(sampleEvent(8));
    room.catalogue.update(renamed(2));
    room.catalogue.forgetVanished({1}, asked);
    QCOMPARE(room.order(), QList<EventId>({8, 1, 2})); // 3 alone is gone
}

void TestEventCatalogue::addStandsFirst()
{
    Room room;
    room.read(sampleEvents(1, 2));
    room.catalogue.add(sampleEvent(7));
    room.catalogue.add(sampleEvent(8));
    QCOMPARE(room.order(), QList<EventId>({8, 7, 1, 2}));
    QCOMPARE(room.changes.size(), 2);
    QCOMPARE(room.changes[0].changed, QList<EventId>({7}));
    QCOMPARE(room.changes[0].origin, Origin::Own);

    // The list says where they really stand.
    room.catalogue.merge({sampleEvent(1), sampleEvent(2), sampleEvent(7), sampleEvent(8)}, 0,
        room.catalogue.revision());
    QCOMPARE(room.order(), QList<EventId>({1, 2, 7, 8}));
}

void TestEventCatalogue::addOfAKnownEventStaysInPlace()
{
    Room room;
    room.read(sampleEvents(1, 2));
    room.catalogue.add(renamed(2)); // its page came before the answer of the create
    QCOMPARE(room.order(), QList<EventId>({1, 2}));
    QCOMPARE(room.catalogue.find(2), renamed(2));
    QCOMPARE(room.catalogue.knowledge().serverTotal, 2);
}

void TestEventCatalogue::updateKeepsThePlace()
{
    Room room;
    room.read(sampleEvents(1, 3));
    Event event = sampleEvent(2, u"n"_s, u"other"_s);
    event.status = EventStatus::Inactive;
    room.catalogue.update(event);
    QCOMPARE(room.order(), QList<EventId>({1, 2, 3}));
    QVERIFY(!room.catalogue.findByCode(u"code_2"));
    QCOMPARE(room.catalogue.findByCode(u"other"), event);
    QCOMPARE(room.catalogue.knowledge().serverTotal, 3);

    room.catalogue.update(sampleEvent(9)); // one whose page was not read yet
    QCOMPARE(room.catalogue.find(9), sampleEvent(9));
    QCOMPARE(room.catalogue.knowledge().serverTotal, 3); // the server counts it already
}

void TestEventCatalogue::updateToTheSameIsQuietButRemembered()
{
    Room room;
    room.read(sampleEvents(1, 2));
    const qint64 asked = room.catalogue.revision();
    room.catalogue.update(sampleEvent(2));
    QVERIFY(room.changes.isEmpty());
    QVERIFY(room.catalogue.isWrittenSince(2, asked));
    QVERIFY(!room.catalogue.isWrittenSince(2, room.catalogue.revision()));
    QVERIFY(!room.catalogue.isWrittenSince(1, asked));
    QVERIFY(!room.catalogue.merge({renamed(2)}, 1, asked)); // older than what was just confirmed
    QCOMPARE(room.catalogue.find(2), sampleEvent(2));
}

void TestEventCatalogue::removeSaysSo()
{
    Room room;
    room.read(sampleEvents(1, 2));
    room.catalogue.remove(1);
    QCOMPARE(room.order(), QList<EventId>({2}));
    QCOMPARE(room.changes.size(), 1);
    QCOMPARE(room.changes[0].removed, QSet<EventId>({1}));
    QCOMPARE(room.changes[0].origin, Origin::Own);
    room.catalogue.remove(1);
    QCOMPARE(room.changes.size(), 1);
}

void TestEventCatalogue::countFollowsOwnChanges()
{
    Room room;
    room.read(sampleEvents(1, 2));
    room.catalogue.add(sampleEvent(7));
    QCOMPARE(room.catalogue.knowledge().serverTotal, 3);
    QCOMPARE(room.knowledgeChanges, 1);
    room.catalogue.update(renamed(7));
    QCOMPARE(room.knowledgeChanges, 1);
    room.catalogue.remove(7);
    room.catalogue.remove(1);
    QCOMPARE(room.catalogue.knowledge().serverTotal, 1);
    QCOMPARE(room.knowledgeChanges, 3);
    QVERIFY(room.catalogue.knowledge().isComplete);
}

void TestEventCatalogue::unknownCountStaysUnknown()
{
    Room room;
    room.catalogue.add(sampleEvent(1));
    room.catalogue.remove(1);
    QCOMPARE(room.catalogue.knowledge().serverTotal, -1);
    QCOMPARE(room.knowledgeChanges, 0);
}

void TestEventCatalogue::countNeverFallsBelowZero()
{
    Room room;
    room.read(sampleEvents(1, 2));
    room.catalogue.setKnowledge({.serverTotal = 1}); // the count is a hint
    room.catalogue.remove(1);
    room.catalogue.remove(2);
    QCOMPARE(room.catalogue.knowledge().serverTotal, 0);
}

void TestEventCatalogue::firstReadingMarksNothing()
{
    Room room;
    room.catalogue.merge(sampleEvents(1, 3), 0, 0);
    room.catalogue.merge({renamed(1)}, 0, 0); // changed between two looks of the same reading
    QCOMPARE(room.catalogue.changedOutsideCount(), 0);
}

void TestEventCatalogue::marksWhatOthersChanged()
{
    Room room;
    room.read(sampleEvents(1, 3));
    QVERIFY(room.catalogue.merge({sampleEvent(1), renamed(2), sampleEvent(9)}, 0, 0));
    QVERIFY(!room.catalogue.isChangedOutside(1));
    QVERIFY(room.catalogue.isChangedOutside(2));
    QVERIFY(!room.catalogue.isChangedOutside(3));
    QVERIFY(room.catalogue.isChangedOutside(9)); // new is changed too
    QVERIFY(!room.catalogue.isChangedOutside(77));
    QCOMPARE(room.catalogue.changedOutsideCount(), 2);
}

void TestEventCatalogue::marksStayUntilSeen()
{
    Room room;
    room.read(sampleEvents(1, 4));
    room.catalogue.merge({renamed(1), renamed(2), renamed(3)}, 0, 0);
    QVERIFY(!room.catalogue.merge({renamed(1), renamed(2), renamed(3)}, 0, 0));
    QCOMPARE(room.catalogue.changedOutsideCount(), 3); // reading is not seeing
    room.forgetSayings();

    room.catalogue.markSeen({2, 4, 77});
    QCOMPARE(room.catalogue.changedOutsideCount(), 2);
    QCOMPARE(room.changes.size(), 1);
    QCOMPARE(room.changes[0].changed, QList<EventId>({2}));
    QCOMPARE(room.changes[0].origin, Origin::Own); // so that it stays in sight
    room.catalogue.markSeen({2});
    QCOMPARE(room.changes.size(), 1);
    room.catalogue.markAllSeen();
    QCOMPARE(room.catalogue.changedOutsideCount(), 0);
    QCOMPARE(room.changes.size(), 2);
    const QList<EventId> &seen = room.changes[1].changed; // in no order
    QCOMPARE(QSet<EventId>(seen.cbegin(), seen.cend()), QSet<EventId>({1, 3}));
    QCOMPARE(room.catalogue.find(1), renamed(1));
}

void TestEventCatalogue::writingClearsTheMark()
{
    // A page can be faster than the answer of the change that it already shows.
    Room room;
    room.read(sampleEvents(1, 2));
    room.catalogue.merge({renamed(1), sampleEvent(2), sampleEvent(3)}, 0, 0);
    QCOMPARE(room.catalogue.changedOutsideCount(), 2);
    room.catalogue.update(renamed(1));
    room.catalogue.add(sampleEvent(3));
    QCOMPARE(room.catalogue.changedOutsideCount(), 0);
}

void TestEventCatalogue::marksGoWithTheirEvent()
{
    Room room;
    room.read(sampleEvents(1, 3));
    room.catalogue.merge({renamed(1), renamed(2), renamed(3)}, 0, 0);
    room.catalogue.remove(1);
    QCOMPARE(room.catalogue.changedOutsideCount(), 2);
    room.catalogue.forgetVanished({3}, room.catalogue.revision());
    QCOMPARE(room.catalogue.changedOutsideCount(), 1);
}

void TestEventCatalogue::restores()
{
    const QDateTime asOf = QDateTime::currentDateTimeUtc().addDays(-1);
    Room room;
    room.catalogue.restore({.events = {{.event = sampleEvent(4), .place = -2},
                                {.event = sampleEvent(6), .place = 0, .changedOutside = true}},
        .asOf = asOf,
        .serverTotal = 3,
        .isComplete = true});
    QCOMPARE(room.order(), QList<EventId>({4, 6}));
    QCOMPARE(room.catalogue.changedOutsideCount(), 1);
    QCOMPARE(room.catalogue.knowledge(),
        (CatalogueKnowledge{.asOf = asOf, .serverTotal = 3, .isComplete = true}));
    QCOMPARE(room.changes.size(), 1);
    QCOMPARE(room.changes[0].changed, QList<EventId>({4, 6}));
    QCOMPARE(room.changes[0].origin, Origin::Restored);
    QCOMPARE(room.knowledgeChanges, 1);
    QCOMPARE(room.catalogue.revision(), 0);

    room.catalogue.add(sampleEvent(9)); // before the smallest place that was restored
    QCOMPARE(room.order(), QList<EventId>({9, 4, 6}));

    Room nothing;
    nothing.catalogue.restore({});
    QVERIFY(nothing.changes.isEmpty());
    QCOMPARE(nothing.knowledgeChanges, 0);
}

void TestEventCatalogue::restoredEventsAreNotMarkedAgain()
{
    Room room;
    room.catalogue.restore({.events = {{.event = sampleEvent(1)}, {.event = sampleEvent(2)}},
        .asOf = QDateTime::currentDateTimeUtc()});
    room.catalogue.merge({sampleEvent(1), renamed(2)}, 0, 0);
    QVERIFY(!room.catalogue.isChangedOutside(1));
    QVERIFY(room.catalogue.isChangedOutside(2)); // since the program last ran
}

void TestEventCatalogue::knowledgeIsToldOnce()
{
    Room room;
    const CatalogueKnowledge knowledge{
        .asOf = QDateTime::currentDateTimeUtc(), .serverTotal = 3, .isComplete = true};
    room.catalogue.setKnowledge(knowledge);
    room.catalogue.setKnowledge(knowledge);
    QCOMPARE(room.catalogue.knowledge(), knowledge);
    QCOMPARE(room.knowledgeChanges, 1);
}

void TestEventCatalogue::closedFromAListener()
{
    const auto closing = [](void (*step)(EventCatalogue &)) {
        auto catalogue = std::make_unique<EventCatalogue>();
        catalogue->merge(sampleEvents(1, 3), 0, 0);
        catalogue->setKnowledge({.serverTotal = 3});
        connect(catalogue.get(), &EventCatalogue::changed, [&catalogue] { catalogue.reset(); });
        step(*catalogue);
        return !catalogue;
    };
    QVERIFY(closing([](EventCatalogue &catalogue) { catalogue.add(sampleEvent(9)); }));
    QVERIFY(closing([](EventCatalogue &catalogue) { catalogue.update(renamed(2)); }));
    QVERIFY(closing([](EventCatalogue &catalogue) { catalogue.remove(2); }));
    QVERIFY(closing([](EventCatalogue &catalogue) { catalogue.merge({renamed(2)}, 0, 0); }));
    QVERIFY(closing([](EventCatalogue &catalogue) { catalogue.forgetVanished({1}, 0); }));
}

void TestEventCatalogue::findByCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("id");

    QTest::newRow("exact") << u"First_Deposit"_s << qint64{1};
    QTest::newRow("other case") << u"FIRST_deposit"_s << qint64{1};
    QTest::newRow("outer space") << u"  first_deposit\t"_s << qint64{1};
    QTest::newRow("outer space on the server") << u"install"_s << qint64{2};
    QTest::newRow("inner space") << u"first deposit"_s << qint64{0};
    QTest::newRow("part") << u"first"_s << qint64{0};
    QTest::newRow("longer") << u"first_deposit_2"_s << qint64{0};
    QTest::newRow("empty") << QString() << qint64{0};
}

void TestEventCatalogue::findByCode()
{
    QFETCH(QString, code);
    QFETCH(qint64, id);

    EventCatalogue catalogue;
    catalogue.merge({sampleEvent(1, u"n"_s, u"First_Deposit"_s),
                        sampleEvent(2, u"n"_s, u" install "_s), sampleEvent(3)},
        0, 0);
    const auto found = catalogue.findByCode(code);
    QCOMPARE(found ? found->id : 0, id);
}

QTEST_GUILESS_MAIN(TestEventCatalogue)
#include "test_eventcatalogue.moc"
