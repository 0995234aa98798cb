// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/eventcatalogue.h"
#include "app/catalogue/eventtablemodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace eventdesk;
using namespace Qt::StringLiterals;

using Column = EventTableModel::Column;

namespace {

Event eventOf(EventId id, const QString &name = u"Sale"_s, const QString &code = u"sale"_s)
{
    return {.id = id,
        .name = name,
        .code = code,
        .status = EventStatus::Active,
        .type = EventType::Custom};
}

QList<Event> eventsFrom(EventId first, int count)
{
    QList<Event> events;
    for (int i = 0; i < count; ++i)
        events.append(eventOf(first + i, u"Event %1"_s.arg(first + i), u"e_%1"_s.arg(first + i)));
    return events;
}

/** A catalogue with its model, watched by Qt's own checker: any breach of the rules is fatal. */
struct Table
{
    EventCatalogue catalogue;
    EventTableModel model{catalogue};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
    QSignalSpy layouts{&model, &QAbstractItemModel::layoutChanged};

    void show(const QList<Event> &events) { catalogue.showPage(events, {.perPage = 50}); }

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

} // namespace

class TestEventTableModel final : public QObject
{
    Q_OBJECT

private slots:
    void takesOverWhatIsThere();
    void flipsPages();
    void changesRowsByThemselves();
    void movesRowsInsteadOfReplacingThem();
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
    catalogue.showPage(eventsFrom(1, 3), {});
    const EventTableModel model(catalogue);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), static_cast<int>(Column::Count));
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
}

void TestEventTableModel::flipsPages()
{
    Table table;
    for (const auto &[first, count] :
        {std::pair{1, 50}, {51, 50}, {40, 50}, {101, 7}, {1, 0}, {1, 250}, {100, 25}, {1, 50}}) {
        const QList<Event> page = eventsFrom(first, count);
        table.show(page);
        QCOMPARE(table.rows(), page);
    }
    QCOMPARE(table.resets.size(), 0);
    QCOMPARE(table.layouts.size(), 0);
}

void TestEventTableModel::changesRowsByThemselves()
{
    Table table;
    table.show(eventsFrom(1, 5));
    const QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
    const QSignalSpy inserted(&table.model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&table.model, &QAbstractItemModel::rowsRemoved);

    table.show(eventsFrom(1, 5));
    QCOMPARE(changed.size(), 0); // nothing new, nothing said

    table.catalogue.update(eventOf(3));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), table.model.index(2, 0));
    QCOMPARE(
        changed[0][1].toModelIndex(), table.model.index(2, static_cast<int>(Column::Count) - 1));
    QCOMPARE(inserted.size() + removed.size(), 0);

    table.catalogue.add(eventOf(9));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(table.model.rowOf(9), 0);
    table.catalogue.remove(3);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(table.model.rowOf(3), -1);
}

void TestEventTableModel::movesRowsInsteadOfReplacingThem()
{
    Table table;
    QList<Event> page = eventsFrom(1, 6);
    table.show(page);
    const QPersistentModelIndex fifth = table.model.index(4, 1);
    const QSignalSpy moved(&table.model, &QAbstractItemModel::rowsMoved);
    const QSignalSpy removed(&table.model, &QAbstractItemModel::rowsRemoved);
    page.move(4, 0);
    table.show(page);
    QCOMPARE(table.rows(), page);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(fifth.row(), 0);
    QCOMPARE(fifth.data(EventTableModel::EventRole).value<Event>().id, 5);
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
    const auto pick = [&random](qsizetype bound) {
        return static_cast<qsizetype>(random.bounded(static_cast<int>(bound)));
    };
    Table table;
    QList<Event> page;
    EventId next = 1;
    QHash<EventId, QPersistentModelIndex> places;
    for (int step = 0; step < 150; ++step) {
        const int edits = 1 + random.bounded(4);
        for (int edit = 0; edit < edits; ++edit) {
            const int kind = page.isEmpty() ? 0 : random.bounded(6);
            if (kind <= 1) {
                page.insert(pick(page.size() + 1), eventOf(next, u"n%1"_s.arg(next)));
                ++next;
            } else if (kind == 2) {
                page.removeAt(pick(page.size()));
            } else if (kind == 3) {
                page.move(pick(page.size()), pick(page.size()));
            } else if (kind == 4) {
                page[pick(page.size())].name = u"changed %1"_s.arg(step);
            } else if (random.bounded(10) == 0) {
                std::shuffle(page.begin(), page.end(), random);
            }
        }
        table.show(page);
        QCOMPARE(table.rows(), page);
        QCOMPARE(table.rows(), table.catalogue.shownEvents());

        // Whoever held an event's place still holds it, wherever the event went.
        for (auto place = places.begin(); place != places.end();) {
            const int row = table.model.rowOf(place.key());
            QCOMPARE(place->isValid(), row >= 0);
            if (row >= 0)
                QCOMPARE(place->row(), row);
            place = row >= 0 ? std::next(place) : places.erase(place);
        }
        for (int row = 0; row < table.model.rowCount(); ++row) {
            const EventId id = table.model.eventAt(row).id;
            if (!places.contains(id))
                places.insert(id, table.model.index(row, row % table.model.columnCount()));
        }
    }
    QCOMPARE(table.resets.size(), 0);
    QCOMPARE(table.layouts.size(), 0);
}

void TestEventTableModel::selectionFollowsTheEvent()
{
    Table table;
    table.show(eventsFrom(1, 20));
    QItemSelectionModel selection(&table.model);
    const auto select = [&](int row) {
        selection.setCurrentIndex(
            table.model.index(row, 1), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };
    select(3);
    select(11);
    QList<Event> page = eventsFrom(1, 20);
    page.removeAt(7);
    page.move(11 - 1, 0); // event 12, selected
    page.prepend(eventOf(99));
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
    table.show({eventOf(1, name, name)});
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
    Event locked = eventOf(1);
    locked.type = EventType::System;
    table.show({locked, eventOf(2)});
    QCOMPARE(table.text(0, Column::Type), u"System"_s);
    QCOMPARE(table.text(0, Column::Type, Qt::AccessibleTextRole), u"System, locked"_s);
    QCOMPARE(table.text(0, Column::Type, Qt::ToolTipRole),
        EventTableModel::lockedReason().toHtmlEscaped());
    QCOMPARE(table.text(0, Column::Name, Qt::AccessibleTextRole), u"Sale"_s);
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
    table.show({eventOf(1)});
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
    table.show(eventsFrom(5, 2));
    const QModelIndex index = table.model.index(1, 0);
    QCOMPARE(index.data(EventTableModel::EventRole).value<Event>(), table.model.eventAt(1));
    QVERIFY(!index.data(Qt::DecorationRole).isValid());
    QVERIFY(!index.data(Qt::EditRole).isValid());
}

void TestEventTableModel::foreignIndexesHoldNothing()
{
    Table table;
    table.show(eventsFrom(1, 2));
    QVERIFY(!table.model.data({}, Qt::DisplayRole).isValid());
    QVERIFY(!table.model.index(2, 0).isValid());
    QVERIFY(!table.model.index(0, static_cast<int>(Column::Count)).isValid());
}

void TestEventTableModel::rowOfUnknownEvent()
{
    Table table;
    QCOMPARE(table.model.rowOf(1), -1);
    table.show(eventsFrom(1, 3));
    QCOMPARE(table.model.rowOf(3), 2);
    QCOMPARE(table.model.rowOf(4), -1);
}

QTEST_GUILESS_MAIN(TestEventTableModel)
#include "test_eventtablemodel.moc"
