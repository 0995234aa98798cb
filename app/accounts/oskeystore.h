// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/keystore.h"

#include <QThread>

#include <memory>

namespace eventdesk {

class Keychain;

/**
 * Keeps keys in the operating system's keychain. The keychain is spoken to on a thread of its own,
 * since some (KWallet, a bus that hangs) block for seconds or for good; a watchdog ends every job.
 */
class OsKeyStore final : public KeyStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OsKeyStore)

public:
    /** Long enough to type the keychain's password, since it may ask for it. */
    static constexpr std::chrono::seconds defaultPatience{30};

    /** For the program: OsKeyStore(platformKeychain()). */
    explicit OsKeyStore(std::unique_ptr<Keychain> keychain,
        std::chrono::milliseconds patience = defaultPatience, QObject *parent = nullptr);
    /** Waits shortly for the keychain's thread; one that hangs is left to the end of the process.
     */
    ~OsKeyStore() override;

    KeyStoreJob *read(const Account &account) override;
    KeyStoreJob *write(const Account &account, const ApiKey &key) override;
    KeyStoreJob *remove(const Account &account) override;

    [[nodiscard]] bool isPersistent() const override { return true; }
    [[nodiscard]] QString whereKept() const override;

private:
    [[nodiscard]] KeyStoreJob *newJob();

    std::chrono::milliseconds m_patience;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<Keychain> m_keychain; ///< lives on m_thread
};

} // namespace eventdesk
