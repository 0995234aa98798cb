// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

#include <QList>

namespace eventdesk {

/**
 * The events of a fresh practice account, ordered by id: three System events and those that
 * marketers of games, shops, apps, subscriptions and webinars work with. About a fifth is inactive.
 */
[[nodiscard]] QList<Event> sampleStock();

} // namespace eventdesk
