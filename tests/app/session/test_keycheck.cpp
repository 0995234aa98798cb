// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
// Locals that lambdas refer to outlive what they are connected to.
// clazy:excludeall=lambda-in-connect
#include "app/session/keycheck.h"
#include "tests/app/api/testclient.h"
#include "tests/support/wirecalls.h"

#include <QPointer>
#include <QTest>

#include <memory>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // milliseconds; only a failing test waits that long

/** One check, with what it said. */
struct Check
{
    explicit Check(const QString &baseUrl, const ApiKey &key = testKey())
        : check(new KeyCheck(BaseUrl::parse(baseUrl).value(), key, log, &owner))
    {
        QObject::connect(
            check, &KeyCheck::finished, &owner, [this](const std::optional<ApiError> &said) {
                ++count;
                error = said;
            });
    }

    /** Waits until the check has deleted itself; true when it finished once before. */
    [[nodiscard]] bool wait() const
    {
        return QTest::qWaitFor([this] { return check.isNull(); }, patience) && count == 1;
    }

    RequestLog log;
    QObject owner;
    QPointer<KeyCheck> check;
    int count = 0;
    std::optional<ApiError> error;
};

} // namespace

class TestKeyCheck final : public QObject
{
    Q_OBJECT

private slots:
    void acceptedKey();
    void refusedKey();
    void othersTrouble_data();
    void othersTrouble();
    void offline();
    void destroyedEarlierIsSilent();
    void ownerDestroyedFromAListener();
};

void TestKeyCheck::acceptedKey()
{
    FaultServer server;
    const Check check(server.baseUrl());
    QCOMPARE(check.count, 0);
    QVERIFY(check.wait());
    QVERIFY(!check.error);
    QCOMPARE(wireCalls(server), QStringList{u"GET /events?page=1&per_page=1"_s});
    QCOMPARE(check.log.entries().size(), std::size_t{1});
}

void TestKeyCheck::refusedKey()
{
    FaultServer server;
    const Check check(server.baseUrl(), ApiKey::parse(u"another-key"_s).value());
    QVERIFY(check.wait());
    QCOMPARE(check.error->kind, ApiError::Kind::Unauthorized);
    QCOMPARE(server.requests().size(), std::size_t{1});
    QVERIFY(!check.error->details().contains(u"another-key"_s));
}

void TestKeyCheck::othersTrouble_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ApiError::Kind>("kind");

    QTest::newRow("forbidden") << 403 << QByteArray() << ApiError::Kind::Forbidden;
    QTest::newRow("no such address") << 404 << QByteArray("<html>") << ApiError::Kind::NotFound;
    QTest::newRow("a web page") << 200 << QByteArray("<html>Hello</html>")
                                << ApiError::Kind::Unreadable;
    QTest::newRow("redirect") << 301 << QByteArray() << ApiError::Kind::Redirected;
}

void TestKeyCheck::othersTrouble()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ApiError::Kind, kind);

    FaultServer server;
    server.onEvery(FaultScript::answering(status, body, "text/html"));
    const Check check(server.baseUrl());
    QVERIFY(check.wait());
    QCOMPARE(check.error->kind, kind);
}

void TestKeyCheck::offline()
{
    auto server = std::make_unique<FaultServer>();
    const QString url = server->baseUrl();
    server.reset();
    const Check check(url);
    QVERIFY(check.wait());
    QCOMPARE(check.error->kind, ApiError::Kind::Offline);
}

void TestKeyCheck::destroyedEarlierIsSilent()
{
    FaultServer server;
    server.onEvery(FaultScript::delivering(FaultScript::Delivery::Nothing));
    Check check(server.baseUrl());
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), std::size_t{1}, patience);
    delete check.check.data();
    QCOMPARE(check.count, 0);
}

void TestKeyCheck::ownerDestroyedFromAListener()
{
    // The account dialog may close, and take the check along, in answer to it.
    FaultServer server;
    RequestLog log;
    auto owner = std::make_unique<QObject>();
    const auto *check =
        new KeyCheck(BaseUrl::parse(server.baseUrl()).value(), testKey(), log, owner.get());
    bool heard = false;
    connect(check, &KeyCheck::finished, this, [&] {
        heard = true;
        owner.reset();
    });
    QTRY_VERIFY_WITH_TIMEOUT(heard, patience);
    QVERIFY(!owner);
}

QTEST_GUILESS_MAIN(TestKeyCheck)
#include "test_keycheck.moc"
