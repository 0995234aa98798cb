// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace eventdesk {

class RequestFactory;

/** What one call sends. */
struct HttpRequest
{
    QByteArray method; ///< GET, POST, PUT or DELETE
    QString path; ///< below the base URL, begins with a slash, percent-encoded
    QByteArray body = {}; ///< JSON, or nothing
};

/** Bounds of one attempt. */
struct HttpLimits
{
    std::chrono::milliseconds deadline{
        30'000}; ///< for the whole attempt, whatever trickles in (N6)
    std::chrono::milliseconds stall{15'000}; ///< without a byte
    qint64 bodySize = qint64{8} * 1024 * 1024; ///< N10
};

/** How one attempt ended. */
struct HttpAnswer
{
    enum class End : quint8 {
        Answered, ///< a complete answer with a final status (200 and above)
        Cancelled,
        Timeout, ///< deadline or stall
        TooLarge,
        NotSent, ///< no connection: nothing left this computer
        ProxyTrouble,
        TlsTrouble,
        Lost, ///< broken after it was handed over, or cut short: the effect of a write is unknown
        Encoded, ///< compressed although we asked for none: not read (N11)
        Refused ///< by GuardedNetwork, since the account is read only: nothing left this computer
    };

    End end = End::Lost;
    int status = 0;
    QByteArray body = {};
    QString redirectTarget = {}; ///< scheme and host of a 3xx
    std::optional<std::chrono::milliseconds> retryAfter = {};
    std::chrono::milliseconds duration{0};
    QString technical = {}; ///< the network's own words, for details
};

/**
 * One attempt of one request on the wire. Owns its reply; ends exactly once, never from inside
 * start() or cancel() (QNetworkReply::abort() emits synchronously, reliability T5). UI thread.
 */
class HttpExchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpExchange)

public:
    HttpExchange(RequestFactory &factory, const HttpLimits &limits, QObject *parent);
    ~HttpExchange() override;

    void start(const HttpRequest &request);
    void cancel();

signals:
    void ended(const eventdesk::HttpAnswer &answer);

private:
    void stop(HttpAnswer::End reason);
    void takeBytes();
    void conclude();
    [[nodiscard]] HttpAnswer::End classify(int status) const;

    RequestFactory &m_factory;
    HttpLimits m_limits;
    QNetworkReply *m_reply = nullptr;
    QTimer m_deadline;
    QTimer m_stall;
    QElapsedTimer m_clock;
    QByteArray m_body;
    std::optional<HttpAnswer::End> m_stopReason; ///< why we aborted: Qt's error cannot tell (T2)
    bool m_ended = false;
};

} // namespace eventdesk
