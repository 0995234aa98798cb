// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIconEngine>
#include <QLatin1StringView>

namespace eventdesk {

/**
 * Paints a one-colour drawing in a colour of the application's palette, asked for at paint time.
 * Renderings are kept in QPixmapCache under drawing, size and colour. Owned by a QIcon; UI thread
 * only.
 */
class TintedIconEngine final : public QIconEngine
{
public:
    /** The file is the base name of a drawing in :/icons and must outlive the engine (a literal).
     */
    explicit TintedIconEngine(QLatin1StringView file);

    /** The drawing in this colour; the size is in device pixels. */
    [[nodiscard]] QPixmap tinted(const QColor &colour, const QSize &pixels) const;

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(
        const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QIconEngine *clone() const override;
    bool isNull() override;

private:
    QLatin1StringView m_file;
};

} // namespace eventdesk
