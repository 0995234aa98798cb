// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIconEngine>

namespace eventdesk {

/**
 * The program's own icon, in its own colours. Reads the one rendering that is shown, when it is
 * shown: QIcon's own engine reads all files that it is given at once, which took a quarter of the
 * start. Owned by a QIcon; UI thread only.
 */
class ApplicationIconEngine final : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    /** Never enlarged. */
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    /** Those that a window has use for: X11 takes all of them when the window is made. */
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QIconEngine *clone() const override;
    bool isNull() override;
};

} // namespace eventdesk
