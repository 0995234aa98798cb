// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/statusdelegate.h"

#include "app/catalogue/eventtablemodel.h"
#include "ui/theme/semanticcolours.h"

#include <QPainter>

namespace eventdesk {

namespace {

QPixmap markPixmap(bool filled, const QColor &colour, int side, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(side, side) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal stroke = side / 6.0;
    const QRectF circle = QRectF(0, 0, side, side).adjusted(stroke, stroke, -stroke, -stroke);
    painter.setPen(QPen(colour, stroke));
    painter.setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    return pixmap;
}

} // namespace

void StatusDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    EventDelegate::initStyleOption(option, index);
    const auto event = index.data(EventTableModel::EventRole).value<Event>();
    if (event.status == EventStatus::Unknown)
        return;
    const bool isActive = event.status == EventStatus::Active;
    const SemanticColours colours(option->palette);
    const bool isSelected = option->state.testFlag(QStyle::State_Selected);
    const QColor onSelection = option->palette.color(QPalette::HighlightedText);
    const QColor mark = isActive ? colours.activeMark() : colours.inactiveMark();
    const int side = option->fontMetrics.height() * 3 / 4;
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1.0;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(side, side);
    option->icon = QIcon(markPixmap(isActive, isSelected ? onSelection : mark, side, ratio));
    if (!isActive && !isSelected)
        option->palette.setColor(QPalette::Text, colours.mutedText());
}

} // namespace eventdesk
