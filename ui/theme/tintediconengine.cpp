// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/theme/tintediconengine.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

#include <algorithm>
#include <array>

namespace eventdesk {

namespace {

constexpr int drawingSide = 24;
constexpr std::array renderedScales{1, 2, 3, 4, 6};

QColor colourFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::ButtonText);
}

/** The smallest rendering that need not be enlarged. */
QImage rendering(QLatin1StringView file, const QSize &pixels)
{
    const int side = std::max(pixels.width(), pixels.height());
    int chosen = renderedScales.back();
    for (const int scale : renderedScales) {
        if (scale * drawingSide >= side) {
            chosen = scale;
            break;
        }
    }
    const QString suffix = chosen == 1 ? QString() : QStringLiteral("@%1x").arg(chosen);
    QImage image(QStringLiteral(":/icons/%1%2.png").arg(file, suffix));
    // QImage reads the ratio from the "@2x" in the name; here every pixel counts as one.
    image.setDevicePixelRatio(1.0);
    return image;
}

} // namespace

TintedIconEngine::TintedIconEngine(QLatin1StringView file) : m_file(file) { }

QPixmap TintedIconEngine::tinted(const QColor &colour, const QSize &pixels) const
{
    if (pixels.isEmpty())
        return {};
    const QString cacheKey =
        QStringLiteral("eventdesk-icon/%1/%2x%3/%4")
            .arg(m_file, QString::number(pixels.width()), QString::number(pixels.height()),
                colour.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;

    const QImage drawing =
        rendering(m_file, pixels).scaled(pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.drawImage(
        (pixels.width() - drawing.width()) / 2, (pixels.height() - drawing.height()) / 2, drawing);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();

    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

void TintedIconEngine::paint(
    QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    painter->drawPixmap(
        rect, scaledPixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state, ratio));
}

QPixmap TintedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap TintedIconEngine::scaledPixmap(
    const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    // Qt passes device pixels and sets the ratio of what it gets by itself.
    Q_UNUSED(state)
    Q_UNUSED(scale)
    return tinted(colourFor(mode), size);
}

QString TintedIconEngine::key() const
{
    return QStringLiteral("eventdesk-tinted");
}

QIconEngine *TintedIconEngine::clone() const
{
    return new TintedIconEngine(m_file);
}

bool TintedIconEngine::isNull()
{
    return false;
}

} // namespace eventdesk
