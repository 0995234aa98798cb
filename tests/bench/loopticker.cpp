// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/bench/loopticker.h"

#include "tests/bench/figures.h"

#include <utility>

namespace eventdesk {

LoopTicker::LoopTicker(QObject *parent) : QObject(parent)
{
    using namespace std::chrono_literals;
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1ms);
    connect(&m_timer, &QTimer::timeout, this, &LoopTicker::tick);
}

void LoopTicker::start()
{
    constexpr qsizetype aMinuteOfTicks = 60'000; // so that the list does not grow meanwhile
    m_gaps.reserve(aMinuteOfTicks);
    m_last = std::chrono::steady_clock::now();
    m_timer.start();
}

QList<double> LoopTicker::stop()
{
    tick(); // what still waits counts, too
    m_timer.stop();
    return std::exchange(m_gaps, {});
}

void LoopTicker::tick()
{
    const auto now = std::chrono::steady_clock::now();
    m_gaps.append(milliseconds(now - std::exchange(m_last, now)));
}

} // namespace eventdesk
