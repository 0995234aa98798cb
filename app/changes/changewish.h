// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/change.h"

/** What a change wants of an event, held against what was read of it. */
namespace eventdesk::changewish {

/** Whether the event is as the change wants it. Never for Delete. */
[[nodiscard]] bool isMet(const Change &change, const Event &current);

/**
 * Whether the event is no longer as the user saw it in what the change would overwrite. A status
 * that somebody switched meanwhile is no conflict for an update, nor a new name for a switch: they
 * cannot overwrite it. A deletion overwrites everything (R10).
 */
[[nodiscard]] bool isConflict(const Change &change, const Event &current);

/**
 * The change as it is meant once an earlier one of ours left the event so: what we did ourselves is
 * no conflict, and what an update was not meant to change stays as that one left it.
 */
[[nodiscard]] Change rebased(const Change &change, const Event &earlier);

} // namespace eventdesk::changewish
