// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/adaptivepace.h"

#include <algorithm>

namespace eventdesk {

AdaptivePace::AdaptivePace(int start, int most)
    : m_most(std::clamp(most, 1, hardMaximum)), m_width(std::clamp(start, 1, m_most))
{
}

void AdaptivePace::noteSuccess()
{
    if (m_stale > 0) {
        --m_stale;
        return;
    }
    if (++m_successes < m_width || m_width == m_most)
        return;
    ++m_width;
    m_successes = 0;
}

void AdaptivePace::noteTrouble()
{
    m_successes = 0;
    if (m_stale > 0) {
        --m_stale;
        return;
    }
    m_stale = m_width - 1;
    m_width = std::max(1, m_width / 2);
}

} // namespace eventdesk
