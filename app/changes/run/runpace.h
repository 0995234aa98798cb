// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>

#include <chrono>
#include <optional>

namespace eventdesk {

/** How fast a set gets on, for the time it will still take. Waits are not counted. */
class RunPace final
{
public:
    /** The set goes on: what came before tells nothing any more. */
    void restart();
    void noteEnded() { ++m_ended; }

    /** None before there is enough to go by. */
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeFor(int rows) const;

private:
    QElapsedTimer m_since;
    int m_ended = 0;
};

} // namespace eventdesk
