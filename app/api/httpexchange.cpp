// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/httpexchange.h"

#include "app/api/guardednetwork.h"
#include "app/api/requestfactory.h"
#include "app/api/retryafter.h"

#include <QDateTime>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

/** So much may wait unread in Qt: small against the body limit, large against a page. */
constexpr qint64 readAhead = qint64{256} * 1024;

HttpAnswer::End endFor(QNetworkReply::NetworkError error)
{
    if (error >= QNetworkReply::ProxyConnectionRefusedError
        && error <= QNetworkReply::UnknownProxyError)
        return HttpAnswer::End::ProxyTrouble;
    if (error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError)
        return HttpAnswer::End::NotSent;
    if (error == QNetworkReply::SslHandshakeFailedError)
        return HttpAnswer::End::TlsTrouble;
    // The rest may have happened after the request arrived: reset, EOF, ContentReSendError,
    // garbage.
    return HttpAnswer::End::Lost;
}

} // namespace

HttpExchange::HttpExchange(RequestFactory &factory, const HttpLimits &limits, QObject *parent)
    : QObject(parent), m_factory(factory), m_limits(limits)
{
    m_deadline.setSingleShot(true);
    m_stall.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(HttpAnswer::End::Timeout); });
    connect(&m_stall, &QTimer::timeout, this, [this] { stop(HttpAnswer::End::Timeout); });
}

HttpExchange::~HttpExchange()
{
    if (m_reply) {
        m_reply->disconnect(this); // abort() emits from inside; nobody is left to hear it
        m_reply->abort();
    }
}

void HttpExchange::start(const HttpRequest &request)
{
    m_clock.start();
    m_reply = m_factory.send(request);
    m_reply->setParent(this);
    m_reply->setReadBufferSize(readAhead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::takeBytes);
    connect(m_reply, &QNetworkReply::uploadProgress, &m_stall, [this] { m_stall.start(); });
    // Queued: abort() emits finished synchronously, and so may a request that fails at once.
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::conclude, Qt::QueuedConnection);
    m_deadline.start(m_limits.deadline);
    m_stall.start(m_limits.stall);
}

void HttpExchange::cancel()
{
    stop(HttpAnswer::End::Cancelled);
}

void HttpExchange::stop(HttpAnswer::End reason)
{
    if (m_ended || m_stopReason || !m_reply || m_reply->isFinished())
        return;
    m_stopReason = reason;
    m_reply->abort();
}

void HttpExchange::takeBytes()
{
    m_stall.start();
    m_body += m_reply->readAll();
    if (m_body.size() > m_limits.bodySize)
        stop(HttpAnswer::End::TooLarge);
}

void HttpExchange::conclude()
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    m_stall.stop();
    if (!m_stopReason)
        m_body += m_reply->readAll();

    HttpAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.end = classify(answer.status);
    answer.duration = std::chrono::milliseconds(m_clock.elapsed());
    answer.body = std::move(m_body);
    answer.retryAfter =
        parseRetryAfter(m_reply->rawHeader("Retry-After"), QDateTime::currentDateTimeUtc());
    if (const QUrl target = m_reply->header(QNetworkRequest::LocationHeader).toUrl();
        answer.status >= 300 && answer.status < 400 && target.isValid())
        answer.redirectTarget = target.scheme() + "://"_L1 + target.host();
    if (answer.end != HttpAnswer::End::Answered)
        answer.technical = m_reply->errorString();
    emit ended(answer);
}

HttpAnswer::End HttpExchange::classify(int status) const
{
    if (GuardedNetwork::isRefusal(*m_reply))
        return HttpAnswer::End::Refused;
    if (m_stopReason)
        return *m_stopReason;
    const QNetworkReply::NetworkError error = m_reply->error();
    // A final status is an answer, whatever error Qt makes of it: 307 and 308 to a request with a
    // body are ContentReSendError, since Qt rewinds the body before it looks at the redirect
    // policy.
    const bool answeredWithError =
        status >= 300 && error != QNetworkReply::ProxyAuthenticationRequiredError;
    if (error != QNetworkReply::NoError && !answeredWithError)
        return endFor(error);
    if (status < 200) // "103 Early Hints" arrives as if it were the final answer (T6)
        return HttpAnswer::End::Lost;
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return HttpAnswer::End::Encoded;
    return HttpAnswer::End::Answered;
}

} // namespace eventdesk
