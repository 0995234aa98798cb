// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QStatusBar>

namespace eventdesk {

class AccountSession;
class PlainLabel;

/** The status bar: how true the table is and since when, and what kind of account is open. */
class StatusLine final : public QStatusBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /** Null while no account is open. The session must outlive the next call. */
    void showSession(AccountSession *session);

private:
    void follow();
    [[nodiscard]] QString stateText() const;

    QPointer<AccountSession> m_session;
    PlainLabel *m_state;
    PlainLabel *m_account;
};

} // namespace eventdesk
