// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/opendatabase.h"
#include "app/storage/pendingwrites.h"
#include "app/storage/storedcatalogue.h"

#include <QSqlQuery>

#include <memory>

namespace eventdesk {

/** Where the catalogues are kept: a cache, so a power failure may cost the last seconds. */
[[nodiscard]] DatabasePlan catalogueDatabase(const QString &file);

/**
 * The catalogues of all accounts in a database made by catalogueDatabase(): the statements,
 * prepared once. Lives on the database's thread and must be gone before it. Nothing read is
 * trusted: an event without a possible id or readable texts is left out, other nonsense becomes
 * Unknown.
 */
class CatalogueTables final
{
    Q_DISABLE_COPY_MOVE(CatalogueTables)

public:
    /** Fails with Broken when the tables are not those of catalogueDatabase(). */
    [[nodiscard]] static DatabaseResult<std::unique_ptr<CatalogueTables>> open(
        const Database &database);

    /** Empty when nothing is stored of this account. */
    [[nodiscard]] DatabaseResult<StoredCatalogue> read(const QString &accountId);

    /** All of these writes in one transaction, or none of them. */
    [[nodiscard]] DatabaseResult<void> write(const PendingWrites &writes);

private:
    struct Statements
    {
        QSqlQuery readAccount;
        QSqlQuery readEvents;
        QSqlQuery writeAccount;
        QSqlQuery writeEvent;
        QSqlQuery removeAccount;
        QSqlQuery removeEvent;
    };

    CatalogueTables(const Database &database, Statements statements);

    [[nodiscard]] DatabaseResult<void> writeAccount(
        const QString &accountId, const PendingWrites::Account &account);
    [[nodiscard]] DatabaseResult<void> writeHeader(
        const QString &accountId, const PendingWrites::Header &header);
    [[nodiscard]] DatabaseResult<void> writeEvent(
        const QString &accountId, const StoredEvent &stored);
    [[nodiscard]] DatabaseResult<void> removeEvent(const QString &accountId, EventId id);
    [[nodiscard]] DatabaseResult<void> removeAccount(const QString &accountId);

    const Database &m_database;
    Statements m_statements;
};

} // namespace eventdesk
