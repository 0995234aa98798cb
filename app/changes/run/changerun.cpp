// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/run/changerun.h"

#include "app/changes/run/changesetrun.h"
#include "app/changes/run/rowsunderway.h"

namespace eventdesk {

using Result = ChangeOutcome::Result;

ChangeRun::ChangeRun(Change change, ChangeSetRun *set, QObject *parent)
    : QObject(parent), m_change(std::move(change)), m_set(set)
{
    m_set->setParent(this);
    connect(m_set, &ChangeSetRun::finished, this, &ChangeRun::finish);
}

ChangeRun::~ChangeRun() = default;

void ChangeRun::cancel()
{
    m_set->cancel();
    m_set->m_underWay->cancel();
}

void ChangeRun::finish()
{
    deleteLater(); // first: whoever hears of it may end the session
    emit finished(outcome());
}

ChangeOutcome ChangeRun::outcome() const
{
    const JournalEntry &entry = m_set->rows().constFirst().entry;
    ChangeOutcome outcome{.error = entry.error, .journalError = m_set->journalError()};
    switch (entry.state) {
    case ChangeState::Done:
    case ChangeState::Unchanged:
        outcome.result = Result::Done;
        outcome.event = entry.after;
        break;
    case ChangeState::Conflict:
        outcome.result = Result::Conflict;
        outcome.theirs = entry.after;
        break;
    case ChangeState::Failed:
        outcome.result =
            !entry.error && outcome.journalError ? Result::NotRecorded : Result::Failed;
        break;
    case ChangeState::Unknown:
        outcome.result = Result::Unknown;
        break;
    case ChangeState::Planned:
    case ChangeState::Sent:
    case ChangeState::Skipped:
    case ChangeState::Cancelled:
        outcome.result = Result::Cancelled;
        break;
    }
    return outcome;
}

} // namespace eventdesk
