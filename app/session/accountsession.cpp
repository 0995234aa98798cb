// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/session/accountsession.h"

namespace eventdesk {

AccountSession::AccountSession(Account account, Nature nature, const ApiKey &key, RequestLog &log,
    const ApiOptions &options, QObject *parent)
    : QObject(parent), m_account(std::move(account)), m_nature(nature),
      m_client(m_account.baseUrl, key, log, options), m_sync(m_client, m_catalogue),
      m_runner(m_client, m_catalogue)
{
}

AccountSession::~AccountSession() = default;

void AccountSession::replaceKey(const ApiKey &key)
{
    m_client.setKey(key);
}

} // namespace eventdesk
