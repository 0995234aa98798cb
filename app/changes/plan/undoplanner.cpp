// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/plan/undoplanner.h"

#include "app/catalogue/eventcatalogue.h"
#include "app/events/eventrules.h"

#include <algorithm>

namespace eventdesk {

namespace {

using Kind = Change::Kind;
using Note = ChangePlan::Note;

/** The event as an update left it. */
Event asUpdated(const JournalEntry &entry)
{
    if (entry.after)
        return *entry.after;
    Event event = *entry.change.base;
    event.name = entry.change.name;
    event.code = entry.change.code;
    return event;
}

std::optional<EventStatus> knownStatus(EventStatus status)
{
    return status == EventStatus::Unknown ? std::nullopt : std::optional(status);
}

Kind switchTo(EventStatus status)
{
    return status == EventStatus::Active ? Kind::Activate : Kind::Deactivate;
}

QList<JournalEntry> newestFirst(const QList<JournalEntry> &entries)
{
    QList<JournalEntry> sorted(entries.crbegin(), entries.crend());
    std::ranges::stable_sort(sorted, std::ranges::greater(), &JournalEntry::id);
    return sorted;
}

} // namespace

UndoPlanner::UndoPlanner(const EventCatalogue &catalogue)
    : m_catalogue(catalogue), m_codes(catalogue)
{
}

ChangePlan UndoPlanner::plan(const QList<JournalEntry> &entries)
{
    for (const JournalEntry &entry : entries) {
        if (entry.change.kind == Kind::Create && hasWayBack(entry))
            m_createdHere.insert(entry.after->id);
    }
    m_rows.reserve(entries.size());
    for (const JournalEntry &entry : newestFirst(entries)) {
        if (!hasWayBack(entry))
            continue;
        Row row = rowFor(entry);
        row.planned.undoes = entry.id;
        m_rows.append(row);
    }
    return {Purpose::Undo, m_rows};
}

bool UndoPlanner::hasWayBack(const JournalEntry &entry)
{
    if (entry.state != ChangeState::Done || entry.undoneBy != 0)
        return false;
    const std::optional<Event> &base = entry.change.base;
    switch (entry.change.kind) {
    case Kind::Create:
        return entry.after.has_value();
    case Kind::Update:
    case Kind::Delete:
        return base.has_value();
    case Kind::Activate:
    case Kind::Deactivate:
        return base && base->status != EventStatus::Unknown;
    }
    Q_UNREACHABLE();
}

ChangePlan::Row UndoPlanner::rowFor(const JournalEntry &entry)
{
    const auto returning = m_returning.constFind(entry.change.id);
    if (returning != m_returning.cend())
        return returnOlder(entry, m_rows[*returning].planned.change);
    switch (entry.change.kind) {
    case Kind::Create:
        return undoCreate(entry);
    case Kind::Update:
        return undoUpdate(entry);
    case Kind::Activate:
    case Kind::Deactivate:
        return undoStatus(entry);
    case Kind::Delete:
        return undoDelete(entry);
    }
    Q_UNREACHABLE();
}

ChangePlan::Row UndoPlanner::undoCreate(const JournalEntry &entry)
{
    const std::optional<Event> current = present(entry.after->id);
    if (!current)
        return Row::unchanged(Change::of(Kind::Delete, *entry.after));
    const Change change = Change::of(Kind::Delete, *current);
    if (current->isLocked())
        return Row::skipped(change, Note::SystemEvent);
    m_left.insert(current->id, std::nullopt);
    return Row::toDo(change, *current == *entry.after ? Note::None : Note::ChangedSince);
}

ChangePlan::Row UndoPlanner::undoUpdate(const JournalEntry &entry)
{
    const Event before = *entry.change.base;
    const Event after = asUpdated(entry);
    const std::optional<Event> current = present(before.id);
    if (!current)
        return Row::skipped(Change::update(after, before.name, before.code), Note::GoneMeanwhile);
    const bool hadOtherName = before.name != after.name;
    const bool hadOtherCode = before.code != after.code;
    const Change change = Change::update(*current, hadOtherName ? before.name : current->name,
        hadOtherCode ? before.code : current->code);
    if (current->isLocked())
        return Row::skipped(change, Note::SystemEvent);
    if (!change.changesName() && !change.changesCode())
        return Row::unchanged(change);
    if (change.changesCode() && m_codes.isTakenFrom(change.id, change.code))
        return Row::skipped(change, Note::CodeTaken);

    m_codes.promise(change.id, change.code);
    Event left = *current;
    left.name = change.name;
    left.code = change.code;
    m_left.insert(left.id, left);
    if ((hadOtherName && current->name != after.name)
        || (hadOtherCode && current->code != after.code))
        return Row::toDo(change, Note::ChangedSince);
    return Row::toDo(change, change.changesCode() ? Note::CodeChanges : Note::None);
}

ChangePlan::Row UndoPlanner::undoStatus(const JournalEntry &entry)
{
    const Event before = *entry.change.base;
    const Kind kind = switchTo(before.status);
    const std::optional<Event> current = present(before.id);
    if (!current)
        return Row::skipped(Change::of(kind, before), Note::GoneMeanwhile);
    const Change change = Change::of(kind, *current);
    if (current->isLocked())
        return Row::skipped(change, Note::SystemEvent);
    if (current->status == before.status)
        return Row::unchanged(change);
    Event left = *current;
    left.status = before.status;
    m_left.insert(left.id, left);
    return Row::toDo(change);
}

ChangePlan::Row UndoPlanner::undoDelete(const JournalEntry &entry)
{
    const Event before = *entry.change.base;
    Change change = Change::create(before.name, before.code);
    change.status = knownStatus(before.status);
    if (m_createdHere.contains(before.id) || present(before.id))
        return Row::unchanged(change);
    if (m_codes.isTakenFrom(0, change.code))
        return Row::skipped(change, Note::CodeTaken);
    m_codes.promise(0, change.code);
    m_returning.insert(before.id, m_rows.size());
    return Row::toDo(change, Note::NewId);
}

/**
 * An event that is created again cannot be changed by its old id: it comes back right away as it
 * was before this entry as well.
 */
ChangePlan::Row UndoPlanner::returnOlder(const JournalEntry &entry, Change &creation)
{
    const Event before = *entry.change.base;
    if (entry.change.kind == Kind::Activate || entry.change.kind == Kind::Deactivate) {
        creation.status = before.status;
        return Row::unchanged(Change::of(switchTo(before.status), before));
    }
    const Change change = Change::update(before, before.name, before.code);
    if (!EventRules::codesClash(creation.code, before.code) && m_codes.isTakenFrom(0, before.code))
        return Row::skipped(change, Note::CodeTaken);
    creation.name = before.name;
    creation.code = before.code;
    m_codes.promise(0, before.code);
    return Row::unchanged(change);
}

std::optional<Event> UndoPlanner::present(EventId id) const
{
    const auto left = m_left.constFind(id);
    return left == m_left.cend() ? m_catalogue.find(id) : *left;
}

} // namespace eventdesk
