// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QStatusBar>

class QAction;
class QToolButton;

namespace eventdesk {

class AccountMark;
class LinkButton;
class AccountSession;
class PlainLabel;

/**
 * The status bar: how true the table is and since when, and of the open account what its name does
 * not say: its colour, its protection and its server.
 */
class StatusLine final : public QStatusBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    /** stop: the action that ends reading; offered while there is something to end. */
    explicit StatusLine(QAction *stop, QWidget *parent = nullptr);

    /** Null while no account is open. The session must outlive the next call. */
    void showSession(AccountSession *session);

signals:
    /** The user wants to see only the events that were changed outside Eventdesk. */
    void changedOutsideWanted();

private:
    void follow();
    void showAccount();
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString readingText() const;
    /** The time of day, with the date where it is not today. */
    [[nodiscard]] static QString moment(const QDateTime &time);

    QPointer<AccountSession> m_session;
    PlainLabel *m_state;
    QToolButton *m_stop;
    LinkButton *m_changedOutside; ///< says how many; hidden while there are none
    AccountMark *m_mark;
    PlainLabel *m_account;
};

} // namespace eventdesk
