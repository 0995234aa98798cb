// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/run/changesetrun.h"
#include "app/events/event.h"

#include <QObject>
#include <QPointer>
#include <QSet>

class QAction;
class QWidget;

namespace eventdesk {

class AccountSession;
class ChangeCommands;
class HistoryDialog;
class ProgressPanel;
class Reporter;

/**
 * What a window has for changes, put together: the commands, the panel, the history, and the
 * question before the window closes over what is under way. Owned by the main window; follows the
 * session it was given last.
 */
class ChangesController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangesController)

public:
    /** replaceKey is offered while changes wait for a key. */
    ChangesController(Reporter &reporter, QAction *replaceKey, QWidget *window);

    [[nodiscard]] ChangeCommands &commands() { return *m_commands; }
    /** The window docks it, which owns it from then on. */
    [[nodiscard]] ProgressPanel &panel() { return *m_panel; }

    /** Null while no account is open. */
    void setSession(AccountSession *session);

    /** Opens the history, or raises it where it is open, with the changes of all events. */
    void openHistory();
    /** The same with the changes of this event. */
    void openHistoryOf(const Event &event);

    /**
     * Whether the window has to stay open for now: changes are under way, and the user is asked.
     * closingAgreed() says when it may close.
     */
    [[nodiscard]] bool delaysClosing();

signals:
    void closingAgreed();
    /** The user wants to see the events whose changes had no effect; reason is for the search bar.
     */
    void showOnlyRequested(const QSet<eventdesk::EventId> &ids, const QString &reason);

private:
    [[nodiscard]] HistoryDialog *history();
    void showInterrupted();
    void showFailed(const QSet<EventId> &ids);
    void saveReport(ChangeSetRun *run);
    void askBeforeClosing();
    void stopAndClose();
    void closeWhenQuiet();

    Reporter &m_reporter;
    QWidget *m_window;
    ChangeCommands *m_commands;
    ProgressPanel *m_panel;
    QPointer<AccountSession> m_session;
    QPointer<HistoryDialog> m_history; ///< of the session, while it is open
    bool m_mayClose = false;
};

} // namespace eventdesk
