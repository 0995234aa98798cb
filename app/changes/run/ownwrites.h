// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

#include <QHash>

#include <optional>

namespace eventdesk {

/**
 * What changes of our own made of events: nobody else's doing. An earlier one is no conflict for a
 * change that waited for its turn; a later one is what the user wants now (reliability R11).
 */
class OwnWrites final
{
public:
    /** The number of the next wish of the user's: they count upwards. */
    [[nodiscard]] qint64 nextWish() { return ++m_lastWish; }

    /** A change of this wish was acknowledged; revision: of the catalogue that has it. */
    void note(const Event &event, qint64 revision, qint64 wish)
    {
        m_writes.insert(event.id, {event, revision, wish});
    }

    /** The event as our last change left it, if that came after this revision. */
    [[nodiscard]] std::optional<Event> since(EventId id, qint64 revision) const
    {
        const auto found = m_writes.constFind(id);
        return isNewer(found, revision) ? std::optional(found->event) : std::nullopt;
    }
    /** The same, if it was wished later than this wish: it must not be undone by an older one. */
    [[nodiscard]] std::optional<Event> overtaking(EventId id, qint64 revision, qint64 wish) const
    {
        const auto found = m_writes.constFind(id);
        return isNewer(found, revision) && found->wish > wish ? std::optional(found->event)
                                                              : std::nullopt;
    }

private:
    struct Write
    {
        Event event;
        qint64 revision = 0;
        qint64 wish = 0;
    };
    using Writes = QHash<EventId, Write>; ///< the last of each event

    [[nodiscard]] bool isNewer(Writes::const_iterator write, qint64 revision) const
    {
        return write != m_writes.cend() && write->revision > revision;
    }

    Writes m_writes;
    qint64 m_lastWish = 0;
};

} // namespace eventdesk
