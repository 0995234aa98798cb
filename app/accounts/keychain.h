// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/keystore.h"

#include <tl/expected.hpp>

#include <QByteArray>
#include <QObject>

#include <memory>

namespace eventdesk {

/**
 * An operating system's keychain (abstract): small secrets under the names of entries, all within
 * KeyStore::serviceName. Knows neither accounts nor keys.
 *
 * Every member runs on the keychain's own thread, which has an event loop, and may block there.
 * Each request is answered by one signal with its number, or by none when the keychain hangs.
 */
class Keychain : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Keychain)

public:
    using Result = tl::expected<QByteArray, KeyStoreProblem>; ///< the secret read, else empty

    Keychain() = default;

    virtual void read(quint64 request, const QString &entry) = 0;
    virtual void write(quint64 request, const QString &entry, const QByteArray &secret) = 0;
    virtual void remove(quint64 request, const QString &entry) = 0;

signals:
    void answered(quint64 request, const eventdesk::Keychain::Result &result);
};

/**
 * The keychain of the platform this program was built for. At most one in a process: QtKeychain
 * binds itself to the first thread that uses it.
 */
[[nodiscard]] std::unique_ptr<Keychain> platformKeychain();

} // namespace eventdesk
