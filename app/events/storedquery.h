// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/eventquery.h"
#include "app/settings/settings.h"

namespace eventdesk {

/**
 * The query as the settings keep it. What is not for long, such as changedOutsideOnly and ids,
 * stays out.
 */
[[nodiscard]] Settings::Query storedForm(const EventQuery &query);

/** The query that was kept. */
[[nodiscard]] EventQuery queryFrom(const Settings::Query &stored);

} // namespace eventdesk
