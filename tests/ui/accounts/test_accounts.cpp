// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/events/displaytext.h"
#include "tests/ui/support/brokenkeystore.h"
#include "tests/ui/support/testdesktop.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>
#include <optional>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

class TestAccounts : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_server.emplace(); }

    void cleanup()
    {
        m_desktop.reset();
        m_server.reset();
    }

    void startsWithTheWelcomePage()
    {
        m_desktop.emplace();
        m_desktop->start();
        QCOMPARE(m_desktop->window().windowTitle(), u"Eventdesk"_s);
        QVERIFY(m_desktop->find<QLineEdit>("apiKey")->hasFocus());
        for (const char *name :
            {"newEvent", "refresh", "replaceKey", "removeAccount", "checkKey", "accountSettings"})
            QVERIFY2(!m_desktop->action(name)->isEnabled(), name);
        QVERIFY(m_desktop->click("tryPractice"));
        EVENTUALLY(m_desktop->isUpToDate());
        QCOMPARE(m_desktop->window().windowTitle(), u"Practice account — Eventdesk"_s);
        QVERIFY(m_desktop->table().hasFocus());
        QCOMPARE(m_desktop->find<QLabel>("accountKind")->text(),
            isolated(u"Practice account") + u" · Free to change"_s);
    }

    void opensTheLastAccountWithItsStoredKey()
    {
        m_desktop.emplace();
        (void)m_desktop->addAccount(u"First"_s, *m_server);
        const Account last = m_desktop->addAccount(u"Last"_s, *m_server);
        m_desktop->book().setLastUsed(last.id);
        m_desktop->start();
        EVENTUALLY(m_desktop->isUpToDate());
        QCOMPARE(m_desktop->window().windowTitle(), u"Last — Eventdesk"_s);
    }

    void opensTheNamedAccount()
    {
        m_desktop.emplace();
        (void)m_desktop->addAccount(u"First"_s, *m_server);
        const Account last = m_desktop->addAccount(u"Last"_s, *m_server);
        m_desktop->book().setLastUsed(last.id);
        m_desktop->start({.accountName = u"First"_s});
        EVENTUALLY(m_desktop->isUpToDate());
        QCOMPARE(m_desktop->window().windowTitle(), u"First — Eventdesk"_s);
    }

    void anUnknownNameIsSaid()
    {
        m_desktop.emplace();
        (void)m_desktop->addAccount(u"First"_s, *m_server);
        m_desktop->start({.accountName = u"Nobody"_s});
        QCOMPARE(
            m_desktop->message(), u"There is no account named “%1”."_s.arg(isolated(u"Nobody")));
        QVERIFY(m_desktop->look<QLineEdit>("apiKey"));
        QVERIFY(!m_desktop->accounts().session());
    }

    void aLockedKeychainAsksForTheKeyAndKeepsTheAccount()
    {
        m_desktop.emplace(std::make_unique<BrokenKeyStore>(KeyStoreProblem::Denied));
        (void)m_desktop->addLockedAccount(u"Shop"_s, *m_server);
        m_desktop->start();
        EVENTUALLY_EQUAL(m_desktop->message(), KeyStore::describe(KeyStoreProblem::Denied));
        QCOMPARE(m_desktop->book().accounts().size(), 1);
        QVERIFY(!m_desktop->find<QLineEdit>("accountName")->isEnabled());
        m_desktop->type("apiKey", QString::fromLatin1(FaultServer::key));
        QVERIFY(m_desktop->click("connect"));
        EVENTUALLY(m_desktop->isUpToDate());
        QCOMPARE(m_desktop->window().windowTitle(), u"Shop — Eventdesk"_s);
        QCOMPARE(m_desktop->book().accounts().size(), 1);
        EVENTUALLY_EQUAL(m_desktop->windowMessage(),
            u"The key is kept for this session only. "_s
                + KeyStore::describe(KeyStoreProblem::Denied));
    }

    void withoutAKeychainTheWelcomePageSaysSo()
    {
        m_desktop.emplace(std::make_unique<BrokenKeyStore>(KeyStoreProblem::NoStore));
        (void)m_desktop->addLockedAccount(u"Shop"_s, *m_server);
        m_desktop->start();
        EVENTUALLY(!m_desktop->message().isEmpty());
        QVERIFY(!m_desktop->accounts().keys().isPersistent());
        QCOMPARE(
            m_desktop->find<QLabel>("whereKept")->text(), m_desktop->accounts().keys().whereKept());
        QVERIFY(m_desktop->find<QLabel>("whereKept")->text().contains(u"session"_s)
            || m_desktop->find<QLabel>("whereKept")->text().contains(u"until"_s));
    }

    void whatStandsAgainstConnectingIsSaid_data()
    {
        QTest::addColumn<FaultScript>("script");
        QTest::addColumn<QString>("words");
        QTest::newRow("wrong key")
            << FaultScript::answering(401) << u"does not accept this API key"_s;
        QTest::newRow("not allowed") << FaultScript::answering(403) << u"not allowed"_s;
        QTest::newRow("redirected")
            << FaultScript::redirectingTo(302, "https://example.invalid/") << u"elsewhere"_s;
        QTest::newRow("a web page") << FaultScript::answering(200, "<html>hotel wifi</html>",
            "text/html") << u"cannot read"_s;
    }

    void whatStandsAgainstConnectingIsSaid()
    {
        QFETCH(const FaultScript, script);
        QFETCH(const QString, words);
        m_server->onEvery(script);
        startLocked();
        tryToConnect();
        EVENTUALLY(m_desktop->message().contains(words));
        verifyCanTryAgain();
        m_server->onEvery(FaultScript::honest());
        QVERIFY(m_desktop->click("connect"));
        EVENTUALLY(m_desktop->isUpToDate());
    }

    void beingOfflineWhileConnectingIsSaid()
    {
        startLocked();
        m_server.reset();
        tryToConnect();
        EVENTUALLY(m_desktop->message().contains(u"Check your internet connection"_s));
        verifyCanTryAgain();
    }

    void anUnsafeConnectionIsSaid()
    {
        const auto certificate = TestCertificate::make(u"IP:127.0.0.1"_s);
        QVERIFY2(certificate, "this test needs the openssl command");
        m_server.emplace(certificate);
        startLocked();
        tryToConnect();
        EVENTUALLY(m_desktop->message().contains(u"is not safe"_s));
        verifyCanTryAgain();
        QVERIFY(m_server->requests().empty()); // the key was not sent
    }

    void connectingCanBeCancelled()
    {
        m_server->onNext(FaultScript::delivering(FaultScript::Delivery::Nothing));
        startLocked();
        tryToConnect();
        EVENTUALLY_EQUAL(m_server->requests().size(), 1U);
        QVERIFY(m_desktop->click("cancelConnecting"));
        verifyCanTryAgain();
        QVERIFY(!m_desktop->accounts().session());
        QVERIFY(m_desktop->click("connect"));
        EVENTUALLY(m_desktop->isUpToDate());
    }

    void anotherAccountIsChosenFromTheMenu()
    {
        FaultServer other;
        other.truth().add(u"Of the other"_s, u"of_the_other"_s);
        m_server->truth().add(u"Of the first"_s, u"of_the_first"_s);
        m_desktop.emplace();
        (void)m_desktop->addAccount(u"First"_s, *m_server);
        (void)m_desktop->addAccount(u"A & B"_s, other);
        m_desktop->start({.accountName = u"First"_s});
        EVENTUALLY(m_desktop->isUpToDate());
        QCOMPARE(m_desktop->shownCodes(), QStringList(u"of_the_first"_s));
        QVERIFY(m_desktop->select(u"of_the_first"_s));

        QAction *choice = accountChoice(u"A && B"_s);
        QVERIFY(choice);
        choice->trigger();
        EVENTUALLY_EQUAL(m_desktop->window().windowTitle(), u"A & B — Eventdesk"_s);
        EVENTUALLY(m_desktop->isUpToDate());
        QCOMPARE(m_desktop->shownCodes(), QStringList(u"of_the_other"_s));
        QVERIFY(!m_desktop->action("delete")->isEnabled()); // nothing is selected here
        QCOMPARE(m_desktop->book().find(m_desktop->book().lastUsedId())->name, u"A & B"_s);
        QVERIFY(accountChoice(u"A && B"_s)->isChecked());
        QVERIFY(!accountChoice(u"First"_s)->isChecked());
    }

    void anAccountIsNotLeftWhileAChangeIsOnItsWay()
    {
        m_server->truth().add(u"One"_s, u"one"_s);
        m_desktop.emplace();
        QVERIFY(m_desktop->startOn(*m_server));
        QVERIFY(m_desktop->select(u"one"_s));
        m_server->onNext(FaultScript::delivering(FaultScript::Delivery::Nothing));
        QVERIFY(m_desktop->trigger("deactivate"));
        QVERIFY(m_desktop->trigger("practiceAccount"));
        QVERIFY(m_desktop->windowMessage().contains(u"A change is still on its way"_s));
        QCOMPARE(m_desktop->accounts().session()->nature(), AccountSession::Nature::Temporary);
    }

    void checksTheKey()
    {
        m_desktop.emplace();
        QVERIFY(m_desktop->startOn(*m_server));
        QVERIFY(m_desktop->trigger("checkKey"));
        EVENTUALLY_EQUAL(m_desktop->windowMessage(), u"Push.Express accepts the key."_s);
        m_server->onNext(FaultScript::answering(401));
        QVERIFY(m_desktop->trigger("checkKey"));
        EVENTUALLY(m_desktop->windowMessage().contains(u"does not accept this API key"_s));
        QVERIFY(m_desktop->look<QPushButton>("replaceKey"));
    }

    void replacesTheKey()
    {
        openStored();
        QVERIFY(m_desktop->trigger("replaceKey"));
        QVERIFY(!m_desktop->find<QPushButton>("replace")->isEnabled());
        m_desktop->type("apiKey", u"a-wrong-key-000"_s);
        QVERIFY(m_desktop->find<QPushButton>("replace")->isDefault());
        QTest::keyClick(m_desktop->find<QLineEdit>("apiKey"), Qt::Key_Return);
        QVERIFY(!m_desktop->find<QLineEdit>("apiKey")->isEnabled());
        EVENTUALLY(m_desktop->message().contains(u"does not accept this API key"_s));
        QVERIFY(m_desktop->find<QLineEdit>("apiKey")->isEnabled());
        m_desktop->type("apiKey", QString::fromLatin1(FaultServer::key));
        QVERIFY(m_desktop->click("replace"));
        EVENTUALLY(!m_desktop->dialog("keyDialog"));
        QCOMPARE(m_desktop->windowMessage(), u"The key was replaced."_s);
    }

    void aReplacementThatWasCancelledDoesNotHappen()
    {
        openStored();
        QVERIFY(m_desktop->trigger("replaceKey"));
        m_server->onNext(FaultScript::delivering(FaultScript::Delivery::Nothing));
        m_desktop->type("apiKey", u"another-key-1"_s);
        const std::size_t before = m_server->requests().size();
        QVERIFY(m_desktop->click("replace"));
        EVENTUALLY_EQUAL(m_server->requests().size(), before + 1);
        QSignalSpy replaced(&m_desktop->accounts(), &AccountController::keyReplaced);
        QSignalSpy refused(&m_desktop->accounts(), &AccountController::keyRefused);
        m_desktop->press(
            Qt::Key_Return); // pressed once too often: neither Cancel nor a second check
        QVERIFY(m_desktop->dialog("keyDialog"));
        m_desktop->press(Qt::Key_Escape);
        EVENTUALLY(!m_desktop->dialog("keyDialog"));
        EVENTUALLY(m_server->mostInFlight() > 0);
        m_server->closeConnections();
        QVERIFY(m_desktop->trigger("refresh"));
        EVENTUALLY(m_desktop->isUpToDate());
        QCOMPARE(m_server->requests().back().header("Authorization"),
            QByteArray("Bearer ") + FaultServer::key);
        const auto asked = [](const WireRequest &request) {
            return request.header("Authorization").endsWith("another-key-1");
        };
        QCOMPARE(std::ranges::count_if(m_server->requests(), asked), 1); // it was given up
        QVERIFY(replaced.isEmpty());
        QVERIFY(refused.isEmpty());
    }

    void removesTheAccountAndItsKey()
    {
        openStored();
        QVERIFY(m_desktop->trigger("removeAccount"));
        QVERIFY(m_desktop->find<QPushButton>("cancel")->isDefault());
        m_desktop->press(Qt::Key_Escape);
        QCOMPARE(m_desktop->book().accounts().size(), 1);
        QVERIFY(m_desktop->trigger("removeAccount"));
        QVERIFY(m_desktop->click("remove"));
        EVENTUALLY_EQUAL(m_desktop->windowMessage(), u"“%1” was removed."_s.arg(isolated(u"Shop")));
        QVERIFY(m_desktop->book().accounts().isEmpty());
        QVERIFY(!m_desktop->accounts().session());
        QCOMPARE(m_desktop->window().windowTitle(), u"Eventdesk"_s);
        QVERIFY(m_desktop->look<QLineEdit>("apiKey"));
        QVERIFY(!m_desktop->action("newEvent")->isEnabled());
    }

    void aKeyThatMayBeLeftBehindIsSaid()
    {
        m_desktop.emplace(std::make_unique<BrokenKeyStore>(KeyStoreProblem::Denied));
        (void)m_desktop->addLockedAccount(u"Shop"_s, *m_server);
        m_desktop->start();
        EVENTUALLY(m_desktop->look<QLineEdit>("apiKey"));
        tryToConnect();
        EVENTUALLY(m_desktop->isUpToDate());
        QVERIFY(m_desktop->trigger("removeAccount"));
        QVERIFY(m_desktop->click("remove"));
        EVENTUALLY(m_desktop->windowMessage().contains(u"may still be in the keychain"_s));
    }

    void anotherAccountCanBeConnectedAndTheWayBackIsOpen()
    {
        openStored();
        m_server->truth().add(u"One"_s, u"one"_s);
        QVERIFY(m_desktop->trigger("refresh"));
        EVENTUALLY(m_desktop->isUpToDate());
        QVERIFY(m_desktop->select(u"one"_s));
        QVERIFY(m_desktop->trigger("connectAccount"));
        QVERIFY(m_desktop->find<QLineEdit>("apiKey")->isEnabled());
        QVERIFY(m_desktop->find<QLineEdit>("accountName")->isEnabled());
        // What cannot be seen cannot be changed by a key meant for the page.
        for (const char *name : {"edit", "activate", "deactivate", "delete", "newEvent"})
            QVERIFY2(!m_desktop->action(name)->isEnabled(), name);
        QVERIFY(m_desktop->click("back"));
        QVERIFY(m_desktop->table().isVisible());
        QVERIFY(m_desktop->action("newEvent")->isEnabled());
    }

    void practiceCanBeReset()
    {
        m_desktop.emplace();
        QVERIFY(m_desktop->startPractice());
        const QStringList sample = m_desktop->shownCodes();
        QVERIFY(m_desktop->select(sample.at(5)));
        QVERIFY(m_desktop->trigger("delete"));
        QVERIFY(m_desktop->click("delete"));
        EVENTUALLY_EQUAL(m_desktop->rowOf(sample.at(5)), -1);
        EVENTUALLY(!m_desktop->accounts().session()->runner().isBusy());
        QVERIFY(m_desktop->trigger("resetPracticeAccount"));
        QVERIFY(m_desktop->click("reset"));
        EVENTUALLY_EQUAL(m_desktop->shownCodes(), sample);
        QVERIFY(m_desktop->windowMessage().contains(u"sample events again"_s));
    }

private:
    void startLocked()
    {
        m_desktop.emplace();
        (void)m_desktop->addLockedAccount(u"Shop"_s, *m_server);
        m_desktop->start();
        EVENTUALLY(m_desktop->look<QLineEdit>("apiKey"));
    }

    void tryToConnect()
    {
        EVENTUALLY(!m_desktop->find<QLineEdit>("accountName")->isEnabled());
        m_desktop->type("apiKey", QString::fromLatin1(FaultServer::key));
        QVERIFY(m_desktop->click("connect"));
    }

    void verifyCanTryAgain()
    {
        QCOMPARE(m_desktop->textOf("apiKey"), QString::fromLatin1(FaultServer::key));
        QVERIFY(m_desktop->find<QLineEdit>("apiKey")->isEnabled());
        QVERIFY(m_desktop->find<QPushButton>("connect")->isEnabled());
        QCOMPARE(m_desktop->book().accounts().size(), 1);
    }

    void openStored()
    {
        m_desktop.emplace();
        (void)m_desktop->addAccount(u"Shop"_s, *m_server);
        m_desktop->start();
        EVENTUALLY(m_desktop->isUpToDate());
    }

    QAction *accountChoice(const QString &text)
    {
        auto *menu = m_desktop->window().findChild<QMenu *>(u"accountMenu"_s);
        emit menu->aboutToShow();
        const auto actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    std::optional<FaultServer> m_server;
    std::optional<TestDesktop> m_desktop;
};

QTEST_MAIN(TestAccounts)
#include "test_accounts.moc"
