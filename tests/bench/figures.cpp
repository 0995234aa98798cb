// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/bench/figures.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cmath>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

/** More than three decimals would be noise. */
double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

QJsonValue jsonOf(const std::optional<double> &value)
{
    return value ? QJsonValue(rounded(*value)) : QJsonValue();
}

} // namespace

void print(const Figure &figure)
{
    std::optional<double> ratio;
    if (figure.baseline)
        ratio = figure.value / *figure.baseline;
    QJsonValue met;
    if (figure.goal)
        met = ratio.value_or(figure.value) <= *figure.goal;
    const QJsonObject line{{u"name"_s, figure.name}, {u"events"_s, figure.events},
        {u"value"_s, rounded(figure.value)}, {u"unit"_s, figure.unit},
        {u"baseline"_s, jsonOf(figure.baseline)}, {u"ratio"_s, jsonOf(ratio)},
        {u"goal"_s, jsonOf(figure.goal)}, {u"met"_s, met}};
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
}

double quantile(QList<double> values, double share)
{
    std::ranges::sort(values);
    const auto index =
        static_cast<qsizetype>(std::ceil(share * static_cast<double>(values.size()))) - 1;
    return values.at(std::clamp<qsizetype>(index, 0, values.size() - 1));
}

double median(const QList<double> &values)
{
    return quantile(values, 0.5);
}

double milliseconds(std::chrono::steady_clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

} // namespace eventdesk
