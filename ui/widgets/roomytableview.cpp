// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/roomytableview.h"

#include "ui/theme/roomystyle.h"

#include <QEvent>
#include <QHeaderView>

namespace eventdesk {

RoomyTableView::RoomyTableView(QWidget *parent) : AccessibleTableView(parent)
{
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    RoomyStyle::giveTo(this);
    RoomyStyle::giveTo(horizontalHeader());
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    fitRows();
}

RoomyTableView::~RoomyTableView() = default;

void RoomyTableView::changeEvent(QEvent *event)
{
    AccessibleTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void RoomyTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    AccessibleTableView::currentChanged(current, previous);
    viewport()->update(); // the frame is around the whole row, Qt repaints one cell of it
}

void RoomyTableView::fitRows()
{
    constexpr qreal generous = 2.0;
    verticalHeader()->setDefaultSectionSize(static_cast<int>(fontMetrics().height() * generous));
}

} // namespace eventdesk
