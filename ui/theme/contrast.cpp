// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace eventdesk {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double relativeLuminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double worstContrast(const QList<QColor> &backgrounds, const QColor &colour)
{
    double worst = 21.0;
    for (const QColor &background : backgrounds)
        worst = std::min(worst, contrastRatio(background, colour));
    return worst;
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({relativeLuminance(one), relativeLuminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto between = [share](
                             float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(between(from.redF(), to.redF()), between(from.greenF(), to.greenF()),
        between(from.blueF(), to.blueF()));
}

QColor readableOn(const QList<QColor> &backgrounds, const QColor &wished, double minimumContrast)
{
    constexpr int steps = 50;
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    const QColor goal =
        worstContrast(backgrounds, black) >= worstContrast(backgrounds, white) ? black : white;
    for (int step = 0; step < steps; ++step) {
        // Rounded to 8 bits first: that is the colour which is painted.
        const QColor candidate(mixed(wished, goal, static_cast<double>(step) / steps).rgb());
        if (worstContrast(backgrounds, candidate) >= minimumContrast)
            return candidate;
    }
    return goal;
}

} // namespace eventdesk
