// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/plan/changeplanner.h"
#include "app/events/displaytext.h"
#include "tests/ui/support/slowkeystore.h"
#include "tests/ui/support/testdesktop.h"
#include "tests/ui/support/widgetwalk.h"
#include "ui/accessibility/accessiblealerts.h"
#include "ui/accounts/openingpage.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <optional>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

/** The window while the keychain takes its time at the start. */
class TestOpening : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibleAlerts(); }

    void init()
    {
        auto keys = std::make_unique<SlowKeyStore>();
        m_keys = keys.get();
        m_server.emplace();
        m_desktop.emplace(std::move(keys));
        m_account = m_desktop->addLockedAccount(u"Shop <b>"_s, *m_server);
        page()->setHintDelay(std::chrono::hours(1));
    }

    void cleanup()
    {
        m_desktop.reset();
        m_server.reset();
    }

    void saysWhichAccountOpens()
    {
        m_desktop->start();
        QVERIFY(page()->isVisible());
        const QString headline = u"Opening “%1”…"_s.arg(isolated(m_account.name));
        QCOMPARE(m_desktop->find<QLabel>("headline")->text(), headline);
        QVERIFY(!m_desktop->look<QLineEdit>("apiKey")); // an answer would wipe what is typed there
        QVERIFY(!m_desktop->look<QLabel>("sentence"));
        QVERIFY(m_desktop->find<QPushButton>("cancelOpening")->hasFocus());
        QVERIFY(!m_desktop->action("newEvent")->isEnabled());
        QCOMPARE(namelessForReaders(m_desktop->window()), QStringList());
        QCOMPARE(namelessForTests(m_desktop->window()), QStringList());
        QCOMPARE(richTexts(m_desktop->window()), QStringList());
        const auto *view = m_desktop->find<QLabel>("headline")->parentWidget();
        QAccessibleInterface *reader =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(view));
        QCOMPARE(reader->role(), QAccessible::AlertMessage);
        QCOMPARE(reader->text(QAccessible::Name), headline);
    }

    void opensWhenTheKeychainAnswers()
    {
        m_desktop->start();
        QVERIFY(m_keys->answer(KeyStoreAnswer{.key = key()}));
        EVENTUALLY(m_desktop->isUpToDate());
        QVERIFY(!page()->isVisible());
        QCOMPARE(m_desktop->accounts().session()->account().id, m_account.id);
    }

    void saysMoreAfterAWhile()
    {
        page()->setHintDelay(std::chrono::milliseconds(1));
        m_desktop->start();
        EVENTUALLY(m_desktop->look<QLabel>("sentence"));
        QVERIFY(m_desktop->find<QLabel>("sentence")->text().contains(u"asking for its password"_s));
        QVERIFY(m_desktop->find<QPushButton>("cancelOpening")->hasFocus());
    }

    void aKeychainThatRefusesAsksForTheKey()
    {
        m_desktop->start();
        QVERIFY(m_keys->answer(tl::unexpected(KeyStoreProblem::Denied)));
        EVENTUALLY_EQUAL(m_desktop->message(), KeyStore::describe(KeyStoreProblem::Denied));
        QVERIFY(m_desktop->find<QLineEdit>("apiKey")->hasFocus());
    }

    void cancellingAsksForTheKey_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("button") << int(Qt::Key_Return);
        QTest::newRow("escape") << int(Qt::Key_Escape);
    }

    void cancellingAsksForTheKey()
    {
        QFETCH(const int, key);
        m_desktop->start();
        m_desktop->press(Qt::Key(key));
        QVERIFY(m_desktop->find<QLineEdit>("apiKey")->hasFocus());
        QCOMPARE(m_desktop->textOf("accountName"), m_account.name);
        QVERIFY(m_desktop->message().isEmpty());
        m_desktop->type("apiKey", this->key().secret());
        QVERIFY(!m_keys->answer(KeyStoreAnswer{.key = this->key()})); // nobody listens
        QVERIFY(m_desktop->click("connect"));
        EVENTUALLY(m_desktop->isUpToDate());
    }

    void whatTheUserOpensMeanwhileStays()
    {
        m_desktop->start();
        QVERIFY(m_desktop->trigger("practiceAccount"));
        QVERIFY(!m_keys->answer(KeyStoreAnswer{.key = key()}));
        EVENTUALLY(m_desktop->isUpToDate());
        QCOMPARE(m_desktop->accounts().session()->nature(), AccountSession::Nature::Practice);
    }

    void changesBegunMeanwhileKeepTheirAccount()
    {
        m_server->truth().add(u"One"_s, u"one"_s);
        m_desktop->start();
        QVERIFY(m_keys->answer(KeyStoreAnswer{.key = key()}));
        EVENTUALLY(m_desktop->isUpToDate());
        m_desktop->accounts().openStored(m_desktop->addLockedAccount(u"Other"_s, *m_server));
        QVERIFY(page()->isVisible());
        // Such as one that waited for the network.
        m_server->onEvery(FaultScript::delivering(FaultScript::Delivery::Nothing));
        m_desktop->accounts().session()->runner().run(
            ChangeSet::of(Purpose::Create, Change::create(u"Fresh"_s, u"fresh"_s)));
        EVENTUALLY_EQUAL(m_server->count("POST", "/events"), 1); // no answer will come
        QVERIFY(m_keys->answer(KeyStoreAnswer{.key = key()}));
        EVENTUALLY(!page()->isVisible());
        QCOMPARE(m_desktop->accounts().session()->account().id, m_account.id);
        QVERIFY(m_desktop->accounts().session()->runner().isBusy());
        QVERIFY(m_desktop->table().isVisible());
        QVERIFY(m_desktop->windowMessage().startsWith(u"A change is still on its way."_s));
    }

    void changesBegunWhileConnectingKeepTheirAccount()
    {
        m_server->truth().add(u"One"_s, u"one"_s);
        m_desktop->start();
        QVERIFY(m_keys->answer(KeyStoreAnswer{.key = key()}));
        EVENTUALLY(m_desktop->isUpToDate());
        m_desktop->accounts().openStored(m_desktop->addLockedAccount(u"Other"_s, *m_server));
        QVERIFY(m_keys->answer(tl::unexpected(KeyStoreProblem::Denied)));
        EVENTUALLY(m_desktop->look<QLineEdit>("apiKey"));
        m_desktop->type("apiKey", key().secret());
        bool isBegun = false;
        m_server->onEvery([&](const WireRequest &request) {
            if (!std::exchange(isBegun, true)) {
                m_desktop->accounts().session()->runner().run(
                    ChangeSet::of(Purpose::Create, Change::create(u"Fresh"_s, u"fresh"_s)));
            }
            return request.method == "GET"
                ? FaultScript::honest()
                : FaultScript::delivering(FaultScript::Delivery::Nothing);
        });
        QVERIFY(m_desktop->click("connect"));
        EVENTUALLY(m_desktop->table().isVisible());
        QCOMPARE(m_desktop->accounts().session()->account().id, m_account.id);
        QVERIFY(m_desktop->windowMessage().startsWith(u"A change is still on its way."_s));
    }

    void changesBegunMeanwhileEndBeforeTheAccountIsRemoved()
    {
        QList<Event> events;
        for (int i = 0; i < 40; ++i)
            events.append(*m_server->truth().find(m_server->truth().add(u"E"_s, u"e_%1"_s.arg(i))));
        m_desktop->start();
        QVERIFY(m_keys->answer(KeyStoreAnswer{.key = key()}));
        EVENTUALLY(m_desktop->isUpToDate());
        QVERIFY(m_desktop->trigger("removeAccount"));
        QVERIFY(m_desktop->click("remove"));
        int writes = 0;
        m_server->onEvery([&](const WireRequest &request) {
            if (request.method != "GET" && ++writes == 3) {
                QMetaObject::invokeMethod(
                    this, [this] { QVERIFY(m_keys->answer(KeyStoreAnswer{})); },
                    Qt::QueuedConnection);
            }
            return FaultScript::honest();
        });
        ChangeRunner &runner = m_desktop->accounts().session()->runner();
        runner.run(ChangePlanner::setStatus(events, EventStatus::Inactive).toSet());
        bool wasBusy = true;
        bool isRemoved = false;
        connect(&m_desktop->accounts(), &AccountController::sessionChanged, this,
            [&] { wasBusy = runner.isBusy(); }); // it lives until the signal returns
        connect(&m_desktop->accounts(), &AccountController::accountRemoved, this,
            [&](const QString &, const QString &problem) { isRemoved = problem.isEmpty(); });
        EVENTUALLY(isRemoved);
        QVERIFY(!wasBusy);
        QVERIFY(!m_desktop->accounts().session());
        QVERIFY(m_desktop->book().accounts().isEmpty());
        QVERIFY(writes < events.size()); // the rest was not sent
    }

    void theFormForAnotherAccountStays()
    {
        m_desktop->start();
        QVERIFY(m_desktop->trigger("connectAccount"));
        QVERIFY(m_desktop->find<QLineEdit>("accountName")->isEnabled());
        // The page now asks the keychain whether it works; the account's key is not waited for.
        QVERIFY(m_keys->answer(KeyStoreAnswer{.key = key()}));
        m_desktop->type("apiKey", u"typed-here-1"_s);
        QCOMPARE(m_desktop->textOf("apiKey"), u"typed-here-1"_s);
        QVERIFY(!m_desktop->accounts().session());
    }

private:
    [[nodiscard]] OpeningPage *page() { return m_desktop->window().findChild<OpeningPage *>(); }
    [[nodiscard]] static ApiKey key()
    {
        return *ApiKey::parse(QString::fromLatin1(FaultServer::key));
    }

    SlowKeyStore *m_keys = nullptr;
    Account m_account;
    std::optional<FaultServer> m_server;
    std::optional<TestDesktop> m_desktop;
};

QTEST_MAIN(TestOpening)
#include "test_opening.moc"
