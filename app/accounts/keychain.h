// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/keystore.h"

#include <tl/expected.hpp>

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>

namespace eventdesk {

/**
 * An operating system's keychain (abstract): small secrets under the names of entries, all within
 * KeyStore::serviceName. Knows neither accounts nor keys.
 *
 * Every member runs on the keychain's own thread, which has an event loop, and may block there. A
 * Reply is called on that thread, at most once; a keychain that hangs never calls it.
 */
class Keychain : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Keychain)

public:
    using Result = tl::expected<QByteArray, KeyStoreProblem>; ///< the secret read, else empty
    using Reply = std::function<void(const Result &)>;

    Keychain() = default;

    virtual void read(const QString &entry, const Reply &reply) = 0;
    virtual void write(const QString &entry, const QByteArray &secret, const Reply &reply) = 0;
    virtual void remove(const QString &entry, const Reply &reply) = 0;
};

/**
 * The keychain of the platform this program was built for. At most one in a process: QtKeychain
 * binds itself to the first thread that uses it.
 */
[[nodiscard]] std::unique_ptr<Keychain> platformKeychain();

} // namespace eventdesk
