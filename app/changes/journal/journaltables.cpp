// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/journal/journaltables.h"

#include "app/changes/changewish.h"
#include "app/changes/journal/historyreader.h"
#include "app/changes/journal/journalrows.h"
#include "app/changes/journal/storederror.h"
#include "app/events/searchfolding.h"
#include "app/storage/storedtext.h"
#include "app/storage/storedvalues.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

// The numbers of states stand in the statements, as they stand in the files of users.
static_assert(static_cast<int>(ChangeState::Planned) == 0);
static_assert(static_cast<int>(ChangeState::Sent) == 1);
static_assert(static_cast<int>(ChangeState::Unknown) == 2);
static_assert(static_cast<int>(ChangeState::Done) == 3);
static_assert(static_cast<int>(ChangeState::Unchanged) == 4);
static_assert(static_cast<int>(ChangeState::Skipped) == 5);
static_assert(static_cast<int>(ChangeState::Cancelled) == 8);
static_assert(static_cast<int>(Purpose::Undo) == 6);
static_assert(static_cast<int>(Change::Kind::Create) == 0);
static_assert(static_cast<int>(Change::Kind::Activate) == 2);
static_assert(static_cast<int>(Change::Kind::Deactivate) == 3);
static_assert(static_cast<int>(EventStatus::Inactive) == 0);
static_assert(static_cast<int>(EventStatus::Active) == 1);

void bind(QSqlQuery &statement, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        statement.bindValue(int(i), values.at(i));
}

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

DatabasePlan journalDatabase(const QString &file)
{
    // Version 1. Kinds, states, purposes, statuses and types are the numbers of their enumerations,
    // times are milliseconds of UTC. Ids are never given twice, not even those of archived rows:
    // what takes an entry back refers to it by its id.
    //
    // event_id is the event that an entry is about: of a Create, once it is known. worker is the
    // token of the program that works on an open set (J7). What is searched lies folded beside it.
    const QStringList first{
        uR"(CREATE TABLE owners (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            account_id NOT NULL,
            origin NOT NULL,
            UNIQUE (account_id, origin)))"_s,
        uR"(CREATE TABLE sets (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            owner_id INTEGER NOT NULL REFERENCES owners (id) ON DELETE CASCADE,
            purpose INTEGER NOT NULL,
            planned_at INTEGER NOT NULL,
            is_open INTEGER NOT NULL,
            worker TEXT))"_s,
        uR"(CREATE TABLE entries (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            set_id INTEGER NOT NULL REFERENCES sets (id) ON DELETE CASCADE,
            owner_id INTEGER NOT NULL,
            event_id INTEGER NOT NULL,
            kind INTEGER NOT NULL,
            state INTEGER NOT NULL,
            name NOT NULL,
            code NOT NULL,
            wanted_status INTEGER,
            base_id INTEGER, base_name, base_code, base_status INTEGER, base_type INTEGER,
            known_before INTEGER NOT NULL,
            after_id INTEGER, after_name, after_code, after_status INTEGER, after_type INTEGER,
            error,
            settled_at INTEGER,
            undoes INTEGER NOT NULL,
            search_text TEXT NOT NULL,
            after_search_text TEXT NOT NULL))"_s,
        u"CREATE INDEX sets_by_owner ON sets (owner_id)"_s,
        u"CREATE INDEX entries_by_set ON entries (set_id)"_s,
        u"CREATE INDEX entries_by_owner ON entries (owner_id, id, kind, state)"_s,
        u"CREATE INDEX entries_by_event ON entries (owner_id, event_id)"_s,
        u"CREATE INDEX entries_that_undo ON entries (undoes) WHERE undoes > 0"_s,
    };
    return {.file = file, .migrations = {first}, .durability = Durability::PowerFailure};
}

JournalTables::JournalTables(const Database &database, QString program, Statements statements)
    : m_database(database), m_program(std::move(program)), m_statements(std::move(statements))
{
}

DatabaseResult<std::unique_ptr<JournalTables>> JournalTables::open(
    const Database &database, const QString &program, const JournalIds &given)
{
    const qsizetype changeCount = changeValues({}).size();
    const qsizetype afterCount = afterValues({}).size();
    QString entryColumns = changeColumns();
    entryColumns.insert(1,
        u"set_id, owner_id, state, known_before, settled_at, undoes, "
        "after_search_text, "_s);
    Statements statements;
    const std::pair<QSqlQuery *, QString> all[] = {
        {&statements.addOwner,
            u"INSERT INTO owners (account_id, origin) VALUES (?, ?) ON CONFLICT DO NOTHING"_s},
        {&statements.findOwner, u"SELECT id FROM owners WHERE account_id = ? AND origin = ?"_s},
        {&statements.removeAccount, u"DELETE FROM owners WHERE account_id = ?"_s},
        {&statements.addSet,
            u"INSERT INTO sets (owner_id, purpose, planned_at, is_open, worker) "
            "VALUES (?, ?, ?, 1, ?)"_s},
        {&statements.addEntry,
            u"INSERT INTO entries "_s + entryColumns + u" VALUES (?, ?, ?, 0, ?, ?, '', "_s
                + placeholders(changeCount) + u')'},
        {&statements.markSent,
            u"UPDATE entries SET state = 1, known_before = ?, settled_at = NULL "
            "WHERE id = ? AND state IN (0, 1, 2)"_s},
        {&statements.rebase,
            u"UPDATE entries SET "_s + changeColumns() + u" = ("_s + placeholders(changeCount)
                + u") WHERE id = ?"_s},
        {&statements.lastDoneSince,
            selectEntries()
                + u"WHERE e.owner_id = ? AND e.event_id = ? AND e.state = 3 "
                  "AND e.settled_at >= ? ORDER BY e.settled_at DESC, e.id DESC LIMIT 1"_s},
        {&statements.record,
            u"UPDATE entries SET state = ?, settled_at = ?, error = ?, "
            "event_id = CASE kind WHEN 0 THEN ? ELSE event_id END, "_s
                + afterColumns() + u" = ("_s + placeholders(afterCount)
                + u"), after_search_text = CASE instr(search_text, ?) WHEN 0 THEN ? ELSE '' END "
                  "WHERE id = ?"_s},
        {&statements.settleEntries,
            u"UPDATE entries SET state = CASE state WHEN 0 THEN 8 ELSE 2 END, "
            "settled_at = CASE state WHEN 0 THEN ? END WHERE set_id = ? AND state IN (0, 1)"_s},
        {&statements.closeSet, u"UPDATE sets SET is_open = 0, worker = NULL WHERE id = ?"_s},
        {&statements.reopenSet,
            u"UPDATE sets SET is_open = 1, worker = ? WHERE id = ? AND (is_open = 0 OR worker = ?)"_s},
        {&statements.findOpenSets,
            u"SELECT id, worker FROM sets WHERE owner_id = ? AND is_open = 1 ORDER BY id"_s},
        {&statements.claimSet, u"UPDATE sets SET worker = ? WHERE id = ?"_s},
        {&statements.doubtSent, u"UPDATE entries SET state = 2 WHERE set_id = ? AND state = 1"_s},
        {&statements.findUndoable,
            u"SELECT s.id FROM sets AS s WHERE s.owner_id = ? AND s.is_open = 0 AND s.purpose <> 6 "
            "AND EXISTS (SELECT 1 FROM entries AS e WHERE e.set_id = s.id AND e.state = 3 "
            // As UndoPlanner::hasWayBack(): else it would stand before all that is older.
            "AND CASE WHEN e.kind = 0 THEN e.after_id > 0 "
            "WHEN e.kind IN (2, 3) THEN e.base_id > 0 AND e.base_status IN (0, 1) "
            "ELSE e.base_id > 0 END "
            "AND NOT EXISTS (SELECT 1 FROM entries AS u "
            "WHERE u.undoes = e.id AND u.undoes > 0 AND u.state IN (0, 1, 3, 4, 5))) "
            "ORDER BY s.id DESC LIMIT 1"_s},
        {&statements.hasEntry, u"SELECT 1 FROM entries WHERE id = ? AND set_id = ?"_s},
        {&statements.readSet, u"SELECT id, purpose, planned_at, is_open FROM sets WHERE id = ?"_s},
        {&statements.readEntries, selectEntries() + u"WHERE e.set_id = ? ORDER BY e.id"_s},
    };
    for (const auto &[statement, text] : all) {
        auto prepared = database.prepare(text);
        if (!prepared)
            return tl::unexpected(prepared.error());
        *statement = *std::move(prepared);
    }
    std::unique_ptr<JournalTables> tables(
        new JournalTables(database, program, std::move(statements)));
    return tables->startIdsAfter(given)
        .and_then([&tables] { return tables->countEntries(); })
        .map([&tables] { return std::move(tables); });
}

DatabaseResult<void> JournalTables::startIdsAfter(const JournalIds &given)
{
    m_given = given;
    for (const auto &[table, last] :
        {std::pair{u"sets"_s, given.set}, {u"entries"_s, given.entry}}) {
        if (last == 0)
            continue;
        // SQLite's own memory of AUTOINCREMENT; it has no row before the first insertion.
        auto started =
            m_database
                .run(u"INSERT INTO sqlite_sequence (name, seq) SELECT '%1', 0 WHERE NOT EXISTS "
                     "(SELECT 1 FROM sqlite_sequence WHERE name = '%1')"_s.arg(table))
                .and_then([&, table = table, last = last] {
                    return m_database.run(
                        u"UPDATE sqlite_sequence SET seq = max(seq, %2) WHERE name = '%1'"_s.arg(
                            table, QString::number(last)));
                });
        if (!started)
            return started;
    }
    return {};
}

void JournalTables::noteGiven(const JournalEntry &entry)
{
    m_given.set = qMax(m_given.set, entry.setId);
    m_given.entry = qMax(m_given.entry, entry.id);
}

DatabaseResult<void> JournalTables::countEntries()
{
    return m_database.firstValue(u"SELECT count(*) FROM entries"_s)
        .map([this](const QVariant &count) { m_entryCount = integerOf(count).value_or(0); });
}

DatabaseResult<JournalSet> JournalTables::begin(const JournalOwner &owner, const ChangeSet &set)
{
    JournalSet begun{.purpose = set.purpose, .plannedAt = now()};
    bind(m_statements.addOwner, {storedText(owner.accountId), storedText(owner.origin)});
    if (const auto added = Database::execute(m_statements.addOwner); !added)
        return tl::unexpected(added.error());
    const auto ownerId = findOwner(owner);
    if (!ownerId)
        return tl::unexpected(ownerId.error());
    bind(m_statements.addSet,
        {*ownerId, static_cast<int>(set.purpose), storedTime(begun.plannedAt), m_program});
    if (const auto added = Database::execute(m_statements.addSet); !added)
        return tl::unexpected(added.error());
    begun.id = m_statements.addSet.lastInsertId().toLongLong();

    begun.entries.reserve(set.rows.size());
    for (const PlannedChange &row : set.rows) {
        JournalEntry entry{.setId = begun.id,
            .change = row.change,
            .state = row.state,
            .settledAt = isFinal(row.state) ? begun.plannedAt : QDateTime(),
            .undoes = row.undoes,
            .purpose = set.purpose,
            .plannedAt = begun.plannedAt};
        const auto id = addEntry(*ownerId, begun.id, entry);
        if (!id)
            return tl::unexpected(id.error());
        entry.id = *id;
        noteGiven(entry);
        begun.entries.append(entry);
    }
    m_entryCount += begun.entries.size();
    return begun;
}

DatabaseResult<qint64> JournalTables::findOwner(const JournalOwner &owner)
{
    QSqlQuery &statement = m_statements.findOwner;
    bind(statement, {storedText(owner.accountId), storedText(owner.origin)});
    qint64 id = 0;
    const auto take = [&id](const QSqlQuery &row) { id = integerOf(row.value(0)).value_or(0); };
    return Database::forEachRow(statement, take).map([&id] { return id; });
}

DatabaseResult<qint64> JournalTables::addEntry(
    qint64 ownerId, qint64 setId, const JournalEntry &entry)
{
    QSqlQuery &statement = m_statements.addEntry;
    bind(statement,
        QVariantList{setId, ownerId, static_cast<int>(entry.state), storedTime(entry.settledAt),
            entry.undoes}
            + changeValues(entry.change));
    return Database::execute(statement).map(
        [&statement] { return statement.lastInsertId().toLongLong(); });
}

DatabaseResult<bool> JournalTables::markSent(
    qint64 entryId, EventId knownBefore, const std::optional<Change> &rebased)
{
    auto isMarked = executeOnRow(m_statements.markSent, {knownBefore, entryId});
    if (!isMarked || !*isMarked || !rebased)
        return isMarked;
    return executeOnRow(m_statements.rebase, changeValues(*rebased) + QVariantList{entryId});
}

DatabaseResult<bool> JournalTables::record(qint64 entryId, ChangeState state,
    const std::optional<Event> &after, const std::optional<ApiError> &error)
{
    const QString searched = after ? searchable(searchTextOf(*after)) : u""_s;
    return executeOnRow(m_statements.record,
        QVariantList{static_cast<int>(state), storedTime(isFinal(state) ? now() : QDateTime()),
            storedError(error), after ? after->id : EventId{0}}
            + afterValues(after) + QVariantList{searched, searched, entryId});
}

DatabaseResult<bool> JournalTables::close(qint64 setId)
{
    bind(m_statements.settleEntries, {storedTime(now()), setId});
    return Database::execute(m_statements.settleEntries).and_then([this, setId] {
        return executeOnRow(m_statements.closeSet, {setId});
    });
}

DatabaseResult<bool> JournalTables::reopen(qint64 setId, const QList<qint64> &entryIds)
{
    // First, since what is written is not taken back when something is missing.
    if (auto hasAll = hasEntries(setId, entryIds); !hasAll || !*hasAll)
        return hasAll;
    auto isOpen = executeOnRow(m_statements.reopenSet, {m_program, setId, m_program});
    if (!isOpen || !*isOpen)
        return isOpen;
    for (const qint64 entryId : entryIds) {
        if (auto isPlanned = record(entryId, ChangeState::Planned, {}, {}); !isPlanned)
            return isPlanned;
    }
    return true;
}

DatabaseResult<bool> JournalTables::hasEntries(qint64 setId, const QList<qint64> &entryIds)
{
    for (const qint64 entryId : entryIds) {
        bool isThere = false;
        bind(m_statements.hasEntry, {entryId, setId});
        const auto take = [&isThere](const QSqlQuery &) { isThere = true; };
        const auto looked = Database::forEachRow(m_statements.hasEntry, take);
        if (!looked)
            return tl::unexpected(looked.error());
        if (!isThere)
            return false;
    }
    return true;
}

DatabaseResult<void> JournalTables::forget(const QString &accountId)
{
    bind(m_statements.removeAccount, {storedText(accountId)});
    return Database::execute(m_statements.removeAccount);
}

DatabaseResult<QList<JournalSet>> JournalTables::claimOpenSets(
    const JournalOwner &owner, const IsHeldElsewhere &isHeldElsewhere)
{
    const auto ownerId = findOwner(owner);
    if (!ownerId)
        return tl::unexpected(ownerId.error());
    QList<qint64> free;
    bind(m_statements.findOpenSets, {*ownerId});
    const auto take = [&](const QSqlQuery &row) {
        const std::optional<QString> worker = textOf(row.value(1));
        if (!worker || !isHeldElsewhere(*worker))
            free.append(row.value(0).toLongLong());
    };
    if (const auto found = Database::forEachRow(m_statements.findOpenSets, take); !found)
        return tl::unexpected(found.error());

    QList<JournalSet> claimed;
    for (const qint64 setId : std::as_const(free)) {
        const auto set = claim(*ownerId, setId);
        if (!set)
            return tl::unexpected(set.error());
        claimed.append(*set);
    }
    return claimed;
}

DatabaseResult<JournalSet> JournalTables::claim(qint64 ownerId, qint64 setId)
{
    bind(m_statements.claimSet, {m_program, setId});
    auto set = Database::execute(m_statements.claimSet)
                   .and_then([this, setId] {
                       bind(m_statements.doubtSent, {setId});
                       return Database::execute(m_statements.doubtSent);
                   })
                   .and_then([this, setId] { return setWithEntries(setId); });
    if (!set)
        return set;
    for (JournalEntry &entry : set->entries) {
        if (const auto done = rebaseOnEarlier(ownerId, set->plannedAt, entry); !done)
            return tl::unexpected(done.error());
    }
    return set;
}

DatabaseResult<void> JournalTables::rebaseOnEarlier(
    qint64 ownerId, const QDateTime &plannedAt, JournalEntry &entry)
{
    if (entry.state != ChangeState::Planned || !entry.change.base)
        return {};
    std::optional<JournalEntry> last;
    bind(m_statements.lastDoneSince, {ownerId, entry.change.id, storedTime(plannedAt)});
    const auto take = [&last](const QSqlQuery &row) { last = entryIn(row); };
    if (auto found = Database::forEachRow(m_statements.lastDoneSince, take); !found)
        return found;
    const bool isEarlierWish = last && last->id < entry.id;
    if (!isEarlierWish || !last->after)
        return {};
    entry.change = changewish::rebased(entry.change, *last->after);
    bind(m_statements.rebase, changeValues(entry.change) + QVariantList{entry.id});
    return Database::execute(m_statements.rebase);
}

DatabaseResult<JournalSet> JournalTables::lastUndoable(const JournalOwner &owner)
{
    JournalSet set;
    const auto read = m_database.inReadTransaction([&]() -> DatabaseResult<void> {
        const auto ownerId = findOwner(owner);
        if (!ownerId)
            return tl::unexpected(ownerId.error());
        qint64 setId = 0;
        bind(m_statements.findUndoable, {*ownerId});
        const auto take = [&setId](const QSqlQuery &row) { setId = row.value(0).toLongLong(); };
        return Database::forEachRow(m_statements.findUndoable, take)
            .and_then([&] { return setWithEntries(setId); })
            .map([&set](const JournalSet &found) { set = found; });
    });
    return read.map([&set] { return set; });
}

DatabaseResult<JournalSet> JournalTables::readSet(qint64 setId)
{
    JournalSet set;
    const auto read = m_database.inReadTransaction([&] {
        return setWithEntries(setId).map([&set](const JournalSet &found) { set = found; });
    });
    return read.map([&set] { return set; });
}

DatabaseResult<HistoryPage> JournalTables::read(const HistoryReader &reader)
{
    return reader.read(m_database).map([this](const HistoryPage &page) {
        std::ranges::for_each(page.entries, [this](const JournalEntry &e) { noteGiven(e); });
        return page;
    });
}

DatabaseResult<JournalSet> JournalTables::setWithEntries(qint64 setId)
{
    JournalSet set;
    bind(m_statements.readSet, {setId});
    const auto takeSet = [&set](const QSqlQuery &row) {
        set.id = row.value(0).toLongLong();
        set.purpose = purposeOf(row.value(1));
        set.plannedAt = timeOf(row.value(2));
        set.isOpen = integerOf(row.value(3)).value_or(0) == 1;
    };
    const auto takeEntry = [this, &set](const QSqlQuery &row) {
        std::optional<JournalEntry> entry = entryIn(row);
        if (!entry)
            return;
        noteGiven(*entry);
        set.entries.append(*std::move(entry));
    };
    return Database::forEachRow(m_statements.readSet, takeSet)
        .and_then([&] {
            bind(m_statements.readEntries, {setId});
            return Database::forEachRow(m_statements.readEntries, takeEntry);
        })
        .map([&set] { return set; });
}

DatabaseResult<bool> JournalTables::executeOnRow(QSqlQuery &statement, const QVariantList &values)
{
    bind(statement, values);
    return Database::execute(statement).map(
        [&statement] { return statement.numRowsAffected() > 0; });
}

} // namespace eventdesk
