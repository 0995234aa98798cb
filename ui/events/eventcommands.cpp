// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/eventcommands.h"

#include "app/changes/plan/changeplanner.h"
#include "app/session/accountsession.h"
#include "ui/changes/changecommands.h"
#include "ui/changes/changesentences.h"
#include "ui/changes/renamedialog.h"
#include "ui/events/deletequestion.h"
#include "ui/events/eventdialog.h"
#include "ui/events/eventtableview.h"
#include "ui/reporter.h"

namespace eventdesk {

EventCommands::EventCommands(EventTableView &table, ChangeCommands &changes, Reporter &reporter,
    QAction *replaceKey, QWidget *window)
    : QObject(window), m_table(table), m_changes(changes), m_reporter(reporter),
      m_replaceKey(replaceKey), m_window(window)
{
}

void EventCommands::setSession(AccountSession *session)
{
    m_session = session;
    m_reporter.clear(); // its actions speak of the account before
}

void EventCommands::createEvent()
{
    openDialog(std::nullopt);
}

void EventCommands::editSelected()
{
    const QList<Event> events = m_table.selectedEvents();
    if (events.size() == 1 && !events.constFirst().isLocked())
        openDialog(events.constFirst());
}

void EventCommands::openDialog(const std::optional<Event> &event)
{
    auto *dialog = new EventDialog(*m_session, event, m_replaceKey, m_window);
    const bool isNew = !event;
    connect(dialog, &EventDialog::saved, this,
        [this, isNew](const Event &saved) { tellSaved(saved, isNew); });
    // The account must stay open as long as its dialogs are.
    connect(m_session, &QObject::destroyed, dialog, &QObject::deleteLater);
    dialog->open();
}

void EventCommands::tellSaved(const Event &event, bool isNew)
{
    m_session->listing().reveal(event.id);
    m_table.selectEvent(event.id);
    m_table.setFocus();
    m_reporter.say(Meaning::Success, ChangeSentences::saved(event, isNew));
}

void EventCommands::activateSelected()
{
    setStatus(m_table.selectedEvents(), EventStatus::Active);
}

void EventCommands::deactivateSelected()
{
    setStatus(m_table.selectedEvents(), EventStatus::Inactive);
}

void EventCommands::setStatus(const QList<Event> &events, EventStatus wanted)
{
    m_changes.submit(ChangePlanner::setStatus(events, wanted,
        [runner = &m_session->runner()](EventId id) { return runner->isUnderWay(id); }));
}

void EventCommands::deleteSelected()
{
    const QList<Event> events = m_table.selectedEvents();
    if (events.size() == 1 && !events.constFirst().isLocked())
        confirmDeletion(events.constFirst()); // the question is the review of a single deletion
    else
        m_changes.submit(ChangePlanner::remove(events));
}

void EventCommands::confirmDeletion(const Event &event)
{
    auto *box = new DecisionBox(DeleteQuestion::about(event, m_session->facts()), m_window);
    connect(m_session, &QObject::destroyed, box, &QObject::deleteLater);
    connect(box, &DecisionBox::chosen, this, [this, event](int choice) {
        if (choice == DeleteQuestion::Delete)
            m_changes.carryOut(ChangePlanner::remove({event}).toSet());
        else if (choice == DeleteQuestion::DeactivateInstead)
            m_changes.carryOut(ChangePlanner::setStatus({event}, EventStatus::Inactive).toSet());
    });
    box->open();
}

void EventCommands::renameSelected()
{
    const QList<Event> events = m_table.selectedEvents();
    if (events.isEmpty())
        return;
    auto *dialog = new RenameDialog(events, m_session->catalogue(), m_window);
    connect(m_session, &QObject::destroyed, dialog, &QObject::deleteLater);
    connect(dialog, &RenameDialog::planMade, &m_changes, &ChangeCommands::submit);
    dialog->open();
}

} // namespace eventdesk
