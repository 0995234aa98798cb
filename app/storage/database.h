// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/databaseerror.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>

namespace eventdesk {

/** What a finished transaction survives. The end of the program it always survives. */
enum class Durability : quint8 {
    Crash, ///< a power failure may undo the last ones (synchronous=NORMAL)
    PowerFailure ///< every one is on the disk before it counts as done (synchronous=FULL)
};

/**
 * One connection to an SQLite file. Made, used and destroyed on one thread; statements made from it
 * must be gone before it is. openDatabase() makes one that is ready for use.
 */
class Database final
{
    Q_DISABLE_COPY_MOVE(Database)

public:
    using Work = std::function<DatabaseResult<void>()>;

    /** Not open yet. */
    explicit Database(const QString &file);
    /** Closes; what was not committed is undone. */
    ~Database();

    /** Opens with the pragmas that are safe on any file, each of them read back (J4). */
    [[nodiscard]] DatabaseResult<void> open();

    /** Makes it a database with a write-ahead log. Changes the file: call it on our own only. */
    [[nodiscard]] DatabaseResult<void> makeDurable(Durability durability);

    /** The statement, to be executed as often as wanted. Broken: there are no such tables. */
    [[nodiscard]] DatabaseResult<QSqlQuery> prepare(const QString &statement) const;

    /** Executes a prepared statement with the values bound to it. */
    [[nodiscard]] static DatabaseResult<void> execute(QSqlQuery &statement);

    /** Executes a statement whose rows nobody wants. */
    [[nodiscard]] DatabaseResult<void> run(const QString &statement) const;

    /** The first column of the first row; an invalid value when there is none. */
    [[nodiscard]] DatabaseResult<QVariant> firstValue(const QString &statement) const;

    /** Executes a prepared statement and hands over its rows one by one. */
    [[nodiscard]] static DatabaseResult<void> forEachRow(
        QSqlQuery &statement, const std::function<void(const QSqlQuery &row)> &take);

    /** Does the work on one state of the database, whatever others write meanwhile. */
    [[nodiscard]] DatabaseResult<void> inReadTransaction(const Work &work) const;

    /**
     * Does all of the work or, when it or the commit fails, none of it. Takes the right to write
     * first, so that it never loses it to another process half way.
     */
    [[nodiscard]] DatabaseResult<void> inTransaction(const Work &work) const;

private:
    [[nodiscard]] DatabaseResult<void> between(const QString &begin, const Work &work) const;
    [[nodiscard]] DatabaseResult<void> setPragma(const QString &name, const QString &value) const;

    QString m_name; ///< of the connection, unique in this process
    QSqlDatabase m_connection;
};

} // namespace eventdesk
