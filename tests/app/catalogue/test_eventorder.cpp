// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/eventorder.h"

#include "app/catalogue/eventcatalogue.h"
#include "tests/support/sampleevents.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

using SortBy = EventQuery::SortBy;

namespace {

QList<EventId> idsIn(const EventOrder &order)
{
    return {order.ids().cbegin(), order.ids().cend()};
}

} // namespace

class TestEventOrder final : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void codes_data();
    void codes();
    void numbersOfEvents();
    void equalOnesKeepTheServersOrder();
    void listOrderTurnsRound();
    void updateOfWhatIsGoneAgain();
    void updateThatNamesOneTwice();
    void updatingEqualsSortingAnew_data();
    void updatingEqualsSortingAnew();
};

void TestEventOrder::names_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QStringList>("sorted");

    const QLocale english(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("case does not count")
        << english << QStringList{u"apple"_s, u"Banana"_s, u"cherry"_s, u"Date"_s};
    QTest::newRow("numbers by value")
        << english
        << QStringList{u"Deposit 1"_s, u"Deposit 2"_s, u"Deposit 10"_s, u"Deposit 100"_s};
    QTest::newRow("accents with their letter")
        << english << QStringList{u"cafe"_s, u"café au lait"_s, u"cage"_s};
    QTest::newRow("Russian: ё with е, before ж")
        << QLocale(QLocale::Russian)
        << QStringList{u"Депозит"_s, u"ёлка"_s, u"Если"_s, u"жизнь"_s, u"Яблоко"_s};
    QTest::newRow("Russian: numbers by value")
        << QLocale(QLocale::Russian) << QStringList{u"Депозит 2"_s, u"депозит 10"_s};
    QTest::newRow("Turkish: ı before i, ç after c, ş after s")
        << QLocale(QLocale::Turkish)
        << QStringList{u"cam"_s, u"çam"_s, u"ırmak"_s, u"İpek"_s, u"sal"_s, u"şal"_s};
    QTest::newRow("German: umlauts with their letter")
        << QLocale(QLocale::German) << QStringList{u"Adler"_s, u"Ärger"_s, u"Azur"_s, u"Zoo"_s};
    QTest::newRow("Swedish: umlauts last")
        << QLocale(QLocale::Swedish) << QStringList{u"Adler"_s, u"Azur"_s, u"Zoo"_s, u"Ärger"_s};
    QTest::newRow("no language at all: as English")
        << QLocale::c() << QStringList{u"apple 2"_s, u"Apple 10"_s, u"Banana"_s};
    QTest::newRow("empty first") << english << QStringList{QString(u""_s), u"a"_s};
}

void TestEventOrder::names()
{
    QFETCH(QLocale, locale);
    QFETCH(QStringList, sorted);

    const QLocale before;
    QLocale::setDefault(locale);
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    QStringList names = sorted;
    std::ranges::reverse(names);
    // Not the ranges form: Clang 14 cannot compile the subrange it returns.
    std::rotate(names.begin(), names.begin() + 1, names.end());
    EventCatalogue catalogue;
    for (int i = 0; i < names.size(); ++i)
        catalogue.merge({sampleEvent(i + 1, names.at(i))}, i, 0);
    EventOrder order(catalogue);
    order.setSort(SortBy::Name, Qt::AscendingOrder);
    QStringList found;
    for (const EventId id : order.ids())
        found.append(catalogue.find(id)->name);
    QCOMPARE(found, sorted);
    order.setSort(SortBy::Name, Qt::DescendingOrder);
    found.clear();
    for (const EventId id : order.ids())
        found.prepend(catalogue.find(id)->name);
    QCOMPARE(found, sorted);
}

void TestEventOrder::codes_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English);
    QTest::newRow("Turkish") << QLocale(QLocale::Turkish); // i and I are one letter in codes
    QTest::newRow("Lithuanian") << QLocale(QLocale::Lithuanian); // y stands among the i there
}

void TestEventOrder::codes()
{
    QFETCH(QLocale, locale);

    const QLocale before;
    QLocale::setDefault(locale);
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    const QStringList sorted{u"dep_1"_s, u"dep_2"_s, u"dep_10"_s, u"INSTALL"_s, u"install_2"_s,
        u"Install_10"_s, u"lead"_s, u"year"_s, u"zero"_s};
    EventCatalogue catalogue;
    for (qsizetype i = 0; i < sorted.size(); ++i)
        catalogue.merge({sampleEvent(i + 1, u"n"_s, sorted.at(i))}, sorted.size() - i, 0);
    EventOrder order(catalogue);
    order.setSort(SortBy::Code, Qt::AscendingOrder);
    QStringList found;
    for (const EventId id : order.ids())
        found.append(catalogue.find(id)->code);
    QCOMPARE(found, sorted);
}

void TestEventOrder::numbersOfEvents()
{
    EventCatalogue catalogue;
    QList<Event> events = sampleEvents(1, 4);
    events[0].status = EventStatus::Unknown;
    events[1].status = EventStatus::Inactive;
    events[2].type = EventType::System;
    events[3].type = EventType::Unknown;
    catalogue.merge({events[3], events[1], events[0], events[2]}, 0, 0);
    EventOrder order(catalogue);
    QCOMPARE(idsIn(order), QList<EventId>({4, 2, 1, 3}));
    order.setSort(SortBy::Id, Qt::AscendingOrder);
    QCOMPARE(idsIn(order), QList<EventId>({1, 2, 3, 4}));
    order.setSort(SortBy::Id, Qt::DescendingOrder);
    QCOMPARE(idsIn(order), QList<EventId>({4, 3, 2, 1}));
    order.setSort(SortBy::Status, Qt::AscendingOrder); // active, inactive, unknown
    QCOMPARE(idsIn(order), QList<EventId>({4, 3, 2, 1}));
    order.setSort(SortBy::Type, Qt::AscendingOrder); // custom, system, unknown
    QCOMPARE(idsIn(order), QList<EventId>({2, 1, 3, 4}));
}

void TestEventOrder::equalOnesKeepTheServersOrder()
{
    EventCatalogue catalogue;
    QList<Event> events{
        sampleEvent(5, u"Same"_s), sampleEvent(1, u"Same"_s), sampleEvent(3, u"Same"_s)};
    catalogue.merge(events, 0, 0);
    EventOrder order(catalogue);
    for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        for (const SortBy by : {SortBy::Name, SortBy::Status, SortBy::Type}) {
            order.setSort(by, direction);
            QCOMPARE(idsIn(order), QList<EventId>({5, 1, 3}));
        }
    }
}

void TestEventOrder::listOrderTurnsRound()
{
    EventCatalogue catalogue;
    catalogue.merge({sampleEvent(5), sampleEvent(1), sampleEvent(3)}, 0, 0);
    EventOrder order(catalogue);
    order.setSort(SortBy::ListOrder, Qt::DescendingOrder);
    QCOMPARE(idsIn(order), QList<EventId>({3, 1, 5}));
}

void TestEventOrder::updateOfWhatIsGoneAgain()
{
    // When one change follows from another, the second may be told of first.
    EventCatalogue catalogue;
    catalogue.merge(sampleEvents(1, 3), 0, 0);
    EventOrder order(catalogue);
    catalogue.remove(2);
    order.update({2, 3}, {});
    QCOMPARE(idsIn(order), QList<EventId>({1, 3}));
}

void TestEventOrder::updateThatNamesOneTwice()
{
    // As a page does in which rows shifted while it was made.
    EventCatalogue catalogue;
    EventOrder order(catalogue);
    catalogue.merge(sampleEvents(1, 3), 0, 0);
    order.update({3, 1, 2, 3}, {});
    QCOMPARE(idsIn(order), QList<EventId>({1, 2, 3}));
    order.setSort(SortBy::Name, Qt::DescendingOrder);
    order.update({2, 1, 2}, {});
    QCOMPARE(idsIn(order).size(), 3);
}

void TestEventOrder::updatingEqualsSortingAnew_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestEventOrder::updatingEqualsSortingAnew()
{
    QFETCH(quint32, seed);

    QRandomGenerator random(seed);
    EventCatalogue catalogue;
    EventOrder order(catalogue);
    connect(&catalogue, &EventCatalogue::changed, this,
        [&order](const CatalogueChange &change) { order.update(change.changed, change.removed); });
    constexpr SortBy columns[] = {
        SortBy::ListOrder, SortBy::Status, SortBy::Name, SortBy::Code, SortBy::Type, SortBy::Id};
    const QStringList words{u"Депозит"_s, u"deposit"_s, u"İade"_s, u"lead"_s, u""_s, u"Ärger"_s};
    SortBy by = SortBy::ListOrder;
    Qt::SortOrder direction = Qt::AscendingOrder;
    for (int step = 0; step < 120; ++step) {
        const EventId id = 1 + random.bounded(60);
        const QString number = QString::number(random.bounded(12));
        Event event = sampleEvent(id, words.at(random.bounded(6)) + number, u"c_"_s + number);
        event.status = static_cast<EventStatus>(random.bounded(3));
        event.type = static_cast<EventType>(random.bounded(3));
        switch (random.bounded(6)) {
        case 0:
            catalogue.remove(id);
            break;
        case 1:
            catalogue.add(event);
            break;
        case 2:
            catalogue.update(event);
            break;
        case 3: {
            QList<Event> page{event};
            for (int i = 0; i < random.bounded(8); ++i)
                page.append(catalogue.find(1 + random.bounded(60)).value_or(event));
            catalogue.merge(page, random.bounded(40), catalogue.revision());
            break;
        }
        case 4:
            by = columns[random.bounded(6)];
            direction = random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
            order.setSort(by, direction);
            break;
        case 5: {
            QSet<EventId> seen;
            for (auto row = catalogue.events().cbegin(); row != catalogue.events().cend(); ++row) {
                if (random.bounded(20) > 0)
                    seen.insert(row.key());
            }
            catalogue.forgetVanished(seen, catalogue.revision());
            break;
        }
        default:
            Q_UNREACHABLE();
        }
        EventOrder anew(catalogue);
        anew.setSort(by, direction);
        QCOMPARE(idsIn(order), idsIn(anew));
        QCOMPARE(static_cast<qsizetype>(order.ids().size()), catalogue.size());
    }
}

QTEST_GUILESS_MAIN(TestEventOrder)
#include "test_eventorder.moc"
