// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"

#include <QDialog>

class QBoxLayout;
class QButtonGroup;
class QPushButton;

namespace eventdesk {

class AccountBook;
class ColourBox;
class ValidatedLineEdit;

/**
 * `Account settings`: name, colour and protection of an account. Changes nothing by itself: it
 * emits what was chosen when it is saved. Opened with open(); deletes itself when closed. The book
 * must outlive it.
 */
class AccountSettingsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountSettingsDialog)

public:
    /** An account without an id, the practice account, keeps its name. */
    AccountSettingsDialog(
        const Account &account, const AccountBook &book, QWidget *parent = nullptr);

signals:
    void settingsChosen(
        const QString &name, eventdesk::AccountColour colour, eventdesk::Protection protection);

private:
    void addChoice(Protection protection, QBoxLayout &layout);
    void judgeName();
    void submit();

    Account m_account;
    const AccountBook &m_book;
    ValidatedLineEdit *m_name;
    ColourBox *m_colour;
    QButtonGroup *m_protection;
    QPushButton *m_save;
};

} // namespace eventdesk
