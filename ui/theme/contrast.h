// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QList>

namespace eventdesk {

/** Contrast that WCAG 2.2 asks of text (success criterion 1.4.3, level AA). */
inline constexpr double readableContrast = 4.5;

/** The same for people who asked their desktop for high contrast (1.4.6, level AAA). */
inline constexpr double highContrast = 7.0;

/** Contrast that WCAG 2.2 asks of what is no text but must be seen (1.4.11, level AA). */
inline constexpr double visibleContrast = 3.0;

/** The contrast of two opaque colours as WCAG 2.2 defines it: 1 (same) to 21 (black on white). */
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

/** The colour that lies `share` (0 to 1) of the way from one colour to the other. */
[[nodiscard]] QColor mixed(const QColor &from, const QColor &to, double share);

/**
 * The colour nearest to the wished one, of the same hue, that has at least this contrast on each of
 * the backgrounds. Where no such colour exists (one background is light, the other dark) it is the
 * black or white that reads best.
 */
[[nodiscard]] QColor readableOn(
    const QList<QColor> &backgrounds, const QColor &wished, double minimumContrast);

} // namespace eventdesk
