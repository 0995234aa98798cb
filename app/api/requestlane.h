// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace eventdesk {

/**
 * The queue before the network: at most a few attempts at a time, since Qt's own timeout runs while
 * a request waits in Qt's queue (reliability T2, N5), and a pause for the whole account when the
 * server says 429 (R3). UI thread.
 */
class RequestLane final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestLane)

public:
    /** width: attempts in flight, 1 to 6. */
    explicit RequestLane(int width, QObject *parent = nullptr);

    /**
     * Calls enter as soon as there is a place, in order of asking; not at all when owner dies
     * before. Each enter must be answered by one leave().
     */
    void queue(QObject *owner, std::function<void()> enter);
    /** Takes a waiting owner out of the queue. */
    void withdraw(const QObject *owner);
    void leave();
    /** From now on; those inside stay inside. 1 to 6. */
    void setWidth(int width);

    /** Nothing enters for this long; a longer pause already set stays. */
    void pause(std::chrono::milliseconds duration);

private:
    struct Waiting
    {
        QPointer<QObject> owner;
        std::function<void()> enter;
    };

    void admit();

    std::deque<Waiting> m_waiting;
    QTimer m_pauseTimer;
    QDeadlineTimer m_pausedUntil;
    int m_width;
    int m_inFlight = 0;
};

} // namespace eventdesk
