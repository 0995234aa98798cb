// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace eventdesk {

/**
 * The base of every table of the program: a QTableView that assistive technology can read without
 * bringing the program down. A plain QTableView must not be used, for two reasons:
 *
 * - Qt 6.4's bridge to AT-SPI (Linux) asks the accessible table for the cell a client names and
 * uses the answer unchecked. Qt's own table answers null for a row that is gone, so a screen reader
 * that is one step behind ends the program. Tables of this class have an AccessibleTable, which
 * never does: the class name is the key to it, see installAccessibleTables().
 * - QTableView reports a focus whenever its current row changes, even while the user types
 * elsewhere: after each refresh the screen reader would leap into the table. This class reports it
 * only when the table has the focus.
 *
 * Rows select whole and Tab leaves the table. The model is a flat table: no root index.
 * A subclass that overrides currentChanged() must call this one's. UI thread only, as every widget.
 */
class AccessibleTableView : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccessibleTableView)

public:
    explicit AccessibleTableView(QWidget *parent = nullptr);
    ~AccessibleTableView() override;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace eventdesk
