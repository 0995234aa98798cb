// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apierror.h"
#include "app/changes/change.h"
#include "app/storage/databaseerror.h"

#include <optional>

namespace eventdesk {

/** How a change ended. */
struct ChangeOutcome
{
    enum class Result : quint8 {
        Done, ///< the event is as wanted
        Failed, ///< surely without effect; error says why
        Conflict, ///< somebody changed the event meanwhile: theirs holds it; nothing was
                  ///< overwritten
        Unknown, ///< no answer, and reading could not settle it either; error says why
        Cancelled, ///< surely without effect
        NotRecorded ///< it could not be written down, so it was not sent; journalError says why
    };

    Result result = Result::Failed;
    std::optional<Event> event = {}; ///< Done: the event as it is now; none after Delete
    std::optional<Event> theirs = {};
    std::optional<ApiError> error = {}; ///< set for Failed and Unknown
    /** The outcome is true all the same, but history does not have it. */
    std::optional<DatabaseError> journalError = {};
};

} // namespace eventdesk
