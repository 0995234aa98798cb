// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/apiclient.h"
#include "tests/app/api/testclient.h"

#include <QSslConfiguration>
#include <QTest>

#include <set>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Delivery = FaultScript::Delivery;

/** The answer is lost after the request arrived: the worst trap of Qt's network (T1, N1, N2, R8).
 */
class TestLostAnswers final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void writesAreSentOnce_data();
    void writesAreSentOnce();
    void deleteReachesItsGoal();
    void settingAStatusReachesItsGoal();
    void lostCreateCanBeSettledByReadingBack();

private:
    std::optional<TestCertificate> m_certificate;
    QSslConfiguration m_before;
};

void TestLostAnswers::initTestCase()
{
    m_before = QSslConfiguration::defaultConfiguration();
    m_certificate = TestCertificate::make(u"IP:127.0.0.1"_s);
    QVERIFY2(m_certificate, "needs the openssl command");
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificate(m_certificate->certificate);
    QSslConfiguration::setDefaultConfiguration(trusting);
}

void TestLostAnswers::cleanupTestCase()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

void TestLostAnswers::writesAreSentOnce_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Delivery>("delivery");
    QTest::addColumn<int>("delay");
    QTest::addColumn<bool>("reused");
    QTest::addColumn<bool>("create");

    for (const bool tls : {false, true}) {
        for (const auto &[end, delivery, delay] : {std::tuple{"FIN", Delivery::CloseBefore, 0},
                 std::tuple{"delayed FIN", Delivery::CloseBefore, 5},
                 std::tuple{"RST", Delivery::ResetBefore, 0}}) {
            for (const bool reused : {false, true}) {
                for (const bool create : {false, true}) {
                    QTest::addRow("N1: %s, %s, %s connection, %s", create ? "create" : "update",
                        tls ? "TLS" : "plain", reused ? "re-used" : "fresh", end)
                        << tls << delivery << delay << reused << create;
                }
            }
        }
    }
}

void TestLostAnswers::writesAreSentOnce()
{
    QFETCH(bool, tls);
    QFETCH(Delivery, delivery);
    QFETCH(int, delay);
    QFETCH(bool, reused);
    QFETCH(bool, create);

    constexpr int calls = 50;
    FaultServer server(tls ? m_certificate : std::nullopt);
    const EventId updated = server.truth().add(u"before"_s, u"before"_s);
    const FaultScript loss =
        FaultScript::delivering(delivery).after(std::chrono::milliseconds(delay));
    server.onEvery([&](const WireRequest &request) {
        return reused && request.indexOnConnection == 0 ? FaultScript::honest() : loss;
    });
    ApiOptions options = quickOptions();
    options.retry.writeAttempts = 1; // the wire count of one attempt is the question
    TestClient test(server, options);

    int reports = 0;
    for (int i = 0; i < calls; ++i) {
        const QString code = u"code_%1"_s.arg(i);
        const std::size_t before = server.requests().size();
        bool succeeded = false;
        std::optional<ApiError> error;
        if (create) {
            Outcome<EventId> outcome(test.client.createEvent(u"n"_s, code));
            QVERIFY(outcome.wait());
            succeeded = outcome.succeeded();
            error = succeeded ? std::nullopt : std::optional(outcome.error());
        } else {
            Outcome<Accepted> outcome(test.client.updateEvent(updated, u"n"_s, code));
            QVERIFY(outcome.wait());
            succeeded = outcome.succeeded();
            error = succeeded ? std::nullopt : std::optional(outcome.error());
        }
        // At most once on the wire. Over TLS Qt may lose a request before it is sent; that is safe.
        const int sent = static_cast<int>(server.requests().size() - before);
        QVERIFY2(sent == 1 || (tls && sent == 0), qPrintable(QString::number(sent)));
        const bool honest = sent == 1 && reused && server.requests().back().indexOnConnection == 0;
        QCOMPARE(succeeded, honest);
        if (error) {
            QCOMPARE(error->kind, ApiError::Kind::ConnectionLost);
            QCOMPARE(error->effect, ApiError::Effect::Unknown);
            ++reports;
        }
        QCOMPARE(server.truth().countOfCode(code), sent); // it took effect as often as it was sent
    }
    QVERIFY(reports >= calls / 3);
}

void TestLostAnswers::deleteReachesItsGoal()
{
    // N2: the first 204 is lost; whoever repeats it, Qt or we, gets a 404.
    for (const Delivery delivery : {Delivery::CloseBefore, Delivery::ResetBefore}) {
        FaultServer server;
        TestClient test(server);
        const EventId id = server.truth().add(u"n"_s, u"c"_s);
        Outcome<Event> warmUp(test.client.getEvent(id));
        QVERIFY(warmUp.wait());
        server.onNext(FaultScript::delivering(delivery));
        Outcome<Accepted> outcome(test.client.deleteEvent(id));
        QVERIFY(outcome.wait());
        QVERIFY(outcome.succeeded());
        QVERIFY(!server.truth().find(id));
        QCOMPARE(server.count("DELETE", "/events/" + QByteArray::number(id)), 2);
    }
}

void TestLostAnswers::settingAStatusReachesItsGoal()
{
    for (const bool active : {false, true}) {
        FaultServer server;
        TestClient test(server);
        const EventId id = server.truth().add(
            u"n"_s, u"c"_s, active ? EventStatus::Inactive : EventStatus::Active);
        server.onNext(FaultScript::delivering(Delivery::ResetBefore));
        Outcome<Accepted> outcome(test.client.setActive(id, active));
        QVERIFY(outcome.wait());
        QVERIFY(outcome.succeeded());
        QCOMPARE(
            server.truth().find(id)->status, active ? EventStatus::Active : EventStatus::Inactive);
    }
}

void TestLostAnswers::lostCreateCanBeSettledByReadingBack()
{
    // R8: the code tells afterwards what became of the create.
    for (const auto apply :
        {FaultScript::Apply::Before, FaultScript::Apply::After, FaultScript::Apply::Never}) {
        FaultServer server;
        TestClient test(server);
        server.onNext(FaultScript::delivering(Delivery::CutInHeaders).applied(apply));
        Outcome<EventId> created(test.client.createEvent(u"Trial"_s, u"trial"_s));
        QVERIFY(created.wait());
        QVERIFY(!created.succeeded());
        QCOMPARE(created.error().effect, ApiError::Effect::Unknown);
        Outcome<EventPage> page(test.client.listEvents(1, 0));
        QVERIFY(page.wait());
        QVERIFY(page.succeeded());
        QCOMPARE(page.result()->events.size(), apply == FaultScript::Apply::Never ? 0 : 1);
        QCOMPARE(server.count("POST", "/events"), 1);
    }
}

QTEST_GUILESS_MAIN(TestLostAnswers)
#include "test_lostanswers.moc"
