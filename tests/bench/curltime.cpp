// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/bench/curltime.h"

#include "tests/bench/figures.h"

#include <QProcess>

#include <algorithm>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

double timeOf(const QStringList &arguments, const QByteArray &input)
{
    QProcess curl;
    curl.setStandardErrorFile(QProcess::nullDevice()); // its progress, which --silent does not stop
    const auto started = Clock::now();
    curl.start(u"curl"_s, arguments);
    curl.write(input);
    curl.closeWriteChannel();
    constexpr int patience = 60'000;
    if (!curl.waitForFinished(patience) || curl.exitCode() != 0)
        qFatal("curl could not fetch the pages.");
    return milliseconds(Clock::now() - started);
}

} // namespace

double timeOfCurl(const QList<QUrl> &urls, const QString &method)
{
    QByteArray config;
    for (const QUrl &url : urls)
        config += "url = \"" + url.toEncoded() + "\"\noutput = \"/dev/null\"\n";
    const double itsStart = timeOf({u"--version"_s}, {});
    QStringList arguments{u"--silent"_s, u"--show-error"_s, u"--fail"_s, u"--parallel"_s,
        u"--parallel-max"_s, u"6"_s, u"--config"_s, u"-"_s};
    if (!method.isEmpty())
        arguments += {u"--request"_s, method};
    const double whole = timeOf(arguments, config);
    return std::max(0.0, whole - itsStart);
}

} // namespace eventdesk
