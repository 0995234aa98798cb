// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/accessibility/accessibletableview.h"

namespace eventdesk {

/**
 * A table to read and choose rows from, in the look of the events table: roomy rows that follow the
 * font, no grid, one line a row, no row numbers. It edits nothing.
 */
class RoomyTableView : public AccessibleTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoomyTableView)

public:
    explicit RoomyTableView(QWidget *parent = nullptr);
    ~RoomyTableView() override;

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitRows();
};

} // namespace eventdesk
