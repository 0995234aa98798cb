// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

#include <QString>

/** Words for what an event is, as programs read them in tables. Never translated. */
namespace eventdesk {

/** `active`, `inactive` or `unknown`. */
[[nodiscard]] QString statusWord(EventStatus status);

/** `custom`, `system` or `unknown`. */
[[nodiscard]] QString typeWord(EventType type);

} // namespace eventdesk
