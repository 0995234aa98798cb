// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/accounts/fallbackkeystore.h"
#include "app/accounts/oskeystore.h"
#include "tests/app/accounts/keystoreresults.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace eventdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** The longest time for which the event loop did not turn. */
class LoopProbe
{
public:
    LoopProbe()
    {
        m_clock.start();
        QObject::connect(&m_ticks, &QTimer::timeout, &m_ticks,
            [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_ticks.start(5ms);
    }

    [[nodiscard]] qint64 longestGap() { return std::max(m_longest, m_clock.elapsed()); }

private:
    QTimer m_ticks;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

} // namespace

/**
 * Steps against the real keychain. Not a test by itself: tests/support/with-keyring.sh runs one
 * function at a time, each in its own process and in the state of the keyring that it is about.
 */
class KeyringSteps final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void storesTheKey();
    void readsTheKey();
    void refusesAnotherServer();
    void removesTheKey();
    void findsNoKey();
    void isDeniedToStore();
    void reportsThatTheKeyStays();
    void findsNoStore();
    void keepsTheKeyForTheSession();
    void givesUpWithoutBlocking();

private:
    Account m_account{.id = u"6d1f4c0e-2b57-4c5e-9a54-0c1e6e2f9b11"_s, .name = u"Shop"_s};
    std::unique_ptr<OsKeyStore> m_store; ///< one a process: see platformKeychain()
    std::optional<ApiKey> m_key;
};

void KeyringSteps::initTestCase()
{
    const auto key = ApiKey::parse(qEnvironmentVariable("EVENTDESK_TEST_KEY"));
    QVERIFY2(key, "Run this through tests/support/with-keyring.sh.");
    m_key = *key;
    m_store = std::make_unique<OsKeyStore>(platformKeychain(), 2s);
}

void KeyringSteps::storesTheKey()
{
    QCOMPARE(resultOf(m_store->write(m_account, keyOf(u"first"))), KeyStoreAnswer{});
    QCOMPARE(resultOf(m_store->write(m_account, *m_key)), KeyStoreAnswer{});
    QCOMPARE(resultOf(m_store->read(m_account)), KeyStoreAnswer{.key = m_key});
}

void KeyringSteps::readsTheKey()
{
    QCOMPARE(resultOf(m_store->read(m_account)), KeyStoreAnswer{.key = m_key});
}

void KeyringSteps::refusesAnotherServer()
{
    Account moved = m_account;
    moved.baseUrl = *BaseUrl::parse(u"https://elsewhere.example/api"_s);
    QCOMPARE(resultOf(m_store->read(moved)), failure(KeyStoreProblem::WrongOrigin));
}

void KeyringSteps::removesTheKey()
{
    QCOMPARE(resultOf(m_store->remove(m_account)), KeyStoreAnswer{});
    QCOMPARE(resultOf(m_store->read(m_account)), failure(KeyStoreProblem::NotFound));
    QCOMPARE(resultOf(m_store->remove(m_account)), failure(KeyStoreProblem::NotFound));
}

void KeyringSteps::findsNoKey()
{
    QCOMPARE(resultOf(m_store->read(m_account)), failure(KeyStoreProblem::NotFound));
}

void KeyringSteps::isDeniedToStore()
{
    QCOMPARE(resultOf(m_store->write(m_account, *m_key)), failure(KeyStoreProblem::Denied));
}

/** QtKeychain itself reports success here, which would leave the key behind unnoticed (S6). */
void KeyringSteps::reportsThatTheKeyStays()
{
    QCOMPARE(resultOf(m_store->remove(m_account)), failure(KeyStoreProblem::NotFound));
}

void KeyringSteps::findsNoStore()
{
    QCOMPARE(resultOf(m_store->read(m_account)), failure(KeyStoreProblem::NoStore));
    QCOMPARE(resultOf(m_store->write(m_account, *m_key)), failure(KeyStoreProblem::NoStore));
    QCOMPARE(resultOf(m_store->remove(m_account)), failure(KeyStoreProblem::NoStore));
}

void KeyringSteps::keepsTheKeyForTheSession()
{
    FallbackKeyStore keys(std::move(m_store));
    const auto written = resultOf(keys.write(m_account, *m_key));
    QVERIFY(written && written->keptForSessionBecause);
    QVERIFY(!keys.isPersistent());
    QCOMPARE(resultOf(keys.read(m_account)), KeyStoreAnswer{.key = m_key});
}

void KeyringSteps::givesUpWithoutBlocking()
{
    // A busy machine may stop the loop once; a keychain that blocks it would do so each time (S3).
    qint64 shortest = std::numeric_limits<qint64>::max();
    for (int attempt = 0; attempt < 3 && shortest > 100; ++attempt) {
        LoopProbe probe;
        QCOMPARE(resultOf(m_store->read(m_account)), failure(KeyStoreProblem::NoAnswer));
        QCOMPARE(resultOf(m_store->write(m_account, *m_key)), failure(KeyStoreProblem::NoAnswer));
        shortest = std::min(shortest, probe.longestGap());
    }
    QVERIFY2(shortest <= 100, qPrintable(u"the event loop stood still for %1 ms"_s.arg(shortest)));
}

QTEST_GUILESS_MAIN(KeyringSteps)

#include "keyringsteps.moc"
