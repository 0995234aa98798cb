// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"
#include "app/api/apierror.h"

#include <QMainWindow>
#include <QPointer>

#include <optional>

class QStackedWidget;
class QToolButton;

namespace eventdesk {

class AccountController;
class AccountMenu;
class EventCommands;
class EventsPage;
class KeyDialog;
class MainActions;
class MessageBar;
class Reporter;
class RequestLog;
class Settings;
class StatusLine;
class WelcomePage;

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
    void closeEvent(QCloseEvent *event) override;

private:
    void buildLayout();
    void buildToolBar();
    void buildMenus();
    void connectActions();
    void connectAccounts();

    void showSession();
    void askForAccount(const QString &problem);
    void askForKey(const Account &account, const QString &problem);
    void openKeyDialog();
    void confirmRemoval();
    void confirmReset();
    void showContextMenu(const QPoint &position);
    void tellKeyChecked(const std::optional<ApiError> &error);
    void tellRemoved(const QString &name, const QString &problem);
    void updateActions();
    void updateTitle();
    void stopClosing();

    AccountController &m_accounts;
    RequestLog &m_log;
    Settings &m_settings;
    MainActions *m_actions;
    AccountMenu *m_accountMenu;
    QToolButton *m_accountButton;
    MessageBar *m_messageBar;
    Reporter *m_reporter;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    EventsPage *m_events;
    StatusLine *m_statusLine;
    EventCommands *m_commands;
    QPointer<KeyDialog> m_keyDialog;
    bool m_closeAnyway = false;
};

} // namespace eventdesk
