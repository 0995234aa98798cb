// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/run/changesetrun.h"

#include <deque>
#include <optional>
#include <vector>

namespace eventdesk {

/**
 * The rows of a set on its way, which of them comes next, and their counts, kept with every step so
 * that nothing takes longer in a larger set. Pure: sends nothing and writes nothing down.
 */
class ChangeRows final
{
public:
    /** Rows that are not final wait; the others have ended. */
    explicit ChangeRows(const QList<JournalEntry> &entries);

    [[nodiscard]] const QList<ChangeSetRun::Row> &all() const { return m_rows; }
    [[nodiscard]] const JournalEntry &entry(qsizetype row) const { return m_rows.at(row).entry; }
    [[nodiscard]] const ChangeSetRun::Counts &counts() const { return m_counts; }
    [[nodiscard]] bool isWaiting(qsizetype row) const { return stepOf(row) == Step::Waiting; }
    [[nodiscard]] bool hasEnded(qsizetype row) const { return stepOf(row) == Step::Ended; }

    /** As it was carried out. Whoever has a place among the turns for the row left it before. */
    void setChange(qsizetype row, const Change &change) { m_rows[row].entry.change = change; }
    /** The same rows as the journal has them, with their ids. */
    void setEntries(const QList<JournalEntry> &entries);

    /** The next row that waits, which is taken out of those; none when none waits. */
    [[nodiscard]] std::optional<qsizetype> takeNext();
    /** Comes next, when it waits. */
    void putFirst(qsizetype row);
    /** Waits behind all others, in this state and for this reason. */
    void putLast(qsizetype row, ChangeState state, const std::optional<ApiError> &error);

    void start(qsizetype row);
    /** Not under way any more; putLast() or end() follows. */
    void stop(qsizetype row);
    void end(qsizetype row, ChangeState state, const std::optional<Event> &after = {},
        const std::optional<ApiError> &error = {});
    /** Ended, but is to be tried once more. */
    void reopen(qsizetype row, ChangeState state);

private:
    enum class Step : quint8 { Waiting, UnderWay, Ended };

    [[nodiscard]] Step stepOf(qsizetype row) const
    {
        return m_steps[static_cast<std::size_t>(row)];
    }
    void setStep(qsizetype row, Step step) { m_steps[static_cast<std::size_t>(row)] = step; }
    [[nodiscard]] int &countOf(ChangeState finalState);

    QList<ChangeSetRun::Row> m_rows;
    std::vector<Step> m_steps;
    std::deque<qsizetype> m_next; ///< may name a row twice, or one that does not wait any more
    ChangeSetRun::Counts m_counts;
};

} // namespace eventdesk
