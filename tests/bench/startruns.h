// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/pageserver.h"

#include <QList>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace eventdesk {

/** Milliseconds of all runs of one kind. */
struct StartTimes
{
    QList<double> bareTable; ///< bare window: from the start of the process to its painted table
    QList<double> window; ///< Eventdesk: to its first painted window
    QList<double> table; ///< Eventdesk: to its painted table
    QList<double> firstPage; ///< Eventdesk: from the last byte of the page to its painted table
};

/**
 * Starts the bare window and Eventdesk in turns, each as a fresh process, and collects their times.
 * A first pair warms the file cache and does not count.
 */
class StartRuns final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartRuns)

public:
    /** The page is answered after this delay. */
    StartRuns(int pairs, std::chrono::milliseconds delay, QObject *parent = nullptr);
    ~StartRuns() override;

    void start();

    [[nodiscard]] const StartTimes &times() const { return m_times; }

signals:
    /** Every pair was run, or problem says why not. */
    void finished(const QString &problem);

private:
    void startNext();
    void takeResult(int exitCode, QProcess::ExitStatus status);

    [[nodiscard]] bool isBareTurn() const { return m_turn % 2 == 0; }

    PageServer m_server;
    QProcess m_process;
    QTimer m_patience; ///< a start that never paints is a failure, not a benchmark without end
    std::unique_ptr<QTemporaryDir> m_data; ///< fresh for each start: nothing is remembered
    std::chrono::steady_clock::time_point m_started;
    int m_turns = 0;
    int m_turn = 0;
    StartTimes m_times;
};

} // namespace eventdesk
