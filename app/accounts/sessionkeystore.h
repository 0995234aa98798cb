// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/keystore.h"

#include <QHash>

namespace eventdesk {

/** Keeps keys in memory: they are gone when the program ends. */
class SessionKeyStore final : public KeyStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionKeyStore)

public:
    using KeyStore::KeyStore;

    KeyStoreJob *read(const Account &account) override;
    KeyStoreJob *write(const Account &account, const ApiKey &key) override;
    KeyStoreJob *remove(const Account &account) override;

    [[nodiscard]] bool isPersistent() const override { return false; }
    [[nodiscard]] QString whereKept() const override;

    [[nodiscard]] bool contains(const QString &accountId) const;
    /** What write() does, at once. */
    void keep(const Account &account, const ApiKey &key);
    /** What remove() does, at once; whether there was something to remove. */
    bool forget(const QString &accountId);

private:
    QHash<QString, QByteArray> m_entries; ///< account id → stored form of the key
};

} // namespace eventdesk
