// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/accounts/oskeystore.h"
#include "tests/app/accounts/keystoreresults.h"

#include <QHash>
#include <QPointer>
#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace eventdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** What a keychain does next. Set before the store gets the keychain. */
struct Script
{
    std::optional<KeyStoreProblem> problem = {};
    bool silent = false;
    QSemaphore *blockedUntil = nullptr;
    QHash<QString, QByteArray> entries = {};
};

class ScriptedKeychain final : public Keychain
{
public:
    explicit ScriptedKeychain(Script script) : m_script(std::move(script)) { }

    void read(quint64 request, const QString &entry) override
    {
        if (!m_script.entries.contains(entry) && !m_script.problem)
            answer(request, tl::unexpected(KeyStoreProblem::NotFound));
        else
            answer(request, m_script.entries.value(entry));
    }

    void write(quint64 request, const QString &entry, const QByteArray &secret) override
    {
        m_script.entries.insert(entry, secret);
        answer(request, QByteArray());
    }

    void remove(quint64 request, const QString &entry) override
    {
        m_script.entries.remove(entry);
        answer(request, QByteArray());
    }

private:
    void answer(quint64 request, const Result &result)
    {
        if (thread() != QThread::currentThread()
            || thread() == QCoreApplication::instance()->thread())
            qFatal("the keychain was called on the wrong thread");
        if (m_script.blockedUntil)
            m_script.blockedUntil->acquire();
        if (m_script.silent)
            return;
        emit answered(
            request, m_script.problem ? Result(tl::unexpected(*m_script.problem)) : result);
    }

    Script m_script;
};

std::unique_ptr<OsKeyStore> storeWith(Script script, std::chrono::milliseconds patience = 60s)
{
    return std::make_unique<OsKeyStore>(
        std::make_unique<ScriptedKeychain>(std::move(script)), patience);
}

} // namespace

class OsKeyStoreTest final : public QObject
{
    Q_OBJECT

private slots:
    void writesReadsAndRemoves();
    void passesOnEveryProblem_data();
    void passesOnEveryProblem();
    void recognisesWhatIsNoKey_data();
    void recognisesWhatIsNoKey();
    void refusesWhatWindowsCouldNotHold();
    void givesUpOnASilentKeychain();
    void endsWhileTheKeychainBlocks();
    void forgetsJobsThatAreGone();

private:
    const Account m_account{.id = u"a"_s, .name = u"Shop"_s};
};

void OsKeyStoreTest::writesReadsAndRemoves()
{
    const auto keys = storeWith({});
    QVERIFY(keys->isPersistent());
    QVERIFY(!keys->whereKept().isEmpty());
    QCOMPARE(resultOf(keys->read(m_account)), failure(KeyStoreProblem::NotFound));
    QCOMPARE(resultOf(keys->write(m_account, keyOf(u"one"))), KeyStoreAnswer{});
    QCOMPARE(resultOf(keys->read(m_account)), KeyStoreAnswer{.key = keyOf(u"one")});
    QCOMPARE(resultOf(keys->remove(m_account)), KeyStoreAnswer{});
    QCOMPARE(resultOf(keys->read(m_account)), failure(KeyStoreProblem::NotFound));
}

void OsKeyStoreTest::passesOnEveryProblem_data()
{
    QTest::addColumn<KeyStoreProblem>("problem");
    QTest::newRow("not found") << KeyStoreProblem::NotFound;
    QTest::newRow("no store") << KeyStoreProblem::NoStore;
    QTest::newRow("denied") << KeyStoreProblem::Denied;
    QTest::newRow("too large") << KeyStoreProblem::TooLarge;
    QTest::newRow("other") << KeyStoreProblem::Other;
}

void OsKeyStoreTest::passesOnEveryProblem()
{
    QFETCH(KeyStoreProblem, problem);
    const auto keys = storeWith({.problem = problem});
    QCOMPARE(resultOf(keys->read(m_account)), failure(problem));
    QCOMPARE(resultOf(keys->write(m_account, keyOf(u"one"))), failure(problem));
    QCOMPARE(resultOf(keys->remove(m_account)), failure(problem));
}

void OsKeyStoreTest::recognisesWhatIsNoKey_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<KeyStoreProblem>("problem");
    const QByteArray origin = BaseUrl::vendor().origin().toUtf8();
    QTest::newRow("nothing") << QByteArray() << KeyStoreProblem::Damaged;
    QTest::newRow("text") << QByteArray("secret") << KeyStoreProblem::Damaged;
    QTest::newRow("array") << QByteArray("[1]") << KeyStoreProblem::Damaged;
    QTest::newRow("no origin") << QByteArray(R"({"key":"one"})") << KeyStoreProblem::Damaged;
    QTest::newRow("no key") << QByteArray(R"({"origin":")" + origin + R"("})")
                            << KeyStoreProblem::Damaged;
    QTest::newRow("line break in key")
        << QByteArray(R"({"key":"a\r\nb","origin":")" + origin + R"("})")
        << KeyStoreProblem::Damaged;
    QTest::newRow("another origin") << QByteArray(R"({"key":"one","origin":"https://evil:443"})")
                                    << KeyStoreProblem::WrongOrigin;
}

void OsKeyStoreTest::recognisesWhatIsNoKey()
{
    QFETCH(QByteArray, stored);
    QFETCH(KeyStoreProblem, problem);
    const auto keys = storeWith({.entries = {{m_account.id, stored}}});
    QCOMPARE(resultOf(keys->read(m_account)), failure(problem));
}

void OsKeyStoreTest::refusesWhatWindowsCouldNotHold()
{
    const auto keys = storeWith({});
    const ApiKey longest = keyOf(QString(ApiKey::maximumLength, u'k'));
    QCOMPARE(resultOf(keys->write(m_account, longest)), KeyStoreAnswer{});
    const ApiKey escaped = keyOf(QString(ApiKey::maximumLength, u'"')); // JSON doubles these
    QCOMPARE(resultOf(keys->write(m_account, escaped)), failure(KeyStoreProblem::TooLarge));
    QCOMPARE(resultOf(keys->read(m_account)), KeyStoreAnswer{.key = longest});
}

void OsKeyStoreTest::givesUpOnASilentKeychain()
{
    const auto keys = storeWith({.silent = true}, 20ms);
    QCOMPARE(resultOf(keys->read(m_account)), failure(KeyStoreProblem::NoAnswer));
    QCOMPARE(resultOf(keys->write(m_account, keyOf(u"one"))), failure(KeyStoreProblem::NoAnswer));
    QCOMPARE(resultOf(keys->remove(m_account)), failure(KeyStoreProblem::NoAnswer));
}

void OsKeyStoreTest::endsWhileTheKeychainBlocks()
{
    QSemaphore unblock;
    auto scripted = std::make_unique<ScriptedKeychain>(Script{.blockedUntil = &unblock});
    const QPointer<Keychain> keychain = scripted.get();
    auto keys = std::make_unique<OsKeyStore>(std::move(scripted), 20ms);
    QCOMPARE(resultOf(keys->read(m_account)), failure(KeyStoreProblem::NoAnswer));
    keys.reset();
    QVERIFY(keychain); // still in use by the thread that is stuck in it
    unblock.release(); // the late answer meets nobody, and the keychain goes
    QTRY_VERIFY(!keychain);
}

void OsKeyStoreTest::forgetsJobsThatAreGone()
{
    const auto keys = storeWith({});
    delete keys->write(m_account, keyOf(u"one"));
    QCOMPARE(resultOf(keys->read(m_account)), KeyStoreAnswer{.key = keyOf(u"one")});
}

QTEST_GUILESS_MAIN(OsKeyStoreTest)

#include "test_oskeystore.moc"
