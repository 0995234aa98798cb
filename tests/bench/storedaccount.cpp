// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/bench/storedaccount.h"

#include "app/accounts/accountbook.h"
#include "app/settings/dataplaces.h"
#include "app/storage/eventstore.h"
#include "tests/bench/wholecatalogue.h"

namespace eventdesk {

StoredAccount::StoredAccount(const QString &baseUrl, int events)
{
    const auto places = DataPlaces::open(m_directory.path());
    if (!places)
        qFatal("The temporary folder cannot be written.");
    AccountBook book(places->accountsFile());
    const Account account = book.add(QStringLiteral("Benchmark"), *BaseUrl::parse(baseUrl));
    book.setLastUsed(account.id);
    EventStore store(places->eventsFile()); // writes to the end in its destructor
    if (events > 0)
        store.write(account.id, wholeCatalogue(events));
}

StoredAccount::~StoredAccount() = default;

} // namespace eventdesk
