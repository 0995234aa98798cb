// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/session/accountsession.h"

#include "app/catalogue/cataloguekeeper.h"

namespace eventdesk {

AccountSession::AccountSession(Account account, Nature nature, const ApiKey &key, RequestLog &log,
    const ApiOptions &options, QObject *parent)
    : QObject(parent), m_account(std::move(account)), m_nature(nature), m_listing(m_catalogue),
      m_selection(m_catalogue, m_listing), m_client(m_account.baseUrl, key, log, options),
      m_sync(m_client, m_catalogue), m_runner(m_client, m_catalogue)
{
    m_client.setReadOnly(m_account.protection == Protection::ReadOnly);
}

AccountSession::~AccountSession() = default;

void AccountSession::setAccount(const Account &account)
{
    Q_ASSERT(account.baseUrl == m_account.baseUrl);
    if (account == m_account)
        return;
    m_account = account;
    m_client.setReadOnly(account.protection == Protection::ReadOnly);
    emit accountChanged();
}

AccountFacts AccountSession::facts() const
{
    AccountFacts facts = AccountFacts::of(m_account);
    if (m_nature == Nature::Practice) // an address of this computer says nothing
        facts.host.clear();
    return facts;
}

void AccountSession::setProtection(Protection protection)
{
    Account account = m_account;
    account.protection = protection;
    setAccount(account);
}

void AccountSession::keepIn(EventStore &store)
{
    Q_ASSERT(!m_account.id.isEmpty() && !m_keeper);
    m_keeper = std::make_unique<CatalogueKeeper>(m_catalogue, store, m_account.id);
}

void AccountSession::open()
{
    if (!m_keeper) {
        refresh();
        return;
    }
    connect(m_keeper.get(), &CatalogueKeeper::restored, this, &AccountSession::refresh);
    m_keeper->restore();
}

void AccountSession::refresh()
{
    // Where the page on show stands in the server's list: that part is read first.
    const QList<Event> &shown = m_listing.shownEvents();
    const auto first = shown.isEmpty() ? m_catalogue.events().cend()
                                       : m_catalogue.events().constFind(shown.constFirst().id);
    m_sync.refresh(first == m_catalogue.events().cend() ? 0 : std::max<qint64>(0, first->place));
}

void AccountSession::replaceKey(const ApiKey &key)
{
    m_client.setKey(key);
}

} // namespace eventdesk
