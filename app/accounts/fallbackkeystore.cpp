// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/accounts/fallbackkeystore.h"

#include <QPointer>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

/** What one answer of the lasting store says about the store itself; nothing when it leaves that
 * open. */
std::optional<bool> provesWorking(const KeyStoreResult &result)
{
    if (result)
        return true;
    switch (result.error()) {
    case KeyStoreProblem::NotFound:
    case KeyStoreProblem::WrongOrigin:
    case KeyStoreProblem::Damaged:
        return true;
    case KeyStoreProblem::NoStore:
    case KeyStoreProblem::NoAnswer:
        return false;
    case KeyStoreProblem::Denied:
    case KeyStoreProblem::TooLarge:
    case KeyStoreProblem::Other:
        break;
    }
    return std::nullopt;
}

} // namespace

FallbackKeyStore::FallbackKeyStore(std::unique_ptr<KeyStore> lasting, QObject *parent)
    : KeyStore(parent), m_lasting(std::move(lasting))
{
}

KeyStoreJob *FallbackKeyStore::read(const Account &account)
{
    if (m_session.contains(account.id))
        return m_session.read(account);
    KeyStoreJob *job = m_lasting->read(account);
    connect(job, &KeyStoreJob::finished, this, &FallbackKeyStore::learnFrom);
    return job;
}

KeyStoreJob *FallbackKeyStore::write(const Account &account, const ApiKey &key)
{
    auto *job = new KeyStoreJob(this);
    // The context is this store, not the job: the key is kept even if nobody waits for the answer.
    connect(m_lasting->write(account, key), &KeyStoreJob::finished, this,
        [this, account, key, job = QPointer(job)](const KeyStoreResult &result) {
            learnFrom(result);
            KeyStoreAnswer answer;
            if (result) {
                m_session.forget(account.id);
            } else {
                m_session.keep(account, key);
                answer.keptForSessionBecause = result.error();
            }
            if (job)
                job->settle(answer);
        });
    return job;
}

KeyStoreJob *FallbackKeyStore::remove(const Account &account)
{
    const bool wasInSession = m_session.forget(account.id);
    auto *job = new KeyStoreJob(this);
    connect(m_lasting->remove(account), &KeyStoreJob::finished, this,
        [this, wasInSession, job = QPointer(job)](const KeyStoreResult &result) {
            learnFrom(result);
            if (!job)
                return;
            // Without a keychain the session's copy was the only one. Any other failure may leave a
            // key behind and has to be told (S6).
            const bool wasOnlyCopy =
                wasInSession && !result && result.error() == KeyStoreProblem::NoStore;
            job->settle(wasOnlyCopy ? KeyStoreResult(KeyStoreAnswer{}) : result);
        });
    return job;
}

bool FallbackKeyStore::isPersistent() const
{
    return m_lastingWorks && m_lasting->isPersistent();
}

QString FallbackKeyStore::whereKept() const
{
    return m_lastingWorks ? m_lasting->whereKept() : m_session.whereKept();
}

void FallbackKeyStore::probe()
{
    connect(m_lasting->read(Account{.id = u"availability-check"_s}), &KeyStoreJob::finished, this,
        &FallbackKeyStore::learnFrom);
}

void FallbackKeyStore::learnFrom(const KeyStoreResult &result)
{
    const bool works = provesWorking(result).value_or(m_lastingWorks);
    if (works == m_lastingWorks)
        return;
    m_lastingWorks = works;
    emit persistenceChanged();
}

} // namespace eventdesk
