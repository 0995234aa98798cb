// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"
#include "tests/support/wire.h"

#include <QString>

#include <map>
#include <optional>

namespace eventdesk::testing {

/**
 * What is really true on the server: a set of events, and the seven calls applied to it as the
 * vendor's page describes them. Knows nothing of faults. A value; copy it to try a request without
 * an effect.
 */
class EventTruth
{
public:
    static constexpr int defaultPerPage = 50;
    static constexpr int largestOffset = 10'000;

    /** Adds an event behind the client's back. */
    EventId add(const QString &name, const QString &code, EventStatus status = EventStatus::Active,
        EventType type = EventType::Custom);
    void remove(EventId id) { m_events.erase(id); }

    [[nodiscard]] std::optional<Event> find(EventId id) const;
    [[nodiscard]] std::optional<Event> findByCode(const QString &code) const;
    [[nodiscard]] int countOfCode(const QString &code) const;
    [[nodiscard]] int size() const { return static_cast<int>(m_events.size()); }

    /** Does what the request asks, and says what an honest server answers. path: below the base. */
    WireAnswer apply(const QByteArray &method, const QByteArray &path, const QByteArray &query,
        const QByteArray &body);

private:
    [[nodiscard]] WireAnswer list(const QByteArray &query) const;
    WireAnswer create(const QByteArray &body);
    WireAnswer update(Event &event, const QByteArray &body);
    [[nodiscard]] bool isCodeTaken(const QString &code, EventId except) const;

    std::map<EventId, Event> m_events;
    EventId m_nextId = 12'345;
};

} // namespace eventdesk::testing
