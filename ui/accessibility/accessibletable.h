// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/accessibility/accessibletablepart.h"

#include <QAccessibleTableInterface>
#include <QAccessibleWidget>
#include <QHash>

namespace eventdesk {

/**
 * What assistive technology sees of an AccessibleTableView. It differs from Qt's own table, which
 * cannot be subclassed (it is not exported), in these points:
 *
 * - cellAt() never answers null. Where there is no cell it answers one that is invalid: Qt 6.4's
 *   AT-SPI bridge calls the answer unchecked for whatever row a client names (IsSelected,
 *   GetRowExtentAt, GetColumnExtentAt, GetRowColumnExtentsAtIndex), and a client that read the row
 *   count a moment ago may well name a row that is gone.
 * - Clients are told of new names of the cells they have read.
 * - Rows are selected, never columns.
 *
 * Children are numbered as Qt numbers them, because the events of QTableView name them so: row by
 * row, behind a row of column headers and in each row behind its row header, hidden or not.
 *
 * Owned by Qt's cache of accessible interfaces, which ends it with the view. UI thread only.
 */
class AccessibleTable final : public QAccessibleWidget, public QAccessibleTableInterface
{
    Q_DISABLE_COPY_MOVE(AccessibleTable)

public:
    explicit AccessibleTable(QTableView *view);
    ~AccessibleTable() override;

    /** The cell or header at this place; null outside the table. */
    [[nodiscard]] QAccessibleInterface *partAt(AccessibleTablePart::Place place) const;

    void *interface_cast(QAccessible::InterfaceType type) override;

    int childCount() const override;
    QAccessibleInterface *child(int number) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;

    QAccessibleInterface *caption() const override;
    QAccessibleInterface *summary() const override;
    QAccessibleInterface *cellAt(int row, int column) const override;
    int columnCount() const override;
    int rowCount() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;

    int selectedCellCount() const override;
    QList<QAccessibleInterface *> selectedCells() const override;
    int selectedColumnCount() const override;
    QList<int> selectedColumns() const override;
    int selectedRowCount() const override;
    QList<int> selectedRows() const override;
    bool isColumnSelected(int column) const override;
    bool isRowSelected(int row) const override;
    bool selectColumn(int column) override;
    bool unselectColumn(int column) override;
    bool selectRow(int row) override;
    bool unselectRow(int row) override;

    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    using Place = AccessibleTablePart::Place;

    [[nodiscard]] QTableView *view() const;
    [[nodiscard]] QAbstractItemModel *model() const;
    [[nodiscard]] QItemSelectionModel *selection() const;
    [[nodiscard]] bool hasRow(int row) const;

    [[nodiscard]] int numberOf(Place place) const;
    [[nodiscard]] Place placeOf(int number) const;
    [[nodiscard]] AccessibleTablePart *makePart(Place place) const;
    [[nodiscard]] QAccessibleInterface *noCell() const;

    void renumberParts() const;
    void forgetParts() const;
    void announceData(const QAccessibleTableModelChangeEvent &change) const;

    // Parts are made when first asked for, by the const functions of QAccessibleInterface.
    mutable QHash<int, QAccessible::Id> m_parts;
    mutable QAccessible::Id m_noCell = 0;
};

} // namespace eventdesk
