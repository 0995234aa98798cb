// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apierror.h"
#include "app/changes/changestate.h"
#include "app/events/event.h"
#include "app/storage/databaseerror.h"

#include <optional>

namespace eventdesk {

/** How far one execution of a change came. A value. */
struct ChangeEnd
{
    /** Final, or Unknown: not even reading tells; or, to be gone on with later, Planned: surely
     * without effect yet, or Unknown: what became of it is to be read first. */
    ChangeState state = ChangeState::Failed;
    std::optional<Event> event = {}; ///< as it was read or acknowledged last; Conflict: theirs
    bool isGone = false; ///< the event is not in the account any more
    std::optional<ApiError> error = {};
    std::optional<ApiError> obstacle = {}; ///< what must pass before it can be gone on with
    bool isWithdrawn = false; ///< it was told to go no further, and did not
    std::optional<DatabaseError> journalError = {}; ///< it could not be written down: not sent
};

} // namespace eventdesk
