// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace eventdesk {

/** One frame of a screen that shows sixty a second, in milliseconds. */
inline constexpr double frame = 1000.0 / 60.0;

/** One result of a benchmark. README.md tells how to read it. */
struct Figure
{
    QString name = {}; ///< "sync.searchable"
    int events = 0; ///< of the account it was measured with
    double value = 0;
    QString unit = QStringLiteral("ms");
    std::optional<double> baseline = {}; ///< in the same unit, from the same run
    std::optional<double> goal =
        {}; ///< the most: of value ÷ baseline where there is one, else of value
};

/** Writes the figure to stdout as one line of JSON. */
void print(const Figure &figure);

/** The value below which this share of all lies. values must not be empty. */
[[nodiscard]] double quantile(QList<double> values, double share);
[[nodiscard]] double median(const QList<double> &values);

[[nodiscard]] double milliseconds(std::chrono::steady_clock::duration duration);

} // namespace eventdesk
