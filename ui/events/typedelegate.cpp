// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/typedelegate.h"

#include "app/catalogue/eventtablemodel.h"
#include "ui/theme/icons.h"

#include <QPainter>

namespace eventdesk {

int TypeDelegate::roomBehindText(const QStyleOptionViewItem &cell, const QModelIndex &index) const
{
    // Not the cell's decoration: that would stand at the far end of the cell.
    const bool isLocked = index.data(EventTableModel::EventRole).value<Event>().isLocked();
    return isLocked ? cell.fontMetrics.height() + cell.fontMetrics.averageCharWidth() : 0;
}

void TypeDelegate::paintBehindText(
    QPainter &painter, const QStyleOptionViewItem &cell, const QRect &room) const
{
    const int side = cell.fontMetrics.height();
    const QRect place = QStyle::alignedRect(
        cell.direction, Qt::AlignRight | Qt::AlignVCenter, QSize(side, side), room);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    themedIcon(IconName::Lock)
        .paint(&painter, place, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
}

} // namespace eventdesk
