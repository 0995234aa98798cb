// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/bench/windowruns.h"

#include "tests/bench/figures.h"

#include <QHash>
#include <QProcess>

namespace eventdesk {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds longestRun = std::chrono::seconds(60);
constexpr double megabyte = 1e6;

/** What WindowReport printed: "window 123", "table 456". */
QHash<QByteArray, qint64> reportIn(const QByteArray &output)
{
    QHash<QByteArray, qint64> report;
    for (const QByteArray &line : output.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2)
            report.insert(words.at(0), words.at(1).toLongLong());
    }
    return report;
}

WindowRun run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto started = Clock::now();
    process.start(program, arguments, QIODevice::ReadOnly);
    const bool isOver = process.waitForFinished(longestRun.count());
    const auto report = reportIn(process.readAllStandardOutput());
    if (!isOver || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0
        || !report.contains("table"))
        qFatal("%s did not paint its table.", qUtf8Printable(program));
    const auto timeOf = [&report](const QByteArray &what) {
        return Clock::time_point(std::chrono::nanoseconds(report.value(what)));
    };
    return {.window = milliseconds(timeOf("window") - started),
        .table = milliseconds(timeOf("table") - started),
        .tablePainted = timeOf("table"),
        .memory = static_cast<double>(report.value("memory")) / megabyte};
}

} // namespace

WindowRun WindowRuns::bare(const QStringList &options)
{
    return run(QStringLiteral(EVENTDESK_BARE_WINDOW), options);
}

WindowRun WindowRuns::desk(const QString &dataDirectory, const QStringList &options)
{
    return run(QStringLiteral(EVENTDESK_DESK_WINDOW), QStringList{dataDirectory} + options);
}

} // namespace eventdesk
