// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSslCertificate>
#include <QSslKey>

#include <optional>

namespace eventdesk::testing {

/** A certificate made for this test run by the openssl command, so that no key lies in the
 * repository. */
struct TestCertificate
{
    enum class Validity : quint8 { Valid, Expired };

    /**
     * Signed by itself. subjectAltName in openssl's notation: "IP:127.0.0.1" or
     * "DNS:example.invalid". Nothing when openssl is missing or fails.
     */
    [[nodiscard]] static std::optional<TestCertificate> make(
        const QString &subjectAltName, Validity validity = Validity::Valid);

    QSslCertificate certificate;
    QSslKey key;
};

} // namespace eventdesk::testing
