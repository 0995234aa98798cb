// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

class QAction;

namespace eventdesk {

class StateView;

/**
 * Stands in the window while the keychain is asked for a key: says which account opens, after a
 * short while also why it may take longer, and offers to enter the key instead. Nothing can be
 * typed here that an answer would take away.
 */
class OpeningPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpeningPage)

public:
    explicit OpeningPage(QWidget *parent = nullptr);

    void showOpening(const Account &account);

    /** How long a keychain may take before the page says more. */
    void setHintDelay(std::chrono::milliseconds delay) { m_hint.setInterval(delay); }

signals:
    /** The user does not want to wait for the keychain any longer. */
    void cancelled(const eventdesk::Account &account);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void sayMore();

    Account m_account;
    StateView *m_view;
    QAction *m_cancel;
    QTimer m_hint;
};

} // namespace eventdesk
