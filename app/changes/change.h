// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

#include <QString>

#include <optional>

namespace eventdesk {

/** One wanted write. A value; it does nothing until the ChangeRunner carries it out. */
struct Change
{
    enum class Kind : quint8 { Create, Update, Activate, Deactivate, Delete };

    Kind kind = Kind::Create;
    EventId id = 0; ///< the event it is about; 0 for Create
    QString name = {}; ///< wanted, for Create and Update; for people otherwise
    QString code = {}; ///< wanted, for Create and Update; for people otherwise
    std::optional<Event> base = {}; ///< the event as the user saw it when wishing; none for Create
    /** Wanted of a created event, when undoing a deletion; none: as the server chooses. */
    std::optional<EventStatus> status = {};

    [[nodiscard]] static Change create(const QString &name, const QString &code)
    {
        return {.kind = Kind::Create, .name = name, .code = code};
    }
    [[nodiscard]] static Change update(const Event &base, const QString &name, const QString &code)
    {
        return {.kind = Kind::Update, .id = base.id, .name = name, .code = code, .base = base};
    }
    [[nodiscard]] static Change of(Kind kind, const Event &base)
    {
        return {.kind = kind, .id = base.id, .name = base.name, .code = base.code, .base = base};
    }

    friend bool operator==(const Change &, const Change &) = default;
};

} // namespace eventdesk
