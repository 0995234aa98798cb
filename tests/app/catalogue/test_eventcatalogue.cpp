// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/eventcatalogue.h"

#include <QSignalSpy>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

namespace {

Event eventOf(EventId id, const QString &code = {})
{
    return {.id = id,
        .name = u"Event %1"_s.arg(id),
        .code = code.isEmpty() ? u"code_%1"_s.arg(id) : code,
        .status = EventStatus::Active,
        .type = EventType::Custom};
}

PagePosition positionOf(qint64 page, qint64 total)
{
    return {.page = page, .perPage = 3, .pageCount = (total + 2) / 3, .total = total};
}

} // namespace

class TestEventCatalogue final : public QObject
{
    Q_OBJECT

private slots:
    void startsEmpty();
    void showsAPage();
    void showsNoIdTwice();
    void remembersEarlierPages();
    void updateKeepsRowsInPlace();
    void updateOfAHiddenEventIsQuiet();
    void addStandsFirst();
    void addOfAKnownEventCountsOnce();
    void addOfAShownEventStaysInPlace();
    void removeTakesTheRow();
    void removeOfAHiddenEvent();
    void removeOfAnUnknownEventIsNothing();
    void removeOfTheLastRowSaysSo();
    void unknownTotalStaysUnknown();
    void totalNeverFallsBelowZero();
    void findByCode_data();
    void findByCode();
};

void TestEventCatalogue::startsEmpty()
{
    const EventCatalogue catalogue;
    QVERIFY(catalogue.shownIds().isEmpty());
    QVERIFY(catalogue.shownEvents().isEmpty());
    QCOMPARE(catalogue.position(), PagePosition{});
    QCOMPARE(catalogue.position().total, -1);
    QVERIFY(!catalogue.find(1));
    QVERIFY(!catalogue.findByCode(u"code_1"));
}

void TestEventCatalogue::showsAPage()
{
    EventCatalogue catalogue;
    const QSignalSpy changed(&catalogue, &EventCatalogue::shownChanged);
    const QSignalSpy emptied(&catalogue, &EventCatalogue::shownEmptied);
    const QList<Event> events{eventOf(3), eventOf(1), eventOf(2)};
    catalogue.showPage(events, positionOf(1, 8));
    QCOMPARE(catalogue.shownEvents(), events); // the server's order
    QCOMPARE(catalogue.shownIds(), QList<EventId>({3, 1, 2}));
    QCOMPARE(catalogue.position(), positionOf(1, 8));
    QCOMPARE(catalogue.find(1), eventOf(1));
    QCOMPARE(changed.size(), 1);

    catalogue.showPage({}, positionOf(1, 0));
    QVERIFY(catalogue.shownIds().isEmpty());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(emptied.size(), 0); // the server said so: nobody needs to look for more
}

void TestEventCatalogue::showsNoIdTwice()
{
    // N20: rows shift while the server puts a page together.
    EventCatalogue catalogue;
    Event newer = eventOf(1);
    newer.name = u"newer"_s;
    catalogue.showPage({eventOf(1), eventOf(2), newer, eventOf(2)}, positionOf(1, 4));
    QCOMPARE(catalogue.shownIds(), QList<EventId>({1, 2}));
    QCOMPARE(catalogue.find(1), newer);
}

void TestEventCatalogue::remembersEarlierPages()
{
    EventCatalogue catalogue;
    catalogue.showPage({eventOf(1)}, positionOf(1, 2));
    catalogue.showPage({eventOf(2)}, positionOf(2, 2));
    QCOMPARE(catalogue.shownIds(), QList<EventId>({2}));
    QCOMPARE(catalogue.find(1), eventOf(1));
    QCOMPARE(catalogue.findByCode(u"code_1"), eventOf(1));
}

void TestEventCatalogue::updateKeepsRowsInPlace()
{
    EventCatalogue catalogue;
    catalogue.showPage({eventOf(1), eventOf(2), eventOf(3)}, positionOf(1, 3));
    const QSignalSpy changed(&catalogue, &EventCatalogue::shownChanged);
    Event updated = eventOf(2, u"other"_s);
    updated.status = EventStatus::Inactive;
    catalogue.update(updated);
    QCOMPARE(catalogue.shownIds(), QList<EventId>({1, 2, 3}));
    QCOMPARE(catalogue.shownEvents().at(1), updated);
    QCOMPARE(catalogue.position(), positionOf(1, 3));
    QCOMPARE(changed.size(), 1);
    QVERIFY(!catalogue.findByCode(u"code_2"));
    QCOMPARE(catalogue.findByCode(u"other"), updated);
}

void TestEventCatalogue::updateOfAHiddenEventIsQuiet()
{
    EventCatalogue catalogue;
    catalogue.showPage({eventOf(1)}, positionOf(1, 2));
    const QSignalSpy changed(&catalogue, &EventCatalogue::shownChanged);
    catalogue.update(eventOf(9));
    QCOMPARE(catalogue.find(9), eventOf(9));
    QCOMPARE(catalogue.shownIds(), QList<EventId>({1}));
    QCOMPARE(catalogue.position().total, 2);
    QCOMPARE(changed.size(), 0);
}

void TestEventCatalogue::addStandsFirst()
{
    EventCatalogue catalogue;
    catalogue.showPage({eventOf(1), eventOf(2)}, positionOf(1, 2));
    const QSignalSpy changed(&catalogue, &EventCatalogue::shownChanged);
    catalogue.add(eventOf(7));
    QCOMPARE(catalogue.shownIds(), QList<EventId>({7, 1, 2}));
    QCOMPARE(catalogue.position().total, 3);
    QCOMPARE(changed.size(), 1);
}

void TestEventCatalogue::addOfAKnownEventCountsOnce()
{
    EventCatalogue catalogue;
    catalogue.showPage({eventOf(1)}, positionOf(1, 2));
    catalogue.showPage({eventOf(2)}, positionOf(2, 2));
    catalogue.add(eventOf(1)); // known from the first page, now shown here too
    QCOMPARE(catalogue.shownIds(), QList<EventId>({1, 2}));
    QCOMPARE(catalogue.position().total, 2);
}

void TestEventCatalogue::addOfAShownEventStaysInPlace()
{
    EventCatalogue catalogue;
    catalogue.showPage({eventOf(1), eventOf(2)}, positionOf(1, 2));
    catalogue.add(eventOf(2, u"newer"_s));
    QCOMPARE(catalogue.shownIds(), QList<EventId>({1, 2}));
    QCOMPARE(catalogue.find(2)->code, u"newer"_s);
    QCOMPARE(catalogue.position().total, 2);
}

void TestEventCatalogue::removeTakesTheRow()
{
    EventCatalogue catalogue;
    catalogue.showPage({eventOf(1), eventOf(2)}, positionOf(1, 8));
    const QSignalSpy changed(&catalogue, &EventCatalogue::shownChanged);
    const QSignalSpy emptied(&catalogue, &EventCatalogue::shownEmptied);
    catalogue.remove(1);
    QCOMPARE(catalogue.shownIds(), QList<EventId>({2}));
    QVERIFY(!catalogue.find(1));
    QCOMPARE(catalogue.position().total, 7);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(emptied.size(), 0);
}

void TestEventCatalogue::removeOfAHiddenEvent()
{
    EventCatalogue catalogue;
    catalogue.showPage({eventOf(1)}, positionOf(1, 2));
    catalogue.showPage({eventOf(2)}, positionOf(2, 2));
    const QSignalSpy changed(&catalogue, &EventCatalogue::shownChanged);
    const QSignalSpy emptied(&catalogue, &EventCatalogue::shownEmptied);
    catalogue.remove(1);
    QVERIFY(!catalogue.find(1));
    QCOMPARE(catalogue.position().total, 1);
    QCOMPARE(changed.size(), 1); // the total is part of what is shown
    QCOMPARE(emptied.size(), 0);
}

void TestEventCatalogue::removeOfAnUnknownEventIsNothing()
{
    EventCatalogue catalogue;
    catalogue.showPage({eventOf(1)}, positionOf(1, 1));
    const QSignalSpy changed(&catalogue, &EventCatalogue::shownChanged);
    catalogue.remove(99);
    QCOMPARE(catalogue.position().total, 1);
    QCOMPARE(changed.size(), 0);
}

void TestEventCatalogue::removeOfTheLastRowSaysSo()
{
    EventCatalogue catalogue;
    catalogue.showPage({eventOf(1)}, positionOf(3, 7));
    QStringList order;
    connect(&catalogue, &EventCatalogue::shownChanged, this, [&] { order += u"changed"_s; });
    connect(&catalogue, &EventCatalogue::shownEmptied, this, [&] { order += u"emptied"_s; });
    catalogue.remove(1);
    QCOMPARE(order, QStringList({u"changed"_s, u"emptied"_s}));
    QCOMPARE(catalogue.position().total, 6);
}

void TestEventCatalogue::unknownTotalStaysUnknown()
{
    EventCatalogue catalogue;
    catalogue.showPage({eventOf(1)}, positionOf(1, -1));
    catalogue.add(eventOf(2));
    catalogue.remove(1);
    QCOMPARE(catalogue.position().total, -1);
}

void TestEventCatalogue::totalNeverFallsBelowZero()
{
    EventCatalogue catalogue;
    catalogue.showPage({eventOf(1), eventOf(2)}, positionOf(1, 1)); // the count is a hint
    catalogue.remove(1);
    catalogue.remove(2);
    QCOMPARE(catalogue.position().total, 0);
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
    catalogue.showPage(
        {eventOf(1, u"First_Deposit"_s), eventOf(2, u" install "_s), eventOf(3)}, positionOf(1, 3));
    const auto found = catalogue.findByCode(code);
    QCOMPARE(found ? found->id : 0, id);
}

QTEST_GUILESS_MAIN(TestEventCatalogue)
#include "test_eventcatalogue.moc"
