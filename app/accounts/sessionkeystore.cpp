// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/accounts/sessionkeystore.h"

#include "app/accounts/storedkey.h"

namespace eventdesk {

KeyStoreJob *SessionKeyStore::read(const Account &account)
{
    auto *job = new KeyStoreJob(this);
    const auto entry = m_entries.constFind(account.id);
    if (entry == m_entries.constEnd())
        job->settle(tl::unexpected(KeyStoreProblem::NotFound));
    else
        job->settle(storedkey::decode(account, *entry).map([](const ApiKey &key) {
            return KeyStoreAnswer{.key = key};
        }));
    return job;
}

KeyStoreJob *SessionKeyStore::write(const Account &account, const ApiKey &key)
{
    keep(account, key);
    auto *job = new KeyStoreJob(this);
    job->settle(KeyStoreAnswer{});
    return job;
}

KeyStoreJob *SessionKeyStore::remove(const Account &account)
{
    auto *job = new KeyStoreJob(this);
    if (forget(account.id))
        job->settle(KeyStoreAnswer{});
    else
        job->settle(tl::unexpected(KeyStoreProblem::NotFound));
    return job;
}

QString SessionKeyStore::whereKept() const
{
    //: On the page that asks for the API key, when the computer has no keychain.
    return tr(
        "The key is kept until you close Eventdesk; next time you will be asked for it again.");
}

bool SessionKeyStore::contains(const QString &accountId) const
{
    return m_entries.contains(accountId);
}

void SessionKeyStore::keep(const Account &account, const ApiKey &key)
{
    m_entries.insert(account.id, storedkey::encode(account, key));
}

bool SessionKeyStore::forget(const QString &accountId)
{
    return m_entries.remove(accountId);
}

} // namespace eventdesk
