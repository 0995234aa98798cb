// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountfacts.h"

#include <QToolButton>

#include <optional>

namespace eventdesk {

/** The button in the toolbar that says which account is open and opens the menu of accounts. */
class AccountButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountButton)

public:
    /** The menu must outlive it; it is called what the button is called. */
    explicit AccountButton(QMenu *menu, QWidget *parent = nullptr);

    /** None while no account is open. */
    void showAccount(const std::optional<AccountFacts> &facts);
};

} // namespace eventdesk
