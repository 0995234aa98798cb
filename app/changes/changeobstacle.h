// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apierror.h"

namespace eventdesk {

/** What stands in the way of all changes alike, so that it is better to wait than to fail. */
enum class ChangeObstacle : quint8 {
    None, ///< the failure is about the change itself: it stays (R14)
    Key, ///< the key is refused
    Network, ///< the service cannot be reached
    Server ///< the service has trouble
};

[[nodiscard]] ChangeObstacle obstacleOf(const ApiError &error);

} // namespace eventdesk
