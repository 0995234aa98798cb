// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/events/eventquery.h"

#include "app/events/searchpattern.h"

namespace eventdesk {

bool EventQuery::narrows() const
{
    return status || type || changedOutsideOnly || ids || !SearchPattern::parse(text).isEmpty();
}

} // namespace eventdesk
