// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/storage/pendingwrites.h"

namespace eventdesk {

void PendingWrites::add(const QString &accountId, const CatalogueDelta &delta)
{
    Account &account = m_accounts[accountId];
    account.header = Header{delta.asOf, delta.serverTotal, delta.isComplete};
    for (const EventId id : delta.removals)
        account.changes.insert(id, std::nullopt);
    for (const StoredEvent &stored : delta.upserts) {
        if (stored.event.id > 0)
            account.changes.insert(stored.event.id, stored);
    }
}

void PendingWrites::startAfresh(const QString &accountId)
{
    m_accounts.insert(accountId, Account{.startsAfresh = true});
}

} // namespace eventdesk
