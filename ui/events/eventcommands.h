// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <optional>

class QAction;
class QWidget;

namespace eventdesk {

class AccountSession;
class ChangeCommands;
class EventTableView;
class Reporter;

/**
 * What the user can do with events: asks where a question is due, makes the plan and hands it to
 * the ChangeCommands. Makes no request itself. Owned by MainWindow; works on the session it was
 * given last.
 */
class EventCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventCommands)

public:
    /** replaceKey is offered where the key was refused. */
    EventCommands(EventTableView &table, ChangeCommands &changes, Reporter &reporter,
        QAction *replaceKey, QWidget *window);

    /** Null while no account is open. */
    void setSession(AccountSession *session);

    void createEvent();
    void editSelected();
    void activateSelected();
    void deactivateSelected();
    void deleteSelected();
    void renameSelected();

private:
    void openDialog(const std::optional<Event> &event);
    void setStatus(const QList<Event> &events, EventStatus wanted);
    void confirmDeletion(const Event &event);
    void tellSaved(const Event &event, bool isNew);

    EventTableView &m_table;
    ChangeCommands &m_changes;
    Reporter &m_reporter;
    QAction *m_replaceKey;
    QWidget *m_window;
    QPointer<AccountSession> m_session;
};

} // namespace eventdesk
