// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/changeoutcome.h"
#include "app/changes/changeset.h"

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace eventdesk {

class AccountSession;
class ChangeSetRun;
class EventTableView;
class Reporter;

/**
 * What the user can do with events: asks where a question is due, makes the Change, hands it to the
 * ChangeRunner and says what became of it. Makes no request itself. Owned by MainWindow; works on
 * the session it was given last.
 */
class EventCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventCommands)

public:
    /** replaceKey is offered where the key was refused. */
    EventCommands(EventTableView &table, Reporter &reporter, QAction *replaceKey, QWidget *window);

    /** Null while no account is open. */
    void setSession(AccountSession *session);

    void createEvent();
    void editSelected();
    void activateSelected();
    void deactivateSelected();
    void deleteSelected();

private:
    void openDialog(const std::optional<Event> &event);
    void change(Change::Kind kind, const QList<Event> &events);
    void confirmDeletion(const QList<Event> &events);
    void runOne(const Change &change);
    void runSet(const ChangeSet &set);
    void tellOne(const Change &change, const ChangeOutcome &outcome);
    void tellWaiting(ChangeSetRun *run);
    void tellSet(ChangeSetRun *run);
    void tellSaved(const Event &event, bool isNew);

    EventTableView &m_table;
    Reporter &m_reporter;
    QAction *m_replaceKey;
    QWidget *m_window;
    QPointer<AccountSession> m_session;
};

} // namespace eventdesk
