// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/journal/journalentry.h"
#include "app/changes/plan/changeplan.h"
#include "app/changes/plan/codesinuse.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace eventdesk {

class EventCatalogue;

/**
 * Plans the way back for ChangePlanner::undo(): from the newest entry to the oldest, each held
 * against the events as the rows before it will leave them. Only what an entry itself changed is
 * taken back. Made for one plan; the catalogue must outlive it.
 */
class UndoPlanner
{
public:
    explicit UndoPlanner(const EventCatalogue &catalogue);

    [[nodiscard]] ChangePlan plan(const QList<JournalEntry> &entries);

    /** Whether the entry is Done, not undone, and recorded what was before. */
    [[nodiscard]] static bool hasWayBack(const JournalEntry &entry);

private:
    using Row = ChangePlan::Row;

    [[nodiscard]] Row rowFor(const JournalEntry &entry);
    [[nodiscard]] Row undoCreate(const JournalEntry &entry);
    [[nodiscard]] Row undoUpdate(const JournalEntry &entry);
    [[nodiscard]] Row undoStatus(const JournalEntry &entry);
    [[nodiscard]] Row undoDelete(const JournalEntry &entry);
    [[nodiscard]] Row returnOlder(const JournalEntry &entry, Change &creation);
    /** The event as it will be after the rows planned so far. */
    [[nodiscard]] std::optional<Event> present(EventId id) const;

    const EventCatalogue &m_catalogue;
    CodesInUse m_codes;
    QList<Row> m_rows;
    QHash<EventId, std::optional<Event>> m_left; ///< events as the rows leave them; none: deleted
    QHash<EventId, qsizetype> m_returning; ///< the row that creates a deleted event again
    QSet<EventId> m_createdHere; ///< by entries that are taken back, too
};

} // namespace eventdesk
