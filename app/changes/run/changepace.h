// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace eventdesk {

/** Waits between the steps of changes; tests make them short. */
struct ChangePace
{
    /** Before a lost create is looked up: the server may still be working on it. */
    std::chrono::milliseconds beforeLookUp{700};
    /** Before a set that waits for network or server looks again: at first, and at most. */
    std::chrono::milliseconds firstLookAgain{2'000};
    std::chrono::milliseconds longestLookAgain{30'000};
    /** Outcomes of a running set are gathered so long before the catalogue gets them. */
    std::chrono::milliseconds gathering{100};
};

} // namespace eventdesk
