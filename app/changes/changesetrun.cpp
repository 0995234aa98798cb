// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/changesetrun.h"

#include "app/changes/changerunner.h"

namespace eventdesk {

ChangeSetRun::ChangeSetRun(const QList<Change> &changes, ChangeRunner &runner)
    : QObject(&runner), m_left(changes.size())
{
    Q_ASSERT(!changes.isEmpty());
    m_settled.reserve(changes.size());
    m_open.reserve(changes.size());
    for (qsizetype i = 0; i < changes.size(); ++i) {
        m_settled.append({.change = changes.at(i), .outcome = {}});
        ChangeRun *run = runner.run(changes.at(i));
        m_open.append(run);
        connect(run, &ChangeRun::finished, this,
            [this, i](const ChangeOutcome &outcome) { take(i, outcome); });
    }
}

void ChangeSetRun::cancel()
{
    for (ChangeRun *run : std::as_const(m_open)) {
        if (run)
            run->cancel();
    }
}

void ChangeSetRun::take(qsizetype position, const ChangeOutcome &outcome)
{
    m_open[position] = nullptr;
    m_settled[position].outcome = outcome;
    if (--m_left > 0)
        return;
    deleteLater(); // first: whoever hears of it may end the session
    emit finished(m_settled);
}

} // namespace eventdesk
