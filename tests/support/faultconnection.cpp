// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/support/faultconnection.h"

#include <QTcpSocket>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#else
#include <winsock2.h>
#endif

namespace eventdesk::testing {

namespace {

constexpr qint64 writeAhead =
    qint64{256} * 1024; ///< so that a flood does not pile up in our own memory

/** An answer's length is announced unless the answer has its own idea of it. */
WireAnswer withLength(WireAnswer answer, qsizetype length)
{
    if (!answer.hasHeader("Content-Length") && !(answer.status == 204 && length == 0))
        answer.headers.emplaceBack("Content-Length", QByteArray::number(length));
    return answer;
}

} // namespace

FaultConnection::FaultConnection(QTcpSocket *socket, int number, QObject *parent)
    : QObject(parent), m_socket(socket), m_number(number)
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &FaultConnection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &FaultConnection::pump);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        m_source = nullptr;
        m_trickleTimer.stop();
        if (m_busy)
            finishRequest();
    });
}

FaultConnection::~FaultConnection()
{
    m_socket->disconnect(this); // closing it below must not reach a half-destroyed object
}

bool FaultConnection::isOpen() const
{
    return m_socket->state() != QAbstractSocket::UnconnectedState;
}

void FaultConnection::read()
{
    const QByteArray bytes = m_socket->readAll();
    m_bytesReceived += bytes.size();
    m_unread += bytes;
    while (!m_busy && takeRequest()) { }
}

bool FaultConnection::takeRequest()
{
    const qsizetype headEnd = m_unread.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    QList<QByteArray> lines = m_unread.left(headEnd).split('\n');
    const QList<QByteArray> requestLine = lines.takeFirst().trimmed().split(' ');
    WireRequest request;
    request.method = requestLine.value(0);
    request.target = requestLine.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.emplaceBack(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    const qsizetype bodyStart = headEnd + 4;
    const qsizetype bodySize = request.header("Content-Length").toLongLong();
    if (m_unread.size() < bodyStart + bodySize)
        return false;
    request.body = m_unread.mid(bodyStart, bodySize);
    m_unread.remove(0, bodyStart + bodySize);
    request.connection = m_number;
    request.indexOnConnection = m_requests++;
    m_busy = true;
    emit requestArrived(request);
    return true;
}

void FaultConnection::deliver(const FaultScript &script, WireAnswer answer)
{
    using Delivery = FaultScript::Delivery;
    answer.headers += script.extraHeaders;
    if (script.closesConnection) {
        m_closeWhenDone = true;
        answer.headers.emplaceBack("Connection", "close");
    }
    switch (script.delivery) {
    case Delivery::Whole:
        sendWhole(answer);
        break;
    case Delivery::Nothing:
        break;
    case Delivery::CloseBefore:
        closeGently();
        break;
    case Delivery::ResetBefore:
        reset();
        break;
    case Delivery::CutInStatusLine:
    case Delivery::CutInHeaders:
    case Delivery::CutInBody:
    case Delivery::CutWithoutLength:
    case Delivery::CutInChunks:
        sendCut(answer, script.delivery);
        break;
    case Delivery::Trickle:
        trickle(withLength(answer, answer.body.size()).head() + answer.body, script.interval);
        break;
    case Delivery::HintsFirst:
        m_socket->write("HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n");
        sendWhole(answer);
        break;
    case Delivery::Garbage:
        m_socket->write(QByteArray::fromHex("00ff1b5b0d0a0d0a").repeated(64));
        closeGently();
        break;
    case Delivery::HeaderFlood:
        flood(
            "HTTP/1.1 200 OK\r\n", "X-Flood: " + QByteArray(1000, 'x') + "\r\n", script.floodSize);
        break;
    case Delivery::BodyFlood:
        flood("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n",
            QByteArray(qsizetype{16} * 1024, ' '), script.floodSize);
        break;
    }
}

void FaultConnection::sendWhole(const WireAnswer &answer)
{
    m_socket->write(withLength(answer, answer.body.size()).head() + answer.body);
    finishRequest();
}

void FaultConnection::sendCut(const WireAnswer &answer, FaultScript::Delivery where)
{
    using Delivery = FaultScript::Delivery;
    const QByteArray half = answer.body.left(answer.body.size() / 2);
    WireAnswer spoilt = answer;
    if (where == Delivery::CutInChunks) {
        spoilt.headers.emplaceBack("Transfer-Encoding", "chunked");
        m_socket->write(spoilt.head());
        if (!half.isEmpty())
            m_socket->write(QByteArray::number(half.size(), 16) + "\r\n" + half + "\r\n");
    } else if (where == Delivery::CutWithoutLength) {
        spoilt.headers.emplaceBack("Connection", "close");
        m_socket->write(spoilt.head() + half);
    } else {
        // A length that is never reached, also where the honest answer has no body.
        const QByteArray whole =
            withLength(spoilt, answer.body.isEmpty() ? 100 : answer.body.size()).head() + half;
        if (where == Delivery::CutInStatusLine)
            m_socket->write(whole.left(11)); // "HTTP/1.1 20"
        else if (where == Delivery::CutInHeaders)
            m_socket->write(whole.left(whole.indexOf("\r\n") + 8));
        else
            m_socket->write(whole);
    }
    closeGently();
}

void FaultConnection::trickle(const QByteArray &bytes, std::chrono::milliseconds interval)
{
    m_trickleTimer.disconnect(this);
    connect(
        &m_trickleTimer, &QTimer::timeout, this, [this, bytes, position = qsizetype{0}]() mutable {
            m_socket->write(bytes.mid(position++, 1));
            if (position == bytes.size()) {
                m_trickleTimer.stop();
                finishRequest();
            }
        });
    m_trickleTimer.start(interval);
}

void FaultConnection::flood(const QByteArray &head, const QByteArray &piece, qint64 size)
{
    m_closeWhenDone = true;
    m_socket->write(head);
    m_source = [piece, left = size]() mutable {
        left -= piece.size();
        return left + piece.size() > 0 ? piece : QByteArray();
    };
    pump();
}

void FaultConnection::pump()
{
    while (m_source && m_socket->bytesToWrite() < writeAhead) {
        const QByteArray bytes = m_source();
        if (bytes.isEmpty()) {
            m_source = nullptr;
            finishRequest();
            return;
        }
        m_socket->write(bytes);
    }
}

void FaultConnection::finishRequest()
{
    m_busy = false;
    emit requestDone();
    if (m_closeWhenDone)
        closeGently();
    else if (!m_unread.isEmpty())
        QMetaObject::invokeMethod(this, &FaultConnection::read, Qt::QueuedConnection);
}

void FaultConnection::closeGently()
{
    m_closeWhenDone = false;
    m_socket->disconnectFromHost();
}

void FaultConnection::reset()
{
    // Lingering for zero seconds turns close() into RST.
    const linger option{.l_onoff = 1, .l_linger = 0};
    const auto descriptor = m_socket->socketDescriptor();
#ifdef Q_OS_UNIX
    ::setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &option, sizeof option);
#else
    ::setsockopt(static_cast<SOCKET>(descriptor), SOL_SOCKET, SO_LINGER,
        reinterpret_cast<const char *>(&option), sizeof option);
#endif
    m_socket->abort();
}

} // namespace eventdesk::testing
