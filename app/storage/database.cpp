// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/storage/database.h"

#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

/** Another Eventdesk on the same files holds its locks for milliseconds. */
constexpr int busyTimeoutMs = 2000;

DatabaseFault faultOf(int code)
{
    // The primary result codes of https://sqlite.org/rescode.html; the higher bits refine them.
    if (code == 4874) // SQLITE_IOERR_SHMSIZE: no room for the index of the write-ahead log
        return DatabaseFault::Full;
    switch (code & 0xff) {
    case 11: // SQLITE_CORRUPT
    case 24: // SQLITE_FORMAT
    case 26: // SQLITE_NOTADB
        return DatabaseFault::Broken;
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return DatabaseFault::Busy;
    case 13: // SQLITE_FULL
        return DatabaseFault::Full;
    case 8: // SQLITE_READONLY
        return DatabaseFault::ReadOnly;
    default:
        return DatabaseFault::Other;
    }
}

tl::unexpected<DatabaseError> failure(const QSqlError &error)
{
    return tl::unexpected(DatabaseError{faultOf(error.nativeErrorCode().toInt()), error.text()});
}

} // namespace

Database::Database(const QString &file)
    : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_connection.setDatabaseName(file);
    m_connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs));
}

Database::~Database()
{
    m_connection.close();
    m_connection = QSqlDatabase(); // Qt removes a connection only when nobody refers to it
    QSqlDatabase::removeDatabase(m_name);
}

DatabaseResult<void> Database::open()
{
    if (!m_connection.open())
        return failure(m_connection.lastError());
    return setPragma(u"busy_timeout"_s, QString::number(busyTimeoutMs))
        .and_then([this] { return setPragma(u"trusted_schema"_s, u"0"_s); })
        .and_then([this] { return setPragma(u"cell_size_check"_s, u"1"_s); })
        .and_then([this] { return setPragma(u"foreign_keys"_s, u"1"_s); });
}

DatabaseResult<void> Database::makeDurable(Durability durability)
{
    const bool toTheDisk = durability == Durability::PowerFailure;
    return setPragma(u"journal_mode"_s, u"wal"_s)
        .and_then([this, toTheDisk] {
            return setPragma(u"synchronous"_s, toTheDisk ? u"2"_s : u"1"_s); // FULL or NORMAL
        })
        .and_then([this, toTheDisk] { // macOS needs it; elsewhere it changes nothing
            return setPragma(u"fullfsync"_s, toTheDisk ? u"1"_s : u"0"_s);
        });
}

DatabaseResult<QSqlQuery> Database::prepare(const QString &statement) const
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(statement)) {
        // SQLITE_ERROR: our statements are sound, so it is the tables that do not fit them.
        if (query.lastError().nativeErrorCode() == "1"_L1)
            return tl::unexpected(DatabaseError{DatabaseFault::Broken, query.lastError().text()});
        return failure(query.lastError());
    }
    return query;
}

DatabaseResult<void> Database::execute(QSqlQuery &statement)
{
    if (!statement.exec())
        return failure(statement.lastError());
    return {};
}

DatabaseResult<void> Database::run(const QString &statement) const
{
    return firstValue(statement).map([](const QVariant &) {});
}

DatabaseResult<QVariant> Database::firstValue(const QString &statement) const
{
    auto query = prepare(statement);
    if (!query)
        return tl::unexpected(query.error());
    QVariant value;
    const auto take = [&value](const QSqlQuery &row) {
        if (!value.isValid())
            value = row.value(0);
    };
    if (const auto done = forEachRow(*query, take); !done)
        return tl::unexpected(done.error());
    return value;
}

DatabaseResult<void> Database::forEachRow(
    QSqlQuery &statement, const std::function<void(const QSqlQuery &row)> &take)
{
    if (!statement.exec())
        return failure(statement.lastError());
    while (statement.next())
        take(statement);
    const QSqlError error = statement.lastError();
    statement.finish(); // a statement under way would keep its transaction from ending
    if (error.isValid())
        return failure(error);
    return {};
}

DatabaseResult<void> Database::inReadTransaction(const Work &work) const
{
    return between(u"BEGIN"_s, work);
}

DatabaseResult<void> Database::inTransaction(const Work &work) const
{
    return between(u"BEGIN IMMEDIATE"_s, work);
}

DatabaseResult<void> Database::between(const QString &begin, const Work &work) const
{
    if (auto begun = run(begin); !begun)
        return begun;
    auto done = work().and_then([this] { return run(u"COMMIT"_s); });
    if (!done) {
        // SQLite has undone it by itself after some faults; then this fails, and rightly so.
        [[maybe_unused]] const auto undone = run(u"ROLLBACK"_s);
    }
    return done;
}

DatabaseResult<void> Database::setPragma(const QString &name, const QString &value) const
{
    return run(u"PRAGMA %1=%2"_s.arg(name, value))
        .and_then([this, &name] { return firstValue(u"PRAGMA "_s + name); })
        .and_then([&name, &value](const QVariant &found) -> DatabaseResult<void> {
            if (found.toString() == value)
                return {};
            return tl::unexpected(DatabaseError{DatabaseFault::Other,
                u"PRAGMA %1 is %2, not %3"_s.arg(name, found.toString(), value)});
        });
}

} // namespace eventdesk
