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

Purpose purposeOf(Change::Kind kind)
{
    if (kind == Change::Kind::Delete)
        return Purpose::Delete;
    return kind == Change::Kind::Activate ? Purpose::Activate : Purpose::Deactivate;
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
    ChangeSet set{.purpose = purposeOf(kind)};
    for (const Event &event : changeable(events)) {
        if (kind == Change::Kind::Delete || event.status != wanted)
            set.rows.append({.change = Change::of(kind, event)});
    }
    if (set.rows.size() == 1)
        runOne(set.rows.constFirst().change);
    else if (!set.rows.isEmpty())
        runSet(set);
}

void EventCommands::deleteSelected()
{
    const QList<Event> events = changeable(m_table.selectedEvents());
    if (!events.isEmpty())
        confirmDeletion(events);
}

void EventCommands::confirmDeletion(const QList<Event> &events)
{
    auto *box = new DecisionBox(DeleteQuestion::about(events, m_session->account().name), m_window);
    connect(m_session, &QObject::destroyed, box, &QObject::deleteLater);
    connect(box, &DecisionBox::chosen, this, [this, events](int choice) {
        if (choice == DeleteQuestion::Delete)
            change(Change::Kind::Delete, events);
        else if (choice == DeleteQuestion::DeactivateInstead)
            change(Change::Kind::Deactivate, events);
    });
    box->open();
}

void EventCommands::runOne(const Change &change)
{
    if (!m_session) // a retry can be asked for after the account was closed
        return;
    const ChangeRun *run = m_session->runner().run(change);
    connect(run, &ChangeRun::finished, this,
        [this, change](const ChangeOutcome &outcome) { tellOne(change, outcome); });
}

void EventCommands::runSet(const ChangeSet &set)
{
    ChangeSetRun *run = m_session->runner().run(set);
    connect(run, &ChangeSetRun::phaseChanged, this, [this, run] { tellWaiting(run); });
    connect(run, &ChangeSetRun::finished, this, [this, run] { tellSet(run); });
}

void EventCommands::tellWaiting(ChangeSetRun *run)
{
    const bool waits = run->isOpen() && run->phase() != ChangeSetRun::Phase::Running
        && run->phase() != ChangeSetRun::Phase::Stopping;
    const ChangeSetRun::Counts &counts = run->counts();
    if (waits && run->lastError()) {
        m_reporter.report(ChangeSentences::waiting(counts.done, counts.left), *run->lastError(),
            [run = QPointer(run)] {
                if (run)
                    run->resume();
            });
    } else if (waits && run->journalError()) {
        m_reporter.say(Meaning::Warning, ChangeSentences::notRecorded());
    }
}

void EventCommands::tellSet(ChangeSetRun *run)
{
    const ChangeSetRun::Counts &counts = run->counts();
    if (run->journalError()) {
        m_reporter.say(Meaning::Warning, ChangeSentences::notRecorded());
    } else if (counts.failed + counts.cancelled == 0) {
        const Change::Kind kind = run->rows().constFirst().entry.change.kind;
        m_reporter.say(
            Meaning::Success, ChangeSentences::allDone(kind, counts.done + counts.unchanged));
        run->dismiss();
        return;
    } else {
        const QString summary = ChangeSentences::someFailed(
            counts.done + counts.unchanged, counts.failed + counts.cancelled);
        if (run->lastError()) {
            m_reporter.report(summary, *run->lastError(), [run = QPointer(run)] {
                if (run)
                    run->retryFailed();
            });
        } else {
            m_reporter.say(Meaning::Warning, summary);
        }
    }
}

void EventCommands::tellOne(const Change &change, const ChangeOutcome &outcome)
{
    switch (outcome.result) {
    case Result::Done:
        m_reporter.say(Meaning::Success, ChangeSentences::done(change, outcome));
        return;
    case Result::Failed:
        m_reporter.report(ChangeSentences::notDone(change), *outcome.error,
            [this, change] { runOne(change); });
        return;
    case Result::Unknown:
        m_reporter.report(ChangeSentences::unknown(change), *outcome.error);
        return;
    case Result::Conflict:
        m_reporter.say(Meaning::Warning, ChangeSentences::conflict(change));
        return;
    case Result::NotRecorded:
        m_reporter.say(Meaning::Error, ChangeSentences::notRecorded());
        return;
    case Result::Cancelled:
        m_reporter.say(Meaning::Information, ChangeSentences::notDone(change));
        return;
    }
    Q_UNREACHABLE();
}

} // namespace eventdesk
