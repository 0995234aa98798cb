// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/journal/journalentry.h"
#include "app/changes/plan/changeplan.h"
#include "app/changes/plan/renamerule.h"

#include <functional>

namespace eventdesk {

class EventCatalogue;

/**
 * Holds what is wanted against what is there, and says what has to be done. Pure: changes nothing
 * and asks nobody but the catalogue. 10,000 events are planned within 100 ms.
 */
class ChangePlanner
{
public:
    /**
     * wanted: Active or Inactive. isUnderWay: whether a change of the event is not through yet, so
     * that what is known of it now may not be so when this one's turn comes.
     */
    [[nodiscard]] static ChangePlan setStatus(const QList<Event> &events, EventStatus wanted,
        const std::function<bool(EventId)> &isUnderWay = {});
    [[nodiscard]] static ChangePlan remove(const QList<Event> &events);
    /** A new code must be free in the whole catalogue and in the plan itself. */
    [[nodiscard]] static ChangePlan rename(
        const QList<Event> &events, const RenameRule &rule, const EventCatalogue &catalogue);
    /** One change that the user made in a dialog. */
    [[nodiscard]] static ChangePlan single(Purpose purpose, const Change &change);
    /**
     * What takes these entries back, the last one first: only what is Done and not undone. Planned
     * from what was recorded and held against the catalogue as it is now.
     */
    [[nodiscard]] static ChangePlan undo(
        const QList<JournalEntry> &entries, const EventCatalogue &catalogue);
};

} // namespace eventdesk
