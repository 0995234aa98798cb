// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/journal/journalrows.h"

#include "app/changes/journal/storederror.h"
#include "app/events/searchfolding.h"
#include "app/storage/storedtext.h"
#include "app/storage/storedvalues.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

/** The columns of selectEntries(); where an event begins, its five follow in the order of Event. */
enum Column : quint8 {
    Id,
    SetId,
    Kind,
    State,
    About,
    Name,
    Code,
    WantedStatus,
    Base,
    KnownBefore = Base + 5,
    After,
    Error = After + 5,
    SettledAt,
    Undoes,
    UndoneBy,
    PurposeOfSet,
    PlannedAt
};

QVariantList eventValues(const std::optional<Event> &event)
{
    if (!event)
        return QVariantList(5);
    return {event->id, storedText(event->name), storedText(event->code),
        static_cast<int>(event->status), static_cast<int>(event->type)};
}

std::optional<Event> eventAt(const QSqlQuery &row, int first)
{
    const std::optional<qint64> id = integerOf(row.value(first));
    std::optional<QString> name = textOf(row.value(first + 1));
    std::optional<QString> code = textOf(row.value(first + 2));
    if (!id || *id <= 0 || !name || !code)
        return std::nullopt;
    return Event{.id = *id,
        .name = *std::move(name),
        .code = *std::move(code),
        .status = statusOf(row.value(first + 3)),
        .type = typeOf(row.value(first + 4))};
}

std::optional<Change::Kind> kindOf(const QVariant &stored)
{
    const qint64 kind = integerOf(stored).value_or(-1);
    if (kind < 0 || kind > static_cast<qint64>(Change::Kind::Delete))
        return std::nullopt;
    return static_cast<Change::Kind>(kind);
}

/** Unknown, which is settled by reading, for what is no state. */
ChangeState stateOf(const QVariant &stored)
{
    const qint64 state = integerOf(stored).value_or(-1);
    if (state < 0 || state > static_cast<qint64>(ChangeState::Cancelled))
        return ChangeState::Unknown;
    return static_cast<ChangeState>(state);
}

/** 0 for what is no id. */
qint64 idOf(const QVariant &stored)
{
    return qMax(integerOf(stored).value_or(0), 0LL);
}

std::optional<Change> changeIn(const QSqlQuery &row)
{
    const std::optional<Change::Kind> kind = kindOf(row.value(Kind));
    const EventId about = idOf(row.value(About));
    std::optional<QString> name = textOf(row.value(Name));
    std::optional<QString> code = textOf(row.value(Code));
    const bool isCreate = kind == Change::Kind::Create;
    if (!kind || !name || !code || (about == 0 && !isCreate))
        return std::nullopt;
    return Change{.kind = *kind,
        .id = isCreate ? 0 : about,
        .name = *std::move(name),
        .code = *std::move(code),
        .base = eventAt(row, Base),
        .status = integerOf(row.value(WantedStatus))
            ? std::optional(statusOf(row.value(WantedStatus)))
            : std::nullopt};
}

/** Each part on a line of its own; see searchTextOf(const Event &). */
QString searchTextOf(const Change &change)
{
    QString text = change.kind == Change::Kind::Create
        ? foldedForSearch(change.name) + u'\n' + foldedForSearch(change.code)
        : eventdesk::searchTextOf(Event{.id = change.id, .name = change.name, .code = change.code});
    if (change.base && (change.base->name != change.name || change.base->code != change.code))
        text += u'\n' + eventdesk::searchTextOf(*change.base);
    return text;
}

} // namespace

QString changeColumns()
{
    return u"(event_id, kind, name, code, wanted_status, "
           "base_id, base_name, base_code, base_status, base_type, search_text)"_s;
}

QVariantList changeValues(const Change &change)
{
    const EventId about = change.kind == Change::Kind::Create ? 0 : change.id;
    return QVariantList{about, static_cast<int>(change.kind), storedText(change.name),
               storedText(change.code),
               change.status ? QVariant(static_cast<int>(*change.status)) : QVariant()}
    + eventValues(change.base) + QVariantList{searchable(searchTextOf(change))};
}

QString afterColumns()
{
    return u"(after_id, after_name, after_code, after_status, after_type)"_s;
}

QVariantList afterValues(const std::optional<Event> &after)
{
    return eventValues(after);
}

QString selectEntries()
{
    static_assert(
        static_cast<int>(ChangeState::Done) == 3 && static_cast<int>(ChangeState::Unchanged) == 4,
        "they stand in the statement");
    return u"SELECT e.id, e.set_id, e.kind, e.state, e.event_id, e.name, e.code, e.wanted_status, "
           "e.base_id, e.base_name, e.base_code, e.base_status, e.base_type, e.known_before, "
           "e.after_id, e.after_name, e.after_code, e.after_status, e.after_type, "
           "e.error, e.settled_at, e.undoes, "
           "(SELECT max(u.id) FROM entries AS u "
           "WHERE u.undoes = e.id AND u.undoes > 0 AND u.state IN (3, 4)), "
           "s.purpose, s.planned_at FROM entries AS e JOIN sets AS s ON s.id = e.set_id "_s;
}

std::optional<JournalEntry> entryIn(const QSqlQuery &row)
{
    std::optional<Change> change = changeIn(row);
    if (!change)
        return std::nullopt;
    return JournalEntry{.id = idOf(row.value(Id)),
        .setId = idOf(row.value(SetId)),
        .change = *std::move(change),
        .state = stateOf(row.value(State)),
        .knownBefore = idOf(row.value(KnownBefore)),
        .after = eventAt(row, After),
        .error = errorOf(row.value(Error)),
        .settledAt = timeOf(row.value(SettledAt)),
        .undoes = idOf(row.value(Undoes)),
        .undoneBy = idOf(row.value(UndoneBy)),
        .purpose = purposeOf(row.value(PurposeOfSet)),
        .plannedAt = timeOf(row.value(PlannedAt))};
}

Purpose purposeOf(const QVariant &stored)
{
    const qint64 purpose = integerOf(stored).value_or(-1);
    if (purpose < 0 || purpose > static_cast<qint64>(Purpose::Undo))
        return Purpose::Edit;
    return static_cast<Purpose>(purpose);
}

QString searchable(const QString &folded)
{
    // SQLite's functions for texts end at a NUL. The others that storedText() minds are no trouble
    // here: what is searched for goes the same way.
    return QString(folded).replace(QChar::Null, QChar::ReplacementCharacter);
}

} // namespace eventdesk
