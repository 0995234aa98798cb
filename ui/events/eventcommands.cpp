// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/eventcommands.h"

#include "app/session/accountsession.h"
#include "ui/events/changesentences.h"
#include "ui/events/deletequestion.h"
#include "ui/events/eventdialog.h"
#include "ui/events/eventtableview.h"
#include "ui/reporter.h"

#include <algorithm>

namespace eventdesk {

namespace {

using Result = ChangeOutcome::Result;

QList<Event> changeable(QList<Event> events)
{
    events.removeIf([](const Event &event) { return event.isLocked(); });
    return events;
}

} // namespace

EventCommands::EventCommands(
    EventTableView &table, Reporter &reporter, QAction *replaceKey, QWidget *window)
    : QObject(window), m_table(table), m_reporter(reporter), m_replaceKey(replaceKey),
      m_window(window)
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
    auto *dialog =
        new EventDialog(m_session->runner(), m_session->catalogue(), event, m_replaceKey, m_window);
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
    change(Change::Kind::Activate, m_table.selectedEvents());
}

void EventCommands::deactivateSelected()
{
    change(Change::Kind::Deactivate, m_table.selectedEvents());
}

void EventCommands::change(Change::Kind kind, const QList<Event> &events)
{
    const EventStatus wanted =
        kind == Change::Kind::Activate ? EventStatus::Active : EventStatus::Inactive;
    QList<Change> changes;
    for (const Event &event : changeable(events)) {
        if (kind == Change::Kind::Delete || event.status != wanted)
            changes.append(Change::of(kind, event));
    }
    if (!changes.isEmpty())
        run(changes);
}

void EventCommands::deleteSelected()
{
    const QList<Event> events = changeable(m_table.selectedEvents());
    if (!events.isEmpty())
        confirmDeletion(events);
}

void EventCommands::confirmDeletion(const QList<Event> &events)
{
    auto *box = new DecisionBox(DeleteQuestion::about(events, m_session->facts()), m_window);
    connect(m_session, &QObject::destroyed, box, &QObject::deleteLater);
    connect(box, &DecisionBox::chosen, this, [this, events](int choice) {
        if (choice == DeleteQuestion::Delete)
            change(Change::Kind::Delete, events);
        else if (choice == DeleteQuestion::DeactivateInstead)
            change(Change::Kind::Deactivate, events);
    });
    box->open();
}

void EventCommands::run(const QList<Change> &changes)
{
    if (!m_session) // a retry can be asked for after the account was closed
        return;
    ChangeSetRun *run = m_session->runner().runAll(changes);
    connect(run, &ChangeSetRun::finished, this, &EventCommands::tell);
}

void EventCommands::tell(const QList<SettledChange> &settled)
{
    if (settled.size() == 1) {
        tellOne(settled.constFirst());
        return;
    }
    const auto isDone = [](const SettledChange &change) {
        return change.outcome.result == Result::Done;
    };
    const auto done = static_cast<int>(std::ranges::count_if(settled, isDone));
    const auto failed = static_cast<int>(settled.size()) - done;
    if (failed == 0) {
        m_reporter.say(
            Meaning::Success, ChangeSentences::allDone(settled.constFirst().change.kind, done));
        return;
    }
    QList<Change> again;
    std::optional<ApiError> error;
    for (const SettledChange &change : settled) {
        if (!isDone(change))
            again.append(change.change);
        if (!error)
            error = change.outcome.error;
    }
    const QString summary = ChangeSentences::someFailed(done, failed);
    if (error)
        m_reporter.report(summary, *error, [this, again] { run(again); });
    else
        m_reporter.say(Meaning::Warning, summary);
}

void EventCommands::tellOne(const SettledChange &settled)
{
    switch (settled.outcome.result) {
    case Result::Done:
        m_reporter.say(Meaning::Success, ChangeSentences::done(settled));
        return;
    case Result::Failed:
        m_reporter.report(ChangeSentences::notDone(settled.change), *settled.outcome.error,
            [this, change = settled.change] { run({change}); });
        return;
    case Result::Unknown:
        m_reporter.report(ChangeSentences::unknown(settled.change), *settled.outcome.error);
        return;
    case Result::Conflict: // only an update can conflict, and its dialog shows both versions
    case Result::Cancelled:
        m_reporter.say(Meaning::Information, ChangeSentences::notDone(settled.change));
        return;
    }
    Q_UNREACHABLE();
}

} // namespace eventdesk
