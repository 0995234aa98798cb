// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/bench/pageserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTimer>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

constexpr int perPage = 50;
constexpr int total = 120;

QByteArray firstPage()
{
    QJsonArray events;
    for (int number = 1; number <= perPage; ++number) {
        events.append(
            QJsonObject{{u"id"_s, 12000 + number}, {u"name"_s, u"Deposit number %1"_s.arg(number)},
                {u"code"_s, u"deposit_%1"_s.arg(number)}, {u"status"_s, number % 3 ? 1 : 0},
                {u"type"_s, number % 20 ? u"CUSTOM"_s : u"SYSTEM"_s}});
    }
    const QJsonObject pagination{{u"page"_s, 1}, {u"per_page"_s, perPage},
        {u"total_pages"_s, (total + perPage - 1) / perPage}, {u"total_count"_s, total}};
    return QJsonDocument(QJsonObject{{u"events"_s, events}, {u"pagination"_s, pagination}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

PageServer::PageServer(QObject *parent) : QObject(parent)
{
    const QByteArray body = firstPage();
    m_answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("The page server cannot listen on loopback.");
    connect(&m_listener, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = m_listener.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { receive(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
}

PageServer::~PageServer() = default;

QString PageServer::baseUrl() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_listener.serverPort());
}

void PageServer::receive(QTcpSocket *socket)
{
    // The requests have no body: each ends with its head.
    if (!socket->peek(socket->bytesAvailable()).contains("\r\n\r\n"))
        return;
    socket->readAll();
    if (m_delay.count() == 0)
        answer(socket);
    else
        QTimer::singleShot(m_delay, socket, [this, socket] { answer(socket); });
}

void PageServer::answer(QTcpSocket *socket)
{
    socket->write(m_answer);
    const auto lastByte = std::chrono::steady_clock::now();
    socket->flush();
    if (!m_answered)
        m_answered = lastByte;
}

} // namespace eventdesk
