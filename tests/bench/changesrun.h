// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/benchdesk.h"
#include "tests/bench/loopticker.h"
#include "tests/bench/storedaccount.h"

#include <chrono>

namespace eventdesk {

class EventServer;

/** What one set of changes took. */
struct ChangesTimes
{
    double whole = 0; ///< milliseconds until it was finished, the journal included
    QList<double> gaps = {}; ///< of the event loop meanwhile
};

/** Opens an account and, once it is up to date, activates so many of its events as one set. */
class ChangesRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangesRun)

public:
    ChangesRun(EventServer &server, int events, int changes);
    ~ChangesRun() override;

    /** To the end, in an event loop of its own. */
    [[nodiscard]] ChangesTimes run();

private:
    void begin();
    void finish();

    StoredAccount m_account;
    BenchDesk m_desk;
    const int m_changes;
    LoopTicker m_ticker;
    std::chrono::steady_clock::time_point m_began;
    ChangesTimes m_times;
};

} // namespace eventdesk
