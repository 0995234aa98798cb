// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

#include <QMultiHash>
#include <QString>

namespace eventdesk {

class EventCatalogue;

/**
 * Which events have a code, found without walking through all of them. Codes that would be mistaken
 * for each other count as one (EventRules::codesClash). A value, made from the catalogue as it is.
 */
class CodesInUse
{
public:
    explicit CodesInUse(const EventCatalogue &catalogue);

    /** Whether an event other than this one has the code; 0 for an event that is yet to come. */
    [[nodiscard]] bool isTakenFrom(EventId id, QStringView code) const;

    /** The code is promised to the event as well. */
    void promise(EventId id, QStringView code);

private:
    QMultiHash<QString, EventId> m_owners; ///< by EventRules::clashKey()
};

} // namespace eventdesk
