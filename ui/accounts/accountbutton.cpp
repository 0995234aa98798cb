// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/accounts/accountbutton.h"

#include "app/events/displaytext.h"
#include "ui/theme/icons.h"

#include <QMenu>

namespace eventdesk {

using namespace Qt::StringLiterals;

AccountButton::AccountButton(QMenu *menu, QWidget *parent) : QToolButton(parent)
{
    setObjectName(u"account"_s);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(menu);
    showAccount({});
}

void AccountButton::showAccount(const std::optional<AccountFacts> &facts)
{
    //: The toolbar's button for accounts while none is open.
    const QString nothing = tr("Account");
    const QString text = facts ? visibleText(facts->name) : nothing;
    setText(QString(text).replace(u'&', "&&"_L1));
    const bool hasColour = facts && facts->colour != AccountColour::None;
    setIcon(hasColour ? accountMarkIcon(facts->colour) : themedIcon(IconName::Account));
    const QString words = facts ? facts->words() : QString();
    //: Name of the toolbar's button for screen readers; %1 is what tells the open account from
    //: others, such as “Shop · Blue · Ask first · core.push.express”.
    setAccessibleName(facts ? tr("Account: %1").arg(words) : nothing);
    menu()->setAccessibleName(accessibleName());
    const QString purpose = tr("Choose, connect or remove an account");
    setToolTip(toolTipText(facts ? words + u'\n' + purpose : purpose));
}

} // namespace eventdesk
