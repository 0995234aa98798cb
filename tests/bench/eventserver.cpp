// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/bench/eventserver.h"

#include "tests/bench/eventstock.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

#include <algorithm>
#include <utility>

namespace eventdesk {

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

class EventServer::Listener final : public QObject
{
    Q_DISABLE_COPY_MOVE(Listener)

public:
    explicit Listener(EventServer &server);
    ~Listener() override = default;

    /** The port; 0 when there is none. */
    quint16 listen();

private:
    void receive(QTcpSocket *socket);
    void accept(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &target);
    [[nodiscard]] QByteArray pageOf(int page, int perPage) const;

    EventServer &m_server;
    const QList<Event> m_events;
    QHash<std::pair<int, int>, QByteArray> m_pages; ///< made once: the server must not be measured
    QTcpServer *m_socket;
};

EventServer::Listener::Listener(EventServer &server)
    : m_server(server), m_events(stockOf(server.m_account.events)), m_socket(new QTcpServer(this))
{
    const int perPage = server.m_account.mostPerPage;
    for (int page = 1; page <= server.pageCount(); ++page)
        m_pages.insert({page, perPage}, pageOf(page, perPage));
}

quint16 EventServer::Listener::listen()
{
    connect(m_socket, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = m_socket->nextPendingConnection();
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { receive(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
    m_socket->listen(QHostAddress::LocalHost);
    return m_socket->serverPort();
}

void EventServer::Listener::receive(QTcpSocket *socket)
{
    // The requests have no body: each ends with its head.
    if (!socket->peek(socket->bytesAvailable()).contains("\r\n\r\n"))
        return;
    const QList<QByteArray> words = socket->readAll().split(' '); // "GET /list?page=1 HTTP/1.1"
    const bool isWrite = words.value(0) == "POST";
    const QByteArray target = words.value(1);
    QTimer::singleShot(
        m_server.m_account.latency, Qt::PreciseTimer, socket, [this, socket, isWrite, target] {
            if (isWrite)
                accept(socket);
            else
                answer(socket, target);
        });
}

void EventServer::Listener::accept(QTcpSocket *socket)
{
    socket->write("HTTP/1.1 204 No Content\r\n\r\n");
    const auto lastByte = Clock::now();
    socket->flush();
    m_server.noteAnswer(lastByte);
}

void EventServer::Listener::answer(QTcpSocket *socket, const QByteArray &target)
{
    constexpr int usual = 50;
    const QUrlQuery query(QUrl::fromEncoded(target));
    const auto number = [&query](const QString &name, int otherwise) {
        const int value = query.queryItemValue(name).toInt();
        return value > 0 ? value : otherwise;
    };
    const int page = number(u"page"_s, 1);
    const int perPage = std::min(number(u"per_page"_s, usual), m_server.m_account.mostPerPage);
    if (!m_pages.contains({page, perPage}))
        m_pages.insert({page, perPage}, pageOf(page, perPage));
    socket->write(m_pages.value({page, perPage}));
    const auto lastByte = Clock::now();
    socket->flush();
    m_server.noteAnswer(lastByte);
}

QByteArray EventServer::Listener::pageOf(int page, int perPage) const
{
    const auto total = static_cast<int>(m_events.size());
    QJsonArray rows;
    for (const Event &event : m_events.mid(qsizetype(page - 1) * perPage, perPage)) {
        rows.append(QJsonObject{{u"id"_s, event.id}, {u"name"_s, event.name},
            {u"code"_s, event.code}, {u"status"_s, event.status == EventStatus::Active ? 1 : 0},
            {u"type"_s, event.isLocked() ? u"SYSTEM"_s : u"CUSTOM"_s}});
    }
    const QJsonObject pagination{{u"page"_s, page}, {u"per_page"_s, perPage},
        {u"total_pages"_s, (total + perPage - 1) / perPage}, {u"total_count"_s, total}};
    const QByteArray body =
        QJsonDocument(QJsonObject{{u"events"_s, rows}, {u"pagination"_s, pagination}})
            .toJson(QJsonDocument::Compact);
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

EventServer::EventServer(const Account &account)
    : m_account(account), m_listener(new Listener(*this))
{
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_listener->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_listener, [this] { m_port = m_listener->listen(); }, Qt::BlockingQueuedConnection);
    if (m_port == 0)
        qFatal("The server cannot listen on loopback.");
}

EventServer::~EventServer()
{
    m_thread.quit();
    m_thread.wait();
}

QString EventServer::baseUrl() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

QUrl EventServer::pageUrl(int page) const
{
    return QUrl(
        u"%1/list?page=%2&per_page=%3"_s.arg(baseUrl()).arg(page).arg(m_account.mostPerPage));
}

QUrl EventServer::activationUrl(EventId id) const
{
    return QUrl(u"%1/events/%2/activate"_s.arg(baseUrl(), QString::number(id)));
}

int EventServer::pageCount() const
{
    return (m_account.events + m_account.mostPerPage - 1) / m_account.mostPerPage;
}

std::optional<Clock::time_point> EventServer::firstAnswered() const
{
    return m_answers > 0 ? std::optional(m_firstAnswered.load()) : std::nullopt;
}

void EventServer::forget()
{
    m_answers = 0;
}

void EventServer::noteAnswer(Clock::time_point lastByte)
{
    if (m_answers == 0)
        m_firstAnswered = lastByte;
    ++m_answers;
}

} // namespace eventdesk
