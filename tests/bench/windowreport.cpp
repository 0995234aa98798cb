// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/bench/windowreport.h"

#include "tests/bench/paintwatch.h"
#include "tests/bench/privatememory.h"

#include <QTextStream>
#include <QTimer>

#include <chrono>
#include <utility>

namespace eventdesk {

namespace {

void tell(const char *what, qint64 value)
{
    QTextStream(stdout) << what << ' ' << value << Qt::endl; // read line by line while we run
}

qint64 now()
{
    const std::chrono::nanoseconds time = std::chrono::steady_clock::now().time_since_epoch();
    return time.count();
}

} // namespace

WindowReport::WindowReport(PaintWatch &application)
    : m_waitsForRest(PaintWatch::arguments().contains(QLatin1StringView(restOption)))
{
    connect(&application, &PaintWatch::windowPainted, this, [this] {
        if (!std::exchange(m_windowTold, true))
            tell("window", now());
    });
    connect(&application, &PaintWatch::tablePainted, this, &WindowReport::tellTable);
}

WindowReport::~WindowReport() = default;

void WindowReport::tellTable()
{
    if (std::exchange(m_tableTold, true))
        return;
    tell("table", now());
    if (!m_waitsForRest)
        PaintWatch::quit();
}

void WindowReport::rest()
{
    constexpr std::chrono::seconds untilAllIsWritten{1};
    if (!m_waitsForRest)
        return;
    QTimer::singleShot(untilAllIsWritten, this, [] {
        tell("memory", privateMemory());
        PaintWatch::quit();
    });
}

} // namespace eventdesk
