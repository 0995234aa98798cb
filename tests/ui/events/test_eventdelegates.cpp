// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/eventcatalogue.h"
#include "app/catalogue/eventlisting.h"
#include "app/catalogue/eventtablemodel.h"
#include "ui/events/codedelegate.h"
#include "ui/events/eventtableview.h"
#include "ui/theme/palettes.h"

#include <QFontDatabase>
#include <QFontInfo>
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
        EventTableModel model(listing);
        EventTableView view;
        view.setPalette(palette);
        view.resize(900, 700);
        view.showEvents(&model);
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
        view.showEvents(nullptr);
    }

    void codesAreInAFixedWidthFont()
    {
        const QFont beside;
        const QFont font = codeFont(beside);
        QCOMPARE(QFontInfo(font).pointSize(), QFontInfo(beside).pointSize());
        QCOMPARE(font.family(), QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
    }
};

QTEST_MAIN(TestEventDelegates)
#include "test_eventdelegates.moc"
