// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/storage/cataloguetables.h"

#include "app/storage/storedtext.h"
#include "app/storage/storedvalues.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

/** What the server counted is a hint, and the file may have been written by anybody. */
constexpr qint64 mostReserved = 10'000;

enum EventColumn : quint8 { Id, Place, Name, Code, Status, Type, ChangedOutside };
enum AccountColumn : quint8 { AsOf, ServerTotal, IsComplete };

std::optional<StoredEvent> eventIn(const QSqlQuery &row)
{
    const std::optional<qint64> id = integerOf(row.value(Id));
    std::optional<QString> name = textOf(row.value(Name));
    std::optional<QString> code = textOf(row.value(Code));
    if (!id || *id <= 0 || !name || !code)
        return std::nullopt;
    return StoredEvent{.event = {.id = *id,
                           .name = *std::move(name),
                           .code = *std::move(code),
                           .status = statusOf(row.value(Status)),
                           .type = typeOf(row.value(Type))},
        .place = integerOf(row.value(Place)).value_or(0),
        .changedOutside = integerOf(row.value(ChangedOutside)).value_or(0) == 1};
}

/** Costs SQLite half of the reading: it would copy every row into a sorter and out again. */
void sortByPlace(QList<StoredEvent> &events)
{
    const auto isBefore = [](const StoredEvent &one, const StoredEvent &other) {
        return std::pair(one.place, one.event.id) < std::pair(other.place, other.event.id);
    };
    if (!std::ranges::is_sorted(events, isBefore))
        std::ranges::sort(events, isBefore);
}

} // namespace

DatabasePlan catalogueDatabase(const QString &file)
{
    // Version 1. Statuses and types are the numbers of EventStatus and EventType, times are
    // milliseconds of UTC. Without rowids the table of events is three quarters of the size, and
    // read a tenth faster.
    const QStringList first{uR"(CREATE TABLE accounts (
            id TEXT NOT NULL PRIMARY KEY,
            as_of INTEGER,
            server_total INTEGER NOT NULL,
            is_complete INTEGER NOT NULL) WITHOUT ROWID)"_s,
        uR"(CREATE TABLE events (
            account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
            id INTEGER NOT NULL,
            place INTEGER NOT NULL,
            name NOT NULL,
            code NOT NULL,
            status INTEGER NOT NULL,
            type INTEGER NOT NULL,
            changed_outside INTEGER NOT NULL,
            PRIMARY KEY (account_id, id)) WITHOUT ROWID)"_s};
    return {.file = file, .migrations = {first}, .durability = Durability::Crash};
}

CatalogueTables::CatalogueTables(const Database &database, Statements statements)
    : m_database(database), m_statements(std::move(statements))
{
}

DatabaseResult<std::unique_ptr<CatalogueTables>> CatalogueTables::open(const Database &database)
{
    Statements statements;
    const std::pair<QSqlQuery *, QString> all[] = {
        {&statements.readAccount,
            u"SELECT as_of, server_total, is_complete FROM accounts WHERE id = ?"_s},
        {&statements.readEvents,
            u"SELECT id, place, name, code, status, type, changed_outside FROM events "
            "WHERE account_id = ?"_s},
        {&statements.writeAccount,
            u"INSERT INTO accounts (as_of, server_total, is_complete, id) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET as_of = excluded.as_of, "
            "server_total = excluded.server_total, is_complete = excluded.is_complete"_s},
        {&statements.writeEvent,
            u"REPLACE INTO events (id, place, name, code, status, type, changed_outside, "
            "account_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s},
        {&statements.removeAccount, u"DELETE FROM accounts WHERE id = ?"_s},
        {&statements.removeEvent, u"DELETE FROM events WHERE account_id = ? AND id = ?"_s},
    };
    for (const auto &[statement, text] : all) {
        auto prepared = database.prepare(text);
        if (!prepared)
            return tl::unexpected(prepared.error());
        *statement = *std::move(prepared);
    }
    return std::unique_ptr<CatalogueTables>(new CatalogueTables(database, std::move(statements)));
}

DatabaseResult<StoredCatalogue> CatalogueTables::read(const QString &accountId)
{
    StoredCatalogue catalogue;
    // One transaction, so that another process cannot write between account and events.
    const auto done = m_database.inReadTransaction([&]() -> DatabaseResult<void> {
        QSqlQuery &account = m_statements.readAccount;
        account.bindValue(0, storedText(accountId));
        return Database::forEachRow(account, [&](const QSqlQuery &row) {
            catalogue.asOf = timeOf(row.value(AsOf));
            catalogue.serverTotal = qMax(integerOf(row.value(ServerTotal)).value_or(-1), -1LL);
            catalogue.isComplete = integerOf(row.value(IsComplete)).value_or(0) == 1;
        }).and_then([&] {
            QSqlQuery &events = m_statements.readEvents;
            catalogue.events.reserve(std::clamp(catalogue.serverTotal, 0LL, mostReserved));
            events.bindValue(0, storedText(accountId));
            return Database::forEachRow(events, [&](const QSqlQuery &row) {
                if (std::optional<StoredEvent> stored = eventIn(row))
                    catalogue.events.append(*std::move(stored));
            });
        });
    });
    if (!done)
        return tl::unexpected(done.error());
    sortByPlace(catalogue.events);
    return catalogue;
}

DatabaseResult<void> CatalogueTables::write(const PendingWrites &writes)
{
    return m_database.inTransaction([&]() -> DatabaseResult<void> {
        for (auto it = writes.accounts().cbegin(); it != writes.accounts().cend(); ++it) {
            if (auto done = writeAccount(it.key(), it.value()); !done)
                return done;
        }
        return {};
    });
}

DatabaseResult<void> CatalogueTables::writeAccount(
    const QString &accountId, const PendingWrites::Account &account)
{
    if (account.startsAfresh) {
        if (auto done = removeAccount(accountId); !done)
            return done;
    }
    if (!account.header)
        return {};
    if (auto done = writeHeader(accountId, *account.header); !done)
        return done;
    for (auto it = account.changes.cbegin(); it != account.changes.cend(); ++it) {
        auto done = *it ? writeEvent(accountId, **it) : removeEvent(accountId, it.key());
        if (!done)
            return done;
    }
    return {};
}

DatabaseResult<void> CatalogueTables::writeHeader(
    const QString &accountId, const PendingWrites::Header &header)
{
    QSqlQuery &statement = m_statements.writeAccount;
    statement.bindValue(AsOf, storedTime(header.asOf));
    statement.bindValue(ServerTotal, header.serverTotal);
    statement.bindValue(IsComplete, header.isComplete ? 1 : 0);
    statement.bindValue(IsComplete + 1, storedText(accountId));
    return Database::execute(statement);
}

DatabaseResult<void> CatalogueTables::writeEvent(
    const QString &accountId, const StoredEvent &stored)
{
    QSqlQuery &statement = m_statements.writeEvent;
    statement.bindValue(Id, stored.event.id);
    statement.bindValue(Place, stored.place);
    statement.bindValue(Name, storedText(stored.event.name));
    statement.bindValue(Code, storedText(stored.event.code));
    statement.bindValue(Status, static_cast<int>(stored.event.status));
    statement.bindValue(Type, static_cast<int>(stored.event.type));
    statement.bindValue(ChangedOutside, stored.changedOutside ? 1 : 0);
    statement.bindValue(ChangedOutside + 1, storedText(accountId));
    return Database::execute(statement);
}

DatabaseResult<void> CatalogueTables::removeEvent(const QString &accountId, EventId id)
{
    QSqlQuery &statement = m_statements.removeEvent;
    statement.bindValue(0, storedText(accountId));
    statement.bindValue(1, id);
    return Database::execute(statement);
}

DatabaseResult<void> CatalogueTables::removeAccount(const QString &accountId)
{
    QSqlQuery &statement = m_statements.removeAccount;
    statement.bindValue(0, storedText(accountId));
    return Database::execute(statement);
}

} // namespace eventdesk
