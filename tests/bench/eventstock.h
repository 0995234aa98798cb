// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

#include <QList>

namespace eventdesk {

/** The events of the account that is measured, the same at every call; in several alphabets. */
[[nodiscard]] QList<Event> stockOf(int count);

} // namespace eventdesk
