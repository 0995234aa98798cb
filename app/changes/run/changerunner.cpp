// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/run/changerunner.h"

namespace eventdesk {

namespace {

Purpose purposeOf(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Create:
        return Purpose::Create;
    case Change::Kind::Update:
        return Purpose::Edit;
    case Change::Kind::Activate:
        return Purpose::Activate;
    case Change::Kind::Deactivate:
        return Purpose::Deactivate;
    case Change::Kind::Delete:
        return Purpose::Delete;
    }
    Q_UNREACHABLE();
}

} // namespace

ChangeRunner::ChangeRunner(ApiClient &client, EventCatalogue &catalogue, ChangeJournal &journal,
    const JournalOwner &owner, const ChangePace &pace, QObject *parent)
    : QObject(parent), m_lookUps(client, pace.beforeLookUp),
      m_writes(catalogue, pace.gathering), m_rooms{.client = client,
                                               .catalogue = catalogue,
                                               .journal = journal,
                                               .lookUps = m_lookUps,
                                               .writes = m_writes,
                                               .owner = owner,
                                               .pace = pace}
{
}

ChangeRunner::~ChangeRunner()
{
    // Before the turns they hold.
    qDeleteAll(findChildren<QObject *>(Qt::FindDirectChildrenOnly));
}

ChangeRun *ChangeRunner::run(const Change &change)
{
    auto *set = new ChangeSetRun(ChangeSet::of(purposeOf(change.kind), change), m_rooms,
        ChangeSetRun::Waiting::Never, nullptr);
    auto *run = new ChangeRun(change, set, this);
    follow(set);
    return run;
}

ChangeSetRun *ChangeRunner::run(const ChangeSet &set)
{
    Q_ASSERT(!set.rows.isEmpty());
    return add(new ChangeSetRun(set, m_rooms, ChangeSetRun::Waiting::Allowed, this));
}

ChangeSetRun *ChangeRunner::resume(const JournalSet &set)
{
    return add(new ChangeSetRun(set, m_rooms, this));
}

ChangeSetRun *ChangeRunner::add(ChangeSetRun *set)
{
    m_sets.append(set);
    connect(set, &ChangeSetRun::keyRefused, this, &ChangeRunner::holdForKey);
    connect(set, &ChangeSetRun::dismissed, this, [this, set] { remove(set); });
    follow(set);
    emit setAdded(set);
    return set;
}

void ChangeRunner::remove(ChangeSetRun *set)
{
    m_sets.removeOne(set);
    set->deleteLater();
}

void ChangeRunner::follow(ChangeSetRun *set)
{
    connect(set, &ChangeSetRun::activityChanged, this, [this](bool active) {
        const bool wasBusy = isBusy();
        m_active += active ? 1 : -1;
        if (isBusy() != wasBusy)
            emit busyChanged(isBusy());
    });
    set->start();
}

void ChangeRunner::noteNewKey()
{
    for (ChangeSetRun *set : std::as_const(m_sets))
        set->noteNewKey();
}

void ChangeRunner::suspendAll()
{
    for (ChangeSetRun *set : std::as_const(m_sets))
        set->suspend();
}

void ChangeRunner::holdForKey(const ApiError &error)
{
    for (ChangeSetRun *set : std::as_const(m_sets))
        set->waitForKey(error);
}

} // namespace eventdesk
