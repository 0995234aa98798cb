// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/changerunner.h"

#include "app/api/apiclient.h"
#include "app/catalogue/eventcatalogue.h"

namespace eventdesk {

ChangeRunner::ChangeRunner(
    ApiClient &client, EventCatalogue &catalogue, const ChangePace &pace, QObject *parent)
    : QObject(parent), m_client(client), m_catalogue(catalogue), m_pace(pace)
{
}

ChangeRunner::~ChangeRunner() = default;

ChangeRun *ChangeRunner::run(const Change &change)
{
    auto *run = new ChangeRun(change, m_client, m_catalogue, m_pace.beforeLookUp, this);
    // First of all receivers: a listener that starts the next change finds the queue moved on.
    connect(run, &ChangeRun::finished, this, [this, run] { conclude(run); });
    if (++m_running == 1)
        emit busyChanged(true);

    if (change.kind == Change::Kind::Create) {
        run->start();
        return run;
    }
    QQueue<ChangeRun *> &queue = m_queues[change.id];
    queue.enqueue(run);
    if (queue.size() == 1)
        run->start();
    return run;
}

ChangeSetRun *ChangeRunner::runAll(const QList<Change> &changes)
{
    return new ChangeSetRun(changes, *this);
}

void ChangeRunner::conclude(ChangeRun *run)
{
    if (run->change().kind != Change::Kind::Create) {
        const EventId id = run->change().id;
        QQueue<ChangeRun *> &queue = m_queues[id];
        const bool wasRunning = queue.head() == run;
        queue.removeOne(run);
        if (queue.isEmpty())
            m_queues.remove(id);
        else if (wasRunning) // not when one that still waited was cancelled
            queue.head()->start();
    }
    if (--m_running == 0)
        emit busyChanged(false);
}

} // namespace eventdesk
