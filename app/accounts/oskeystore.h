// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/keychain.h"
#include "app/accounts/keystore.h"

#include <QHash>
#include <QThread>

#include <functional>
#include <memory>

namespace eventdesk {

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
    /** What the strictest keychain, the Windows Credential Manager (2,560 bytes), safely holds
     * (S7). */
    static constexpr qsizetype maximumBytes = 2500;

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
    using Request = std::function<void(Keychain &, quint64 number)>;
    using Interpretation = std::function<KeyStoreResult(const QByteArray &secret)>;

    KeyStoreJob *ask(Request request, Interpretation interpretation);
    void takeAnswer(quint64 number, const Keychain::Result &result);

    std::chrono::milliseconds m_patience;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<Keychain> m_keychain; ///< lives on m_thread
    QHash<quint64, std::function<void(const Keychain::Result &)>> m_waiting;
    quint64 m_lastNumber = 0;
};

} // namespace eventdesk
