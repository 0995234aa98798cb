// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apikey.h"
#include "app/api/baseurl.h"
#include "app/api/guardednetwork.h"

#include <QNetworkRequest>

namespace eventdesk {

struct HttpRequest;

/**
 * The one place where a network access manager is made and a request gets its headers: no
 * redirects, no cookies, no cache, no HTTP/2, no automatic authentication, no compression; bodies
 * that Qt cannot send twice (reliability T1, T3, T4, T11; N1–N4, N12–N14). One per account; of an
 * account that is read only, nothing but GET gets past the manager. UI thread.
 */
class RequestFactory
{
    Q_DISABLE_COPY_MOVE(RequestFactory)

public:
    RequestFactory(BaseUrl baseUrl, ApiKey key);
    ~RequestFactory();

    /** Hands the request to the network. The caller owns the reply. */
    [[nodiscard]] QNetworkReply *send(const HttpRequest &request);

    [[nodiscard]] const BaseUrl &baseUrl() const { return m_baseUrl; }
    /** All that the account had here, the one in use last: an answer to what was sent with an older
     * one may still come. */
    [[nodiscard]] const QList<ApiKey> &keys() const { return m_keys; }
    void setKey(const ApiKey &key);
    /** From the next request on. */
    void setReadOnly(bool readOnly) { m_network.setReadOnly(readOnly); }
    [[nodiscard]] bool isReadOnly() const { return m_network.isReadOnly(); }

    /** The request as it would be sent, for tests of its attributes. */
    [[nodiscard]] QNetworkRequest prepare(const HttpRequest &request) const;

private:
    BaseUrl m_baseUrl;
    QList<ApiKey> m_keys; ///< never empty
    GuardedNetwork m_network;
};

} // namespace eventdesk
