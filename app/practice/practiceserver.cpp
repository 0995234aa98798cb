// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/practice/practiceserver.h"

#include "app/practice/listeningsocket.h"
#include "app/practice/practiceapi.h"

#include <QRandomGenerator>

#include <httplib.h>

#include <array>
#include <atomic>
#include <system_error>
#include <thread>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr auto basePath = "/api/b/v2"_L1;
constexpr std::size_t maxBody = 1024UL * 1024;
constexpr std::size_t maxPath = 1024; // httplib matches it with a recursive std::regex

QString randomKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(words.data()), sizeof words)
            .toHex());
}

std::optional<QString> queryValue(const httplib::Request &request, const char *name)
{
    if (!request.has_param(name))
        return std::nullopt;
    return QString::fromStdString(request.get_param_value(name));
}

void write(const PracticeAnswer &answer, httplib::Response &response)
{
    response.status = answer.status;
    if (!answer.body.isEmpty())
        response.set_content(answer.body.toStdString(), "application/json");
}

} // namespace

/** One bound port with the thread that listens on it; httplib answers on threads of its pool. */
class PracticeServer::Listener
{
    Q_DISABLE_COPY_MOVE(Listener)

public:
    explicit Listener(PracticeApi &api) : m_api(api) { configure(); }
    ~Listener();

    /** False: no port could be bound or no thread started. */
    [[nodiscard]] bool start();

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString key() const { return m_key; }

private:
    void configure();
    [[nodiscard]] PracticeAnswer answerTo(const httplib::Request &request) const;
    [[nodiscard]] bool isOwnHost(const std::string &host) const;

    PracticeApi &m_api;
    const QString m_key = randomKey();
    const std::string m_authorization = "Bearer " + m_key.toStdString();
    int m_port = -1;
    httplib::Server m_server;
    std::atomic_bool m_ended = false;
    std::thread m_thread;
};

PracticeServer::Listener::~Listener()
{
    if (!m_thread.joinable())
        return;
    // stop() does nothing before the thread has begun to listen, and nothing would stop it then.
    while (!m_server.is_running() && !m_ended)
        std::this_thread::yield();
    m_server.stop();
    m_thread.join();
}

bool PracticeServer::Listener::start()
{
    m_port = m_server.bind_to_any_port("127.0.0.1");
    if (m_port <= 0)
        return false;
    try {
        m_thread = std::thread([this] {
            m_server.listen_after_bind();
            m_ended = true;
        });
    } catch (const std::system_error &) {
        return false;
    }
    return true;
}

void PracticeServer::Listener::configure()
{
    m_server.set_socket_options(
        [](socket_t socket) { setListeningSocketOptions(static_cast<qintptr>(socket)); });
    // One request a connection: a kept-alive one holds a thread of the pool and the destructor, and
    // breaks under a client that sends on it just as it is closed (reliability T1).
    m_server.set_keep_alive_max_count(1);
    m_server.set_keep_alive_timeout(1);
    m_server.set_read_timeout(1);
    m_server.set_payload_max_length(maxBody);
    m_server.set_pre_routing_handler(
        [](const httplib::Request &request, httplib::Response &response) {
            if (request.path.size() <= maxPath)
                return httplib::Server::HandlerResponse::Unhandled;
            write(practiceFailure(404, "no such call"), response);
            return httplib::Server::HandlerResponse::Handled;
        });
    // What httplib refuses by itself, such as a body too large, gets the API's form, too.
    m_server.set_error_handler([](const httplib::Request &, httplib::Response &response) {
        if (response.body.empty())
            write(practiceFailure(response.status, "the request cannot be read"), response);
    });
    // Host and key are checked here and not before routing: an answer given before the body is read
    // is lost to the client when the connection is closed with the body unread.
    const auto handler = [this](const httplib::Request &request, httplib::Response &response) {
        write(answerTo(request), response);
    };
    const std::string anyPath = ".*";
    m_server.Get(anyPath, handler);
    m_server.Post(anyPath, handler);
    m_server.Put(anyPath, handler);
    m_server.Patch(anyPath, handler);
    m_server.Delete(anyPath, handler);
    m_server.Options(anyPath, handler);
}

PracticeAnswer PracticeServer::Listener::answerTo(const httplib::Request &request) const
{
    // DNS rebinding: a web page's own host name can be made to mean 127.0.0.1 (reliability S11).
    if (!isOwnHost(request.get_header_value("Host")))
        return practiceFailure(403, "this host is not served here");
    if (request.get_header_value("Authorization") != m_authorization)
        return practiceFailure(401, "the API key is invalid");
    const QString path = QString::fromStdString(request.path);
    if (!path.startsWith(basePath))
        return practiceFailure(404, "no such call");
    return m_api.answer({.method = QByteArray::fromStdString(request.method),
        .path = path.sliced(basePath.size()),
        .page = queryValue(request, "page"),
        .perPage = queryValue(request, "per_page"),
        .body = QByteArray::fromStdString(request.body)});
}

bool PracticeServer::Listener::isOwnHost(const std::string &host) const
{
    const std::string port = ':' + std::to_string(m_port);
    return host == "127.0.0.1" + port || host == "localhost" + port;
}

PracticeServer::PracticeServer(QString stateFile, QObject *parent)
    : QObject(parent), m_api(std::make_unique<PracticeApi>(std::move(stateFile)))
{
}

PracticeServer::~PracticeServer() = default;

tl::expected<void, QString> PracticeServer::start()
{
    if (auto loaded = m_api->load(); !loaded)
        return loaded;
    auto listener = std::make_unique<Listener>(*m_api);
    if (!listener->start()) {
        //: Shown when the practice account is opened.
        return tl::unexpected(tr("The practice account cannot be opened: this computer gave it no "
                                 "free network port. Close some programs, then try again."));
    }
    m_listener = std::move(listener);
    return {};
}

QUrl PracticeServer::baseUrl() const
{
    if (!m_listener)
        return {};
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_listener->port());
    url.setPath(basePath);
    return url;
}

QString PracticeServer::key() const
{
    return m_listener ? m_listener->key() : QString();
}

bool PracticeServer::reset()
{
    return m_api->reset();
}

} // namespace eventdesk
