// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/benchdesk.h"
#include "tests/bench/loopticker.h"
#include "tests/bench/storedaccount.h"

#include <chrono>

namespace eventdesk {

class EventServer;
class PaintWatch;

/** What one synchronisation took, in milliseconds from the moment it began. */
struct SyncTimes
{
    double firstPage = 0; ///< painted
    double firstPageSinceAnswer = 0; ///< painted, from the last byte of the answer
    int answersBeforeFirstPage = 0; ///< sent by the server when it was painted
    double searchable = 0; ///< every page was read once
    double upToDate = 0;
    QList<double> gaps = {}; ///< of the event loop meanwhile
    QList<double> idleGaps = {}; ///< in as long a time afterwards: what the machine itself causes
};

/** Opens an account of which nothing is known, until its list is up to date. */
class SyncRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncRun)

public:
    SyncRun(PaintWatch &application, EventServer &server);
    ~SyncRun() override;

    /** To the end, in an event loop of its own. */
    [[nodiscard]] SyncTimes run();

private:
    void begin();
    void noteFirstPage();
    void finish();
    [[nodiscard]] double sinceBegin() const;

    EventServer &m_server;
    StoredAccount m_account;
    BenchDesk m_desk;
    LoopTicker m_ticker;
    std::chrono::steady_clock::time_point m_began;
    SyncTimes m_times;
};

} // namespace eventdesk
