// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/accounts/sessionkeystore.h"
#include "tests/app/accounts/keystoreresults.h"

#include <QPointer>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class SessionKeyStoreTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsReplacesAndForgets();
    void handsNothingToAnotherServer_data();
    void handsNothingToAnotherServer();
    void answersOnceAndLater();
    void mayBeDestroyedByItsListener();
    void everyProblemHasItsOwnSentence();

private:
    const Account m_account{.id = u"a"_s, .name = u"Shop"_s};
};

void SessionKeyStoreTest::keepsReplacesAndForgets()
{
    SessionKeyStore keys;
    QVERIFY(!keys.isPersistent());
    QVERIFY(!keys.whereKept().isEmpty());
    QCOMPARE(resultOf(keys.read(m_account)), failure(KeyStoreProblem::NotFound));
    QCOMPARE(resultOf(keys.write(m_account, keyOf(u"one"))), KeyStoreAnswer{});
    QCOMPARE(resultOf(keys.write(m_account, keyOf(u"two"))), KeyStoreAnswer{});
    QCOMPARE(resultOf(keys.read(m_account)), KeyStoreAnswer{.key = keyOf(u"two")});
    QCOMPARE(resultOf(keys.read(Account{.id = u"b"_s})), failure(KeyStoreProblem::NotFound));
    QCOMPARE(resultOf(keys.remove(m_account)), KeyStoreAnswer{});
    QCOMPARE(resultOf(keys.remove(m_account)), failure(KeyStoreProblem::NotFound));
}

void SessionKeyStoreTest::handsNothingToAnotherServer_data()
{
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<bool>("handedOut");
    QTest::newRow("same") << u"https://core.push.express/api/b/v2"_s << true;
    QTest::newRow("another path") << u"https://core.push.express/api/b/v3"_s << true;
    QTest::newRow("its port in words") << u"https://core.push.express:443/api/b/v2"_s << true;
    QTest::newRow("another port") << u"https://core.push.express:444/api/b/v2"_s << false;
    QTest::newRow("another host") << u"https://core.push.example/api/b/v2"_s << false;
    QTest::newRow("this computer") << u"http://127.0.0.1:8080"_s << false;
}

void SessionKeyStoreTest::handsNothingToAnotherServer()
{
    QFETCH(QString, baseUrl);
    QFETCH(bool, handedOut);
    SessionKeyStore keys;
    keys.keep(m_account, keyOf(u"one"));
    Account moved = m_account;
    moved.baseUrl = *BaseUrl::parse(baseUrl);
    QCOMPARE(resultOf(keys.read(moved)),
        handedOut ? KeyStoreResult(KeyStoreAnswer{.key = keyOf(u"one")})
                  : failure(KeyStoreProblem::WrongOrigin));
}

void SessionKeyStoreTest::answersOnceAndLater()
{
    SessionKeyStore keys;
    QPointer<KeyStoreJob> job = keys.read(m_account);
    const QSignalSpy finished(job, &KeyStoreJob::finished);
    job->settle(KeyStoreAnswer{}); // comes second, and so does not count
    QCOMPARE(finished.size(), 0);
    QTRY_VERIFY(!job);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.at(0).at(0).value<KeyStoreResult>(), failure(KeyStoreProblem::NotFound));
}

void SessionKeyStoreTest::mayBeDestroyedByItsListener()
{
    SessionKeyStore keys;
    QPointer<KeyStoreJob> job = keys.read(m_account);
    connect(job, &KeyStoreJob::finished, this, [job] { delete job; });
    QTRY_VERIFY(!job);
    delete keys.read(m_account);
    QCoreApplication::processEvents();
}

void SessionKeyStoreTest::everyProblemHasItsOwnSentence()
{
    QSet<QString> sentences;
    for (int problem = 0; problem <= static_cast<int>(KeyStoreProblem::Other); ++problem)
        sentences.insert(KeyStore::describe(static_cast<KeyStoreProblem>(problem)));
    QCOMPARE(sentences.size(), static_cast<int>(KeyStoreProblem::Other) + 1);
}

QTEST_GUILESS_MAIN(SessionKeyStoreTest)

#include "test_sessionkeystore.moc"
