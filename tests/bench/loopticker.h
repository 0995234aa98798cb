// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace eventdesk {

/**
 * How long the event loop of its thread let a tick wait that is due every millisecond: what a key
 * press would have waited.
 */
class LoopTicker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoopTicker)

public:
    explicit LoopTicker(QObject *parent = nullptr);

    void start();
    /** Milliseconds from tick to tick since start(). */
    [[nodiscard]] QList<double> stop();

private:
    void tick();

    QTimer m_timer;
    std::chrono::steady_clock::time_point m_last;
    QList<double> m_gaps;
};

} // namespace eventdesk
