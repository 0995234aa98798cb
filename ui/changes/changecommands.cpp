// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/changes/changecommands.h"

#include "app/accounts/protection.h"
#include "app/changes/journal/changejournal.h"
#include "app/changes/plan/changeplanner.h"
#include "app/session/accountsession.h"
#include "ui/changes/changesentences.h"
#include "ui/changes/progresswords.h"
#include "ui/changes/reviewdialog.h"

#include <algorithm>
#include <utility>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

QList<JournalEntry> entriesOf(const ChangeSetRun &run)
{
    QList<JournalEntry> entries;
    for (const ChangeSetRun::Row &row : run.rows())
        entries.append(row.entry);
    return entries;
}

} // namespace

ChangeCommands::ChangeCommands(Reporter &reporter, QWidget *window)
    : QObject(window), m_reporter(reporter), m_window(window)
{
}

void ChangeCommands::setSession(AccountSession *session)
{
    if (m_session)
        m_session->journal().disconnect(this);
    m_session = session;
    m_undoable = {};
    if (session)
        connect(&session->journal(), &ChangeJournal::historyChanged, this,
            &ChangeCommands::lookForUndoable);
    lookForUndoable();
}

bool ChangeCommands::mayChange()
{
    if (!m_session)
        return false;
    if (m_session->protection() != Protection::ReadOnly)
        return true;
    // Else every change of it would end as failed.
    m_reporter.say(Meaning::Warning, ProtectionWords::readOnlyReason());
    return false;
}

// --- from a plan to its end ----------------------------------------------------------------------

void ChangeCommands::submit(const ChangePlan &plan)
{
    if (!m_session || plan.rows().isEmpty())
        return;
    if (plan.needsReview(m_session->protection()))
        review(plan, [this](const ChangePlan &agreed) { carryOut(agreed.toSet()); });
    else
        carryOut(plan.toSet());
}

ReviewDialog *ChangeCommands::review(const ChangePlan &plan,
    std::function<void(const ChangePlan &)> agreed, std::function<void()> beforeDeactivating)
{
    auto *dialog = new ReviewDialog(
        plan, m_session->facts(), m_session->client().expectedTime(plan.callCount()), m_window);
    connect(m_session, &QObject::destroyed, dialog, &QObject::deleteLater);
    connect(dialog, &ReviewDialog::applied, this,
        [dialog, agreed = std::move(agreed)] { agreed(dialog->plan()); });
    connect(dialog, &ReviewDialog::deactivateInsteadChosen, this,
        [this, beforeDeactivating = std::move(beforeDeactivating)](const QList<Event> &events) {
            if (beforeDeactivating)
                beforeDeactivating();
            carryOut(ChangePlanner::setStatus(events, EventStatus::Inactive).toSet());
        });
    dialog->open();
    return dialog;
}

void ChangeCommands::carryOut(const ChangeSet &set)
{
    if (m_session) // a retry can be asked for after the account was closed
        follow(m_session->runner().run(set));
}

void ChangeCommands::recordOnly(const ChangeSet &set)
{
    ChangeSetRun *run = m_session->runner().run(set);
    connect(run, &ChangeSetRun::finished, run, &ChangeSetRun::dismiss);
}

void ChangeCommands::follow(ChangeSetRun *run)
{
    connect(run, &ChangeSetRun::finished, this, [this, run] { tell(run); });
}

void ChangeCommands::tell(ChangeSetRun *run)
{
    const ChangeSetRun::Counts &counts = run->counts();
    if (counts.left > 0) // suspended: the window is closing
        return;
    if (counts.total() == 1) {
        const JournalEntry &entry = run->rows().constFirst().entry;
        if (run->journalError() && entry.state == ChangeState::Failed)
            m_reporter.say(Meaning::Error, ChangeSentences::notRecorded());
        else
            tellOne(entry);
        run->dismiss();
        return;
    }
    const bool isAllWell = counts.areAllWell() && !run->journalError();
    QList<Reporter::Offer> offers;
    if (counts.done > 0)
        offers.append(undoOffer(entriesOf(*run)));
    m_reporter.say(
        isAllWell ? Meaning::Success : Meaning::Warning, ProgressWords::summary(*run), offers);
}

Reporter::Offer ChangeCommands::undoOffer(const QList<JournalEntry> &entries)
{
    // What the sentence beside it is about, also when other changes were made since.
    return {.objectName = u"undo"_s,
        //: Button in the message bar: takes back what was just done.
        .text = tr("Undo"),
        .accept = [this, entries] {
            m_reporter.clear(); // once is enough
            undo(entries);
        }};
}

void ChangeCommands::tellOne(const JournalEntry &entry)
{
    const auto retry = [this, entry] {
        carryOut(ChangeSet{
            .purpose = entry.purpose, .rows = {{.change = entry.change, .undoes = entry.undoes}}});
    };
    switch (entry.state) {
    case ChangeState::Done:
        m_reporter.say(Meaning::Success, ChangeSentences::done(entry), {undoOffer({entry})});
        return;
    case ChangeState::Unchanged:
        m_reporter.say(Meaning::Information, ChangeSentences::done(entry));
        return;
    case ChangeState::Failed:
        m_reporter.report(ChangeSentences::notDone(entry.change), *entry.error, retry);
        return;
    case ChangeState::Unknown:
        m_reporter.report(ChangeSentences::unknown(entry.change),
            entry.error.value_or(ApiError{.kind = ApiError::Kind::ConnectionLost}));
        return;
    case ChangeState::Conflict:
        m_reporter.say(Meaning::Warning, ChangeSentences::conflict(entry));
        return;
    case ChangeState::Planned:
    case ChangeState::Sent:
    case ChangeState::Skipped:
    case ChangeState::Cancelled:
        m_reporter.say(Meaning::Information, ChangeSentences::notDone(entry.change));
        return;
    }
    Q_UNREACHABLE();
}

// --- undo ----------------------------------------------------------------------------------------

void ChangeCommands::lookForUndoable()
{
    if (!m_session) {
        emit canUndoChanged();
        return;
    }
    JournalSetReply *reply = m_session->journal().lastUndoable(m_session->journalOwner());
    connect(reply, &JournalSetReply::finished, this,
        [this, asked = m_session](const DatabaseResult<JournalSet> &result) {
            if (asked != m_session)
                return;
            m_undoable = result.value_or(JournalSet{});
            emit canUndoChanged();
        });
}

void ChangeCommands::undoLast()
{
    if (!canUndo() || !mayChange())
        return;
    const ChangePlan plan = ChangePlanner::undo(m_undoable.entries, m_session->catalogue());
    const ReviewDialog *dialog = takeBack(plan);
    if (dialog && plan.isIdle()) // it says why, row by row
        connect(dialog, &QDialog::finished, this, [this, plan] { passOver(plan); });
}

void ChangeCommands::undo(const QList<JournalEntry> &entries)
{
    if (mayChange())
        takeBack(ChangePlanner::undo(entries, m_session->catalogue()));
}

ReviewDialog *ChangeCommands::takeBack(const ChangePlan &plan)
{
    if (plan.counts().unchanged == plan.rows().size()) {
        //: After “Undo”: what was done is not so any more, or somebody else took it back.
        m_reporter.say(Meaning::Information, tr("There is nothing to take back."));
        if (!plan.rows().isEmpty()) // written down, so that it is not offered again
            recordOnly(plan.toSet());
        return nullptr;
    }
    return review(plan, [this](const ChangePlan &agreed) { carryOut(agreed.toSet()); });
}

void ChangeCommands::passOver(const ChangePlan &plan)
{
    if (!m_session)
        return;
    recordOnly(plan.toSet());
    m_reporter.say(Meaning::Information,
        //: After an “Undo” that was not possible. “Undo” is an entry of the menu.
        tr("This cannot be taken back now. It stays in the history, where you can try again. "
           "“Undo” goes on with what you did before."));
}

// --- what was interrupted ------------------------------------------------------------------------

void ChangeCommands::continueInterrupted(qint64 setId)
{
    carryOnWithout(setId, {});
}

void ChangeCommands::carryOnWithout(qint64 setId, const QSet<qint64> &entries)
{
    if (!mayChange())
        return;
    if (ChangeSetRun *run = m_session->continueInterrupted(setId, entries))
        follow(run);
}

void ChangeCommands::reviewInterrupted(qint64 setId)
{
    if (!mayChange())
        return;
    const QList<JournalSet> &sets = m_session->interruptedSets();
    const auto set = std::ranges::find(sets, setId, &JournalSet::id);
    if (set == sets.cend())
        return;
    QList<qint64> entryIds; // of the rows of the plan
    QList<ChangePlan::Row> rows;
    for (const JournalEntry &entry : set->entries) {
        if (entry.state != ChangeState::Planned)
            continue;
        entryIds.append(entry.id);
        rows.append({.planned = {.change = entry.change, .undoes = entry.undoes}});
    }
    if (rows.isEmpty()) { // only what was sent is open, and that has to be looked up in any case
        continueInterrupted(setId);
        return;
    }
    const auto carryOn = [this, setId, entryIds](const ChangePlan &agreed) {
        QSet<qint64> takenOut;
        for (qsizetype i = 0; i < entryIds.size(); ++i) {
            if (agreed.rows().at(i).isTakenOut)
                takenOut.insert(entryIds.at(i));
        }
        carryOnWithout(setId, takenOut);
    };
    const auto giveUpWhatIsLeft = [this, setId, entryIds] {
        carryOnWithout(setId, QSet<qint64>(entryIds.cbegin(), entryIds.cend()));
    };
    review(ChangePlan(set->purpose, rows), carryOn, giveUpWhatIsLeft);
}

void ChangeCommands::dropInterrupted(qint64 setId)
{
    if (!m_session)
        return;
    m_session->dropInterrupted(setId);
    //: After “Drop”, about changes that were interrupted.
    m_reporter.say(Meaning::Information, tr("What was left was dropped. Nothing more is sent."));
}

} // namespace eventdesk
