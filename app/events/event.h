// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>

namespace eventdesk {

/** Given by the server. 64 bits, and never passes through a double (reliability N19). */
using EventId = qint64;

/** Unknown: the server said something other than 0 or 1, or nothing. Shown, never guessed. */
enum class EventStatus : quint8 { Inactive, Active, Unknown };

/** Unknown: the server named another type, or none. Treated as changeable: the server decides. */
enum class EventType : quint8 { Custom, System, Unknown };

/** One custom event of a Push.Express account, as the server told it. A value. */
struct Event
{
    EventId id = 0;
    QString name = {};
    QString code = {};
    EventStatus status = EventStatus::Unknown;
    EventType type = EventType::Unknown;

    /** System events belong to Push.Express; it refuses every change of them. */
    [[nodiscard]] bool isLocked() const { return type == EventType::System; }

    friend bool operator==(const Event &, const Event &) = default;
};

} // namespace eventdesk

Q_DECLARE_METATYPE(eventdesk::Event)
