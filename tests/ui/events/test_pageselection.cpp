// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/pageselection.h"

#include "app/catalogue/eventcatalogue.h"
#include "app/catalogue/eventlisting.h"
#include "app/catalogue/eventselection.h"
#include "app/catalogue/eventtablemodel.h"
#include "tests/support/sampleevents.h"
#include "ui/accessibility/accessibletablefactory.h"
#include "ui/events/eventtableview.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <memory>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

using Ids = QList<EventId>;

namespace {

/** Twenty-five events in a table of ten rows. */
struct Room
{
    Room()
    {
        listing.setRowsPerPage(10);
        catalogue.merge(sampleEvents(1, 25), 0, 0);
        table.showEvents(model, selection);
        table.resize(700, 600);
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setFocus();
    }
    ~Room() { table.showNothing(); }
    Q_DISABLE_COPY_MOVE(Room)

    [[nodiscard]] Ids selected() const { return idsOf(selection.events()); }
    /** What the table shows as selected. */
    [[nodiscard]] Ids shownAsSelected() const
    {
        Ids ids;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (table.selectionModel()->isRowSelected(row))
                ids.append(model.eventAt(row).id);
        }
        return ids;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&table, key, modifiers);
    }
    void click(
        EventId id, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        const int row = model.rowOf(id);
        QVERIFY(row >= 0);
        QTest::mouseClick(
            table.viewport(), button, modifiers, table.visualRect(model.index(row, 1)).center());
    }

    EventCatalogue catalogue;
    EventListing listing{catalogue};
    EventSelection selection{catalogue, listing};
    EventTableModel model{listing};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    EventTableView table;
};

} // namespace

class TestPageSelection final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibleTables(); }

    void init() { m_room = std::make_unique<Room>(); }

    void pagesKeepTheirPart()
    {
        m_room->click(3);
        m_room->click(5, Qt::ControlModifier);
        m_room->listing.showPage(2);
        QCOMPARE(m_room->shownAsSelected(), Ids());
        QCOMPARE(m_room->selected(), Ids({3, 5}));
        m_room->click(12, Qt::ControlModifier);
        m_room->click(14, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_room->shownAsSelected(), Ids({12, 13, 14}));
        QCOMPARE(m_room->selected(), Ids({3, 5, 12, 13, 14}));
        m_room->listing.showPage(1);
        QCOMPARE(m_room->shownAsSelected(), Ids({3, 5}));
        m_room->click(3, Qt::ControlModifier);
        QCOMPARE(m_room->selected(), Ids({5, 12, 13, 14}));
    }

    void whatTheUserDoes_data()
    {
        QTest::addColumn<std::function<void(Room &)>>("act");
        QTest::addColumn<Ids>("selected");

        // Before: 3 and 4 on page 1, 12 on page 2, which is shown; the frame is around 11.
        const auto addRow = [](const char *name, const std::function<void(Room &)> &act,
                                const Ids &selected) { QTest::newRow(name) << act << selected; };
        addRow("click", [](Room &room) { room.click(15); }, {15});
        addRow("click on the only one here", [](Room &room) { room.click(12); }, {12});
        addRow("control click", [](Room &room) { room.click(15, Qt::ControlModifier); },
            {3, 4, 12, 15});
        addRow("control click takes away", [](Room &room) { room.click(12, Qt::ControlModifier); },
            {3, 4});
        addRow("shift click", [](Room &room) { room.click(13, Qt::ShiftModifier); },
            {3, 4, 11, 12, 13});
        addRow(
            "right click elsewhere", [](Room &room) { room.click(15, {}, Qt::RightButton); }, {15});
        addRow("right click on what is selected",
            [](Room &room) { room.click(12, {}, Qt::RightButton); }, {3, 4, 12});
        addRow("click beside the rows",
            [](Room &room) {
                const QPoint below(20, room.table.viewport()->height() - 3);
                QVERIFY(!room.table.indexAt(below).isValid());
                QTest::mouseClick(room.table.viewport(), Qt::LeftButton, {}, below);
            },
            {});
        addRow("down", [](Room &room) { room.press(Qt::Key_Down); }, {12});
        addRow("shift down", [](Room &room) { room.press(Qt::Key_Down, Qt::ShiftModifier); },
            {3, 4, 11, 12});
        addRow("control down moves the frame only",
            [](Room &room) { room.press(Qt::Key_Down, Qt::ControlModifier); }, {3, 4, 12});
        addRow("end", [](Room &room) { room.press(Qt::Key_End, Qt::ControlModifier); }, {3, 4, 12});
        addRow("space adds", [](Room &room) { room.press(Qt::Key_Space); }, {3, 4, 11, 12});
        addRow("control space toggles",
            [](Room &room) { room.press(Qt::Key_Space, Qt::ControlModifier); }, {3, 4, 11, 12});
        addRow("select all adds the page",
            [](Room &room) { room.press(Qt::Key_A, Qt::ControlModifier); },
            {3, 4, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20});
        addRow("select event", [](Room &room) { room.table.selectEvent(17); }, {17});
        addRow("select event of another page", [](Room &room) { room.table.selectEvent(1); },
            {3, 4, 12});
    }

    void whatTheUserDoes()
    {
        QFETCH(const std::function<void(Room &)>, act);
        QFETCH(const Ids, selected);
        m_room->selection.replace({3, 4, 12});
        m_room->listing.showPage(2);
        QCOMPARE(m_room->table.currentIndex().row(), 0);
        act(*m_room);
        QCOMPARE(m_room->selected(), selected);
        Ids onPage;
        for (const EventId id : selected) {
            if (id > 10)
                onPage.append(id);
        }
        QCOMPARE(m_room->shownAsSelected(), onPage);
    }

    void theFirstArrowKeyOfAPageTakesTheFramedRow()
    {
        m_room->selection.replace({3});
        m_room->listing.showPage(2);
        m_room->press(Qt::Key_Down);
        QCOMPARE(m_room->selected(), Ids{11});
        m_room->press(Qt::Key_Down);
        QCOMPARE(m_room->selected(), Ids{12});
    }

    void aClickBesideTheRowsDropsWhatIsElsewhere()
    {
        m_room->selection.replace({3});
        m_room->listing.showPage(2);
        const QPoint below(20, m_room->table.viewport()->height() - 3);
        QVERIFY(!m_room->table.indexAt(below).isValid());
        QTest::mouseClick(m_room->table.viewport(), Qt::LeftButton, {}, below);
        QCOMPARE(m_room->selected(), Ids());
    }

    void spaceOnAnotherPageAdds()
    {
        m_room->selection.replace({3});
        m_room->listing.showPage(2);
        m_room->press(Qt::Key_Space);
        QCOMPARE(m_room->selected(), Ids({3, 11}));
    }

    void anExtensionGoesOnWhereItBegan()
    {
        m_room->selection.replace({25});
        m_room->click(3, Qt::ControlModifier);
        for (int i = 0; i < 3; ++i)
            m_room->press(Qt::Key_Down, Qt::ShiftModifier);
        m_room->press(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(m_room->selected(), Ids({3, 4, 5, 25}));
    }

    void draggingChangesThePageOnly_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<Ids>("selected");
        QTest::newRow("plain: as a click") << Qt::KeyboardModifiers() << Ids({2, 3, 4});
        QTest::newRow("control") << Qt::KeyboardModifiers(Qt::ControlModifier)
                                 << Ids({2, 3, 4, 25});
    }

    void draggingChangesThePageOnly()
    {
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const Ids, selected);
        m_room->selection.replace({25});
        QWidget *viewport = m_room->table.viewport();
        const auto placeOf = [this](int row) {
            return m_room->table.visualRect(m_room->model.index(row, 1)).center();
        };
        QTest::mousePress(viewport, Qt::LeftButton, modifiers, placeOf(1));
        for (const int row : {2, 3}) {
            QMouseEvent move(QEvent::MouseMove, placeOf(row), viewport->mapToGlobal(placeOf(row)),
                Qt::NoButton, Qt::LeftButton, modifiers);
            QApplication::sendEvent(viewport, &move);
        }
        QTest::mouseRelease(viewport, Qt::LeftButton, modifiers, placeOf(3));
        QCOMPARE(m_room->selected(), selected);
    }

    void theSelectionIsMirrored()
    {
        m_room->selection.addAllMatches();
        QCOMPARE(m_room->shownAsSelected().size(), 10);
        m_room->selection.change({}, {2, 4, 20});
        QCOMPARE(m_room->shownAsSelected(), Ids({1, 3, 5, 6, 7, 8, 9, 10}));
        m_room->selection.clear();
        QCOMPARE(m_room->shownAsSelected(), Ids());
    }

    void rowsThatComeAndGoChangeNothing()
    {
        m_room->selection.replace({2, 9, 24});
        m_room->listing.setQuery({.text = u"code_9"_s});
        QCOMPARE(m_room->shownAsSelected(), Ids{9});
        m_room->listing.setQuery({.text = u"nowhere"_s});
        QCOMPARE(m_room->model.rowCount(), 0);
        m_room->listing.setQuery(
            {.sortBy = EventQuery::SortBy::Id, .sortOrder = Qt::DescendingOrder});
        QCOMPARE(m_room->shownAsSelected(), Ids{24});
        m_room->listing.setRowsPerPage(25);
        QCOMPARE(m_room->shownAsSelected(), Ids({24, 9, 2}));
        m_room->catalogue.remove(9);
        m_room->catalogue.add(sampleEvent(26));
        QCOMPARE(m_room->selected(), Ids({24, 2}));
        QCOMPARE(m_room->shownAsSelected(), Ids({24, 2}));
    }

    void aResetChangesNothing()
    {
        m_room->selection.replace({2, 24});
        m_room->table.reset();
        QCOMPARE(m_room->selected(), Ids({2, 24}));
        QCOMPARE(m_room->shownAsSelected(), Ids{2});
        QCOMPARE(m_room->table.currentIndex().row(), 0);
    }

    void anotherModelBringsItsOwn()
    {
        m_room->selection.replace({2});
        EventListing otherListing{m_room->catalogue};
        EventSelection otherSelection{m_room->catalogue, otherListing};
        EventTableModel otherModel{otherListing};
        otherSelection.replace({7});
        m_room->table.showEvents(otherModel, otherSelection);
        QCOMPARE(idsOf(m_room->table.selectedEvents()), Ids{7});
        QVERIFY(m_room->table.selectionModel()->isRowSelected(6));
        QCOMPARE(m_room->selected(), Ids{2});
        m_room->table.showNothing();
        QVERIFY(m_room->table.selectedEvents().isEmpty());
        QCOMPARE(idsOf(otherSelection.events()), Ids{7});
        m_room->table.selectAll(); // with nothing on show
        QCOMPARE(
            m_room->table.findChildren<QItemSelectionModel *>(Qt::FindDirectChildrenOnly).size(),
            1); // none pile up
    }

    void screenReadersSelectRowsToo()
    {
        m_room->selection.replace({24});
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&m_room->table);
        QAccessibleTableInterface *cells = accessible ? accessible->tableInterface() : nullptr;
        if (!cells)
            QFAIL("A screen reader finds no table.");
        QVERIFY(cells->selectRow(4));
        QCOMPARE(m_room->selected(), Ids({5, 24}));
        QCOMPARE(cells->selectedRows(), QList<int>{4});
        QVERIFY(cells->unselectRow(4));
        QCOMPARE(m_room->selected(), Ids{24});
    }

    void oneActOneSignal()
    {
        const QSignalSpy changed(&m_room->table, &EventTableView::selectedEventsChanged);
        m_room->click(3);
        QCOMPARE(changed.size(), 1);
        m_room->press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(changed.size(), 2);
    }

private:
    std::unique_ptr<Room> m_room;
};

QTEST_MAIN(TestPageSelection)
#include "test_pageselection.moc"
