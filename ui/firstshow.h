// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <chrono>

class QWidget;

namespace eventdesk {

class AccountController;

/**
 * Shows the window for the first time: with the stored list in it when that is only milliseconds
 * away, so that nothing is painted which is replaced at once; else as it is, so that nobody waits
 * for a window. UI thread; make it before something is opened. Becomes a child of the window and
 * deletes itself when it has shown it; the accounts must outlive it.
 */
class FirstShow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstShow)

public:
    /** patience: how long the window may wait for its first content. */
    FirstShow(AccountController &accounts, QWidget &window,
        std::chrono::milliseconds patience = stillAtOnce);

private:
    static constexpr std::chrono::milliseconds stillAtOnce{100}; ///< to people; a list needs 20

    void followSession();
    void show();

    AccountController &m_accounts;
    QWidget &m_window;
};

} // namespace eventdesk
