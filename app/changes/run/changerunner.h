// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/run/changerooms.h"
#include "app/changes/run/changerun.h"
#include "app/changes/run/changesetrun.h"
#include "app/changes/run/gatheredwrites.h"
#include "app/changes/run/sharedlookup.h"

#include <QList>
#include <QObject>

namespace eventdesk {

/**
 * The only way to write. Carries out changes through the API, with every intent in the journal
 * before it is sent and every outcome in the journal before it is applied to the catalogue and
 * told. Changes that touch the same event run one after the other, in the order they were asked for
 * (reliability R11); others run side by side, bounded by the client's lane. UI thread; owned by
 * AccountSession; client, catalogue and journal must outlive it.
 *
 * Ending it with changes under way loses nothing: they stay open in the journal.
 */
class ChangeRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeRunner)

public:
    ChangeRunner(ApiClient &client, EventCatalogue &catalogue, ChangeJournal &journal,
        const JournalOwner &owner, const ChangePace &pace = {}, QObject *parent = nullptr);
    ~ChangeRunner() override;

    /** Starts one change for a dialog that waits for it: a refused key or being offline is its
     * failure. Owned by the runner. */
    ChangeRun *run(const Change &change);
    /** Starts a set at once, beside all others. Owned by the runner until it is dismissed. */
    ChangeSetRun *run(const ChangeSet &set);
    /** Goes on with a set that a crash or quit left open. */
    ChangeSetRun *resume(const JournalSet &set);

    /** Those that are not dismissed, the oldest first. */
    [[nodiscard]] const QList<ChangeSetRun *> &sets() const { return m_sets; }

    /** Whether something may be on the wire or has to be settled. Otherwise it is safe to close. */
    [[nodiscard]] bool isBusy() const { return m_active > 0; }
    /** Whether a change of this event is not through yet. */
    [[nodiscard]] bool isUnderWay(EventId id) const { return m_rooms.turns.isUnderWay(id); }

    /** The client has another key: sets that wait for one go on. */
    void noteNewKey();
    /** Suspends all sets; not isBusy() tells when it is safe to close. */
    void suspendAll();

    void setOwner(const JournalOwner &owner) { m_rooms.owner = owner; }

signals:
    void busyChanged(bool busy);
    void setAdded(eventdesk::ChangeSetRun *set);

private:
    void follow(ChangeSetRun *set);
    ChangeSetRun *add(ChangeSetRun *set);
    void remove(ChangeSetRun *set);
    void holdForKey(const ApiError &error);

    SharedLookUp m_lookUps;
    GatheredWrites m_writes;
    ChangeRooms m_rooms;
    QList<ChangeSetRun *> m_sets;
    int m_active = 0; ///< sets, those of single changes included
};

} // namespace eventdesk
