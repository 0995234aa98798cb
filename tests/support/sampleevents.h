// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

#include <QList>

namespace eventdesk::testing {

/** An active custom event; its name and code hold the id where none are given. */
[[nodiscard]] inline Event sampleEvent(
    EventId id, const QString &name = {}, const QString &code = {})
{
    const QString number = QString::number(id);
    return {.id = id,
        .name = name.isNull() ? QStringLiteral("Event ") + number : name,
        .code = code.isNull() ? QStringLiteral("code_") + number : code,
        .status = EventStatus::Active,
        .type = EventType::Custom};
}

[[nodiscard]] inline QList<Event> sampleEvents(EventId first, int count)
{
    QList<Event> events;
    for (int i = 0; i < count; ++i)
        events.append(sampleEvent(first + i));
    return events;
}

[[nodiscard]] inline QList<EventId> idsOf(const QList<Event> &events)
{
    QList<EventId> ids;
    for (const Event &event : events)
        ids.append(event.id);
    return ids;
}

} // namespace eventdesk::testing
