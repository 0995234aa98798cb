// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/run/changepace.h"
#include "app/changes/run/changeverdict.h"

#include <QHash>

namespace eventdesk {

/**
 * When a row is tried again instead of failing, and when the whole set waits, and for how long
 * (reliability R6, R7, R14). A refused key and a dead network stop a set at once; a server only
 * after several failures in a row, since one may be the fault of the row. No clock and no timer
 * inside: pure decisions.
 */
class ChangePatience final
{
public:
    static constexpr int troublesInARow = 5;
    static constexpr int troublesOfARow = 3;

    explicit ChangePatience(const ChangePace &pace) : m_pace(pace) { }

    /** What the user wants of the set. */
    enum class Terms : quint8 {
        Patient, ///< it waits for what passes
        Impatient, ///< whoever asked is waiting: an obstacle is a failure
        Cancelled ///< nothing is to be tried again
    };
    /** A row's execution ended. */
    [[nodiscard]] ChangeVerdict judge(qsizetype row, const ChangeEnd &end, Terms terms);
    /** The obstacle is over: troubles are counted anew. */
    void noteAnswer();

    /** Before looking again; longer with every call until noteAnswer(). */
    [[nodiscard]] std::chrono::milliseconds nextWait();

private:
    void judgeObstacle(qsizetype row, ChangeVerdict &verdict);
    static void close(ChangeVerdict &verdict, Terms terms);

    ChangePace m_pace;
    QHash<qsizetype, int> m_troublesOf; ///< by row; only those that had any
    int m_troubles = 0; ///< of the server, in a row
    std::chrono::milliseconds m_lastWait{0};
};

} // namespace eventdesk
