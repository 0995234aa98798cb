// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/run/rowsunderway.h"

#include "app/catalogue/eventcatalogue.h"
#include "app/changes/journal/changejournal.h"
#include "app/changes/run/changeexecution.h"
#include "app/changes/run/changerooms.h"
#include "app/changes/run/changerows.h"
#include "app/changes/run/gatheredwrites.h"

namespace eventdesk {

namespace {

/** What of an end the journal keeps as the event afterwards. */
std::optional<Event> afterOf(const ChangeEnd &end)
{
    const bool isOutcome = isFinal(end.state) && end.state != ChangeState::Failed
        && end.state != ChangeState::Cancelled;
    return isOutcome ? end.event : std::nullopt;
}

} // namespace

RowsUnderWay::RowsUnderWay(
    ChangeRows &rows, ChangeRooms &rooms, ChangeTurns::Taker &taker, qint64 wishedAt, Judge judge)
    : m_rows(rows), m_rooms(rooms), m_taker(taker), m_wishedAt(wishedAt),
      m_wish(rooms.ownWrites.nextWish()), m_judge(std::move(judge))
{
}

RowsUnderWay::~RowsUnderWay() = default;

QSet<qsizetype> RowsUnderWay::rows() const
{
    return {m_executions.keyBegin(), m_executions.keyEnd()};
}

std::optional<qsizetype> RowsUnderWay::startNext()
{
    while (const std::optional<qsizetype> row = m_rows.takeNext()) {
        const JournalEntry &entry = m_rows.entry(*row);
        if (!m_rooms.turns.start(entry.change, m_taker, *row))
            continue; // the taker hears when its turn comes
        m_rows.start(*row);
        auto *execution = new ChangeExecution(entry, m_wishedAt, m_wish, m_rooms, this);
        m_executions.insert(*row, execution);
        connect(execution, &ChangeExecution::ended, this,
            [this, row = *row](const ChangeEnd &end) { takeEnd(row, end); });
        execution->start();
        return row;
    }
    return std::nullopt;
}

void RowsUnderWay::withdraw()
{
    tellAll(&ChangeExecution::withdraw);
}

void RowsUnderWay::hold()
{
    tellAll(&ChangeExecution::hold);
}

void RowsUnderWay::cancel()
{
    tellAll(&ChangeExecution::cancel);
}

void RowsUnderWay::tellAll(void (ChangeExecution::*wish)())
{
    for (ChangeExecution *execution : std::as_const(m_executions)) {
        if (execution)
            (execution->*wish)();
    }
}

void RowsUnderWay::takeEnd(qsizetype row, const ChangeEnd &end)
{
    ChangeExecution *execution = std::exchange(m_executions[row], nullptr);
    execution->deleteLater();
    const Change carriedOut = execution->change();
    const ChangeVerdict verdict = m_judge(row, end);
    const JournalEntry &entry = m_rows.entry(row);
    const bool isWrittenDown = !execution->isMarkedSent() && verdict.end.state == entry.state;
    if (isWrittenDown) {
        conclude(row, carriedOut, verdict, {});
        return;
    }
    const JournalWrite *write = m_rooms.journal.record(
        entry.id, verdict.end.state, afterOf(verdict.end), verdict.end.error);
    connect(write, &JournalWrite::finished, this,
        [this, row, carriedOut, verdict](
            const DatabaseResult<void> &result) { conclude(row, carriedOut, verdict, result); });
}

void RowsUnderWay::conclude(qsizetype row, const Change &carriedOut, const ChangeVerdict &verdict,
    const DatabaseResult<void> &written)
{
    const ChangeEnd &end = verdict.end;
    const Change change = m_rows.entry(row).change;
    m_executions.remove(row);
    m_rows.stop(row);
    if (verdict.goesOn) {
        m_rows.putLast(row, end.state, end.error);
        m_rooms.turns.rest(change, m_taker, row);
    } else {
        m_rows.end(row, end.state, afterOf(end), end.error);
        m_rooms.turns.leave(change, m_taker, row);
        m_rows.setChange(row, carriedOut); // what an Undo from the message bar goes by
    }
    if (end.state == ChangeState::Done && end.event)
        m_rooms.ownWrites.note(*end.event, m_rooms.catalogue.revision() + 1, m_wish);
    gather(change, end);
    emit concluded(row, verdict, written);
}

void RowsUnderWay::gather(const Change &change, const ChangeEnd &end)
{
    using Kind = CatalogueWrite::Kind;
    if (end.isGone)
        m_rooms.writes.add({.kind = Kind::Remove, .event = {.id = change.id}});
    else if (end.event)
        m_rooms.writes.add({.kind = change.kind == Change::Kind::Create ? Kind::Add : Kind::Update,
            .event = *end.event});
}

} // namespace eventdesk
