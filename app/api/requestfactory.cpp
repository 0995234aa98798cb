// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/requestfactory.h"

#include "app/api/httpexchange.h"
#include "app/api/oneshotbody.h"
#include "app/identity/identity.h"

#include <QNetworkProxy>
#include <QNetworkReply>

namespace eventdesk {

namespace {

const QByteArray userAgent =
    identity::name.latin1() + QByteArrayLiteral("/") + identity::version.latin1();

} // namespace

RequestFactory::RequestFactory(BaseUrl baseUrl, ApiKey key)
    : m_baseUrl(std::move(baseUrl)), m_keys{std::move(key)}
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setStrictTransportSecurityEnabled(true);
    m_network.setAutoDeleteReplies(false);
    if (m_baseUrl.isLoopback())
        m_network.setProxy(QNetworkProxy::NoProxy); // plain http: a proxy would read the key (T12)
}

RequestFactory::~RequestFactory() = default;

void RequestFactory::setKey(const ApiKey &key)
{
    m_keys.removeOne(key);
    m_keys.append(key);
}

QNetworkRequest RequestFactory::prepare(const HttpRequest &request) const
{
    QNetworkRequest prepared(m_baseUrl.resolved(request.path));
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
        QVariant::fromValue(QNetworkRequest::ManualRedirectPolicy));
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setRawHeader("Authorization", m_keys.constLast().authorization());
    prepared.setRawHeader("Accept", "application/json");
    prepared.setRawHeader("Accept-Encoding", "identity"); // Qt then leaves decoding to us (T7)
    prepared.setRawHeader("User-Agent", userAgent);
    if (!request.body.isEmpty()) {
        prepared.setHeader(
            QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        prepared.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    return prepared;
}

QNetworkReply *RequestFactory::send(const HttpRequest &request)
{
    const QNetworkRequest prepared = prepare(request);
    if (request.body.isEmpty())
        return m_network.sendCustomRequest(prepared, request.method, QByteArray());
    auto body = std::make_unique<OneShotBody>(request.body);
    QNetworkReply *reply = m_network.sendCustomRequest(prepared, request.method, body.get());
    body.release()->setParent(reply);
    return reply;
}

} // namespace eventdesk
