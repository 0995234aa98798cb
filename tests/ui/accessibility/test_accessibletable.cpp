// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/accessibility/accessibletable.h"

#include "tests/ui/accessibility/fruittable.h"

#include "ui/accessibility/accessibletablefactory.h"

#include <QHeaderView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace eventdesk {

/** What the accessible table answers. What it is told and tells: test_accessibletableevents. */
class TestAccessibleTable final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        installAccessibleTables();
        installAccessibleTables(); // the second does nothing
    }

    void init() { m_fruits = std::make_unique<FruitTable>(); }

    void cleanup() { m_fruits.reset(); }

    void subclassesHaveIt()
    {
        QVERIFY(dynamic_cast<AccessibleTable *>(m_fruits->face()));
        QCOMPARE(m_fruits->face()->role(), QAccessible::Table);
        QCOMPARE(m_fruits->face()->text(QAccessible::Name), u"Events"_s);
        QVERIFY(m_fruits->face()->isValid());
    }

    void otherTablesKeepQtsOwn()
    {
        QTableView plain;
        QVERIFY(!dynamic_cast<AccessibleTable *>(QAccessible::queryAccessibleInterface(&plain)));
    }

    void counts()
    {
        QCOMPARE(m_fruits->table()->rowCount(), 4);
        QCOMPARE(m_fruits->table()->columnCount(), 2);
        QCOMPARE(m_fruits->face()->childCount(), 5 * 3);
        m_fruits->view->setModel(nullptr);
        QCOMPARE(m_fruits->table()->rowCount(), 0);
        QCOMPARE(m_fruits->table()->columnCount(), 0);
        QCOMPARE(m_fruits->face()->childCount(), 0);
    }

    void cellsAreNamed()
    {
        m_fruits->model->item(1, 0)->setData(u"off"_s, Qt::AccessibleTextRole);
        m_fruits->model->item(1, 0)->setData(u"Nothing is sent"_s, Qt::AccessibleDescriptionRole);
        QCOMPARE(m_fruits->nameAt(2, 1), u"Cherry"_s);
        QCOMPARE(m_fruits->nameAt(1, 0), u"off"_s);
        QCOMPARE(
            m_fruits->table()->cellAt(1, 0)->text(QAccessible::Description), u"Nothing is sent"_s);
        QCOMPARE(m_fruits->table()->cellAt(1, 0)->role(), QAccessible::Cell);
    }

    void headersAreNamed()
    {
        QCOMPARE(m_fruits->face()->child(1)->role(), QAccessible::ColumnHeader);
        QCOMPARE(m_fruits->face()->child(2)->text(QAccessible::Name), u"Name"_s);
        QCOMPARE(m_fruits->face()->child(0)->role(), QAccessible::Pane);
        QCOMPARE(m_fruits->face()->child(3)->role(), QAccessible::RowHeader);
        QVERIFY(m_fruits->face()->child(3)->state().invisible);
        QCOMPARE(m_fruits->table()->columnDescription(1), u"Name"_s);
        QAccessibleTableCellInterface *cell = m_fruits->table()->cellAt(0, 1)->tableCellInterface();
        QCOMPARE(cell->columnHeaderCells(), QList{m_fruits->face()->child(2)});
        QVERIFY(cell->rowHeaderCells().isEmpty());
        m_fruits->view->verticalHeader()->show();
        QCOMPARE(cell->rowHeaderCells(), QList{m_fruits->face()->child(3)});
    }

    void childrenKnowTheirNumber()
    {
        for (int number = 0; number < m_fruits->face()->childCount(); ++number) {
            QAccessibleInterface *child = m_fruits->face()->child(number);
            QVERIFY(child && child->isValid());
            QCOMPARE(m_fruits->face()->indexOfChild(child), number);
            QCOMPARE(child->parent(), m_fruits->face());
            QCOMPARE(child->childCount(), 0);
        }
        QVERIFY(!m_fruits->face()->child(-1));
        QVERIFY(!m_fruits->face()->child(m_fruits->face()->childCount()));
    }

    void absentCellsAreNeverNull_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");

        QTest::newRow("no row") << -1 << 0;
        QTest::newRow("no column") << 0 << -1;
        QTest::newRow("neither") << -1 << -1;
        QTest::newRow("behind the rows") << 4 << 0;
        QTest::newRow("behind the columns") << 0 << 2;
        QTest::newRow("far away") << INT_MAX << INT_MAX;
        QTest::newRow("far before") << INT_MIN << INT_MIN;
    }

    void absentCellsAreNeverNull()
    {
        QFETCH(const int, row);
        QFETCH(const int, column);
        verifyAbsent(row, column);
        m_fruits->model->setRowCount(0);
        verifyAbsent(row, column);
        verifyAbsent(0, 0);
        m_fruits->view->setModel(nullptr);
        verifyAbsent(row, column);
        verifyAbsent(0, 0);
    }

    void askingAgainGivesTheSameCell()
    {
        QCOMPARE(m_fruits->table()->cellAt(2, 1), m_fruits->table()->cellAt(2, 1));
        QCOMPARE(m_fruits->table()->cellAt(9, 9), m_fruits->table()->cellAt(-1, 0));
    }

    /** Views tell of changes only while accessibility is on, which it is not on this platform. */
    void changesNobodyToldOf()
    {
        const QAccessible::Id cherry = m_fruits->idAt(2, 1);
        const QAccessible::Id apple = m_fruits->idAt(0, 1);
        m_fruits->model->removeRows(0, 1);
        m_fruits->model->insertColumn(0);
        QCOMPARE(m_fruits->nameAt(1, 2), u"Cherry"_s);
        QCOMPARE(m_fruits->nameAt(0, 2), u"Banana"_s);
        for (int number = 0; number < m_fruits->face()->childCount(); ++number)
            QCOMPARE(m_fruits->face()->indexOfChild(m_fruits->face()->child(number)), number);
        QCOMPARE(rowOf(cherry), 1);
        QVERIFY(!QAccessible::accessibleInterface(apple));
    }

    void endOfTheModel()
    {
        QAccessibleInterface *apple = m_fruits->table()->cellAt(0, 1);
        m_fruits->model.reset();
        QVERIFY(!apple->isValid());
        QVERIFY(apple->text(QAccessible::Name).isEmpty());
        QVERIFY(apple->rect().isNull());
        QVERIFY(apple->state().invalid);
        QCOMPARE(m_fruits->face()->childCount(), 0);
        verifyAbsent(0, 1);
    }

    void endOfTheView()
    {
        const QAccessible::Id self = QAccessible::uniqueId(m_fruits->face());
        const QAccessible::Id apple = m_fruits->idAt(0, 1);
        const QAccessible::Id nothing = QAccessible::uniqueId(m_fruits->table()->cellAt(-1, -1));
        m_fruits->view.reset();
        for (const QAccessible::Id id : {self, apple, nothing})
            QVERIFY(!QAccessible::accessibleInterface(id));
    }

    void foreignInterfacesAreNoChildren()
    {
        SomeTableView other;
        other.setModel(m_fruits->model.get());
        QAccessibleInterface *otherFace = QAccessible::queryAccessibleInterface(&other);
        QCOMPARE(m_fruits->face()->indexOfChild(otherFace), -1);
        QCOMPARE(m_fruits->face()->indexOfChild(otherFace->tableInterface()->cellAt(0, 0)), -1);
        QCOMPARE(m_fruits->face()->indexOfChild(nullptr), -1);
    }

    void rowsAreSelected()
    {
        m_fruits->view->setSelectionMode(QTableView::ExtendedSelection);
        QVERIFY(m_fruits->table()->selectRow(1));
        QVERIFY(m_fruits->table()->selectRow(3));
        QCOMPARE(m_fruits->table()->selectedRows(), (QList{1, 3}));
        QCOMPARE(m_fruits->table()->selectedRowCount(), 2);
        QCOMPARE(m_fruits->table()->selectedCellCount(), 4);
        QCOMPARE(m_fruits->table()->selectedCells().size(), 4);
        QVERIFY(m_fruits->table()->isRowSelected(3));
        QVERIFY(m_fruits->table()->cellAt(3, 0)->state().selected);
        QVERIFY(m_fruits->table()->cellAt(3, 0)->tableCellInterface()->isSelected());
        QVERIFY(m_fruits->table()->unselectRow(3));
        QVERIFY(!m_fruits->table()->unselectRow(3));
        QCOMPARE(m_fruits->table()->selectedRows(), QList{1});
        for (const int row : {-1, 4}) {
            QVERIFY(!m_fruits->table()->isRowSelected(row));
            QVERIFY(!m_fruits->table()->selectRow(row));
            QVERIFY(!m_fruits->table()->unselectRow(row));
        }
    }

    void selectionKeepsToTheMode()
    {
        m_fruits->view->setSelectionMode(QTableView::SingleSelection);
        QVERIFY(m_fruits->table()->selectRow(1));
        QVERIFY(m_fruits->table()->selectRow(2));
        QCOMPARE(m_fruits->table()->selectedRows(), QList{2});
        m_fruits->view->setSelectionMode(QTableView::NoSelection);
        QVERIFY(!m_fruits->table()->selectRow(1));
        QVERIFY(m_fruits->table()->cellAt(0, 0)->actionInterface()->actionNames().isEmpty());
        QVERIFY(!m_fruits->table()->cellAt(0, 0)->state().selectable);
    }

    void columnsAreNotSelected()
    {
        m_fruits->view->selectAll();
        QVERIFY(!m_fruits->table()->selectColumn(0));
        QVERIFY(!m_fruits->table()->unselectColumn(0));
        QVERIFY(!m_fruits->table()->isColumnSelected(0));
        QVERIFY(m_fruits->table()->selectedColumns().isEmpty());
        QCOMPARE(m_fruits->table()->selectedColumnCount(), 0);
    }

    void cellActionTogglesItsRow()
    {
        QAccessibleActionInterface *cell = m_fruits->table()->cellAt(2, 1)->actionInterface();
        const QString toggle = QAccessibleActionInterface::toggleAction();
        QCOMPARE(cell->actionNames(), QStringList{toggle});
        cell->doAction(toggle);
        QCOMPARE(m_fruits->table()->selectedRows(), QList{2});
        cell->doAction(toggle);
        QVERIFY(m_fruits->table()->selectedRows().isEmpty());
        cell->doAction(u"dance"_s);
        m_fruits->table()->cellAt(-1, -1)->actionInterface()->doAction(toggle);
        QVERIFY(m_fruits->table()->selectedRows().isEmpty());
    }

    void checkMarksAreSeenAndSet()
    {
        QStandardItem *item = m_fruits->model->item(2, 0);
        QVERIFY(!m_fruits->table()->cellAt(2, 0)->state().checkable);
        item->setCheckable(true);
        item->setCheckState(Qt::Checked);
        QVERIFY(m_fruits->table()->cellAt(2, 0)->state().checkable);
        QVERIFY(m_fruits->table()->cellAt(2, 0)->state().checked);
        QVERIFY(!m_fruits->table()->cellAt(2, 1)->state().checkable);

        m_fruits->view->setSelectionMode(QTableView::NoSelection);
        QAccessibleActionInterface *cell = m_fruits->table()->cellAt(2, 0)->actionInterface();
        const QString toggle = QAccessibleActionInterface::toggleAction();
        QCOMPARE(cell->actionNames(), QStringList{toggle});
        cell->doAction(toggle);
        QCOMPARE(item->checkState(), Qt::Unchecked);
        QVERIFY(!m_fruits->table()->cellAt(2, 0)->state().checked);
        cell->doAction(toggle);
        QCOMPARE(item->checkState(), Qt::Checked);
        QVERIFY(m_fruits->table()->selectedRows().isEmpty());

        item->setEnabled(false);
        QVERIFY(!m_fruits->table()->cellAt(2, 0)->state().checkable);
        QVERIFY(cell->actionNames().isEmpty());
    }

    void focusIsTheCurrentCell()
    {
        QVERIFY(!m_fruits->face()->focusChild());
        m_fruits->view->setCurrentIndex(m_fruits->model->index(1, 1));
        QCOMPARE(m_fruits->face()->focusChild(), m_fruits->table()->cellAt(1, 1));
        QVERIFY(!m_fruits->table()->cellAt(1, 1)->state().focused);
        showWithFocus();
        QVERIFY(m_fruits->table()->cellAt(1, 1)->state().focused);
        QVERIFY(!m_fruits->table()->cellAt(1, 0)->state().focused);
        QVERIFY(m_fruits->table()->cellAt(1, 0)->state().focusable);
    }

    void cellsAreFoundOnTheScreen()
    {
        showWithFocus();
        for (QAccessibleInterface *child :
            {m_fruits->table()->cellAt(1, 1), m_fruits->table()->cellAt(0, 0)}) {
            QVERIFY(!child->rect().isEmpty());
            QVERIFY(!child->state().invisible);
            const QPoint middle = child->rect().center();
            QCOMPARE(m_fruits->face()->childAt(middle.x(), middle.y()), child);
        }
        QCOMPARE(m_fruits->face()->child(1)->rect().left(),
            m_fruits->table()->cellAt(0, 0)->rect().left());
        QVERIFY(m_fruits->face()->child(1)->rect().bottom()
            <= m_fruits->table()->cellAt(0, 0)->rect().top());
        QVERIFY(!m_fruits->face()->childAt(-5000, -5000));
        QVERIFY(m_fruits->face()->child(0)->rect().isNull());
    }

private:
    void verifyAbsent(int row, int column) const
    {
        QAccessibleInterface *nothing = m_fruits->table()->cellAt(row, column);
        QVERIFY(nothing);
        QVERIFY(!nothing->isValid());
        QVERIFY(nothing->text(QAccessible::Name).isEmpty());
        QCOMPARE(m_fruits->face()->indexOfChild(nothing), -1);
        QAccessibleTableCellInterface *cell = nothing->tableCellInterface();
        QVERIFY(cell);
        QVERIFY(!cell->isSelected());
        QCOMPARE(cell->rowIndex(), -1);
        QCOMPARE(cell->columnIndex(), -1);
        QCOMPARE(cell->rowExtent(), 1);
        QVERIFY(cell->columnHeaderCells().isEmpty());
        QVERIFY(cell->rowHeaderCells().isEmpty());
    }

    void showWithFocus()
    {
        m_fruits->view->resize(400, 300);
        m_fruits->view->show();
        m_fruits->view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_fruits->view.get()));
        m_fruits->view->setFocus();
        QTRY_VERIFY(m_fruits->view->hasFocus());
    }

    std::unique_ptr<FruitTable> m_fruits;
};

} // namespace eventdesk

QTEST_MAIN(eventdesk::TestAccessibleTable)
#include "test_accessibletable.moc"
