// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"
#include "app/events/eventquery.h"

#include <QMainWindow>

#include <memory>
#include <optional>

class QStackedWidget;

namespace eventdesk {

class AccountButton;
class AccountController;
class AccountQuestions;
class ChangesController;
class CopyCommands;
class DetailsPane;
class EventCommands;
class EventsPage;
class MainActions;
class MessageBar;
class OpeningPage;
class Reporter;
class RequestLog;
class Settings;
class StatusLine;
class WelcomePage;
class WindowLayout;

/**
 * The shell: puts the pages, bars and menus together and connects actions with whoever carries them
 * out. Knows neither requests nor rules. What is given to the constructor must outlive it.
 */
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    MainWindow(AccountController &accounts, RequestLog &log, Settings &settings,
        QWidget *parent = nullptr);
    ~MainWindow() override;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildLayout();
    void buildToolBar();
    void connectActions();
    void connectChanges();
    void connectAccounts();

    [[nodiscard]] WelcomePage &welcome();
    void showSession();
    /** From the page of an account that is to be opened or connected: that one is given up. */
    void returnToSession();
    /** The same where another page is on show. */
    void showEvents();
    void showOpening(const Account &account);
    void askForAccount(const QString &problem);
    void askForKey(const Account &account, const QString &problem);
    void showContextMenu(const QPoint &position);
    void updateActions();
    void showAccount();
    void showTitle();
    void refreshIfOld();

    AccountController &m_accounts;
    RequestLog &m_log;
    Settings &m_settings;
    MainActions *m_actions;
    AccountButton *m_accountButton;
    MessageBar *m_messageBar;
    Reporter *m_reporter;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome = nullptr; ///< null until it is needed: most starts do without it
    OpeningPage *m_opening;
    EventsPage *m_events;
    StatusLine *m_statusLine;
    ChangesController *m_changes;
    EventCommands *m_commands;
    CopyCommands *m_copies;
    AccountQuestions *m_questions;
    DetailsPane *m_details;
    std::unique_ptr<WindowLayout> m_layout;
    std::optional<EventQuery> m_queryOfLastTime; ///< until the first account is open
    int m_refreshFailure = -1; ///< the last message about one
};

} // namespace eventdesk
