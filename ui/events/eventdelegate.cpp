// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/eventdelegate.h"

#include "app/catalogue/eventtablemodel.h"
#include "ui/events/markedline.h"
#include "ui/theme/semanticcolours.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace eventdesk {

namespace {

bool holdsKeyboardPlace(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->hasFocus() && view->currentIndex().row() == index.row();
}

QPalette::ColorGroup colourGroup(const QStyleOptionViewItem &cell)
{
    if (!cell.state.testFlag(QStyle::State_Enabled))
        return QPalette::Disabled;
    return cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

/** Where the style would paint the text. */
QRect textRect(const QStyleOptionViewItem &cell)
{
    const QStyle *style = cell.widget->style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    return style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget)
        .adjusted(margin, 0, -margin, 0);
}

} // namespace

void EventDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.state.setFlag(QStyle::State_HasFocus, false); // the style would frame one cell of the row
    paintCell(*painter, cell, index);
    if (!holdsKeyboardPlace(option, index) || option.state.testFlag(QStyle::State_Selected))
        return;
    painter->save();
    painter->setPen(QPen(option.palette.color(QPalette::Highlight), 1));
    const QRect row = option.rect.adjusted(0, 0, 0, -1);
    painter->drawLine(row.topLeft(), row.topRight());
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    painter->restore();
}

void EventDelegate::paintCell(
    QPainter &painter, const QStyleOptionViewItem &cell, const QModelIndex &index) const
{
    const QStyle *style = cell.widget->style();
    QList<TextRange> marks = m_pattern.highlights(cell.text);
    if (!marks.isEmpty() && isPlaceholder(index.data(EventTableModel::EventRole).value<Event>()))
        marks.clear();
    const int roomBehind = roomBehindText(cell, index);
    if (marks.isEmpty() && roomBehind == 0) {
        style->drawControl(QStyle::CE_ItemViewItem, &cell, &painter, cell.widget);
        return;
    }

    const QRect place = textRect(cell);
    QStyleOptionViewItem empty = cell;
    empty.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &empty, &painter, cell.widget);

    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const SemanticColours colours(cell.palette);
    const MarkedLine line(cell.text, marks,
        isSelected ? colours.matchBackgroundOnSelection() : colours.matchBackground(),
        {.font = cell.font,
            .width = std::max(0, place.width() - roomBehind),
            .elide = cell.textElideMode,
            .direction = cell.direction});
    QRect room = place;
    room.setWidth(place.width() - roomBehind);
    painter.save();
    painter.setClipRect(cell.rect, Qt::IntersectClip);
    painter.setPen(cell.palette.color(
        colourGroup(cell), isSelected ? QPalette::HighlightedText : QPalette::Text));
    line.paint(painter, QStyle::visualRect(cell.direction, place, room),
        QStyle::visualAlignment(cell.direction, cell.displayAlignment));
    if (roomBehind > 0) {
        room.moveLeft(place.left() + line.width());
        room.setWidth(roomBehind);
        paintBehindText(painter, cell, QStyle::visualRect(cell.direction, place, room));
    }
    painter.restore();
}

bool EventDelegate::isPlaceholder(const Event & /*event*/) const
{
    return false;
}

int EventDelegate::roomBehindText(
    const QStyleOptionViewItem & /*cell*/, const QModelIndex & /*index*/) const
{
    return 0;
}

void EventDelegate::paintBehindText(
    QPainter & /*painter*/, const QStyleOptionViewItem & /*cell*/, const QRect & /*room*/) const
{
}

} // namespace eventdesk
