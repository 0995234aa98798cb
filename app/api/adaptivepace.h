// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

namespace eventdesk {

/**
 * How many requests of an account may be in flight, learned from its answers: one more after a
 * whole round of good ones, half after trouble, as TCP does it (reliability R4). Trouble comes in
 * crowds: what was already in flight when the pace was halved does not halve it again. No clock and
 * no timer inside: pure decisions.
 */
class AdaptivePace
{
public:
    static constexpr int hardMaximum = 6; ///< Qt opens no more connections to one host (N5)

    /** 1 ≤ start ≤ most ≤ hardMaximum. */
    AdaptivePace(int start, int most);

    [[nodiscard]] int width() const { return m_width; }

    void noteSuccess();
    /** The server is slow, overloaded or wants less: 429, 5xx, a timeout. */
    void noteTrouble();

private:
    int m_most;
    int m_width;
    int m_successes = 0; ///< since the width last changed or trouble came
    int m_stale = 0; ///< answers still to come from before the last halving
};

} // namespace eventdesk
