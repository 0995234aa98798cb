// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/eventtablemodel.h"

#include "app/catalogue/eventcatalogue.h"
#include "app/catalogue/eventlisting.h"
#include "tests/support/sampleevents.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

using Column = EventTableModel::Column;

namespace {

/** A listing with its model, watched by Qt's own checker: any breach of the rules is fatal. */
struct Table
{
    EventCatalogue catalogue;
    EventListing listing{catalogue};
    EventTableModel model{listing};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
    QSignalSpy layouts{&model, &QAbstractItemModel::layoutChanged};
    QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy insertions{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removals{&model, &QAbstractItemModel::rowsRemoved};

    /** The list is read, and holds these events. */
    void show(const QList<Event> &events)
    {
        catalogue.merge(events, 0, catalogue.revision());
        const QList<EventId> ids = idsOf(events);
        catalogue.forgetVanished(QSet<EventId>(ids.cbegin(), ids.cend()), catalogue.revision());
    }
    /** From now on, what is read anew was changed by others. */
    void noteReading()
    {
        catalogue.setKnowledge({.asOf = QDateTime::currentDateTimeUtc(), .isComplete = true});
    }
    /** Of layouts, changes, insertions and removals, since the last time. */
    QList<qsizetype> signalCounts()
    {
        QList<qsizetype> counts;
        for (QSignalSpy *spy : {&layouts, &changes, &insertions, &removals}) {
            counts.append(spy->size());
            spy->clear();
        }
        return counts;
    }

    [[nodiscard]] QList<Event> rows() const
    {
        QList<Event> events;
        for (int row = 0; row < model.rowCount(); ++row)
            events.append(model.eventAt(row));
        return events;
    }

    [[nodiscard]] QString text(int row, Column column, int role = Qt::DisplayRole) const
    {
        return model.index(row, static_cast<int>(column)).data(role).toString();
    }
};

using Counts = QList<qsizetype>;

} // namespace

class TestEventTableModel final : public QObject
{
    Q_OBJECT

private slots:
    void takesOverWhatIsThere();
    void aPageFlipIsOneRemovalAndOneInsertion();
    void changesRowsByThemselves();
    void marksWhatOthersChanged();
    void reordersInsteadOfReplacing();
    void sorts();
    void listeningCanChangeTheListing();
    void survivesRandomEdits_data();
    void survivesRandomEdits();
    void selectionFollowsTheEvent();
    void texts_data();
    void texts();
    void hostileTexts_data();
    void hostileTexts();
    void lockedEventsSayWhy();
    void headers();
    void alignment();
    void holdsTheEvent();
    void foreignIndexesHoldNothing();
    void rowOfUnknownEvent();
};

void TestEventTableModel::takesOverWhatIsThere()
{
    EventCatalogue catalogue;
    catalogue.merge(sampleEvents(1, 3), 0, 0);
    EventListing listing(catalogue);
    const EventTableModel model(listing);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), static_cast<int>(Column::Count));
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
}

void TestEventTableModel::aPageFlipIsOneRemovalAndOneInsertion()
{
    Table table;
    table.show(sampleEvents(1, 120));
    table.noteReading();
    table.catalogue.merge({sampleEvent(60, u"changed"_s)}, 59, 0); // a mark needs no more signals
    QCOMPARE(table.rows(), sampleEvents(1, 50));
    table.signalCounts();
    table.listing.showPage(2);
    QCOMPARE(table.signalCounts(), Counts({0, 0, 1, 1}));
    QCOMPARE(table.model.rowOf(60), 9);
    QVERIFY(table.model.index(9, 0).data(EventTableModel::ChangedOutsideRole).toBool());
    table.listing.showPage(3);
    QCOMPARE(table.signalCounts(), Counts({0, 0, 1, 1}));
    QCOMPARE(table.rows(), sampleEvents(101, 20));
    table.listing.setQuery({.text = u"nowhere"_s});
    QCOMPARE(table.signalCounts(), Counts({0, 0, 0, 1}));
    table.listing.setQuery({});
    QCOMPARE(table.signalCounts(), Counts({0, 0, 1, 0}));
    QCOMPARE(table.resets.size(), 0);
}

void TestEventTableModel::changesRowsByThemselves()
{
    Table table;
    table.show(sampleEvents(1, 5));
    table.signalCounts();
    table.show(sampleEvents(1, 5));
    QCOMPARE(table.signalCounts(), Counts({0, 0, 0, 0})); // nothing new, nothing said

    table.catalogue.update(sampleEvent(3, u"other"_s));
    QCOMPARE(table.changes.size(), 1);
    QCOMPARE(table.changes[0][0].toModelIndex(), table.model.index(2, 0));
    QCOMPARE(table.changes[0][1].toModelIndex(),
        table.model.index(2, static_cast<int>(Column::Count) - 1));
    QCOMPARE(table.signalCounts(), Counts({0, 1, 0, 0}));

    table.catalogue.add(sampleEvent(9));
    QCOMPARE(table.signalCounts(), Counts({0, 0, 1, 0}));
    QCOMPARE(table.model.rowOf(9), 0);
    table.catalogue.remove(3);
    QCOMPARE(table.signalCounts(), Counts({0, 0, 0, 1}));
    QCOMPARE(table.model.rowOf(3), -1);
}

void TestEventTableModel::marksWhatOthersChanged()
{
    Table table;
    table.show(sampleEvents(1, 5));
    table.noteReading();
    const auto isMarked = [&table](int row) {
        return table.model.index(row, 0).data(EventTableModel::ChangedOutsideRole).toBool();
    };
    QVERIFY(!isMarked(1));
    table.signalCounts();
    table.catalogue.merge({sampleEvent(2, u"other"_s)}, 1, 0);
    QVERIFY(isMarked(1));
    QCOMPARE(table.signalCounts(), Counts({0, 1, 0, 0}));
    table.catalogue.markSeen({2});
    QVERIFY(!isMarked(1));
    QCOMPARE(table.signalCounts(), Counts({0, 1, 0, 0}));
}

void TestEventTableModel::reordersInsteadOfReplacing()
{
    Table table;
    table.show(sampleEvents(1, 6));
    const QPersistentModelIndex fifth = table.model.index(4, 1);
    table.signalCounts();
    QList<Event> page = sampleEvents(1, 6);
    page.move(4, 0);
    table.show(page);
    QCOMPARE(table.rows(), page);
    QCOMPARE(table.signalCounts(), Counts({1, 0, 0, 0}));
    QCOMPARE(fifth.row(), 0);
    QCOMPARE(fifth.data(EventTableModel::EventRole).value<Event>().id, 5);
}

void TestEventTableModel::sorts()
{
    Table table;
    table.show({sampleEvent(1, u"b"_s, u"y"_s), sampleEvent(2, u"c"_s, u"x"_s),
        sampleEvent(3, u"a"_s, u"z"_s)});
    for (int column = 0; column < table.model.columnCount(); ++column) {
        table.model.sort(column, Qt::DescendingOrder);
        QCOMPARE(EventTableModel::columnOf(table.listing.query().sortBy), column);
        QCOMPARE(table.listing.query().sortOrder, Qt::DescendingOrder);
    }
    table.model.sort(static_cast<int>(Column::Name), Qt::AscendingOrder);
    QCOMPARE(idsOf(table.rows()), QList<EventId>({3, 1, 2}));
    table.model.sort(static_cast<int>(Column::Code), Qt::AscendingOrder);
    QCOMPARE(idsOf(table.rows()), QList<EventId>({2, 1, 3}));
    table.model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(idsOf(table.rows()), QList<EventId>({1, 2, 3}));
    QCOMPARE(table.resets.size(), 0);
}

void TestEventTableModel::listeningCanChangeTheListing()
{
    // The current row goes, the next one becomes current, and whoever shows it marks it as seen:
    // all of it inside the model's own signal.
    Table table;
    table.show(sampleEvents(1, 120));
    table.noteReading();
    QList<Event> others;
    for (EventId id = 1; id <= 120; ++id)
        others.append(sampleEvent(id, u"other"_s));
    table.catalogue.merge(others, 0, 0);
    table.listing.setQuery({.changedOutsideOnly = true});
    QItemSelectionModel selection(&table.model);
    connect(&selection, &QItemSelectionModel::currentChanged, this, [&](const QModelIndex &now) {
        if (now.isValid())
            table.catalogue.markSeen({table.model.eventAt(now.row()).id});
    });
    selection.setCurrentIndex(table.model.index(30, 0), QItemSelectionModel::SelectCurrent);
    table.catalogue.remove(31);
    QCOMPARE(table.catalogue.changedOutsideCount(), 118);
    table.catalogue.forgetVanished({1, 2, 3, 4, 5, 100, 101}, table.catalogue.revision());
    QCOMPARE(table.rows(), table.listing.shownEvents());
    // Changing the listing itself, too.
    const auto once = connect(&table.model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [&] { table.listing.setQuery({}); });
    table.catalogue.remove(3);
    disconnect(once);
    QCOMPARE(table.rows(), table.listing.shownEvents());
    QCOMPARE(idsOf(table.rows()), QList<EventId>({1, 2, 4, 5, 100, 101}));
}

void TestEventTableModel::survivesRandomEdits_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestEventTableModel::survivesRandomEdits()
{
    QFETCH(quint32, seed);

    QRandomGenerator random(seed);
    Table table;
    table.listing.setRowsPerPage(12);
    table.noteReading();
    QList<Event> list;
    EventId next = 1;
    QHash<EventId, QPersistentModelIndex> places;
    connect(&table.listing, &EventListing::shownChanged, this, [&] {
        QCOMPARE(table.rows(), table.listing.shownEvents());
        for (int row = 0; row < table.model.rowCount(); ++row) {
            QCOMPARE(table.model.index(row, 0).data(EventTableModel::ChangedOutsideRole).toBool(),
                table.catalogue.isChangedOutside(table.model.eventAt(row).id));
        }

        // Whoever held an event's place still holds it, wherever the event went.
        const auto ids = places.keys();
        for (const EventId id : ids) {
            const int row = table.model.rowOf(id);
            QCOMPARE(places.value(id).isValid(), row >= 0);
            if (row >= 0)
                QCOMPARE(places.value(id).row(), row);
            else
                places.remove(id);
        }
        for (int row = 0; row < table.model.rowCount(); ++row) {
            const EventId shown = table.model.eventAt(row).id;
            if (!places.contains(shown))
                places.insert(shown, table.model.index(row, row % table.model.columnCount()));
        }
    });
    for (int step = 0; step < 150; ++step) {
        const auto anyId = [&] { return 1 + random.bounded(static_cast<int>(next)); };
        const EventId id = anyId();
        switch (random.bounded(10)) {
        case 0:
            table.catalogue.remove(id);
            break;
        case 1:
            table.catalogue.add(sampleEvent(next++));
            break;
        case 2: {
            Event event = sampleEvent(id, u"name %1"_s.arg(random.bounded(30)));
            event.status = static_cast<EventStatus>(random.bounded(2));
            table.catalogue.update(event);
            break;
        }
        case 3:
            table.catalogue.markSeen({anyId(), anyId(), anyId()});
            break;
        case 4:
            table.listing.showPage(1 + random.bounded(5));
            break;
        case 5:
            table.listing.setRowsPerPage(5 + random.bounded(20));
            break;
        case 6: {
            EventQuery query{.text = random.bounded(2) == 0 ? QString() : u"name 1"_s,
                .sortBy = static_cast<EventQuery::SortBy>(random.bounded(6)),
                .sortOrder = static_cast<Qt::SortOrder>(random.bounded(2))};
            if (random.bounded(3) == 0)
                query.status = EventStatus::Active;
            table.listing.setQuery(query);
            break;
        }
        case 7:
            table.listing.setAnchor(anyId());
            break;
        default: // the list is read: some came, some went, some are elsewhere
            for (int i = 0; i < 8; ++i)
                list.insert(random.bounded(static_cast<int>(list.size()) + 1), sampleEvent(next++));
            for (int i = 0; i < 4 && !list.isEmpty(); ++i)
                list.removeAt(random.bounded(static_cast<int>(list.size())));
            if (random.bounded(4) == 0)
                std::shuffle(list.begin(), list.end(), random);
            table.show(list);
            break;
        }
    }
    QCOMPARE(table.resets.size(), 0);
}

void TestEventTableModel::selectionFollowsTheEvent()
{
    Table table;
    table.show(sampleEvents(1, 20));
    QItemSelectionModel selection(&table.model);
    const auto select = [&](int row) {
        selection.setCurrentIndex(
            table.model.index(row, 1), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };
    select(3);
    select(11);
    QList<Event> page = sampleEvents(1, 20);
    page.removeAt(7);
    page.move(11 - 1, 0); // event 12, selected
    page.prepend(sampleEvent(99));
    page[9].name = u"changed"_s;
    table.show(page);

    QList<EventId> selected;
    for (const QModelIndex &index : selection.selectedRows())
        selected.append(table.model.eventAt(index.row()).id);
    std::ranges::sort(selected);
    QCOMPARE(selected, QList<EventId>({4, 12}));
    QCOMPARE(table.model.eventAt(selection.currentIndex().row()).id, 12);

    table.catalogue.remove(12);
    QCOMPARE(selection.selectedRows().size(), 1);
}

void TestEventTableModel::texts_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<QStringList>("row");

    QTest::newRow("active custom")
        << Event{12345, u"First deposit"_s, u"dep_1"_s, EventStatus::Active, EventType::Custom}
        << QStringList{u"Active"_s, u"First deposit"_s, u"dep_1"_s, u"Custom"_s, u"12345"_s};
    QTest::newRow("inactive system")
        << Event{1, u"Install"_s, u"install"_s, EventStatus::Inactive, EventType::System}
        << QStringList{u"Inactive"_s, u"Install"_s, u"install"_s, u"System"_s, u"1"_s};
    QTest::newRow("nothing known, largest id")
        << Event{.id = std::numeric_limits<EventId>::max()}
        << QStringList{u"Unknown"_s, u"(no name)"_s, u"(no code)"_s, u"Unknown"_s,
               u"9223372036854775807"_s};
    QTest::newRow("placeholders and ampersand")
        << Event{7, u"%1 A & B %L2"_s, u"a"_s, EventStatus::Active, EventType::Custom}
        << QStringList{u"Active"_s, u"%1 A & B %L2"_s, u"a"_s, u"Custom"_s, u"7"_s};
}

void TestEventTableModel::texts()
{
    QFETCH(Event, event);
    QFETCH(QStringList, row);

    Table table;
    table.show({event});
    for (int column = 0; column < table.model.columnCount(); ++column) {
        const auto which = static_cast<Column>(column);
        QCOMPARE(table.text(0, which), row.at(column));
        QVERIFY(!table.text(0, which, Qt::AccessibleTextRole).isEmpty()); // crashes readers
        QVERIFY(!table.text(0, which, Qt::ToolTipRole).isEmpty());
    }
}

void TestEventTableModel::hostileTexts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("toolTip");

    QTest::newRow("I1: markup") << u"<b>Sale</b>"_s << u"<b>Sale</b>"_s
                                << u"<p>&lt;b&gt;Sale&lt;/b&gt;</p>"_s;
    QTest::newRow("I1: picture") << u"<img src=\"/tmp/x\">"_s << u"<img src=\"/tmp/x\">"_s
                                 << u"<p>&lt;img src=&quot;/tmp/x&quot;&gt;</p>"_s;
    QTest::newRow("I1: entity") << u"&lt;b&gt;"_s << u"&lt;b&gt;"_s
                                << u"<p>&amp;lt;b&amp;gt;</p>"_s;
    QTest::newRow("I4: bidi override") << u"a\u202Eb"_s << u"a⟨U+202E⟩b"_s << u"a⟨U+202E⟩b"_s;
    QTest::newRow("I4: NUL") << u"a"_s + QChar(0) + u"b"_s << u"a␀b"_s << u"a␀b"_s;
    QTest::newRow("I4: line break") << u"a\nb"_s << u"a␊b"_s << u"a␊b"_s;
    QTest::newRow("I5: lone high surrogate")
        << u"a"_s + QChar(0xD800) + u"b"_s << u"a⟨U+D800⟩b"_s << u"a⟨U+D800⟩b"_s;
    QTest::newRow("I5: lone low surrogate")
        << QString(QChar(0xDC00)) << u"⟨U+DC00⟩"_s << u"⟨U+DC00⟩"_s;
}

void TestEventTableModel::hostileTexts()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    QFETCH(QString, toolTip);

    Table table;
    table.show({sampleEvent(1, name, name)});
    for (const Column column : {Column::Name, Column::Code}) {
        QCOMPARE(table.text(0, column), shown);
        QCOMPARE(table.text(0, column, Qt::ToolTipRole), toolTip);
        QCOMPARE(table.text(0, column, Qt::AccessibleTextRole), shown);
    }
    QCOMPARE(table.model.eventAt(0).name, name); // shown otherwise, kept as it is
}

void TestEventTableModel::lockedEventsSayWhy()
{
    Table table;
    Event locked = sampleEvent(1);
    locked.type = EventType::System;
    table.show({locked, sampleEvent(2)});
    QCOMPARE(table.text(0, Column::Type), u"System"_s);
    QCOMPARE(table.text(0, Column::Type, Qt::AccessibleTextRole), u"System, locked"_s);
    QCOMPARE(table.text(0, Column::Type, Qt::ToolTipRole),
        EventTableModel::lockedReason().toHtmlEscaped());
    QCOMPARE(table.text(0, Column::Name, Qt::AccessibleTextRole), u"Event 1"_s);
    QCOMPARE(table.text(1, Column::Type, Qt::AccessibleTextRole), u"Custom"_s);
    QCOMPARE(table.text(1, Column::Type, Qt::ToolTipRole), u"Custom"_s);
}

void TestEventTableModel::headers()
{
    const Table table;
    const QStringList words{u"Status"_s, u"Name"_s, u"Code"_s, u"Type"_s, u"ID"_s};
    for (int section = 0; section < words.size(); ++section) {
        QCOMPARE(table.model.headerData(section, Qt::Horizontal, Qt::DisplayRole), words[section]);
        QVERIFY(!table.model.headerData(section, Qt::Vertical, Qt::DisplayRole).isValid());
        QVERIFY(!table.model.headerData(section, Qt::Horizontal, Qt::DecorationRole).isValid());
    }
    for (const int outside : {-1, static_cast<int>(Column::Count), 255, 256, 1'000})
        QVERIFY(!table.model.headerData(outside, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void TestEventTableModel::alignment()
{
    Table table;
    table.show({sampleEvent(1)});
    for (int column = 0; column < table.model.columnCount(); ++column) {
        const QVariant cell = table.model.index(0, column).data(Qt::TextAlignmentRole);
        QCOMPARE(cell, table.model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole));
        const auto flags = Qt::Alignment::fromInt(cell.toInt());
        QCOMPARE(flags.testFlag(Qt::AlignRight), static_cast<Column>(column) == Column::Id);
    }
}

void TestEventTableModel::holdsTheEvent()
{
    Table table;
    table.show(sampleEvents(5, 2));
    const QModelIndex index = table.model.index(1, 0);
    QCOMPARE(index.data(EventTableModel::EventRole).value<Event>(), table.model.eventAt(1));
    QVERIFY(!index.data(Qt::DecorationRole).isValid());
    QVERIFY(!index.data(Qt::EditRole).isValid());
}

void TestEventTableModel::foreignIndexesHoldNothing()
{
    Table table;
    table.show(sampleEvents(1, 2));
    QVERIFY(!table.model.data({}, Qt::DisplayRole).isValid());
    QVERIFY(!table.model.index(2, 0).isValid());
    QVERIFY(!table.model.index(0, static_cast<int>(Column::Count)).isValid());
}

void TestEventTableModel::rowOfUnknownEvent()
{
    Table table;
    QCOMPARE(table.model.rowOf(1), -1);
    table.show(sampleEvents(1, 3));
    QCOMPARE(table.model.rowOf(3), 2);
    QCOMPARE(table.model.rowOf(4), -1);
}

QTEST_GUILESS_MAIN(TestEventTableModel)
#include "test_eventtablemodel.moc"
