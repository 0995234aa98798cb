// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apierror.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QWidget;

namespace eventdesk {

class AccountController;
class KeyDialog;
class Reporter;

/**
 * What the user is asked about accounts before the controller acts, and told of what came of it:
 * the key dialog, the questions before an account is removed or the practice account is reset, and
 * the sentences in the message bar. Owned by its window; the rest must outlive it.
 */
class AccountQuestions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountQuestions)

public:
    AccountQuestions(AccountController &accounts, Reporter &reporter, QWidget *window);

    /** The key dialog, over whatever is open. Needs an open session. */
    void askForNewKey();
    /** Needs an open session of a stored account or of the practice account. */
    void askForSettings();
    /** Needs an open session of a stored account. */
    void askBeforeRemoval();
    void askBeforeReset();

private:
    void tellKeyChecked(const std::optional<ApiError> &error);
    void tellRemoved(const QString &name, const QString &problem);

    AccountController &m_accounts;
    Reporter &m_reporter;
    QWidget *m_window;
    QPointer<KeyDialog> m_keyDialog;
};

} // namespace eventdesk
