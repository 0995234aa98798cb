// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/accessibility/accessibletable.h"

#include "ui/accessibility/accessiblecell.h"
#include "ui/accessibility/accessibleheader.h"

#include <QItemSelectionModel>

#include <utility>

namespace eventdesk {

namespace {

/** Only for ids of parts: every one of them was registered by AccessibleTable itself. */
AccessibleTablePart *partWith(QAccessible::Id id)
{
    return static_cast<AccessibleTablePart *>(QAccessible::accessibleInterface(id));
}

} // namespace

AccessibleTable::AccessibleTable(QTableView *view) : QAccessibleWidget(view, QAccessible::Table) { }

AccessibleTable::~AccessibleTable()
{
    forgetParts();
    if (m_noCell)
        QAccessible::deleteAccessibleInterface(m_noCell);
}

QTableView *AccessibleTable::view() const
{
    return qobject_cast<QTableView *>(object());
}

QAbstractItemModel *AccessibleTable::model() const
{
    return isValid() && view() ? view()->model() : nullptr;
}

QItemSelectionModel *AccessibleTable::selection() const
{
    return model() ? view()->selectionModel() : nullptr;
}

bool AccessibleTable::hasRow(int row) const
{
    return row >= 0 && row < rowCount();
}

void *AccessibleTable::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

int AccessibleTable::numberOf(Place place) const
{
    return (place.row + 1) * (columnCount() + 1) + place.column + 1;
}

AccessibleTable::Place AccessibleTable::placeOf(int number) const
{
    const int width = columnCount() + 1;
    return {.row = number / width - 1, .column = number % width - 1};
}

int AccessibleTable::childCount() const
{
    return model() ? (rowCount() + 1) * (columnCount() + 1) : 0;
}

QAccessibleInterface *AccessibleTable::child(int number) const
{
    if (number < 0 || number >= childCount())
        return nullptr;
    const auto isStale = [&] {
        const QAccessible::Id id = m_parts.value(number);
        return id != 0 && indexOfChild(partWith(id)) != number;
    };
    if (isStale()) // views tell of changes only while accessibility is on
        renumberParts();
    if (const QAccessible::Id known = m_parts.value(number))
        return partWith(known);

    AccessibleTablePart *part = makePart(placeOf(number));
    m_parts.insert(number, QAccessible::registerAccessibleInterface(part));
    return part;
}

AccessibleTablePart *AccessibleTable::makePart(Place place) const
{
    if (place.row < 0 || place.column < 0)
        return new AccessibleHeader(view(), place);
    return new AccessibleCell(view(), model()->index(place.row, place.column));
}

QAccessibleInterface *AccessibleTable::childAt(int x, int y) const
{
    if (!model())
        return nullptr;
    const QModelIndex index = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? cellAt(index.row(), index.column()) : nullptr;
}

int AccessibleTable::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const AccessibleTablePart *>(child);
    if (!part || !part->isValid() || part->view() != view())
        return -1;
    return numberOf(part->place());
}

QAccessibleInterface *AccessibleTable::focusChild() const
{
    const QModelIndex index = model() ? view()->currentIndex() : QModelIndex();
    return index.isValid() ? cellAt(index.row(), index.column()) : nullptr;
}

QAccessibleInterface *AccessibleTable::caption() const
{
    return nullptr;
}

QAccessibleInterface *AccessibleTable::summary() const
{
    return nullptr;
}

QAccessibleInterface *AccessibleTable::cellAt(int row, int column) const
{
    const bool exists = hasRow(row) && column >= 0 && column < columnCount();
    return exists ? partAt({.row = row, .column = column}) : noCell();
}

QAccessibleInterface *AccessibleTable::partAt(Place place) const
{
    return place.column < columnCount() ? child(numberOf(place)) : nullptr;
}

QAccessibleInterface *AccessibleTable::noCell() const
{
    // In Qt's cache like any other: a bridge that asks for its id would put it there anyway.
    if (!m_noCell) {
        // The cache owns it. NOLINTNEXTLINE(clang-analyzer-cplusplus.NewDeleteLeaks)
        m_noCell = QAccessible::registerAccessibleInterface(new AccessibleCell(view(), {}));
    }
    return partWith(m_noCell);
}

int AccessibleTable::columnCount() const
{
    return model() ? model()->columnCount() : 0;
}

int AccessibleTable::rowCount() const
{
    return model() ? model()->rowCount() : 0;
}

QString AccessibleTable::columnDescription(int column) const
{
    return model() ? model()->headerData(column, Qt::Horizontal).toString() : QString();
}

QString AccessibleTable::rowDescription(int row) const
{
    return model() ? model()->headerData(row, Qt::Vertical).toString() : QString();
}

int AccessibleTable::selectedCellCount() const
{
    return selection() ? static_cast<int>(selection()->selectedIndexes().size()) : 0;
}

QList<QAccessibleInterface *> AccessibleTable::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    if (!selection())
        return cells;
    const QModelIndexList indexes = selection()->selectedIndexes();
    cells.reserve(indexes.size());
    for (const QModelIndex &index : indexes)
        cells.append(cellAt(index.row(), index.column()));
    return cells;
}

int AccessibleTable::selectedColumnCount() const
{
    return 0;
}

QList<int> AccessibleTable::selectedColumns() const
{
    return {};
}

int AccessibleTable::selectedRowCount() const
{
    return static_cast<int>(selectedRows().size());
}

QList<int> AccessibleTable::selectedRows() const
{
    QList<int> rows;
    if (!selection())
        return rows;
    const QModelIndexList indexes = selection()->selectedRows();
    rows.reserve(indexes.size());
    for (const QModelIndex &index : indexes)
        rows.append(index.row());
    return rows;
}

bool AccessibleTable::isColumnSelected(int) const
{
    return false;
}

bool AccessibleTable::isRowSelected(int row) const
{
    return selection() && hasRow(row) && selection()->isRowSelected(row);
}

bool AccessibleTable::selectColumn(int)
{
    return false;
}

bool AccessibleTable::unselectColumn(int)
{
    return false;
}

bool AccessibleTable::selectRow(int row)
{
    if (!selection() || !hasRow(row))
        return false;
    // Adds to the selection only in the modes that let the user do so.
    const QAbstractItemView::SelectionMode mode = view()->selectionMode();
    if (mode == QAbstractItemView::NoSelection)
        return false;
    const bool adds =
        mode == QAbstractItemView::MultiSelection || mode == QAbstractItemView::ExtendedSelection;
    selection()->select(model()->index(row, 0),
        QItemSelectionModel::Rows
            | (adds ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect));
    return true;
}

bool AccessibleTable::unselectRow(int row)
{
    if (!isRowSelected(row))
        return false;
    selection()->select(
        model()->index(row, 0), QItemSelectionModel::Rows | QItemSelectionModel::Deselect);
    return true;
}

void AccessibleTable::modelChange(QAccessibleTableModelChangeEvent *event)
{
    if (event->modelChangeType() == QAccessibleTableModelChangeEvent::DataChanged)
        announceData(*event);
    else
        renumberParts();
}

/** Cells follow their rows; what has no place any more goes, and its id answers an error, not a
 * lie. */
void AccessibleTable::renumberParts() const
{
    const auto ids = std::exchange(m_parts, {});
    for (const QAccessible::Id id : ids) {
        const int number = indexOfChild(partWith(id));
        if (number >= 0 && number < childCount() && !m_parts.contains(number))
            m_parts.insert(number, id);
        else
            QAccessible::deleteAccessibleInterface(id);
    }
}

void AccessibleTable::forgetParts() const
{
    const auto ids = std::exchange(m_parts, {});
    for (const QAccessible::Id id : ids)
        QAccessible::deleteAccessibleInterface(id);
}

/** Clients keep the names and marks they have read, so they hear of the cells they know. */
void AccessibleTable::announceData(const QAccessibleTableModelChangeEvent &change) const
{
    const auto parts = m_parts;
    for (const QAccessible::Id id : parts) {
        AccessibleTablePart *part = partWith(id);
        if (!part || !part->isValid())
            continue;
        const Place place = part->place();
        if (place.row < change.firstRow() || place.row > change.lastRow()
            || place.column < change.firstColumn() || place.column > change.lastColumn())
            continue;
        QAccessibleEvent renamed(part, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&renamed);
        if (part->state().checkable) {
            QAccessible::State mark;
            mark.checked = true; // says which state changed, not to what
            QAccessibleStateChangeEvent marked(part, mark);
            QAccessible::updateAccessibility(&marked);
        }
    }
}

} // namespace eventdesk
