// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/accessibility/accessiblecell.h"

#include "ui/accessibility/accessibletable.h"

#include <QHeaderView>
#include <QItemSelectionModel>

namespace eventdesk {

AccessibleCell::AccessibleCell(QTableView *view, const QModelIndex &index)
    : AccessibleTablePart(view), m_index(index)
{
}

AccessibleCell::~AccessibleCell() = default;

AccessibleTablePart::Place AccessibleCell::place() const
{
    return {.row = m_index.row(), .column = m_index.column()};
}

QString AccessibleCell::read(Qt::ItemDataRole role) const
{
    return m_index.data(role).toString();
}

bool AccessibleCell::isValid() const
{
    return m_index.isValid() && view() && view()->model() == m_index.model();
}

QAccessible::Role AccessibleCell::role() const
{
    return QAccessible::Cell;
}

QAccessible::State AccessibleCell::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const Qt::ItemFlags flags = m_index.flags();
    const bool selectable =
        flags.testFlag(Qt::ItemIsSelectable) && view()->selectionMode() != QTableView::NoSelection;
    state.disabled = !flags.testFlag(Qt::ItemIsEnabled) || !view()->isEnabled();
    state.focusable = flags.testFlag(Qt::ItemIsEnabled);
    state.focused = view()->hasFocus() && view()->currentIndex() == m_index;
    state.checkable = isCheckable();
    state.checked = m_index.data(Qt::CheckStateRole) == Qt::Checked;
    state.selectable = selectable;
    state.selected = isSelected();
    state.multiSelectable = selectable && view()->selectionMode() == QTableView::MultiSelection;
    state.extSelectable = selectable && view()->selectionMode() == QTableView::ExtendedSelection;
    state.invisible = !view()->viewport()->rect().intersects(view()->visualRect(m_index));
    return state;
}

QRect AccessibleCell::rect() const
{
    if (!isValid() || !view()->isVisible())
        return {};
    const QRect inViewport = view()->visualRect(m_index);
    if (inViewport.isEmpty())
        return {};
    return {view()->viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size()};
}

void *AccessibleCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

bool AccessibleCell::isSelected() const
{
    return isValid() && view()->selectionModel()->isSelected(m_index);
}

int AccessibleCell::columnIndex() const
{
    return isValid() ? m_index.column() : -1;
}

int AccessibleCell::rowIndex() const
{
    return isValid() ? m_index.row() : -1;
}

int AccessibleCell::columnExtent() const
{
    return 1;
}

int AccessibleCell::rowExtent() const
{
    return 1;
}

QList<QAccessibleInterface *> AccessibleCell::columnHeaderCells() const
{
    if (!isValid() || view()->horizontalHeader()->isHidden())
        return {};
    return headerAt({.row = -1, .column = m_index.column()});
}

QList<QAccessibleInterface *> AccessibleCell::rowHeaderCells() const
{
    if (!isValid() || view()->verticalHeader()->isHidden())
        return {};
    return headerAt({.row = m_index.row(), .column = -1});
}

QList<QAccessibleInterface *> AccessibleCell::headerAt(Place place) const
{
    const auto *table = dynamic_cast<AccessibleTable *>(parent());
    QAccessibleInterface *header = table ? table->partAt(place) : nullptr;
    return header ? QList<QAccessibleInterface *>{header} : QList<QAccessibleInterface *>{};
}

QAccessibleInterface *AccessibleCell::table() const
{
    return parent();
}

bool AccessibleCell::isCheckable() const
{
    constexpr Qt::ItemFlags needed = Qt::ItemIsUserCheckable | Qt::ItemIsEnabled;
    return isValid() && m_index.flags().testFlags(needed)
        && m_index.data(Qt::CheckStateRole).isValid();
}

QStringList AccessibleCell::actionNames() const
{
    const bool acts =
        isCheckable() || (isValid() && view()->selectionMode() != QTableView::NoSelection);
    return acts ? QStringList{toggleAction()} : QStringList();
}

void AccessibleCell::doAction(const QString &name)
{
    if (!actionNames().contains(name))
        return;
    if (isCheckable()) {
        const bool isChecked = m_index.data(Qt::CheckStateRole) == Qt::Checked;
        view()->model()->setData(
            m_index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    }
    QAccessibleTableInterface *rows = parent()->tableInterface();
    if (isSelected())
        rows->unselectRow(m_index.row());
    else
        rows->selectRow(m_index.row());
}

QStringList AccessibleCell::keyBindingsForAction(const QString &) const
{
    return {};
}

} // namespace eventdesk
