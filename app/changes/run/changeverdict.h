// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/changeend.h"
#include "app/changes/changeobstacle.h"

namespace eventdesk {

/** What is to be done about how an execution of a row ended. A value. */
struct ChangeVerdict
{
    ChangeEnd end; ///< as it is written down and told
    bool goesOn = false; ///< the row is tried again later
    ChangeObstacle waitFor = ChangeObstacle::None; ///< what the whole set has to wait for
};

} // namespace eventdesk
