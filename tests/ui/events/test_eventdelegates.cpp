// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/eventcatalogue.h"
#include "app/catalogue/eventlisting.h"
#include "app/catalogue/eventselection.h"
#include "app/catalogue/eventtablemodel.h"
#include "ui/events/codedelegate.h"
#include "ui/events/eventtableview.h"
#include "ui/events/namedelegate.h"
#include "ui/theme/palettes.h"

#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

namespace {

QList<Event> everyKind()
{
    QList<Event> events;
    for (const EventStatus status :
        {EventStatus::Active, EventStatus::Inactive, EventStatus::Unknown}) {
        for (const EventType type : {EventType::Custom, EventType::System, EventType::Unknown}) {
            events.append({.id = events.size() + 1,
                .name = u"Event"_s,
                .code = u"code"_s,
                .status = status,
                .type = type});
        }
    }
    events.append({.id = 100, .name = {}, .code = {}});
    events.append({.id = 101, .name = QString(10'000, u'm'), .code = QString(10'000, u'm')});
    return events;
}

/** One row in a table that a delegate of a single column paints. */
class OneRow
{
    Q_DISABLE_COPY_MOVE(OneRow)

public:
    OneRow(EventDelegate &delegate, const QString &text, const Event &event = {})
    {
        m_model.setItem(0, 0, new QStandardItem(text));
        m_model.setData(
            m_model.index(0, 0), QVariant::fromValue(event), EventTableModel::EventRole);
        m_view.setModel(&m_model);
        m_view.setItemDelegate(&delegate);
        m_view.setColumnWidth(0, 400);
        m_view.resize(500, 100);
    }

    void set(const QVariant &value, int role) { m_model.setData(m_model.index(0, 0), value, role); }
    void setSelected(bool selected) { selected ? m_view.selectAll() : m_view.clearSelection(); }
    void setColumnWidth(int width) { m_view.setColumnWidth(0, width); }
    void mirror() { m_view.setLayoutDirection(Qt::RightToLeft); }

    QImage cell()
    {
        return m_view.viewport()->grab(m_view.visualRect(m_model.index(0, 0))).toImage();
    }

private:
    QStandardItemModel m_model;
    QTableView m_view;
};

} // namespace

class TestEventDelegates : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsPaintedInBothPalettes_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }

    void everyKindIsPaintedInBothPalettes()
    {
        QFETCH(const QPalette, palette);
        EventCatalogue catalogue;
        EventListing listing(catalogue);
        EventSelection selection(catalogue, listing);
        EventTableModel model(listing);
        EventTableView view;
        view.setPalette(palette);
        view.resize(900, 700);
        view.showEvents(model, selection);
        catalogue.merge(everyKind(), 0, 0);
        const QImage unselected = view.grab().toImage();
        view.selectAll();
        const QImage selected = view.grab().toImage();
        QVERIFY(unselected != selected);

        // Status and lock are drawn, not only written: rows that differ in them look different.
        view.clearSelection();
        const auto cell = [&](EventId id, EventTableModel::Column column) {
            const QModelIndex index = model.index(model.rowOf(id), static_cast<int>(column));
            return view.viewport()->grab(view.visualRect(index)).toImage();
        };
        QVERIFY(
            cell(1, EventTableModel::Column::Status) != cell(4, EventTableModel::Column::Status));
        QVERIFY(cell(1, EventTableModel::Column::Type) != cell(2, EventTableModel::Column::Type));
        view.showNothing();
    }

    void whatWasSearchedForIsMarked_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<bool>("marked");
        QTest::newRow("part") << u"depo"_s << true;
        QTest::newRow("other case") << u"DEPOSIT"_s << true;
        QTest::newRow("one of the words") << u"first nothing"_s << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("elsewhere") << u"trial"_s << false;
        QTest::newRow("left out") << u"-deposit"_s << false;
    }

    void whatWasSearchedForIsMarked()
    {
        QFETCH(const QString, search);
        QFETCH(const bool, marked);
        NameDelegate names;
        CodeDelegate codes;
        EventDelegate ids;
        for (EventDelegate *delegate :
            std::initializer_list<EventDelegate *>{&names, &codes, &ids}) {
            OneRow row(*delegate, u"First deposit"_s, {.name = u"First"_s, .code = u"first"_s});
            for (const bool selected : {false, true}) {
                row.setSelected(selected);
                delegate->setPattern({});
                const QImage before = row.cell();
                delegate->setPattern(SearchPattern::parse(search));
                QCOMPARE(row.cell() != before, marked);
            }
        }
    }

    void wordsForNothingAreNotMarked()
    {
        NameDelegate names;
        CodeDelegate codes;
        for (EventDelegate *delegate : std::initializer_list<EventDelegate *>{&names, &codes}) {
            OneRow row(*delegate, u"(no name)"_s);
            const QImage before = row.cell();
            delegate->setPattern(SearchPattern::parse(u"name"));
            QCOMPARE(row.cell(), before);
        }
    }

    void theViewMarksNameCodeAndId()
    {
        EventCatalogue catalogue;
        EventListing listing(catalogue);
        EventSelection selection(catalogue, listing);
        EventTableModel model(listing);
        EventTableView view;
        view.resize(900, 200);
        view.showEvents(model, selection);
        catalogue.merge({{.id = 777, .name = u"Active 777"_s, .code = u"active_777"_s}}, 0,
            catalogue.revision());
        const auto cells = [&] {
            QList<QImage> images;
            for (int column = 0; column < model.columnCount(); ++column)
                images << view.viewport()->grab(view.visualRect(model.index(0, column))).toImage();
            return images;
        };
        const QList<QImage> before = cells();
        view.setPattern(SearchPattern::parse(u"777"));
        const QList<QImage> after = cells();
        using Column = EventTableModel::Column;
        for (const Column column : {Column::Name, Column::Code, Column::Id})
            QVERIFY(before.at(static_cast<int>(column)) != after.at(static_cast<int>(column)));
        view.setPattern({});
        QCOMPARE(cells(), before);
        view.showNothing();
    }

    void changedOutsideIsSaidBehindTheName()
    {
        NameDelegate names;
        OneRow row(names, u"First deposit"_s);
        const auto differs = [&row] {
            row.set(false, EventTableModel::ChangedOutsideRole);
            const QImage before = row.cell();
            row.set(true, EventTableModel::ChangedOutsideRole);
            return row.cell() != before;
        };
        QVERIFY(differs());
        row.setSelected(true);
        QVERIFY(differs());
        row.mirror();
        QVERIFY(differs());
        row.setColumnWidth(40); // hardly any room for both
        QVERIFY(!row.cell().isNull());
        row.set(QString(10'000, u'm'), Qt::DisplayRole);
        row.setColumnWidth(400);
        QVERIFY(differs());
    }
};

QTEST_MAIN(TestEventDelegates)
#include "test_eventdelegates.moc"
