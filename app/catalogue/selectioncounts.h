// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

namespace eventdesk {

/** What actions and details need to know of the events that are selected. A value. */
struct SelectionCounts
{
    int total = 0;
    int active = 0;
    int inactive = 0;
    int locked = 0;
    int toActivate = 0; ///< not active, and not locked
    int toDeactivate = 0; ///< not inactive, and not locked

    [[nodiscard]] bool isEmpty() const { return total == 0; }
    [[nodiscard]] bool isAllLocked() const { return total > 0 && locked == total; }

    /** Counts this many events of a kind; fewer than none takes them away. */
    void add(EventStatus status, bool isLocked, int events = 1)
    {
        total += events;
        if (status == EventStatus::Active)
            active += events;
        if (status == EventStatus::Inactive)
            inactive += events;
        if (isLocked) {
            locked += events;
            return;
        }
        if (status != EventStatus::Active)
            toActivate += events;
        if (status != EventStatus::Inactive)
            toDeactivate += events;
    }

    friend bool operator==(const SelectionCounts &, const SelectionCounts &) = default;
};

} // namespace eventdesk
