// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace eventdesk {

// The server's own writing of an event, in its answers and in its file. It is not shared with the
// client in app/api: a mistake made on both sides alike would be found by no test.

/** The five fields of the API. */
[[nodiscard]] QJsonObject practiceJson(const Event &event);

/** The event that practiceJson() wrote, or nothing when a field is missing or of another kind. */
[[nodiscard]] std::optional<Event> eventFromPracticeJson(const QJsonValue &json);

} // namespace eventdesk
