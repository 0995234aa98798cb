// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace eventdesk {

class PaintWatch;

/** Measures how long the result of what a user does takes to be on the screen. */
class PaintClock final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaintClock)

public:
    explicit PaintClock(PaintWatch &application);
    ~PaintClock() override;

    /** Milliseconds from the action to the end of the last painting that it led to. */
    [[nodiscard]] double timeOf(const std::function<void()> &action);

private:
    /** Runs the event loop until nothing more is painted. */
    void settle();

    QTimer m_quiet; ///< over when nothing was painted for a while
    std::chrono::steady_clock::time_point m_lastPaint;
};

} // namespace eventdesk
