// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/accessibility/accessibleheader.h"

#include <QHeaderView>

namespace eventdesk {

AccessibleHeader::AccessibleHeader(QTableView *view, Place place)
    : AccessibleTablePart(view), m_place(place)
{
}

AccessibleHeader::~AccessibleHeader() = default;

AccessibleTablePart::Place AccessibleHeader::place() const
{
    return m_place;
}

bool AccessibleHeader::isCorner() const
{
    return m_place.row < 0 && m_place.column < 0;
}

Qt::Orientation AccessibleHeader::orientation() const
{
    return m_place.row < 0 ? Qt::Horizontal : Qt::Vertical;
}

int AccessibleHeader::section() const
{
    return orientation() == Qt::Horizontal ? m_place.column : m_place.row;
}

QHeaderView *AccessibleHeader::header() const
{
    return orientation() == Qt::Horizontal ? view()->horizontalHeader() : view()->verticalHeader();
}

QString AccessibleHeader::read(Qt::ItemDataRole role) const
{
    return isCorner() ? QString()
                      : view()->model()->headerData(section(), orientation(), role).toString();
}

bool AccessibleHeader::isValid() const
{
    const QAbstractItemModel *model = view() ? view()->model() : nullptr;
    return model && m_place.row < model->rowCount() && m_place.column < model->columnCount();
}

QAccessible::Role AccessibleHeader::role() const
{
    if (isCorner())
        return QAccessible::Pane;
    return orientation() == Qt::Horizontal ? QAccessible::ColumnHeader : QAccessible::RowHeader;
}

QAccessible::State AccessibleHeader::state() const
{
    QAccessible::State state;
    if (isValid())
        state.invisible =
            isCorner() || header()->isHidden() || header()->isSectionHidden(section());
    else
        state.invalid = true;
    return state;
}

QRect AccessibleHeader::rect() const
{
    if (!isValid() || isCorner() || !header()->isVisible())
        return {};
    const int start = header()->sectionViewportPosition(section());
    const int extent = header()->sectionSize(section());
    const QWidget *strip = header()->viewport();
    return orientation() == Qt::Horizontal
        ? QRect(strip->mapToGlobal(QPoint(start, 0)), QSize(extent, strip->height()))
        : QRect(strip->mapToGlobal(QPoint(0, start)), QSize(strip->width(), extent));
}

} // namespace eventdesk
