// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/accounts/accountquestions.h"

#include "app/events/displaytext.h"
#include "ui/accounts/accountcontroller.h"
#include "ui/accounts/accountsettingsdialog.h"
#include "ui/accounts/keydialog.h"
#include "ui/reporter.h"
#include "ui/widgets/decisionbox.h"

#include <QApplication>

namespace eventdesk {

using namespace Qt::StringLiterals;

AccountQuestions::AccountQuestions(AccountController &accounts, Reporter &reporter, QWidget *window)
    : QObject(window), m_accounts(accounts), m_reporter(reporter), m_window(window)
{
    connect(&accounts, &AccountController::keyReplaced, this, [this] {
        //: After “Replace key…”.
        m_reporter.say(Meaning::Success, tr("The key was replaced."));
    });
    connect(&accounts, &AccountController::keyChecked, this, &AccountQuestions::tellKeyChecked);
    connect(&accounts, &AccountController::accountRemoved, this, &AccountQuestions::tellRemoved);
    connect(&accounts, &AccountController::told, this,
        [this](const QString &sentence) { m_reporter.say(Meaning::Information, sentence); });
    connect(&accounts, &AccountController::failed, this,
        [this](const QString &sentence) { m_reporter.say(Meaning::Warning, sentence); });
}

void AccountQuestions::askForNewKey()
{
    if (m_keyDialog) {
        m_keyDialog->raise();
        return;
    }
    // Over whatever the user is in the middle of, so that nothing typed there is lost.
    QWidget *modal = QApplication::activeModalWidget();
    const bool isStored = m_accounts.session()->nature() == AccountSession::Nature::Stored;
    const QString whereKept = isStored
        ? m_accounts.keys().whereKept()
        //: About the key of an account that was given on the command line.
        : tr("The key of this temporary account is not stored.");
    m_keyDialog = new KeyDialog(m_accounts.session()->facts(), whereKept, modal ? modal : m_window);
    connect(m_keyDialog, &KeyDialog::keyEntered, &m_accounts, &AccountController::replaceKey);
    connect(m_keyDialog, &QDialog::rejected, &m_accounts, &AccountController::cancelReplacing);
    connect(&m_accounts, &AccountController::keyRefused, m_keyDialog, &KeyDialog::showRefused);
    connect(&m_accounts, &AccountController::keyReplaced, m_keyDialog, &KeyDialog::showAccepted);
    m_keyDialog->open();
}

void AccountQuestions::askForSettings()
{
    AccountSession *session = m_accounts.session();
    auto *dialog = new AccountSettingsDialog(session->account(), m_accounts.book(), m_window);
    connect(dialog, &AccountSettingsDialog::settingsChosen, &m_accounts,
        &AccountController::changeSettings);
    // What is chosen is chosen for this account.
    connect(session, &QObject::destroyed, dialog, &QObject::deleteLater);
    dialog->open();
}

void AccountQuestions::askBeforeRemoval()
{
    const AccountFacts facts = m_accounts.session()->facts();
    auto *box =
        new DecisionBox({.title = tr("Remove account"),
                            //: %1 is the name of an account.
                            .sentence = tr("Remove “%1” from Eventdesk?").arg(isolated(facts.name)),
                            .explanation = tr("Its key and its history are removed from this "
                                              "computer, and changes that wait are not sent. "
                                              "Nothing changes at Push.Express."),
                            //: Buttons of the question whether to remove an account.
                            .choices = DecisionBox::keepOrGoOn(
                                tr("Cancel"), u"cancel"_s, tr("Remove"), u"remove"_s),
                            .safeChoice = DecisionBox::Keep,
                            .account = facts},
            m_window);
    connect(box, &DecisionBox::chosen, &m_accounts, [this](int choice) {
        if (choice == DecisionBox::GoOn && m_accounts.session())
            m_accounts.removeAccount();
    });
    box->open();
}

void AccountQuestions::askBeforeReset()
{
    auto *box = new DecisionBox(
        {.title = tr("Reset practice account"),
            .sentence = tr("Bring back the sample events?"),
            .explanation = tr("Everything you changed in the practice account is undone."),
            //: Buttons of the question whether to reset the practice account.
            .choices = DecisionBox::keepOrGoOn(tr("Cancel"), u"cancel"_s, tr("Reset"), u"reset"_s),
            .safeChoice = DecisionBox::Keep},
        m_window);
    connect(box, &DecisionBox::chosen, &m_accounts, [this](int choice) {
        if (choice == DecisionBox::GoOn)
            m_accounts.resetPractice();
    });
    box->open();
}

void AccountQuestions::tellKeyChecked(const std::optional<ApiError> &error)
{
    if (error)
        m_reporter.report({}, *error);
    else
        //: After “Check key”.
        m_reporter.say(Meaning::Success, tr("Push.Express accepts the key."));
}

void AccountQuestions::tellRemoved(const QString &name, const QString &problem)
{
    if (problem.isEmpty()) {
        //: %1 is the name of an account.
        m_reporter.say(Meaning::Success, tr("“%1” was removed.").arg(isolated(name)));
    } else {
        m_reporter.say(Meaning::Warning,
            //: %1 is the name of an account, %2 a sentence that says why.
            tr("“%1” was removed, but its key may still be in the keychain. %2")
                .arg(isolated(name), problem));
    }
}

} // namespace eventdesk
