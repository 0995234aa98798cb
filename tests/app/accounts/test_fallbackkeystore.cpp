// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/accounts/fallbackkeystore.h"
#include "tests/app/accounts/keystoreresults.h"

#include <QSignalSpy>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

namespace {

/** A lasting store that works, or answers everything with one problem. */
class ScriptedKeyStore final : public KeyStore
{
public:
    KeyStoreJob *read(const Account &account) override
    {
        return problem ? refuse() : m_kept.read(account);
    }
    KeyStoreJob *write(const Account &account, const ApiKey &key) override
    {
        return problem ? refuse() : m_kept.write(account, key);
    }
    KeyStoreJob *remove(const Account &account) override
    {
        return problem ? refuse() : m_kept.remove(account);
    }
    [[nodiscard]] bool isPersistent() const override { return true; }
    [[nodiscard]] QString whereKept() const override { return u"in the keychain"_s; }

    std::optional<KeyStoreProblem> problem;

private:
    KeyStoreJob *refuse()
    {
        auto *job = new KeyStoreJob(this);
        job->settle(tl::unexpected(*problem));
        return job;
    }

    SessionKeyStore m_kept;
};

} // namespace

class FallbackKeyStoreTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void storesWhereItLasts();
    void keepsForTheSessionAndSaysWhy_data();
    void keepsForTheSessionAndSaysWhy();
    void keepsEvenIfNobodyWaits();
    void prefersTheKeychainWhenItWorksAgain();
    void asksTheSessionFirst();
    void removesFromBothOrSaysSo_data();
    void removesFromBothOrSaysSo();
    void probeLearnsWhetherThereIsAStore_data();
    void probeLearnsWhetherThereIsAStore();

private:
    const Account m_account{.id = u"a"_s, .name = u"Shop"_s};
    ScriptedKeyStore *m_lasting = nullptr; ///< owned by m_keys
    std::unique_ptr<FallbackKeyStore> m_keys;
};

void FallbackKeyStoreTest::init()
{
    auto lasting = std::make_unique<ScriptedKeyStore>();
    m_lasting = lasting.get();
    m_keys = std::make_unique<FallbackKeyStore>(std::move(lasting));
}

void FallbackKeyStoreTest::storesWhereItLasts()
{
    QCOMPARE(resultOf(m_keys->write(m_account, keyOf(u"one"))), KeyStoreAnswer{});
    QCOMPARE(resultOf(m_lasting->read(m_account)), KeyStoreAnswer{.key = keyOf(u"one")});
    QCOMPARE(resultOf(m_keys->read(m_account)), KeyStoreAnswer{.key = keyOf(u"one")});
    QCOMPARE(resultOf(m_keys->remove(m_account)), KeyStoreAnswer{});
    QCOMPARE(resultOf(m_keys->read(m_account)), failure(KeyStoreProblem::NotFound));
    QVERIFY(m_keys->isPersistent());
    QCOMPARE(m_keys->whereKept(), u"in the keychain"_s);
}

void FallbackKeyStoreTest::keepsForTheSessionAndSaysWhy_data()
{
    QTest::addColumn<KeyStoreProblem>("problem");
    QTest::newRow("no store") << KeyStoreProblem::NoStore;
    QTest::newRow("denied") << KeyStoreProblem::Denied;
    QTest::newRow("no answer") << KeyStoreProblem::NoAnswer;
    QTest::newRow("too large") << KeyStoreProblem::TooLarge;
    QTest::newRow("other") << KeyStoreProblem::Other;
}

void FallbackKeyStoreTest::keepsForTheSessionAndSaysWhy()
{
    QFETCH(KeyStoreProblem, problem);
    m_lasting->problem = problem;
    QCOMPARE(resultOf(m_keys->write(m_account, keyOf(u"one"))),
        KeyStoreAnswer{.keptForSessionBecause = problem});
    QCOMPARE(resultOf(m_keys->read(m_account)), KeyStoreAnswer{.key = keyOf(u"one")});
}

void FallbackKeyStoreTest::keepsEvenIfNobodyWaits()
{
    m_lasting->problem = KeyStoreProblem::NoStore;
    delete m_keys->write(m_account, keyOf(u"one"));
    QTRY_COMPARE(resultOf(m_keys->read(m_account)), KeyStoreAnswer{.key = keyOf(u"one")});
}

void FallbackKeyStoreTest::prefersTheKeychainWhenItWorksAgain()
{
    m_lasting->problem = KeyStoreProblem::Denied;
    QVERIFY(resultOf(m_keys->write(m_account, keyOf(u"one"))));
    m_lasting->problem.reset();
    QCOMPARE(resultOf(m_keys->write(m_account, keyOf(u"two"))), KeyStoreAnswer{});
    QCOMPARE(resultOf(m_keys->read(m_account)), KeyStoreAnswer{.key = keyOf(u"two")});
    m_lasting->problem = KeyStoreProblem::Denied;
    QCOMPARE(resultOf(m_keys->read(m_account)), failure(KeyStoreProblem::Denied)); // no copy here
}

void FallbackKeyStoreTest::asksTheSessionFirst()
{
    QCOMPARE(resultOf(m_lasting->write(m_account, keyOf(u"old"))), KeyStoreAnswer{});
    m_lasting->problem = KeyStoreProblem::Denied;
    QVERIFY(resultOf(m_keys->write(m_account, keyOf(u"new"))));
    m_lasting->problem.reset();
    QCOMPARE(resultOf(m_keys->read(m_account)), KeyStoreAnswer{.key = keyOf(u"new")});
}

void FallbackKeyStoreTest::removesFromBothOrSaysSo_data()
{
    QTest::addColumn<bool>("inSession");
    QTest::addColumn<KeyStoreProblem>("problem");
    QTest::addColumn<bool>("gone");
    QTest::newRow("only ever here") << true << KeyStoreProblem::NoStore << true;
    QTest::newRow("nowhere to look") << false << KeyStoreProblem::NoStore << false;
    QTest::newRow("locked, nothing here") << false << KeyStoreProblem::NotFound << false;
    QTest::newRow("locked, a copy here") << true << KeyStoreProblem::NotFound << false;
    QTest::newRow("denied") << true << KeyStoreProblem::Denied << false;
    QTest::newRow("no answer") << true << KeyStoreProblem::NoAnswer << false;
}

void FallbackKeyStoreTest::removesFromBothOrSaysSo()
{
    QFETCH(bool, inSession);
    QFETCH(KeyStoreProblem, problem);
    QFETCH(bool, gone);
    m_lasting->problem = problem;
    if (inSession)
        QVERIFY(resultOf(m_keys->write(m_account, keyOf(u"one"))));
    QCOMPARE(resultOf(m_keys->remove(m_account)),
        gone ? KeyStoreResult(KeyStoreAnswer{}) : failure(problem));
    QVERIFY(!resultOf(m_keys->read(m_account)));
}

void FallbackKeyStoreTest::probeLearnsWhetherThereIsAStore_data()
{
    QTest::addColumn<KeyStoreProblem>("problem");
    QTest::addColumn<bool>("persistent");
    QTest::newRow("not found") << KeyStoreProblem::NotFound << true;
    QTest::newRow("denied") << KeyStoreProblem::Denied << true;
    QTest::newRow("no store") << KeyStoreProblem::NoStore << false;
    QTest::newRow("no answer") << KeyStoreProblem::NoAnswer << false;
}

void FallbackKeyStoreTest::probeLearnsWhetherThereIsAStore()
{
    QFETCH(KeyStoreProblem, problem);
    QFETCH(bool, persistent);
    const QSignalSpy changed(m_keys.get(), &FallbackKeyStore::persistenceChanged);
    m_lasting->problem = problem;
    m_keys->probe();
    QTRY_COMPARE(changed.size(), persistent ? 0 : 1);
    QCOMPARE(m_keys->isPersistent(), persistent);
    QCOMPARE(m_keys->whereKept() == m_lasting->whereKept(), persistent);
    m_lasting->problem.reset();
    m_keys->probe();
    QTRY_VERIFY(m_keys->isPersistent());
}

QTEST_GUILESS_MAIN(FallbackKeyStoreTest)

#include "test_fallbackkeystore.moc"
