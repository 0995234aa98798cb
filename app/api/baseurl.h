// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <tl/expected.hpp>

#include <QCoreApplication>
#include <QUrl>

namespace eventdesk {

/**
 * Where an account's API is. Only what may be spoken to can be made: https, or http on this very
 * machine (reliability N16). A value; always valid.
 */
class BaseUrl
{
    Q_DECLARE_TR_FUNCTIONS(eventdesk::BaseUrl)

public:
    enum class Flaw : quint8 { NotAUrl, NotSecure, HasCredentials, HasQuery };

    /** https://core.push.express/api/b/v2, from the vendor's page. */
    [[nodiscard]] static BaseUrl vendor();

    [[nodiscard]] static tl::expected<BaseUrl, Flaw> parse(const QString &text);

    /** What is wrong, for people. */
    [[nodiscard]] static QString describe(Flaw flaw);

    /** The URL of one call: path begins with a slash and is already percent-encoded. */
    [[nodiscard]] QUrl resolved(const QString &path) const;

    /** Scheme, host and port, to which a stored key is bound (S5): "https://core.push.express:443".
     */
    [[nodiscard]] QString origin() const;

    [[nodiscard]] QString host() const { return m_url.host(); }
    [[nodiscard]] bool isLoopback() const;
    [[nodiscard]] QString toString() const { return m_url.toString(); }

    friend bool operator==(const BaseUrl &, const BaseUrl &) = default;

private:
    explicit BaseUrl(QUrl url) : m_url(std::move(url)) { }

    QUrl m_url; ///< without a slash at its end
};

} // namespace eventdesk
