// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/keystore.h"
#include "app/accounts/sessionkeystore.h"

#include <memory>

namespace eventdesk {

/**
 * The program's key store: the lasting store where it works, this session's memory where it does
 * not.
 *
 * A write that the lasting store refuses keeps the key for this session and says why in
 * KeyStoreAnswer::keptForSessionBecause. A read asks the session first. A removal removes from both
 * and fails when the key may still be in the lasting store (S6).
 */
class FallbackKeyStore final : public KeyStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FallbackKeyStore)

public:
    explicit FallbackKeyStore(std::unique_ptr<KeyStore> lasting, QObject *parent = nullptr);

    KeyStoreJob *read(const Account &account) override;
    KeyStoreJob *write(const Account &account, const ApiKey &key) override;
    KeyStoreJob *remove(const Account &account) override;

    /** As far as known: true until a job or probe() finds out otherwise. */
    [[nodiscard]] bool isPersistent() const override;
    [[nodiscard]] QString whereKept() const override;

    /** Asks the lasting store for a key that cannot be there, to learn whether there is a store. */
    void probe();

signals:
    /** isPersistent() and whereKept() changed. */
    void persistenceChanged();

private:
    void learnFrom(const KeyStoreResult &result);

    std::unique_ptr<KeyStore> m_lasting;
    SessionKeyStore m_session;
    bool m_lastingWorks = true;
};

} // namespace eventdesk
