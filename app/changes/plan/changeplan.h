// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/protection.h"
#include "app/changes/changeset.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace eventdesk {

/**
 * What would happen, before it happens: the rows of a set with what there is to say of each, some
 * of them taken out by the user. A value without a catalogue; ChangePlanner makes it, the review
 * shows it, toSet() is what is carried out.
 */
class ChangePlan
{
    Q_DECLARE_TR_FUNCTIONS(eventdesk::ChangePlan)

public:
    /** What is to be said of a row. */
    enum class Note : quint8 {
        None,
        AlreadySo, ///< Unchanged: the event is as wanted already
        SystemEvent, ///< Skipped: it belongs to Push.Express
        NameRefused, ///< Skipped: the new name breaks EventRules
        CodeRefused, ///< Skipped: the new code breaks EventRules
        CodeTaken, ///< Skipped: another event has the code, or others in this plan want it as well
        GoneMeanwhile, ///< Skipped: the event is not in the account any more
        CodeChanges, ///< a warning: postbacks and tasks that use the old code stop matching
        NewId, ///< a warning: what was deleted comes back as another event with a new id
        ChangedSince ///< a warning: it was changed again since; that later change is taken back,
                     ///< too
    };

    struct Row
    {
        PlannedChange planned;
        Note note = Note::None;
        bool isTakenOut = false; ///< by the user; only a Planned row can be

        [[nodiscard]] static Row toDo(const Change &change, Note warning = Note::None)
        {
            return {.planned = {.change = change}, .note = warning};
        }
        [[nodiscard]] static Row unchanged(const Change &change)
        {
            return {.planned = {.change = change, .state = ChangeState::Unchanged},
                .note = Note::AlreadySo};
        }
        [[nodiscard]] static Row skipped(const Change &change, Note reason)
        {
            return {.planned = {.change = change, .state = ChangeState::Skipped}, .note = reason};
        }
    };

    /** Counts of rows; together they are all rows. */
    struct Counts
    {
        int planned = 0;
        int unchanged = 0;
        int skipped = 0;
        int takenOut = 0;
    };

    ChangePlan(Purpose purpose, QList<Row> rows);

    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] Counts counts() const;
    /** Requests that carrying it out takes when nothing goes wrong. */
    [[nodiscard]] int callCount() const;
    /** Requests that one change takes: its readings before and after included. */
    [[nodiscard]] static int callsFor(const Change &change);
    [[nodiscard]] int plannedDeletions() const;
    [[nodiscard]] bool changesCodes() const;
    /** Nothing would be sent: every row is unchanged, skipped or taken out. */
    [[nodiscard]] bool isIdle() const;
    /** Whether the user is to see it before it is carried out (two or more changes, a deletion, a
     * changed code; an undo or a renaming by a rule always), whatever the protection of the
     * account. */
    [[nodiscard]] bool needsReview() const;
    /** The same for an account of this protection. */
    [[nodiscard]] bool needsReview(Protection protection) const
    {
        return needsReview() || protection == Protection::AskFirst;
    }

    /** Takes a Planned row out, or back in; other rows stay as they are. */
    void takeOut(qsizetype row, bool out);

    /** Without the rows that were taken out. */
    [[nodiscard]] ChangeSet toSet() const;

    /** A note for people, one sentence; empty for None. */
    [[nodiscard]] static QString sentence(Note note);
    /** The note of a row, which says of a refused name or code what is wrong with it. */
    [[nodiscard]] static QString sentence(const Row &row);

private:
    Purpose m_purpose;
    QList<Row> m_rows;
};

} // namespace eventdesk

Q_DECLARE_METATYPE(eventdesk::ChangePlan)
