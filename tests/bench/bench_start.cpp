// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
//
// Start of the program and its first page, against a bare Qt window. Prints one JSON object a line.
#include "tests/bench/startruns.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cmath>

using namespace eventdesk;

namespace {

using namespace Qt::StringLiterals;

constexpr double frame = 1000.0 / 60.0;

/** Long enough for a window to be painted and idle before its first page arrives. */
constexpr std::chrono::milliseconds afterTheWindow{600};

double quantile(QList<double> values, double share)
{
    std::ranges::sort(values);
    const auto index = static_cast<qsizetype>(std::ceil(share * double(values.size()))) - 1;
    return values.at(std::clamp<qsizetype>(index, 0, values.size() - 1));
}

double median(const QList<double> &values)
{
    return quantile(values, 0.5);
}

/** A JSON number with two decimals: more would be noise. */
double rounded(double value)
{
    return std::round(value * 100) / 100;
}

void print(QJsonObject line)
{
    line.insert(u"platform"_s, qEnvironmentVariable("QT_QPA_PLATFORM", u"default"_s));
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
}

void printStart(const StartTimes &times)
{
    const double bare = median(times.bareTable);
    print({{u"bench"_s, u"start"_s}, {u"runs"_s, times.table.size()}, {u"bareMs"_s, rounded(bare)},
        {u"windowMs"_s, rounded(median(times.window))},
        {u"tableMs"_s, rounded(median(times.table))},
        {u"windowRatio"_s, rounded(median(times.window) / bare)},
        {u"tableRatio"_s, rounded(median(times.table) / bare)}});
}

void printFirstPage(const StartTimes &times)
{
    const double typical = median(times.firstPage);
    const double slow = quantile(times.firstPage, 0.95);
    print({{u"bench"_s, u"firstPage"_s}, {u"runs"_s, times.firstPage.size()},
        {u"medianMs"_s, rounded(typical)}, {u"p95Ms"_s, rounded(slow)},
        {u"medianFrames"_s, rounded(typical / frame)}, {u"p95Frames"_s, rounded(slow / frame)}});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption runs(u"runs"_s, u"Pairs of starts to measure."_s, u"N"_s, u"15"_s);
    parser.addOption(runs);
    parser.addHelpOption();
    parser.process(application);
    const int pairs = std::max(1, parser.value(runs).toInt());

    StartRuns starts(pairs, {});
    StartRuns firstPages(pairs, afterTheWindow);
    const auto giveUp = [&application](const QString &problem) {
        QTextStream(stderr) << problem << Qt::endl;
        application.exit(1);
    };
    QObject::connect(&starts, &StartRuns::finished, &application, [&](const QString &problem) {
        if (!problem.isEmpty()) {
            giveUp(problem);
            return;
        }
        printStart(starts.times());
        firstPages.start();
    });
    QObject::connect(&firstPages, &StartRuns::finished, &application, [&](const QString &problem) {
        if (!problem.isEmpty()) {
            giveUp(problem);
            return;
        }
        printFirstPage(firstPages.times());
        application.quit();
    });
    QMetaObject::invokeMethod(&starts, &StartRuns::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
