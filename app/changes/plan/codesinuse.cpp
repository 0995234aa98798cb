// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/plan/codesinuse.h"

#include "app/catalogue/eventcatalogue.h"
#include "app/events/eventrules.h"

#include <algorithm>

namespace eventdesk {

CodesInUse::CodesInUse(const EventCatalogue &catalogue)
{
    m_owners.reserve(catalogue.size());
    for (const StoredEvent &row : catalogue.events())
        promise(row.event.id, row.event.code);
}

bool CodesInUse::isTakenFrom(EventId id, QStringView code) const
{
    const auto [first, last] = m_owners.equal_range(EventRules::clashKey(code));
    return std::any_of(first, last, [id](EventId owner) { return owner != id || id == 0; });
}

void CodesInUse::promise(EventId id, QStringView code)
{
    m_owners.insert(EventRules::clashKey(code), id);
}

} // namespace eventdesk
