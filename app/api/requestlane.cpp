// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/requestlane.h"

#include "app/api/adaptivepace.h"

#include <algorithm>
#include <utility>

namespace eventdesk {

RequestLane::RequestLane(int width, QObject *parent)
    : QObject(parent), m_width(std::clamp(width, 1, AdaptivePace::hardMaximum))
{
    m_pauseTimer.setSingleShot(true);
    m_pauseTimer.setTimerType(Qt::PreciseTimer); // a coarse one is early; Retry-After is a minimum
    connect(&m_pauseTimer, &QTimer::timeout, this, &RequestLane::admit);
}

void RequestLane::queue(QObject *owner, std::function<void()> enter)
{
    m_waiting.push_back({owner, std::move(enter)});
    admit();
}

void RequestLane::withdraw(const QObject *owner)
{
    std::erase_if(m_waiting, [owner](const Waiting &waiting) { return waiting.owner == owner; });
}

void RequestLane::leave()
{
    Q_ASSERT(m_inFlight > 0);
    --m_inFlight;
    admit();
}

void RequestLane::setWidth(int width)
{
    const int before = std::exchange(m_width, std::clamp(width, 1, AdaptivePace::hardMaximum));
    if (m_width > before)
        admit();
}

void RequestLane::pause(std::chrono::milliseconds duration)
{
    const QDeadlineTimer until(duration);
    if (m_pauseTimer.isActive() && until <= m_pausedUntil)
        return;
    m_pausedUntil = until;
    m_pauseTimer.start(duration);
}

void RequestLane::admit()
{
    while (!m_pauseTimer.isActive() && m_inFlight < m_width && !m_waiting.empty()) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (!next.owner)
            continue;
        ++m_inFlight;
        next.enter();
    }
}

} // namespace eventdesk
