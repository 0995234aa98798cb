// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/eventtruth.h"
#include "tests/support/faultscript.h"
#include "tests/support/testcertificate.h"

#include <QObject>
#include <QTcpServer>

#include <deque>
#include <functional>
#include <vector>

namespace eventdesk::testing {

class FaultConnection;

/**
 * A loopback HTTP server that knows the truth and misbehaves on request. It counts what really was
 * on the wire, so that a test can hold the client's report against it. Lives in the test's thread;
 * needs its event loop.
 *
 * Each request follows, in this order: the next script of onNext(), else the rule of onEvery(),
 * else it is answered honestly. Requests without the right key are answered with 401, as a real
 * server.
 */
class FaultServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FaultServer)

public:
    using Rule = std::function<FaultScript(const WireRequest &request)>;

    /** What the server expects as "Authorization: Bearer …". */
    static constexpr const char *key = "faultserver-key-0123456789";
    /** The path of the API on this server. */
    static constexpr const char *basePath = "/api/b/v2";

    /** Listens on a free port of 127.0.0.1; over TLS when there is a certificate. */
    explicit FaultServer(
        std::optional<TestCertificate> certificate = std::nullopt, QObject *parent = nullptr);
    ~FaultServer() override;

    [[nodiscard]] quint16 port() const { return m_port; }
    /** With scheme, host, port and base path. */
    [[nodiscard]] QString baseUrl(const QString &host = QStringLiteral("127.0.0.1")) const;

    /** The next requests, one each in order of arrival, follow these scripts. */
    void onNext(const FaultScript &script, int times = 1);
    /** All requests without a script of their own follow this rule. */
    void onEvery(Rule rule) { m_rule = std::move(rule); }
    void onEvery(const FaultScript &script);

    [[nodiscard]] EventTruth &truth() { return m_truth; }

    /** Everything that arrived completely, whatever became of it. */
    [[nodiscard]] const std::vector<WireRequest> &requests() const { return m_requests; }
    /** How often this was on the wire; path below the base, without query. */
    [[nodiscard]] int count(const QByteArray &method, const QByteArray &path) const;
    /** Accepted by the operating system, also when TLS failed afterwards. */
    [[nodiscard]] int connectionCount() const { return m_connectionCount; }
    /** After TLS: bytes of requests, also of incomplete ones. */
    [[nodiscard]] qint64 bytesReceived() const;
    /** The most requests that ever were unanswered at the same time. */
    [[nodiscard]] int mostInFlight() const { return m_mostInFlight; }
    /** What the last TLS handshake agreed on (ALPN); empty without. */
    [[nodiscard]] QByteArray negotiatedProtocol() const { return m_negotiatedProtocol; }

    /** Closes all connections, idle ones too, with FIN. */
    void closeConnections();

    /** As if the network were gone: no connection is accepted, those that are open are closed. */
    void goOffline();
    /** Accepts connections again, on the same port. */
    void comeBack();

signals:
    void requestArrived(int countSoFar);

private:
    class Listener final : public QTcpServer
    {
    public:
        explicit Listener(std::function<void(qintptr)> accept) : m_accept(std::move(accept)) { }

    protected:
        void incomingConnection(qintptr descriptor) override { m_accept(descriptor); }

    private:
        std::function<void(qintptr)> m_accept;
    };

    void accept(qintptr descriptor);
    void adopt(QTcpSocket *socket);
    void handle(FaultConnection *connection, const WireRequest &request);
    void answer(FaultConnection *connection, const WireRequest &request, const FaultScript &script);
    [[nodiscard]] FaultScript scriptFor(const WireRequest &request);
    [[nodiscard]] static WireAnswer honestAnswer(EventTruth &truth, const WireRequest &request);

    Listener m_listener;
    quint16 m_port = 0;
    std::optional<TestCertificate> m_certificate;
    EventTruth m_truth;
    std::deque<FaultScript> m_scripts;
    Rule m_rule;
    std::vector<WireRequest> m_requests;
    std::vector<FaultConnection *> m_connections; ///< children, kept until the server ends
    QByteArray m_negotiatedProtocol;
    int m_connectionCount = 0;
    int m_inFlight = 0;
    int m_mostInFlight = 0;
};

} // namespace eventdesk::testing
