// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/changeobstacle.h"
#include "app/changes/changepace.h"

#include <QHash>

namespace eventdesk {

/**
 * When a set waits instead of failing, and for how long (reliability R6). A refused key and a dead
 * network stop it at once; a server only after several failures in a row, since one may be the
 * fault of the row. No clock and no timer inside: pure decisions.
 */
class ChangePatience final
{
public:
    static constexpr int troublesInARow = 5;
    static constexpr int troublesOfARow = 3;

    explicit ChangePatience(const ChangePace &pace) : m_pace(pace) { }

    struct Advice
    {
        bool rowFails = false; ///< it had its chances; otherwise it is tried once more, later
        bool setWaits = false; ///< all rows, for the obstacle to pass
    };
    /** A row met an obstacle. */
    [[nodiscard]] Advice adviceOn(ChangeObstacle obstacle, qsizetype row);
    /** A row met none. */
    void noteAnswer();

    /** Before looking again; longer with every call until noteAnswer(). */
    [[nodiscard]] std::chrono::milliseconds nextWait();

private:
    ChangePace m_pace;
    QHash<qsizetype, int> m_troublesOf; ///< by row; only those that had any
    int m_troubles = 0; ///< of the server, in a row
    std::chrono::milliseconds m_lastWait{0};
};

} // namespace eventdesk
