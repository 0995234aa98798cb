// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/eventdelegate.h"

#include <QAbstractItemView>
#include <QPainter>

namespace eventdesk {

namespace {

bool holdsKeyboardPlace(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->hasFocus() && view->currentIndex().row() == index.row();
}

} // namespace

void EventDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    cell.state.setFlag(QStyle::State_HasFocus, false); // the style would frame one cell of the row
    QStyledItemDelegate::paint(painter, cell, index);
    if (!holdsKeyboardPlace(option, index) || option.state.testFlag(QStyle::State_Selected))
        return;
    painter->save();
    painter->setPen(QPen(option.palette.color(QPalette::Highlight), 1));
    const QRect row = option.rect.adjusted(0, 0, 0, -1);
    painter->drawLine(row.topLeft(), row.topRight());
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    painter->restore();
}

} // namespace eventdesk
