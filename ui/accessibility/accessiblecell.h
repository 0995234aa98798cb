// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/accessibility/accessibletablepart.h"

#include <QAccessibleActionInterface>
#include <QAccessibleTableCellInterface>
#include <QPersistentModelIndex>

namespace eventdesk {

/**
 * One cell of an AccessibleTable. It follows its row through sorting, insertion and removal, so a
 * screen reader that stands on it stays there; it becomes invalid when the row is gone. A cell made
 * for an invalid index is never valid: the answer where there is no cell.
 *
 * Its one action sets or clears the check mark of a cell that has one; of any other cell it selects
 * or deselects the whole row.
 */
class AccessibleCell final : public AccessibleTablePart,
                             public QAccessibleTableCellInterface,
                             public QAccessibleActionInterface
{
    Q_DISABLE_COPY_MOVE(AccessibleCell)

public:
    AccessibleCell(QTableView *view, const QModelIndex &index);
    ~AccessibleCell() override;

    [[nodiscard]] Place place() const override;

    bool isValid() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QRect rect() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override;
    int columnIndex() const override;
    int rowIndex() const override;
    int columnExtent() const override;
    int rowExtent() const override;
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override;
    QAccessibleInterface *table() const override;

    /** Whether it has a check mark that the user may set and clear. */
    [[nodiscard]] bool isCheckable() const;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

protected:
    [[nodiscard]] QString read(Qt::ItemDataRole role) const override;

private:
    [[nodiscard]] QList<QAccessibleInterface *> headerAt(Place place) const;

    QPersistentModelIndex m_index;
};

} // namespace eventdesk
