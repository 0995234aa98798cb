// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apierror.h"
#include "app/changes/changeset.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace eventdesk {

/**
 * To whom changes belong: they are only ever continued or undone in the same account on the same
 * server (reliability R15, S5).
 */
struct JournalOwner
{
    QString accountId = {}; ///< never empty
    QString origin =
        {}; ///< BaseUrl::origin(); "practice" for the practice server, whose port moves

    friend bool operator==(const JournalOwner &, const JournalOwner &) = default;
};

/** One change as the journal holds it: what was wanted, and what became of it. A value. */
struct JournalEntry
{
    qint64 id = 0;
    qint64 setId = 0;
    Change change = {};
    ChangeState state = ChangeState::Planned;
    EventId knownBefore =
        0; ///< Create: who was known to have the code before it was sent; 0 nobody
    std::optional<Event> after = {}; ///< Done: the event as it was then (none after Delete);
                                     ///< Conflict: the event as somebody else made it
    std::optional<ApiError> error = {};
    QDateTime settledAt = {}; ///< UTC; invalid while the state is not final
    qint64 undoes = 0; ///< the entry that this one takes back; 0 for none
    qint64 undoneBy = 0; ///< the newest entry that takes this one back: Done, or Unchanged where it
                         ///< was as before already; 0 for none

    // Of its set, for history:
    Purpose purpose = Purpose::Edit;
    QDateTime plannedAt = {}; ///< UTC

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

/** One set as the journal holds it. A value. */
struct JournalSet
{
    qint64 id = 0;
    Purpose purpose = Purpose::Edit;
    QDateTime plannedAt = {}; ///< UTC
    bool isOpen = true; ///< not all of it is settled, and nobody dropped it
    QList<JournalEntry> entries = {}; ///< in the order of the set

    friend bool operator==(const JournalSet &, const JournalSet &) = default;
};

/** What of history is wanted, newest first. A value. */
struct HistoryQuery
{
    /** Understood as in the search field (SearchPattern), its first 100 words: name, code or id,
     * before or after the change, hold every one of them. */
    QString text = {};
    std::optional<Change::Kind> kind = {};
    std::optional<ChangeState> state = {};
    EventId eventId = 0; ///< only this event's; 0: any
    qint64 setId = 0; ///< only this set's, in the order of the set; 0: any
    qint64 offset = 0;
    int limit = 200;
};

struct HistoryPage
{
    QList<JournalEntry> entries = {};
    qint64 total = 0; ///< entries that the query has, on all pages

    friend bool operator==(const HistoryPage &, const HistoryPage &) = default;
};

} // namespace eventdesk

Q_DECLARE_METATYPE(eventdesk::JournalEntry)
Q_DECLARE_METATYPE(eventdesk::JournalSet)
Q_DECLARE_METATYPE(eventdesk::HistoryPage)
