// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/accounts/accountmenu.h"

#include "app/events/displaytext.h"
#include "ui/accounts/accountcontroller.h"
#include "ui/mainactions.h"
#include "ui/theme/icons.h"

namespace eventdesk {

namespace {

/** A name is no mnemonic: "A & B" stays what it is (reliability I2). */
QString menuText(QString name)
{
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

AccountMenu::AccountMenu(AccountController &accounts, MainActions &actions, QWidget *parent)
    : QMenu(parent), m_accounts(accounts), m_actions(actions)
{
    setObjectName(QStringLiteral("accountMenu"));
    setToolTipsVisible(true); // they name the colour and say why something is disabled
    connect(this, &QMenu::aboutToShow, this, &AccountMenu::fill);
    fill();
}

void AccountMenu::fill()
{
    clear();
    const AccountSession *session = m_accounts.session();
    const QString openId = session ? session->account().id : QString();
    for (const Account &account : m_accounts.book().accounts()) {
        QAction *choice = addAction(menuText(visibleText(account.name)));
        choice->setObjectName(QStringLiteral("openAccount"));
        choice->setToolTip(toolTipText(AccountFacts::of(account).words()));
        if (account.colour != AccountColour::None)
            choice->setIcon(accountMarkIcon(account.colour));
        choice->setCheckable(true);
        choice->setChecked(session && account.id == openId);
        connect(
            choice, &QAction::triggered, this, [this, account] { m_accounts.openStored(account); });
    }
    addAction(m_actions.action(MainActions::Id::PracticeAccount));
    addSeparator();
    for (const auto id :
        {MainActions::Id::ConnectAccount, MainActions::Id::AccountSettings,
            MainActions::Id::ReplaceKey, MainActions::Id::CheckKey, MainActions::Id::RemoveAccount})
        addAction(m_actions.action(id));
}

} // namespace eventdesk
