// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>

namespace eventdesk {

/**
 * How far a change has come. The numbers are stored in the journal: never renumber. Every change
 * ends in exactly one of the states after Unknown, or in Unknown when not even reading tells.
 */
enum class ChangeState : quint8 {
    Planned = 0, ///< written down, surely not sent
    Sent = 1, ///< it may be on the wire; found after a crash it counts as Unknown
    Unknown = 2, ///< sent, no answer, and reading has not settled it yet
    Done = 3,
    Unchanged = 4, ///< the event was as wanted already: it cost no write
    Skipped = 5, ///< Push.Express would refuse it: a System event
    Failed = 6, ///< surely without effect
    Conflict = 7, ///< somebody changed the event meanwhile: nothing was overwritten
    Cancelled = 8 ///< taken back before it was sent
};

/** Whether nothing more will happen to a change in this state by itself. */
[[nodiscard]] constexpr bool isFinal(ChangeState state)
{
    return state > ChangeState::Unknown;
}

} // namespace eventdesk

Q_DECLARE_METATYPE(eventdesk::ChangeState)
