// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/typedelegate.h"

#include "app/catalogue/eventtablemodel.h"
#include "ui/theme/icons.h"

#include <QPainter>
#include <QWidget>

namespace eventdesk {

void TypeDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    EventDelegate::paint(painter, option, index);
    if (!index.data(EventTableModel::EventRole).value<Event>().isLocked())
        return;
    // Painted here, not as the cell's decoration: that would stand at the far end of the cell.
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget->style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    const int side = cell.fontMetrics.height();
    QRect place(0, 0, side, side);
    place.moveCenter(cell.rect.center());
    place.moveLeft(cell.rect.left() + 2 * margin + cell.fontMetrics.horizontalAdvance(cell.text));
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    themedIcon(IconName::Lock)
        .paint(painter, place, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
}

} // namespace eventdesk
