// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/accounts/wincredentials.h"

#include <QTest>

using namespace eventdesk;
using wincredentials::Outcome;

/** The real Credential Manager of whoever runs it, under a name that the program never uses. */
class WinCredentialsTest final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void keepsReplacesAndForgets();
    void keepsWhatJustFits();
    void refusesWhatIsTooLarge();

private:
    const std::wstring m_target = L"Eventdesk-test/credential";
    static constexpr std::size_t m_limit = 2560; ///< what Windows documents (S7)
};

void WinCredentialsTest::cleanup()
{
    (void)wincredentials::remove(m_target);
}

void WinCredentialsTest::keepsReplacesAndForgets()
{
    QCOMPARE(wincredentials::read(m_target).outcome, Outcome::NotFound);
    QCOMPARE(wincredentials::write(m_target, "one"), Outcome::Done);
    QCOMPARE(wincredentials::write(m_target, "two"), Outcome::Done);
    const wincredentials::Secret secret = wincredentials::read(m_target);
    QCOMPARE(secret.outcome, Outcome::Done);
    QCOMPARE(secret.bytes, std::string("two"));
    QCOMPARE(wincredentials::remove(m_target), Outcome::Done);
    QCOMPARE(wincredentials::read(m_target).outcome, Outcome::NotFound);
    QCOMPARE(wincredentials::remove(m_target), Outcome::NotFound);
}

void WinCredentialsTest::keepsWhatJustFits()
{
    const std::string secret(m_limit, 'x');
    QCOMPARE(wincredentials::write(m_target, secret), Outcome::Done);
    QCOMPARE(wincredentials::read(m_target).bytes, secret);
}

void WinCredentialsTest::refusesWhatIsTooLarge()
{
    QCOMPARE(wincredentials::write(m_target, "before"), Outcome::Done);
    QCOMPARE(wincredentials::write(m_target, std::string(m_limit + 1, 'x')), Outcome::TooLarge);
    QCOMPARE(wincredentials::read(m_target).bytes, std::string("before"));
}

QTEST_APPLESS_MAIN(WinCredentialsTest)
#include "test_wincredentials.moc"
