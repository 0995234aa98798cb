// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/support/faultserver.h"

#include "tests/support/faultconnection.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>

namespace eventdesk::testing {

FaultServer::FaultServer(std::optional<TestCertificate> certificate, QObject *parent)
    : QObject(parent), m_listener([this](qintptr descriptor) { accept(descriptor); }),
      m_certificate(std::move(certificate))
{
    comeBack();
}

FaultServer::~FaultServer() = default;

QString FaultServer::baseUrl(const QString &host) const
{
    return QStringLiteral("%1://%2:%3%4")
        .arg(m_certificate ? QStringLiteral("https") : QStringLiteral("http"), host,
            QString::number(port()), QString::fromLatin1(basePath));
}

void FaultServer::onNext(const FaultScript &script, int times)
{
    m_scripts.insert(m_scripts.end(), static_cast<std::size_t>(times), script);
}

void FaultServer::onEvery(const FaultScript &script)
{
    m_rule = [script](const WireRequest &) { return script; };
}

int FaultServer::count(const QByteArray &method, const QByteArray &path) const
{
    return static_cast<int>(std::ranges::count_if(m_requests, [&](const WireRequest &request) {
        return request.method == method && request.path() == basePath + path;
    }));
}

qint64 FaultServer::bytesReceived() const
{
    qint64 sum = 0;
    for (const FaultConnection *connection : m_connections)
        sum += connection->bytesReceived();
    return sum;
}

void FaultServer::closeConnections()
{
    for (FaultConnection *connection : m_connections)
        connection->closeGently();
}

void FaultServer::goOffline()
{
    m_listener.close();
    closeConnections();
}

void FaultServer::comeBack()
{
    if (!m_listener.listen(QHostAddress::LocalHost, m_port))
        qFatal("The fault server cannot listen: %s", qUtf8Printable(m_listener.errorString()));
    m_port = m_listener.serverPort();
}

void FaultServer::accept(qintptr descriptor)
{
    ++m_connectionCount;
    if (!m_certificate) {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        adopt(socket);
        return;
    }
    auto *socket = new QSslSocket(this);
    // Not the default configuration: a test may have changed that for its client.
    QSslConfiguration configuration;
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setLocalCertificate(m_certificate->certificate);
    configuration.setPrivateKey(m_certificate->key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setAllowedNextProtocols(
        {QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
    socket->setSslConfiguration(configuration);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QSslSocket::encrypted, this, [this, socket] {
        m_negotiatedProtocol = socket->sslConfiguration().nextNegotiatedProtocol();
    });
    adopt(socket);
    socket->startServerEncryption();
}

void FaultServer::adopt(QTcpSocket *socket)
{
    auto *connection = new FaultConnection(socket, static_cast<int>(m_connections.size()), this);
    m_connections.push_back(connection);
    connect(connection, &FaultConnection::requestArrived, this,
        [this, connection](const WireRequest &request) { handle(connection, request); });
    connect(connection, &FaultConnection::requestDone, this, [this] { --m_inFlight; });
}

void FaultServer::handle(FaultConnection *connection, const WireRequest &request)
{
    m_requests.push_back(request);
    m_mostInFlight = std::max(m_mostInFlight, ++m_inFlight);
    const FaultScript script = scriptFor(request);
    emit requestArrived(static_cast<int>(m_requests.size()));
    if (script.delay.count() == 0) {
        answer(connection, request, script);
        return;
    }
    QTimer::singleShot(script.delay, connection,
        [this, connection, request, script] { answer(connection, request, script); });
}

void FaultServer::answer(
    FaultConnection *connection, const WireRequest &request, const FaultScript &script)
{
    using Apply = FaultScript::Apply;
    EventTruth untouched = m_truth;
    WireAnswer honest = honestAnswer(script.apply == Apply::Before ? m_truth : untouched, request);
    connection->deliver(script, script.answer.value_or(honest));
    if (script.apply == Apply::After)
        (void)honestAnswer(m_truth, request);
}

FaultScript FaultServer::scriptFor(const WireRequest &request)
{
    if (!m_scripts.empty()) {
        FaultScript script = std::move(m_scripts.front());
        m_scripts.pop_front();
        return script;
    }
    return m_rule ? m_rule(request) : FaultScript::honest();
}

WireAnswer FaultServer::honestAnswer(EventTruth &truth, const WireRequest &request)
{
    if (request.header("Authorization") != QByteArray("Bearer ") + key) {
        return {.status = 401,
            .headers = {{"Content-Type", "application/json"}},
            .body = R"({"error":"invalid API key"})"};
    }
    const QByteArray path = request.path();
    if (!path.startsWith(QByteArray(basePath) + '/'))
        return {.status = 404};
    const qsizetype mark = request.target.indexOf('?');
    const QByteArray query = mark < 0 ? QByteArray() : request.target.mid(mark + 1);
    return truth.apply(
        request.method, path.mid(QByteArrayView(basePath).size()), query, request.body);
}

} // namespace eventdesk::testing
