// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/run/runpace.h"

namespace eventdesk {

void RunPace::restart()
{
    m_since.start();
    m_ended = 0;
}

std::optional<std::chrono::milliseconds> RunPace::timeFor(int rows) const
{
    constexpr int enough = 5;
    if (!m_since.isValid() || m_ended < enough || rows <= 0)
        return std::nullopt;
    return std::chrono::milliseconds(m_since.elapsed() * rows / m_ended);
}

} // namespace eventdesk
