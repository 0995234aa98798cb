// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/theme/applicationiconengine.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <array>

namespace eventdesk {

namespace {

constexpr std::array renderedSides{16, 24, 32, 48, 64, 128, 256, 512};
constexpr int largestOfWindow = 128;

int shorterSide(const QSize &size)
{
    return std::min(size.width(), size.height());
}

/** The smallest rendering that need not be enlarged, or the largest there is. */
int renderedSideFor(int side)
{
    const auto *const found = std::ranges::lower_bound(renderedSides, side);
    return found == renderedSides.end() ? renderedSides.back() : *found;
}

} // namespace

void ApplicationIconEngine::paint(
    QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    QPixmap drawing = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
    drawing.setDevicePixelRatio(ratio);
    QRectF place(QPointF(), drawing.deviceIndependentSize());
    place.moveCenter(QRectF(rect).center());
    painter->drawPixmap(place.topLeft(), drawing);
}

QPixmap ApplicationIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    const int side = shorterSide(actualSize(size, mode, state));
    if (side <= 0)
        return {};
    const int rendered = renderedSideFor(side);
    const QPixmap drawing(QStringLiteral(":/icons/eventdesk-%1.png").arg(rendered));
    return rendered == side
        ? drawing
        : drawing.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

QSize ApplicationIconEngine::actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(mode)
    Q_UNUSED(state)
    const int side = std::min(shorterSide(size), renderedSides.back());
    return {side, side};
}

QList<QSize> ApplicationIconEngine::availableSizes(QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(mode)
    Q_UNUSED(state)
    QList<QSize> sizes;
    for (const int side : renderedSides) {
        if (side <= largestOfWindow)
            sizes.append(QSize(side, side));
    }
    return sizes;
}

QString ApplicationIconEngine::key() const
{
    return QStringLiteral("eventdesk-application");
}

QIconEngine *ApplicationIconEngine::clone() const
{
    return new ApplicationIconEngine;
}

bool ApplicationIconEngine::isNull()
{
    return false;
}

} // namespace eventdesk
