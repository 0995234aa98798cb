// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
// Locals that lambdas refer to outlive what they are connected to.
// clazy:excludeall=lambda-in-connect
#include "ui/accounts/welcomepage.h"

#include "ui/accounts/colourbox.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class TestWelcomePage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_page = std::make_unique<WelcomePage>();
        m_page->askForAccount(u"Account"_s, AccountColour::Teal, false);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void connectsWithKeyAndName()
    {
        QSignalSpy wanted(m_page.get(), &WelcomePage::connectRequested);
        std::optional<ApiKey> wantedKey;
        connect(m_page.get(), &WelcomePage::connectRequested, this,
            [&wantedKey](const Account &, const ApiKey &key) { wantedKey = key; });
        QVERIFY(!button("connect")->isEnabled());
        QCOMPARE(edit("accountName")->text(), u"Account"_s);
        QVERIFY(edit("apiKey")->hasFocus());
        QTest::keyClicks(edit("apiKey"), u" the-key-1 "_s);
        edit("accountName")->setText(u"Shop"_s);
        QVERIFY(button("connect")->isEnabled());
        button("connect")->click();
        QCOMPARE(wanted.size(), 1);
        const auto account = wanted.first().first().value<Account>();
        QCOMPARE(account.name, u"Shop"_s);
        QCOMPARE(account.id, QString());
        QCOMPARE(account.baseUrl, BaseUrl::vendor());
        QCOMPARE(account.colour, AccountColour::Teal); // as it was proposed
        QCOMPARE(account.protection, Protection::Free);
        QCOMPARE(wantedKey, *ApiKey::parse(u"the-key-1"_s));
    }

    void theColourIsChosen()
    {
        QSignalSpy wanted(m_page.get(), &WelcomePage::connectRequested);
        QCOMPARE(colour()->colour(), AccountColour::Teal);
        colour()->setCurrentText(u"Violet"_s);
        edit("apiKey")->setText(u"the-key-1"_s);
        button("connect")->click();
        QVERIFY(!colour()->isEnabled());
        QCOMPARE(wanted.first().first().value<Account>().colour, AccountColour::Violet);
        button("cancelConnecting")->click();
        QVERIFY(colour()->isEnabled());
    }

    void returnConnects_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("in the key") << QByteArray("apiKey");
        QTest::newRow("in the name") << QByteArray("accountName");
    }

    void returnConnects()
    {
        QFETCH(const QByteArray, field);
        const QSignalSpy wanted(m_page.get(), &WelcomePage::connectRequested);
        edit("apiKey")->setText(u"the-key-1"_s);
        QTest::keyClick(edit(field.constData()), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
    }

    void aKeyThatCannotBeOneIsPointedOut()
    {
        const QSignalSpy wanted(m_page.get(), &WelcomePage::connectRequested);
        edit("apiKey")->setText(u"two words"_s);
        QVERIFY(!button("connect")->isEnabled());
        QVERIFY(edit("apiKey")->accessibleDescription().contains(u"no spaces"_s));
        QTest::keyClick(edit("apiKey"), Qt::Key_Return);
        QVERIFY(wanted.isEmpty());
    }

    void theKeyIsHiddenUntilItIsShown()
    {
        QCOMPARE(edit("apiKey")->echoMode(), QLineEdit::Password);
        m_page->findChild<QCheckBox *>(u"showKey"_s)->click();
        QCOMPARE(edit("apiKey")->echoMode(), QLineEdit::Normal);
        edit("apiKey")->setText(u"the-key-1"_s);
        edit("apiKey")->selectAll();
        QVERIFY(!edit("apiKey")->hasSelectedText()); // nothing can be copied out of it
        m_page->askForAccount({}, AccountColour::None, false);
        QCOMPARE(edit("apiKey")->echoMode(), QLineEdit::Password);
        QCOMPARE(edit("apiKey")->text(), QString());
    }

    void waitingCanBeCancelled()
    {
        const QSignalSpy cancelled(m_page.get(), &WelcomePage::connectCancelled);
        QVERIFY(!button("cancelConnecting")->isVisible());
        edit("apiKey")->setText(u"the-key-1"_s);
        button("connect")->click();
        QVERIFY(!edit("apiKey")->isEnabled());
        QVERIFY(!edit("accountName")->isEnabled());
        QVERIFY(!button("connect")->isEnabled());
        QVERIFY(!button("tryPractice")->isEnabled());
        QCOMPARE(message(), u"Connecting…"_s);
        button("cancelConnecting")->click();
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(message(), QString());
        QVERIFY(edit("apiKey")->isEnabled());
        QCOMPARE(edit("apiKey")->text(), u"the-key-1"_s);
        QVERIFY(button("connect")->isEnabled());
    }

    void everyFailureHasItsOwnSentence()
    {
        QStringList sentences;
        for (const auto kind :
            {ApiError::Kind::Unauthorized, ApiError::Kind::Forbidden, ApiError::Kind::Offline,
                ApiError::Kind::Tls, ApiError::Kind::Proxy, ApiError::Kind::Timeout}) {
            edit("apiKey")->setText(u"the-key-1"_s);
            button("connect")->click();
            m_page->showFailure({.kind = kind});
            QVERIFY(!message().isEmpty());
            QVERIFY(!sentences.contains(message()));
            sentences << message();
            QCOMPARE(edit("apiKey")->text(), u"the-key-1"_s);
            QVERIFY(button("connect")->isEnabled());
        }
    }

    void theKeyOfAKnownAccountIsAskedForUnderItsName()
    {
        QSignalSpy wanted(m_page.get(), &WelcomePage::connectRequested);
        const Account known{.id = u"id-1"_s, .name = u"Shop"_s, .colour = AccountColour::Red};
        m_page->askForKey(known, true);
        QVERIFY(!edit("accountName")->isEnabled());
        QCOMPARE(edit("accountName")->text(), u"Shop"_s);
        QVERIFY(!colour()->isEnabled());
        QCOMPARE(colour()->colour(), AccountColour::Red);
        QVERIFY(button("back")->isVisible());
        edit("apiKey")->setText(u"the-key-1"_s);
        button("connect")->click();
        QCOMPARE(wanted.first().first().value<Account>(), known);
    }

    void forgetsTheKeyWhenItIsLeft()
    {
        edit("apiKey")->setText(u"the-key-1"_s);
        m_page->findChild<QCheckBox *>(u"showKey"_s)->setChecked(true);
        button("connect")->click();
        m_page->hide(); // connected: the events stand in its place
        QCOMPARE(edit("apiKey")->text(), QString());
        QCOMPARE(edit("apiKey")->echoMode(), QLineEdit::Password);
    }

    void saysWhereTheKeyWillBe()
    {
        m_page->setWhereKept(u"In the keychain."_s);
        QCOMPARE(m_page->findChild<QLabel *>(u"whereKept"_s)->text(), u"In the keychain."_s);
    }

private:
    QLineEdit *edit(const char *name) const
    {
        return m_page->findChild<QLineEdit *>(QLatin1StringView(name));
    }
    QAbstractButton *button(const char *name) const
    {
        return m_page->findChild<QAbstractButton *>(QLatin1StringView(name));
    }
    ColourBox *colour() const { return m_page->findChild<ColourBox *>(u"colour"_s); }
    QString message() const { return m_page->findChild<MessageBar *>()->text(); }

    std::unique_ptr<WelcomePage> m_page;
};

QTEST_MAIN(TestWelcomePage)
#include "test_welcomepage.moc"
