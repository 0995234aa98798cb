// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/typedelegate.h"

#include "app/catalogue/eventtablemodel.h"
#include "ui/theme/icons.h"

namespace eventdesk {

void TypeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(EventTableModel::EventRole).value<Event>().isLocked())
        return;
    const int side = option->fontMetrics.height();
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationPosition = QStyleOptionViewItem::Right;
    option->decorationAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    option->decorationSize = QSize(side, side);
    option->icon = themedIcon(IconName::Lock);
}

} // namespace eventdesk
