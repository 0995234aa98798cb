// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/events/displaytext.h"
#include "tests/app/changes/run/changedesk.h"
#include "tests/ui/support/testdesktop.h"
#include "ui/accounts/colourbox.h"
#include "ui/widgets/accountmark.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

#include <algorithm>

#include <optional>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

using Result = ChangeOutcome::Result;

namespace {

constexpr std::array writingActions{"newEvent", "edit", "activate", "deactivate", "delete"};

} // namespace

/** Name, colour and protection of an account: chosen, remembered, shown and kept to. */
class TestAccountSettings : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server.emplace();
        m_one = m_server->truth().add(u"One"_s, u"one"_s);
        m_server->truth().add(u"Two"_s, u"two"_s, EventStatus::Inactive);
        m_desktop.emplace();
    }

    void cleanup()
    {
        m_desktop.reset();
        m_server.reset();
    }

    void areThereForAnAccountThatIsRemembered()
    {
        m_desktop->start();
        QVERIFY(!m_desktop->action("accountSettings")->isEnabled());
        m_desktop->accounts().openAtStart(TestDesktop::temporaryAccountOn(*m_server));
        EVENTUALLY(m_desktop->isUpToDate());
        const QAction *settings = m_desktop->action("accountSettings");
        QVERIFY(!settings->isEnabled());
        QVERIFY(settings->toolTip().contains(u"remembers"_s));
        m_desktop->accounts().openPractice();
        EVENTUALLY(m_desktop->isUpToDate());
        QVERIFY(settings->isEnabled());
        auto *menu = m_desktop->window().findChild<QMenu *>(u"accountMenu"_s);
        emit menu->aboutToShow();
        QVERIFY(menu->actions().contains(m_desktop->action("accountSettings")));
    }

    void changesAllThree()
    {
        const Account before = openStored();
        openDialog();
        QCOMPARE(m_desktop->top()->windowTitle(), u"Account settings"_s);
        QCOMPARE(m_desktop->textOf("accountName"), u"Shop"_s);
        QCOMPARE(m_desktop->find<ColourBox>("colour")->colour(), AccountColour::None);
        QVERIFY(m_desktop->find<QRadioButton>("protectionFree")->isChecked());
        QVERIFY(m_desktop->find<QPushButton>("save")->isDefault());
        m_desktop->type("accountName", u" Shop EU "_s);
        m_desktop->find<ColourBox>("colour")->setColour(AccountColour::Blue);
        QVERIFY(m_desktop->click("protectionAskFirst"));
        QVERIFY(m_desktop->click("save"));
        EVENTUALLY(!m_desktop->dialog("accountSettingsDialog"));

        Account after = before;
        after.name = u"Shop EU"_s;
        after.colour = AccountColour::Blue;
        after.protection = Protection::AskFirst;
        QCOMPARE(m_desktop->accounts().session()->account(), after);
        QCOMPARE(m_desktop->accounts().session()->protection(), Protection::AskFirst);
        const AccountBook readAgain(m_desktop->directory() + u"/accounts.json"_s);
        QCOMPARE(readAgain.accounts(), QList{after});
        QCOMPARE(m_desktop->windowMessage(), u"The account settings were saved."_s);
    }

    void theWindowShowsThemInWords()
    {
        openStored(AccountColour::Blue, Protection::AskFirst);
        QCOMPARE(m_desktop->window().windowTitle(), u"Shop — Eventdesk"_s);
        QCOMPARE(m_desktop->find<QLabel>("accountKind")->text(), u"Blue · Ask first · 127.0.0.1"_s);
        QCOMPARE(m_desktop->window().findChild<AccountMark *>()->colour(), AccountColour::Blue);
        QVERIFY(m_desktop->window().findChild<AccountMark *>()->isVisible());
        const auto *button = m_desktop->find<QToolButton>("account");
        QCOMPARE(button->text(), u"Shop"_s);
        const QString words = isolated(u"Shop") + u" · Blue · Ask first · 127.0.0.1"_s;
        QCOMPARE(button->accessibleName(), u"Account: "_s + words);
        QVERIFY(button->toolTip().contains(words));
        auto *menu = m_desktop->window().findChild<QMenu *>(u"accountMenu"_s);
        emit menu->aboutToShow();
        QVERIFY(menu->actions().constFirst()->toolTip().contains(words));
        QVERIFY(menu->toolTipsVisible());

        change(AccountColour::None, "protectionReadOnly");
        QCOMPARE(m_desktop->find<QLabel>("accountKind")->text(), u"Read only · 127.0.0.1"_s);
        QVERIFY(!m_desktop->window().findChild<AccountMark *>()->isVisible());
        QVERIFY(button->accessibleName().contains(u"Read only"_s));
    }

    void everyQuestionSaysWhichAccountItIs_data()
    {
        QTest::addColumn<QByteArray>("action");
        for (const char *name : {"delete", "replaceKey", "removeAccount"})
            QTest::newRow(name) << QByteArray(name);
    }

    void everyQuestionSaysWhichAccountItIs()
    {
        QFETCH(const QByteArray, action);
        openStored(AccountColour::Green, Protection::AskFirst);
        QVERIFY(m_desktop->select(u"one"_s));
        QVERIFY(m_desktop->trigger(action.constData()));
        QCOMPARE(m_desktop->find<QLabel>("accountWords")->text(),
            isolated(u"Shop") + u" · Green · Ask first · 127.0.0.1"_s);
        QCOMPARE(m_desktop->top()->findChild<AccountMark *>()->colour(), AccountColour::Green);
    }

    void namesAreChecked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("another one") << u"Blog"_s << true;
        QTest::newRow("its own") << u"Shop"_s << true;
        QTest::newRow("its own in another case") << u"sHOP"_s << true;
        QTest::newRow("taken") << u"Games"_s << false;
        QTest::newRow("taken in another case") << u"gAMES "_s << false;
        QTest::newRow("empty") << u""_s << false;
        QTest::newRow("blank") << u"   "_s << false;
    }

    void namesAreChecked()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isFine);
        m_desktop->book().add(u"Games"_s);
        openStored();
        openDialog();
        m_desktop->type("accountName", name);
        auto *edit = m_desktop->find<QLineEdit>("accountName");
        QCOMPARE(m_desktop->find<QPushButton>("save")->isEnabled(), isFine);
        QCOMPARE(edit->accessibleDescription().isEmpty(), isFine);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_desktop->dialog("accountSettingsDialog") == nullptr, isFine);
        QCOMPARE(
            m_desktop->accounts().session()->account().name, isFine ? name.trimmed() : u"Shop"_s);
    }

    void nothingChangesWhenItIsCancelled()
    {
        const Account before = openStored();
        openDialog();
        m_desktop->type("accountName", u"Blog"_s);
        QVERIFY(m_desktop->click("protectionReadOnly"));
        m_desktop->press(Qt::Key_Escape);
        EVENTUALLY(!m_desktop->dialog("accountSettingsDialog"));
        QCOMPARE(m_desktop->accounts().session()->account(), before);
        QCOMPARE(m_desktop->book().accounts(), QList{before});
    }

    void everythingHasItsNameForReaders()
    {
        openStored();
        openDialog();
        const auto nameOf = [this](const char *name) {
            return QAccessible::queryAccessibleInterface(m_desktop->find<QWidget>(name))
                ->text(QAccessible::Name);
        };
        QCOMPARE(nameOf("accountName"), u"Account name"_s);
        // On Unix Qt makes a combo box known by its label; the name is what it shows.
        QCOMPARE(m_desktop->find<ColourBox>("colour")->accessibleName(), u"Colour"_s);
        QCOMPARE(nameOf("protectionFree"), u"Free"_s);
        QCOMPARE(nameOf("protectionAskFirst"), u"Ask first"_s);
        QCOMPARE(nameOf("protectionReadOnly"), u"Read only"_s);
        for (const char *name : {"protectionFree", "protectionAskFirst", "protectionReadOnly"})
            QVERIFY(!m_desktop->find<QRadioButton>(name)->accessibleDescription().isEmpty());
        const auto *colour = m_desktop->find<ColourBox>("colour");
        for (int row = 0; row < colour->count(); ++row) {
            QVERIFY(!colour->itemText(row).isEmpty()); // never by colour alone
            QVERIFY(!colour->itemIcon(row).isNull());
        }
    }

    void thePracticeAccountKeepsItsNameAndRemembersTheRest()
    {
        QVERIFY(m_desktop->startPractice());
        openDialog();
        QVERIFY(!m_desktop->find<QLineEdit>("accountName")->isEnabled());
        m_desktop->find<ColourBox>("colour")->setColour(AccountColour::Violet);
        QVERIFY(m_desktop->click("protectionReadOnly"));
        QVERIFY(m_desktop->click("save"));
        EVENTUALLY(!m_desktop->dialog("accountSettingsDialog"));
        QCOMPARE(m_desktop->find<QLabel>("accountKind")->text(),
            isolated(u"Practice account") + u" · Violet · Read only"_s);
        QVERIFY(m_desktop->book().accounts().isEmpty());
        QVERIFY(!m_desktop->action("resetPracticeAccount")->isEnabled());

        m_desktop->accounts().openPractice();
        EVENTUALLY(m_desktop->isUpToDate());
        const Account again = m_desktop->accounts().session()->account();
        QCOMPARE(again.colour, AccountColour::Violet);
        QCOMPARE(again.protection, Protection::ReadOnly);
        QVERIFY(!m_desktop->action("newEvent")->isEnabled());
    }

    void readOnlyDisablesWhatWritesAndSaysWhy()
    {
        openStored(AccountColour::None, Protection::ReadOnly);
        QVERIFY(m_desktop->select(u"one"_s));
        for (const char *name : writingActions) {
            const QAction *action = m_desktop->action(name);
            QVERIFY2(!action->isEnabled(), name);
            QVERIFY(action->toolTip().contains(ProtectionWords::readOnlyReason()));
            QCOMPARE(action->statusTip(), ProtectionWords::readOnlyReason());
        }
        for (const char *name : {"copyCode", "copyAsCsv", "find", "refresh", "checkKey",
                 "replaceKey", "removeAccount", "accountSettings"})
            QVERIFY2(m_desktop->action(name)->isEnabled(), name);

        const QRect cell = m_desktop->table().visualRect(m_desktop->table().currentIndex());
        QTest::mouseDClick(
            m_desktop->table().viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
        QCOMPARE(m_desktop->top(), &m_desktop->window());

        change(AccountColour::None, "protectionFree");
        QVERIFY(m_desktop->action("edit")->isEnabled());
        QVERIFY(m_desktop->action("edit")->statusTip().isEmpty());
        QTest::mouseDClick(
            m_desktop->table().viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
        EVENTUALLY(m_desktop->dialog("eventDialog"));
    }

    void readOnlyHoldsAtTheWire()
    {
        openStored();
        change(AccountColour::None, "protectionReadOnly");
        AccountSession &session = *m_desktop->accounts().session();
        const auto writes = [this] {
            return std::ranges::count_if(m_server->requests(),
                [](const WireRequest &request) { return request.method != "GET"; });
        };
        const Event one = *session.catalogue().find(m_one);
        RunOutcome deleted(session.runner().run(Change::of(Change::Kind::Delete, one)));
        RunOutcome created(session.runner().run(Change::create(u"New"_s, u"new"_s)));
        QVERIFY(deleted.wait() && created.wait());
        for (const RunOutcome *outcome : {&deleted, &created}) {
            QCOMPARE(outcome->result(), Result::Failed);
            QCOMPARE(outcome->outcome().error->kind, ApiError::Kind::ReadOnly);
        }
        QCOMPARE(writes(), 0);
        QVERIFY(session.catalogue().find(m_one));
        const std::size_t before = m_server->requests().size();
        QVERIFY(m_desktop->trigger("refresh"));
        EVENTUALLY(m_server->requests().size() > before);
        EVENTUALLY(m_desktop->isUpToDate());
    }

    void anOpenEventDialogExplainsAndKeepsWhatWasTyped()
    {
        openStored();
        QVERIFY(m_desktop->select(u"one"_s));
        QVERIFY(m_desktop->trigger("edit"));
        m_desktop->type("name", u"Uno"_s);
        m_desktop->accounts().session()->setProtection(Protection::ReadOnly);
        QVERIFY(m_desktop->click("save"));
        EVENTUALLY(m_desktop->message().contains(u"read only"_s));
        QVERIFY(m_desktop->message().contains(u"Account settings"_s));
        QCOMPARE(m_desktop->textOf("name"), u"Uno"_s);
        QCOMPARE(m_server->truth().find(m_one)->name, u"One"_s);
        QVERIFY(!m_desktop->look<QPushButton>("retry")); // it would end the same way

        m_desktop->accounts().session()->setProtection(Protection::Free);
        QVERIFY(m_desktop->click("save"));
        EVENTUALLY(!m_desktop->dialog("eventDialog"));
        QCOMPARE(m_server->truth().find(m_one)->name, u"Uno"_s);
    }

    void whatAnotherWindowChoseIsTakenOver()
    {
        const Account account = openStored();
        AccountBook other(m_desktop->directory() + u"/accounts.json"_s);
        QVERIFY(other.update(account.id, u"Shop EU"_s, AccountColour::Red, Protection::ReadOnly));
        m_desktop->book().add(u"Blog"_s); // whatever makes the book read its file again
        QCOMPARE(m_desktop->accounts().session()->protection(), Protection::ReadOnly);
        QVERIFY(m_desktop->accounts().session()->client().isReadOnly());
        QCOMPARE(m_desktop->window().windowTitle(), u"Shop EU — Eventdesk"_s);
        QVERIFY(!m_desktop->action("newEvent")->isEnabled());
    }

    void anAccountThatIsGoneStaysProtected()
    {
        const Account account = openStored();
        AccountBook other(m_desktop->directory() + u"/accounts.json"_s);
        QVERIFY(other.remove(account.id));
        change(AccountColour::None, "protectionReadOnly");
        QVERIFY(m_desktop->accounts().session()->client().isReadOnly());
        QVERIFY(m_desktop->windowMessage().contains(u"removed in another window"_s));
    }

    void aNewAccountGetsTheColourThatIsProposed()
    {
        m_desktop->start();
        const AccountColour proposed = m_desktop->book().proposedColour();
        QCOMPARE(m_desktop->find<ColourBox>("colour")->colour(), proposed);
        m_desktop->book().add(u"Taken"_s, BaseUrl::vendor(), proposed);
        QVERIFY(m_desktop->trigger("connectAccount"));
        QVERIFY(m_desktop->find<ColourBox>("colour")->colour() != proposed);
    }

    void aChosenColourIsThatOfTheNewAccount()
    {
        m_desktop->start();
        const Account wanted{.name = u"Shop"_s,
            .baseUrl = BaseUrl::parse(m_server->baseUrl()).value(),
            .colour = AccountColour::Orange};
        m_desktop->accounts().connectAccount(wanted, testKey());
        EVENTUALLY(m_desktop->isUpToDate());
        QCOMPARE(m_desktop->book().accounts().constFirst().colour, AccountColour::Orange);
        QCOMPARE(m_desktop->accounts().session()->account().colour, AccountColour::Orange);
    }

private:
    Account openStored(
        AccountColour colour = AccountColour::None, Protection protection = Protection::Free)
    {
        Account account = m_desktop->addAccount(u"Shop"_s, *m_server);
        account.colour = colour;
        account.protection = protection;
        m_desktop->book().update(account.id, account.name, colour, protection);
        m_desktop->start({.accountName = account.name});
        if (!QTest::qWaitFor([this] { return m_desktop->isUpToDate(); }, patience))
            qFatal("The account does not open.");
        return account;
    }

    void openDialog()
    {
        QVERIFY(m_desktop->trigger("accountSettings"));
        QVERIFY(m_desktop->dialog("accountSettingsDialog"));
    }

    void change(AccountColour colour, const char *protection)
    {
        openDialog();
        m_desktop->find<ColourBox>("colour")->setColour(colour);
        QVERIFY(m_desktop->click(protection));
        QVERIFY(m_desktop->click("save"));
        EVENTUALLY_EQUAL(m_desktop->top(), &m_desktop->window());
    }

    std::optional<FaultServer> m_server;
    std::optional<TestDesktop> m_desktop;
    EventId m_one = 0;
};

QTEST_MAIN(TestAccountSettings)
#include "test_accountsettings.moc"
