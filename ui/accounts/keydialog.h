// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountfacts.h"
#include "app/api/apierror.h"
#include "app/api/apikey.h"
#include "ui/widgets/growingdialog.h"

class QPushButton;

namespace eventdesk {

class KeyField;
class MessageBar;
class Reporter;

/**
 * `Replace key…`: asks for the account's new key and stays open until it was accepted. Makes no
 * request: whoever opened it checks the key and answers with showAccepted() or showRefused().
 */
class KeyDialog final : public GrowingDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyDialog)

public:
    /** whereKept: a sentence from the key store. */
    KeyDialog(const AccountFacts &account, const QString &whereKept, QWidget *parent = nullptr);

    void showAccepted();
    void showRefused(const ApiError &error);

signals:
    void keyEntered(const eventdesk::ApiKey &key);

private:
    void submit();
    void setChecking(bool checking);

    KeyField *m_key;
    MessageBar *m_messageBar;
    Reporter *m_reporter;
    QPushButton *m_replace;
    bool m_checking = false;
};

} // namespace eventdesk
