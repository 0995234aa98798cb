// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/busydots.h"

#include "ui/theme/semanticcolours.h"

#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace eventdesk {

namespace {

constexpr int dotCount = 3;
constexpr int stepMilliseconds = 400;

} // namespace

BusyDots::BusyDots(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize BusyDots::sizeHint() const
{
    const int dot = fontMetrics().height() / 2;
    return {dot * (2 * dotCount - 1), dot};
}

void BusyDots::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_step.stop();
}

void BusyDots::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_step.start(stepMilliseconds, Qt::CoarseTimer, this);
}

void BusyDots::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_step.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    m_lit = (m_lit + 1) % dotCount;
    update();
}

void BusyDots::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal dot = height();
    for (int number = 0; number < dotCount; ++number) {
        QColor colour = palette().color(QPalette::Highlight);
        if (number != m_lit) {
            colour = SemanticColours(palette()).mutedText();
            colour.setAlphaF(0.35F);
        }
        painter.setBrush(colour);
        painter.drawEllipse(QRectF(2 * number * dot, 0, dot, dot));
    }
}

} // namespace eventdesk
