// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/accessibility/accessibletableview.h"

namespace eventdesk {

AccessibleTableView::AccessibleTableView(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
}

AccessibleTableView::~AccessibleTableView() = default;

void AccessibleTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus()) {
        QTableView::currentChanged(current, previous);
        return;
    }
    // Reporting the focus is all that QTableView adds, so it is passed over.
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::currentChanged(current, previous);
}

} // namespace eventdesk
