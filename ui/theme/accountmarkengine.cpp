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
    Q_UNUSED(state)
    const QPalette palette = QGuiApplication::palette();
    const SemanticColours colours(palette);
    const QColor border = mode == QIcon::Selected
        ? palette.color(QPalette::Active, QPalette::HighlightedText)
        : colours.accountBorder(m_colour);
    const qreal side = std::min(rect.width(), rect.height());
    const qreal line = std::max(1.0, side / 16);
    // The drawings of the icons leave about as much of their grid free.
    QRectF mark(0, 0, side * 0.7, side * 0.7);
    mark.moveCenter(QRectF(rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(border, line));
    painter->setBrush(m_colour == AccountColour::None ? QBrush(Qt::NoBrush)
                                                      : QBrush(colours.accountFill(m_colour)));
    painter->drawRoundedRect(mark, side * 0.18, side * 0.18);
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
