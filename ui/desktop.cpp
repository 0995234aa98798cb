// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/desktop.h"

#include "app/accounts/keychain.h"
#include "app/accounts/oskeystore.h"
#include "ui/commandline.h"
#include "ui/firstshow.h"

namespace eventdesk {

Desktop::Desktop(const DataPlaces &places)
    : Desktop(places, std::make_unique<OsKeyStore>(platformKeychain()))
{
}

Desktop::Desktop(const DataPlaces &places, std::unique_ptr<KeyStore> keys)
    : m_settings(places.settingsFile()), m_book(places.accountsFile()), m_keys(std::move(keys)),
      m_store(places.eventsFile()), m_journal(places.journalFile()),
      m_accounts(m_book, m_keys, m_store, m_journal, m_log, m_settings, places.practiceFile()),
      m_window(m_accounts, m_log, m_settings)
{
    QObject::connect(&m_store, &EventStore::problemFound, &m_accounts, &AccountController::told);
    QObject::connect(
        &m_journal, &ChangeJournal::problemFound, &m_accounts, &AccountController::told);
}

Desktop::~Desktop() = default;

void Desktop::start(const StartOptions &options)
{
    new FirstShow(m_accounts, m_window);
    m_accounts.openAtStart(options);
}

} // namespace eventdesk
