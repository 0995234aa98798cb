// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/namedelegate.h"

#include "app/catalogue/eventtablemodel.h"
#include "ui/theme/semanticcolours.h"

#include <QPainter>

namespace eventdesk {

namespace {

QString mark()
{
    //: One word behind the name of an event that was changed outside Eventdesk.
    return NameDelegate::tr("changed");
}

QFont markFont(QFont font)
{
    constexpr qreal smaller = 0.9;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * smaller);
    return font;
}

/** Between the name and the mark, and at both sides of the mark's word. */
int gapOf(const QStyleOptionViewItem &cell)
{
    return cell.fontMetrics.averageCharWidth();
}

} // namespace

bool NameDelegate::isPlaceholder(const Event &event) const
{
    return event.name.isEmpty();
}

int NameDelegate::roomBehindText(const QStyleOptionViewItem &cell, const QModelIndex &index) const
{
    if (!index.data(EventTableModel::ChangedOutsideRole).toBool())
        return 0;
    return QFontMetrics(markFont(cell.font)).horizontalAdvance(mark()) + 3 * gapOf(cell);
}

void NameDelegate::paintBehindText(
    QPainter &painter, const QStyleOptionViewItem &cell, const QRect &room) const
{
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const SemanticColours colours(cell.palette);
    const QColor onSelection = cell.palette.color(QPalette::HighlightedText);
    const QFont font = markFont(cell.font);

    const bool isMirrored = cell.direction == Qt::RightToLeft;
    QRectF pill = room.adjusted(isMirrored ? 0 : gapOf(cell), 0, isMirrored ? -gapOf(cell) : 0, 0);
    const QPointF middle = pill.center();
    pill.setHeight(QFontMetrics(font).height() + 2);
    pill.moveCenter(middle);
    pill.adjust(0.5, 0.5, -0.5, -0.5); // a line one pixel wide lies on whole pixels then

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isSelected ? onSelection : colours.border(Meaning::Information));
    painter.setBrush(isSelected ? colours.matchBackgroundOnSelection()
                                : colours.softBackground(Meaning::Information));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setFont(font);
    painter.setPen(isSelected ? onSelection : colours.text(Meaning::Information));
    painter.drawText(pill, Qt::AlignCenter, mark());
}

} // namespace eventdesk
