// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/plan/changeplan.h"
#include "app/changes/run/changesetrun.h"
#include "ui/reporter.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

class QWidget;

namespace eventdesk {

class AccountSession;
class ReviewDialog;

/**
 * From a plan to its end: has it reviewed where that is due, hands it to the ChangeRunner and says
 * what became of it; takes changes back; goes on with what was interrupted. Every write of the
 * window but the event dialog's passes here. Owned by MainWindow; works on the session it was given
 * last.
 */
class ChangeCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeCommands)

public:
    ChangeCommands(Reporter &reporter, QWidget *window);

    /** Null while no account is open. */
    void setSession(AccountSession *session);

    /** Has the plan reviewed where it needs it or the account asks first, else carries it out. */
    void submit(const ChangePlan &plan);
    /** Carries out what the user already agreed to. */
    void carryOut(const ChangeSet &set);

    [[nodiscard]] bool canUndo() const { return m_undoable.id != 0; }
    /**
     * Has the newest changes of the account taken back, after a review. Where the review shows that
     * nothing of them can be, that is said and written down, and those before are the newest.
     */
    void undoLast();
    /** The same of these; where nothing is left to take back, that is said and written down. */
    void undo(const QList<JournalEntry> &entries);

    // --- what the end of the program stopped half way: sets of AccountSession::interruptedSets()
    // ---
    void continueInterrupted(qint64 setId);
    void reviewInterrupted(qint64 setId);
    void dropInterrupted(qint64 setId);

signals:
    void canUndoChanged();

private:
    /** Whether an account is open that may be changed; says why not when it is read only. */
    [[nodiscard]] bool mayChange();
    /** beforeDeactivating: comes first when the user would rather deactivate than delete. The
     * dialog deletes itself. */
    ReviewDialog *review(const ChangePlan &plan, std::function<void(const ChangePlan &)> agreed,
        std::function<void()> beforeDeactivating = {});
    /** The review of an Undo; null where none is needed. */
    ReviewDialog *takeBack(const ChangePlan &plan);
    void passOver(const ChangePlan &plan);
    void carryOnWithout(qint64 setId, const QSet<qint64> &entries);
    /** Of a set of which nothing is sent. */
    void recordOnly(const ChangeSet &set);
    void follow(ChangeSetRun *run);
    void tell(ChangeSetRun *run);
    [[nodiscard]] Reporter::Offer undoOffer(const QList<JournalEntry> &entries);
    void tellOne(const JournalEntry &entry);
    void lookForUndoable();

    Reporter &m_reporter;
    QWidget *m_window;
    QPointer<AccountSession> m_session;
    JournalSet m_undoable; ///< id 0: nothing can be undone
};

} // namespace eventdesk
