// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/plan/changeplanner.h"

#include "app/catalogue/eventcatalogue.h"
#include "app/changes/plan/codesinuse.h"
#include "app/changes/plan/undoplanner.h"
#include "app/events/eventrules.h"

namespace eventdesk {

namespace {

using Kind = Change::Kind;
using Note = ChangePlan::Note;
using Row = ChangePlan::Row;

/** Whether the event is already as the change wants it. */
bool isAlreadySo(const Change &change)
{
    switch (change.kind) {
    case Kind::Update:
        return !change.changesName() && !change.changesCode();
    case Kind::Activate:
        return change.base->status == EventStatus::Active;
    case Kind::Deactivate:
        return change.base->status == EventStatus::Inactive;
    case Kind::Create:
    case Kind::Delete:
        return false;
    }
    Q_UNREACHABLE();
}

/** The row of a change of an event that is there and has no say but that. */
Row rowOf(const Change &change)
{
    if (!change.base)
        return Row::toDo(change);
    if (change.base->isLocked())
        return Row::skipped(change, Note::SystemEvent);
    if (isAlreadySo(change))
        return Row::unchanged(change);
    return Row::toDo(change, change.changesCode() ? Note::CodeChanges : Note::None);
}

ChangePlan planOfKind(Purpose purpose, Kind kind, const QList<Event> &events)
{
    QList<Row> rows;
    rows.reserve(events.size());
    for (const Event &event : events)
        rows.append(rowOf(Change::of(kind, event)));
    return {purpose, rows};
}

/** Outer space goes from what the rule changed, as it does from what is typed in the dialog. */
QString renamed(const QString &text, const RenameRule &rule)
{
    const QString result = rule.applied(text);
    return result == text ? text : result.trimmed();
}

Change renamed(const Event &event, const RenameRule &rule)
{
    if (rule.field == RenameRule::Field::Name)
        return Change::update(event, renamed(event.name, rule), event.code);
    return Change::update(event, event.name, renamed(event.code, rule));
}

/** Why a new name or code cannot be, whoever else has it. */
Note refusalOf(const Change &change, RenameRule::Field field)
{
    if (field == RenameRule::Field::Name)
        return EventRules::checkName(change.name) ? Note::NameRefused : Note::None;
    return EventRules::checkCode(change.code) ? Note::CodeRefused : Note::None;
}

void skipTakenCodes(QList<Row> &rows, const EventCatalogue &catalogue)
{
    // Changes of different events run side by side. A code that another event gives up in this plan
    // is therefore not free yet, and of several that want the same one none is the first.
    CodesInUse codes(catalogue);
    for (const Row &row : std::as_const(rows)) {
        if (row.planned.state == ChangeState::Planned)
            codes.promise(row.planned.change.id, row.planned.change.code);
    }
    for (Row &row : rows) {
        const Change &change = row.planned.change;
        if (row.planned.state == ChangeState::Planned && codes.isTakenFrom(change.id, change.code))
            row = Row::skipped(change, Note::CodeTaken);
    }
}

} // namespace

ChangePlan ChangePlanner::setStatus(
    const QList<Event> &events, EventStatus wanted, const std::function<bool(EventId)> &isUnderWay)
{
    Q_ASSERT(wanted != EventStatus::Unknown);
    const bool activates = wanted == EventStatus::Active;
    const Kind kind = activates ? Kind::Activate : Kind::Deactivate;
    QList<Row> rows;
    rows.reserve(events.size());
    for (const Event &event : events) {
        const Change change = Change::of(kind, event);
        const Row row = rowOf(change);
        const bool mayChangeYet =
            row.planned.state == ChangeState::Unchanged && isUnderWay && isUnderWay(event.id);
        rows.append(mayChangeYet ? Row::toDo(change) : row);
    }
    return {activates ? Purpose::Activate : Purpose::Deactivate, rows};
}

ChangePlan ChangePlanner::remove(const QList<Event> &events)
{
    return planOfKind(Purpose::Delete, Kind::Delete, events);
}

ChangePlan ChangePlanner::rename(
    const QList<Event> &events, const RenameRule &rule, const EventCatalogue &catalogue)
{
    QList<Row> rows;
    rows.reserve(events.size());
    for (const Event &event : events) {
        Row row = rowOf(renamed(event, rule));
        if (row.planned.state == ChangeState::Planned) {
            const Note refusal = catalogue.find(event.id)
                ? refusalOf(row.planned.change, rule.field)
                : Note::GoneMeanwhile;
            if (refusal != Note::None)
                row = Row::skipped(row.planned.change, refusal);
        }
        rows.append(row);
    }
    if (rule.field == RenameRule::Field::Code)
        skipTakenCodes(rows, catalogue);
    return {Purpose::Rename, rows};
}

ChangePlan ChangePlanner::single(Purpose purpose, const Change &change)
{
    return {purpose, {rowOf(change)}};
}

ChangePlan ChangePlanner::undo(const QList<JournalEntry> &entries, const EventCatalogue &catalogue)
{
    return UndoPlanner(catalogue).plan(entries);
}

} // namespace eventdesk
