// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"
#include "app/api/apierror.h"
#include "app/api/apikey.h"

#include <QWidget>

#include <optional>

class QAction;
class QLineEdit;
class QPushButton;

namespace eventdesk {

class ColourBox;
class KeyField;
class MessageBar;
class PlainLabel;
class Reporter;

/**
 * What stands in the window while no account is open: connect one, or try the practice account.
 * Also asks again for the key of a known account. Makes no request: it emits what the user wants,
 * and whoever carries it out answers with showFailure() or by showing something else.
 */
class WelcomePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomePage)

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /** A new account, with what is proposed for it. canGoBack offers `Back`. */
    void askForAccount(const QString &proposedName, AccountColour proposedColour, bool canGoBack);
    /** The key of an account that is known already. */
    void askForKey(const Account &account, bool canGoBack);
    /** A sentence from the key store on where a key will be kept. */
    void setWhereKept(const QString &sentence);

    void showProblem(const QString &sentence);
    void showFailure(const ApiError &error);

signals:
    void connectRequested(const eventdesk::Account &account, const eventdesk::ApiKey &key);
    /** The user does not want to wait for the answer any longer. */
    void connectCancelled();
    void practiceRequested();
    void backRequested();

protected:
    /** Forgets the key: once the page is left, its input is no place for a secret (S10). */
    void hideEvent(QHideEvent *event) override;

private:
    void submit();
    void setConnecting(bool connecting);
    void ask(const std::optional<Account> &account, bool canGoBack);
    [[nodiscard]] QWidget *buildForm();
    [[nodiscard]] QLayout *buildNameAndColour();

    std::optional<Account> m_account; ///< whose key is asked for; none: a new account
    PlainLabel *m_headline;
    PlainLabel *m_sentence;
    MessageBar *m_messageBar;
    Reporter *m_reporter;
    KeyField *m_key;
    QLineEdit *m_name;
    ColourBox *m_colour;
    PlainLabel *m_whereKept;
    QPushButton *m_connect;
    QPushButton *m_cancel;
    QPushButton *m_practice;
    QPushButton *m_back;
    bool m_connecting = false;
};

} // namespace eventdesk
