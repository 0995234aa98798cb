// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/changes/progresslist.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace eventdesk {

ProgressList::ProgressList(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *list = new QWidget;
    m_items = new QVBoxLayout(list);
    m_items->setContentsMargins(0, 0, 0, 0);
    m_items->setSpacing(0);
    m_items->addStretch();
    setWidget(list);
}

QSize ProgressList::sizeHint() const
{
    return minimumSizeHint();
}

QSize ProgressList::minimumSizeHint() const
{
    const int width = m_items->minimumSize().width() + verticalScrollBar()->sizeHint().width();
    return {width, heightOfFirst()};
}

int ProgressList::heightOfFirst() const
{
    const QLayoutItem *first = m_items->itemAt(0);
    if (!first || !first->widget())
        return 0;
    // The panel spans its window; its own width is a guess until it was laid out.
    const int width = window()->width() - verticalScrollBar()->sizeHint().width();
    return std::max(first->minimumSize().height(),
        first->hasHeightForWidth() ? first->heightForWidth(width) : first->sizeHint().height());
}

void ProgressList::followItems()
{
    if (const int height = heightOfFirst(); height != m_height) {
        m_height = height;
        updateGeometry();
    }
}

bool ProgressList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDone = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        followItems();
    return isDone;
}

void ProgressList::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    followItems();
}

} // namespace eventdesk
