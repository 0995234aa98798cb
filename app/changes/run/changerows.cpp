// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/run/changerows.h"

namespace eventdesk {

ChangeRows::ChangeRows(const QList<JournalEntry> &entries)
    : m_steps(static_cast<std::size_t>(entries.size()), Step::Waiting)
{
    m_rows.reserve(entries.size());
    for (const JournalEntry &entry : entries) {
        const qsizetype row = m_rows.size();
        m_rows.append({.entry = entry});
        if (isFinal(entry.state)) {
            setStep(row, Step::Ended);
            ++countOf(entry.state);
        } else {
            m_next.push_back(row);
            ++m_counts.left;
        }
    }
}

void ChangeRows::setEntries(const QList<JournalEntry> &entries)
{
    Q_ASSERT(entries.size() == m_rows.size());
    for (qsizetype row = 0; row < entries.size(); ++row)
        m_rows[row].entry = entries.at(row);
}

std::optional<qsizetype> ChangeRows::takeNext()
{
    while (!m_next.empty()) {
        const qsizetype row = m_next.front();
        m_next.pop_front();
        if (isWaiting(row))
            return row;
    }
    return std::nullopt;
}

void ChangeRows::putFirst(qsizetype row)
{
    if (isWaiting(row))
        m_next.push_front(row);
}

void ChangeRows::putLast(qsizetype row, ChangeState state, const std::optional<ApiError> &error)
{
    Q_ASSERT(isWaiting(row) && !isFinal(state));
    m_rows[row].entry.state = state;
    m_rows[row].entry.error = error;
    m_next.push_back(row);
}

void ChangeRows::start(qsizetype row)
{
    Q_ASSERT(isWaiting(row));
    setStep(row, Step::UnderWay);
    m_rows[row].isUnderWay = true;
}

void ChangeRows::stop(qsizetype row)
{
    Q_ASSERT(stepOf(row) == Step::UnderWay);
    setStep(row, Step::Waiting);
    m_rows[row].isUnderWay = false;
}

void ChangeRows::end(qsizetype row, ChangeState state, const std::optional<Event> &after,
    const std::optional<ApiError> &error)
{
    Q_ASSERT(isWaiting(row));
    setStep(row, Step::Ended);
    JournalEntry &entry = m_rows[row].entry;
    entry.state = state;
    entry.after = after;
    entry.error = error;
    if (isFinal(state))
        entry.settledAt = QDateTime::currentDateTimeUtc();
    --m_counts.left;
    ++countOf(state);
}

void ChangeRows::reopen(qsizetype row, ChangeState state)
{
    Q_ASSERT(hasEnded(row));
    JournalEntry &entry = m_rows[row].entry;
    --countOf(entry.state);
    ++m_counts.left;
    setStep(row, Step::Waiting);
    entry.state = state;
    entry.error.reset();
    entry.settledAt = {};
    m_next.push_back(row);
}

int &ChangeRows::countOf(ChangeState finalState)
{
    switch (finalState) {
    case ChangeState::Done:
        return m_counts.done;
    case ChangeState::Unchanged:
        return m_counts.unchanged;
    case ChangeState::Skipped:
        return m_counts.skipped;
    case ChangeState::Unknown:
        return m_counts.unknown;
    case ChangeState::Failed:
    case ChangeState::Conflict:
        return m_counts.failed;
    case ChangeState::Cancelled:
        return m_counts.cancelled;
    case ChangeState::Planned:
    case ChangeState::Sent:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace eventdesk
