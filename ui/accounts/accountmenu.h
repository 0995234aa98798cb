// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

namespace eventdesk {

class AccountController;
class MainActions;

/** The accounts to choose from, and what can be done with the open one. Filled each time it opens.
 */
class AccountMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountMenu)

public:
    AccountMenu(AccountController &accounts, MainActions &actions, QWidget *parent = nullptr);

private:
    void fill();

    AccountController &m_accounts;
    MainActions &m_actions;
};

} // namespace eventdesk
