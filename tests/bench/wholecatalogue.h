// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/storedcatalogue.h"

namespace eventdesk {

/** All events of the account that is measured, for a store that knows nothing of it yet. */
[[nodiscard]] CatalogueDelta wholeCatalogue(int events);

} // namespace eventdesk
