// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

#include <QHash>

#include <optional>

namespace eventdesk {

/**
 * What changes of our own made of events: nobody else's doing, so no conflict for a change that was
 * wished before and waited for its turn.
 */
class OwnWrites final
{
public:
    /** A change was acknowledged; revision: of the catalogue that has it. */
    void note(const Event &event, qint64 revision) { m_writes.insert(event.id, {event, revision}); }

    /** The event as our last change left it, if that came after this revision. */
    [[nodiscard]] std::optional<Event> since(EventId id, qint64 revision) const
    {
        const auto found = m_writes.constFind(id);
        const bool isNewer = found != m_writes.cend() && found->revision > revision;
        return isNewer ? std::optional(found->event) : std::nullopt;
    }

private:
    struct Write
    {
        Event event;
        qint64 revision = 0;
    };

    QHash<EventId, Write> m_writes; ///< the last of each event
};

} // namespace eventdesk
