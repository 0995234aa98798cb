// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/run/changepatience.h"

#include <algorithm>

namespace eventdesk {

ChangeVerdict ChangePatience::judge(qsizetype row, const ChangeEnd &end, Terms terms)
{
    ChangeVerdict verdict{.end = end};
    const bool isPatient = terms == Terms::Patient;
    if (end.journalError || end.isWithdrawn)
        verdict.goesOn = isPatient;
    else if (!end.obstacle)
        noteAnswer();
    else if (isPatient)
        judgeObstacle(row, verdict);
    if (!verdict.goesOn)
        close(verdict, terms);
    return verdict;
}

void ChangePatience::judgeObstacle(qsizetype row, ChangeVerdict &verdict)
{
    verdict.goesOn = true;
    verdict.waitFor = obstacleOf(*verdict.end.obstacle);
    if (verdict.waitFor != ChangeObstacle::Server)
        return;
    verdict.goesOn = ++m_troublesOf[row] < troublesOfARow;
    if (++m_troubles < troublesInARow)
        verdict.waitFor = ChangeObstacle::None;
}

void ChangePatience::close(ChangeVerdict &verdict, Terms terms)
{
    ChangeEnd &end = verdict.end;
    const bool isReadAndUnchanged = end.state == ChangeState::Unknown && end.error
        && end.error->effect == ApiError::Effect::None;
    if (isReadAndUnchanged)
        end.state = ChangeState::Planned;
    if (end.state != ChangeState::Planned)
        return;
    const bool isCancelled = end.isWithdrawn || terms == Terms::Cancelled;
    end.state = isCancelled ? ChangeState::Cancelled : ChangeState::Failed;
    if (isCancelled)
        end.error.reset();
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
