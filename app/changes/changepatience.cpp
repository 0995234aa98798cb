// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/changepatience.h"

#include <algorithm>

namespace eventdesk {

ChangePatience::Advice ChangePatience::adviceOn(ChangeObstacle obstacle, qsizetype row)
{
    Q_ASSERT(obstacle != ChangeObstacle::None);
    if (obstacle != ChangeObstacle::Server)
        return {.setWaits = true};
    return {.rowFails = ++m_troublesOf[row] >= troublesOfARow,
        .setWaits = ++m_troubles >= troublesInARow};
}

void ChangePatience::noteAnswer()
{
    m_troubles = 0;
    m_lastWait = {};
}

std::chrono::milliseconds ChangePatience::nextWait()
{
    m_lastWait = std::clamp(m_lastWait * 2, m_pace.firstLookAgain, m_pace.longestLookAgain);
    return m_lastWait;
}

} // namespace eventdesk
