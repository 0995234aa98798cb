// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/retrypolicy.h"

#include <QTest>

#include <array>

using namespace eventdesk;
using namespace std::chrono_literals;

using Kind = ApiError::Kind;
using Repeat = RetryPolicy::Repeat;

class TestRetryPolicy final : public QObject
{
    Q_OBJECT

private slots:
    void repeatsWhatMayPass_data();
    void repeatsWhatMayPass();
    void attemptsAreLimited_data();
    void attemptsAreLimited();
    void jitterIsUniformBelowTheCeiling_data();
    void jitterIsUniformBelowTheCeiling();
    void sameSeedSameWaits();
    void retryAfterIsTheMinimum();
    void tooLongARetryAfterEndsTheCall();
    void writesAreNotRepeatedLate();
    void pauseIsNoLongerThanAWriteMayWait_data();
    void pauseIsNoLongerThanAWriteMayWait();
    void budgetEndsRetriesInSustainedTrouble();
    void successesRefillTheBudget();
};

void TestRetryPolicy::repeatsWhatMayPass_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("read");
    QTest::addColumn<bool>("idempotentWrite");
    QTest::addColumn<bool>("create");

    QTest::newRow("offline") << Kind::Offline << 0 << true << true << true;
    QTest::newRow("429") << Kind::TooManyRequests << 429 << true << true << true;
    QTest::newRow("lost") << Kind::ConnectionLost << 0 << true << true << false;
    QTest::newRow("timeout") << Kind::Timeout << 0 << true << true << false;
    for (const int status : {408, 500, 502, 503, 504})
        QTest::addRow("%d", status) << Kind::ServerTrouble << status << true << true << false;
    // R14: these will not pass.
    QTest::newRow("501") << Kind::ServerTrouble << 501 << false << false << false;
    QTest::newRow("505") << Kind::ServerTrouble << 505 << false << false << false;
    QTest::newRow("cancelled") << Kind::Cancelled << 0 << false << false << false;
    QTest::newRow("proxy") << Kind::Proxy << 0 << false << false << false;
    QTest::newRow("TLS") << Kind::Tls << 0 << false << false << false;
    QTest::newRow("redirected") << Kind::Redirected << 302 << false << false << false;
    QTest::newRow("400") << Kind::InvalidRequest << 400 << false << false << false;
    QTest::newRow("401") << Kind::Unauthorized << 401 << false << false << false;
    QTest::newRow("403") << Kind::Forbidden << 403 << false << false << false;
    QTest::newRow("404") << Kind::NotFound << 404 << false << false << false;
    QTest::newRow("unreadable") << Kind::Unreadable << 200 << false << false << false;
    QTest::newRow("read only") << Kind::ReadOnly << 0 << false << false << false;
    QTest::newRow("too large") << Kind::TooLarge << 200 << false << false << false;
}

void TestRetryPolicy::repeatsWhatMayPass()
{
    QFETCH(Kind, kind);
    QFETCH(int, status);
    RetryPolicy policy({}, 1);
    const RetryPolicy::Failure failure{.kind = kind, .httpStatus = status};
    QTEST(policy.delayAfter(failure, Repeat::Read).has_value(), "read");
    QTEST(policy.delayAfter(failure, Repeat::IdempotentWrite).has_value(), "idempotentWrite");
    QTEST(policy.delayAfter(failure, Repeat::OnlyIfRefused).has_value(), "create");
}

void TestRetryPolicy::attemptsAreLimited_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Repeat>("repeat");
    QTest::addColumn<int>("attempts");

    QTest::newRow("read") << Kind::ServerTrouble << Repeat::Read << 5;
    QTest::newRow("write") << Kind::ServerTrouble << Repeat::IdempotentWrite << 3;
    QTest::newRow("create") << Kind::TooManyRequests << Repeat::OnlyIfRefused << 3;
    QTest::newRow("silent server") << Kind::Timeout << Repeat::Read << 2;
}

void TestRetryPolicy::attemptsAreLimited()
{
    QFETCH(Kind, kind);
    QFETCH(Repeat, repeat);
    RetryPolicy policy({}, 1);
    int attempts = 1;
    while (policy.delayAfter({.kind = kind, .attemptsMade = attempts}, repeat))
        ++attempts;
    QTEST(attempts, "attempts");
}

void TestRetryPolicy::jitterIsUniformBelowTheCeiling_data()
{
    QTest::addColumn<int>("attemptsMade");
    QTest::addColumn<int>("ceiling");

    QTest::newRow("first") << 1 << 500;
    QTest::newRow("second") << 2 << 1000;
    QTest::newRow("fourth") << 4 << 4000;
    QTest::newRow("capped") << 8 << 30'000;
    QTest::newRow("far beyond an overflow") << 4000 << 30'000;
}

void TestRetryPolicy::jitterIsUniformBelowTheCeiling()
{
    QFETCH(int, attemptsMade);
    QFETCH(int, ceiling);
    constexpr int draws = 10'000;
    std::array<int, 10> histogram{};
    RetryPolicy policy({.readAttempts = 5000}, 42);
    for (int i = 0; i < draws; ++i) {
        const auto delay = policy.delayAfter(
            {.kind = Kind::ServerTrouble, .attemptsMade = attemptsMade}, Repeat::Read);
        QVERIFY(delay);
        QVERIFY(delay->count() >= 0 && delay->count() <= ceiling);
        ++histogram.at(static_cast<std::size_t>(delay->count() * 10 / (ceiling + 1)));
        for (int refill = 0; refill < 10; ++refill)
            policy.noteSuccess();
    }
    // A tenth each; five standard deviations (30 of 1000) leave room for chance only.
    for (const int count : histogram)
        QVERIFY2(std::abs(count - draws / 10) < 150, qPrintable(QString::number(count)));
}

void TestRetryPolicy::sameSeedSameWaits()
{
    RetryPolicy one({}, 7);
    RetryPolicy same({}, 7);
    RetryPolicy other({}, 8);
    const RetryPolicy::Failure failure{.kind = Kind::ServerTrouble, .attemptsMade = 4};
    const auto wait = one.delayAfter(failure, Repeat::Read);
    QVERIFY(wait == same.delayAfter(failure, Repeat::Read));
    QVERIFY(wait != other.delayAfter(failure, Repeat::Read));
}

void TestRetryPolicy::retryAfterIsTheMinimum()
{
    RetryPolicy policy({}, 3);
    for (int i = 0; i < 1000; ++i) {
        const auto delay = policy.delayAfter(
            {.kind = Kind::TooManyRequests, .httpStatus = 429, .retryAfter = 3s}, Repeat::Read);
        QVERIFY(delay && *delay >= 3s && *delay <= 3500ms);
        for (int refill = 0; refill < 10; ++refill)
            policy.noteSuccess();
    }
}

void TestRetryPolicy::tooLongARetryAfterEndsTheCall()
{
    RetryPolicy policy({}, 3);
    RetryPolicy::Failure failure{.kind = Kind::TooManyRequests, .httpStatus = 429};
    failure.retryAfter = 600s;
    QVERIFY(policy.delayAfter(failure, Repeat::Read));
    failure.retryAfter = 601s;
    QVERIFY(!policy.delayAfter(failure, Repeat::Read));
    failure.retryAfter = 1'000'000'000s;
    QVERIFY(!policy.delayAfter(failure, Repeat::Read));
}

void TestRetryPolicy::writesAreNotRepeatedLate()
{
    RetryPolicy policy({}, 3);
    RetryPolicy::Failure failure{.kind = Kind::ServerTrouble, .sinceFirstAttempt = 61s};
    QVERIFY(!policy.delayAfter(failure, Repeat::IdempotentWrite));
    QVERIFY(policy.delayAfter(failure, Repeat::Read));
    failure.sinceFirstAttempt = 50s;
    QVERIFY(policy.delayAfter(failure, Repeat::IdempotentWrite));
    failure.retryAfter = 20s;
    QVERIFY(!policy.delayAfter(failure, Repeat::IdempotentWrite));
}

void TestRetryPolicy::pauseIsNoLongerThanAWriteMayWait_data()
{
    QTest::addColumn<qint64>("retryAfter"); // milliseconds; -1: not named
    QTest::addColumn<qint64>("pause");
    QTest::newRow("not named") << qint64(-1) << qint64(500);
    QTest::newRow("at once") << qint64(0) << qint64(0);
    QTest::newRow("short") << qint64(3'000) << qint64(3'000);
    QTest::newRow("just as long") << qint64(60'000) << qint64(60'000);
    QTest::newRow("longer") << qint64(60'001) << qint64(60'000);
    QTest::newRow("an hour") << qint64(3'600'000) << qint64(60'000);
}

void TestRetryPolicy::pauseIsNoLongerThanAWriteMayWait()
{
    QFETCH(qint64, retryAfter);
    QFETCH(qint64, pause);

    const RetryPolicy policy({}, 1);
    const auto named = retryAfter < 0 ? std::nullopt : std::optional(retryAfter * 1ms);
    QCOMPARE(policy.pauseAfter(named).count(), pause);
}

void TestRetryPolicy::budgetEndsRetriesInSustainedTrouble()
{
    // R5: a server that always fails gets at most 1.1 requests per item, and ten.
    constexpr int items = 1000;
    RetryPolicy policy({}, 3);
    int requests = 0;
    for (int item = 0; item < items; ++item) {
        int attempts = 1;
        while (policy.delayAfter(
            {.kind = Kind::ServerTrouble, .httpStatus = 503, .attemptsMade = attempts},
            Repeat::Read))
            ++attempts;
        requests += attempts;
    }
    QVERIFY2(requests <= items * 11 / 10 + 10, qPrintable(QString::number(requests)));
}

void TestRetryPolicy::successesRefillTheBudget()
{
    RetryPolicy policy({}, 3);
    const RetryPolicy::Failure failure{.kind = Kind::ServerTrouble, .httpStatus = 503};
    while (policy.delayAfter(failure, Repeat::Read)) { }
    for (int i = 0; i < 30; ++i)
        policy.noteSuccess();
    QVERIFY(policy.delayAfter(failure, Repeat::Read));
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "test_retrypolicy.moc"
