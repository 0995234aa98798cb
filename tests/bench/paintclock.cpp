// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/bench/paintclock.h"

#include "tests/bench/figures.h"
#include "tests/bench/paintwatch.h"

#include <QEventLoop>

namespace eventdesk {

using Clock = std::chrono::steady_clock;

PaintClock::PaintClock(PaintWatch &application)
{
    // Qt gathers what is to be painted for 5 ms: another painting would have begun by then.
    constexpr std::chrono::milliseconds longerThanQtGathers{15};
    m_quiet.setSingleShot(true);
    m_quiet.setTimerType(Qt::PreciseTimer);
    m_quiet.setInterval(longerThanQtGathers);
    connect(&application, &PaintWatch::windowPainted, this, [this] {
        m_lastPaint = Clock::now();
        m_quiet.start();
    });
}

PaintClock::~PaintClock() = default;

double PaintClock::timeOf(const std::function<void()> &action)
{
    settle();
    const auto began = Clock::now();
    m_lastPaint = began;
    action();
    settle();
    if (m_lastPaint == began)
        qFatal("What was done led to no painting.");
    return milliseconds(m_lastPaint - began);
}

void PaintClock::settle()
{
    QEventLoop loop;
    connect(&m_quiet, &QTimer::timeout, &loop, &QEventLoop::quit);
    m_quiet.start();
    loop.exec();
}

} // namespace eventdesk
