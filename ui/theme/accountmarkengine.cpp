// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/theme/accountmarkengine.h"

#include "ui/theme/semanticcolours.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>

#include <algorithm>

namespace eventdesk {

void AccountMarkEngine::paint(
    QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(mode)
    Q_UNUSED(state)
    const QPalette palette = QGuiApplication::palette();
    const SemanticColours colours(palette);
    const qreal side = std::min(rect.width(), rect.height());
    const qreal line = std::max(1.0, side / 16);
    const qreal corner = side * 0.18;
    // The drawings of the icons leave about as much of their grid free.
    QRectF mark(0, 0, side * 0.7, side * 0.7);
    mark.moveCenter(QRectF(rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_colour != AccountColour::None) { // a rim, for a selected row may have nearly the colour
        const QRectF around = mark.adjusted(-line, -line, line, line);
        painter->setPen(QPen(palette.color(QPalette::Active, QPalette::Base), line));
        painter->drawRoundedRect(around, corner + line, corner + line);
        painter->setBrush(colours.accountFill(m_colour));
    }
    painter->setPen(QPen(colours.accountBorder(m_colour), line));
    painter->drawRoundedRect(mark, corner, corner);
    painter->restore();
}

QPixmap AccountMarkEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return pixmap;
}

QString AccountMarkEngine::key() const
{
    return QStringLiteral("eventdesk-account-mark");
}

QIconEngine *AccountMarkEngine::clone() const
{
    return new AccountMarkEngine(m_colour);
}

bool AccountMarkEngine::isNull()
{
    return false;
}

} // namespace eventdesk
