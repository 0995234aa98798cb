// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/guardednetwork.h"

#include "tests/app/api/testclient.h"

#include <QBuffer>
#include <QHttpMultiPart>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <memory>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

namespace {

using Send = std::function<QNetworkReply *(QNetworkAccessManager &, const QNetworkRequest &)>;

Send sendCustom(const QByteArray &verb, const QByteArray &body = {})
{
    return [=](QNetworkAccessManager &network, const QNetworkRequest &request) {
        return network.sendCustomRequest(request, verb, body);
    };
}

[[nodiscard]] bool ends(const QNetworkReply &reply)
{
    const QSignalSpy finished(&reply, &QNetworkReply::finished);
    return reply.isFinished()
        || QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, 30'000);
}

} // namespace

Q_DECLARE_METATYPE(Send)

/** Read only at the last gate before the network: what does not arrive is what counts. */
class TestGuardedNetwork final : public QObject
{
    Q_OBJECT

private slots:
    void onlyGetLeavesWhileReadOnly_data();
    void onlyGetLeavesWhileReadOnly();
    void everythingLeavesOtherwise_data() { onlyGetLeavesWhileReadOnly_data(); }
    void everythingLeavesOtherwise();
    void refusalIsHeardOfAsAnyReply();
    void switchesLive();
    void whatIsOnTheWireTakesItsCourse();

private:
    static QNetworkRequest requestTo(const FaultServer &server)
    {
        QNetworkRequest request(QUrl(server.baseUrl() + u"/events"_s));
        request.setRawHeader("Authorization", testKey().authorization());
        request.setHeader(
            QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        return request;
    }
};

void TestGuardedNetwork::onlyGetLeavesWhileReadOnly_data()
{
    QTest::addColumn<Send>("send");
    QTest::addColumn<bool>("isRead");

    const auto row = [](const char *name, const Send &send, bool isRead = false) {
        QTest::newRow(name) << send << isRead;
    };
    using Network = QNetworkAccessManager;
    using Request = QNetworkRequest;
    row(
        "get()", [](Network &network, const Request &request) { return network.get(request); },
        true);
    row("head()", [](Network &network, const Request &request) { return network.head(request); });
    row("post()",
        [](Network &network, const Request &request) { return network.post(request, "{}"); });
    row("put()",
        [](Network &network, const Request &request) { return network.put(request, "{}"); });
    row("deleteResource()",
        [](Network &network, const Request &request) { return network.deleteResource(request); });
    row("post() of a device", [](Network &network, const Request &request) {
        auto *body = new QBuffer(&network);
        body->setData("{}");
        body->open(QIODevice::ReadOnly);
        return network.post(request, body);
    });
    row("post() in parts", [](Network &network, const Request &request) {
        return network.post(request, new QHttpMultiPart(&network));
    });
    row("post() that calls itself GET", [](Network &network, const Request &request) {
        Request sly = request;
        sly.setAttribute(Request::CustomVerbAttribute, QByteArrayLiteral("GET"));
        return network.post(sly, "{}");
    });
    row("GET", sendCustom("GET"), true);
    for (const char *verb : {"HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND",
             "MOVE", "get", "GETX", "GET ", ""})
        QTest::addRow("verb “%s”", verb) << sendCustom(verb) << false;
    row("POST with a body", sendCustom("POST", "{}"));
    row("DELETE with a body", sendCustom("DELETE", "{}"));
}

void TestGuardedNetwork::onlyGetLeavesWhileReadOnly()
{
    QFETCH(Send, send);
    QFETCH(bool, isRead);
    FaultServer server;
    GuardedNetwork network;
    network.setReadOnly(true);
    const std::unique_ptr<QNetworkReply> reply(send(network, requestTo(server)));
    QVERIFY(ends(*reply));
    QCOMPARE(GuardedNetwork::isRefusal(*reply), !isRead);
    // A request that got out unseen would have arrived before this one, or on another connection.
    const std::unique_ptr<QNetworkReply> after(network.get(requestTo(server)));
    QVERIFY(ends(*after));
    QCOMPARE(server.connectionCount(), 1);
    QCOMPARE(server.requests().size(), isRead ? 2U : 1U);
    for (const WireRequest &request : server.requests())
        QCOMPARE(request.method, QByteArray("GET"));
}

void TestGuardedNetwork::everythingLeavesOtherwise()
{
    QFETCH(Send, send);
    GuardedNetwork network; // as it is at first
    FaultServer server;
    const std::unique_ptr<QNetworkReply> reply(send(network, requestTo(server)));
    QVERIFY(!GuardedNetwork::isRefusal(*reply));
    QTRY_VERIFY(server.connectionCount() >= 1);
}

void TestGuardedNetwork::refusalIsHeardOfAsAnyReply()
{
    FaultServer server;
    GuardedNetwork network;
    network.setReadOnly(true);
    QSignalSpy heardByTheManager(&network, &QNetworkAccessManager::finished);
    const std::unique_ptr<QNetworkReply> reply(network.put(requestTo(server), "{}"));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.isEmpty()); // there is time to connect
    reply->abort();
    QVERIFY(finished.isEmpty());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(heardByTheManager.size(), 1);
    QVERIFY(reply->isFinished());
    QVERIFY(reply->error() != QNetworkReply::NoError);
    QCOMPARE(reply->operation(), QNetworkAccessManager::PutOperation);
    QCOMPARE(reply->url(), requestTo(server).url());
    QCOMPARE(reply->readAll(), QByteArray());
    QVERIFY(!reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid());
    QCOMPARE(server.connectionCount(), 0);
}

void TestGuardedNetwork::switchesLive()
{
    FaultServer server;
    GuardedNetwork network;
    const auto post = [&] {
        return std::unique_ptr<QNetworkReply>(network.post(requestTo(server), "{}"));
    };
    const auto first = post();
    QVERIFY(ends(*first));
    network.setReadOnly(true);
    const auto second = post();
    QVERIFY(ends(*second));
    network.setReadOnly(false);
    const auto third = post();
    QVERIFY(ends(*third));
    QVERIFY(!GuardedNetwork::isRefusal(*first));
    QVERIFY(GuardedNetwork::isRefusal(*second));
    QVERIFY(!GuardedNetwork::isRefusal(*third));
    QCOMPARE(server.count("POST", "/events"), 2);
}

void TestGuardedNetwork::whatIsOnTheWireTakesItsCourse()
{
    FaultServer server;
    GuardedNetwork network;
    const std::unique_ptr<QNetworkReply> reply(
        network.post(requestTo(server), R"({"name":"n","code":"c"})"));
    connect(&server, &FaultServer::requestArrived, &network, [&] { network.setReadOnly(true); });
    QVERIFY(ends(*reply));
    QVERIFY(network.isReadOnly());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(server.truth().countOfCode(u"c"_s), 1);
}

QTEST_GUILESS_MAIN(TestGuardedNetwork)
#include "test_guardednetwork.moc"
