// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/journal/journalentry.h"
#include "app/storage/opendatabase.h"

#include <QSqlQuery>

#include <functional>
#include <memory>

namespace eventdesk {

class HistoryReader;

/** The highest ids that anybody was given. A value. */
struct JournalIds
{
    qint64 set = 0;
    qint64 entry = 0;
};

/** Where the journal is kept: what it acknowledged survives a power failure. */
[[nodiscard]] DatabasePlan journalDatabase(const QString &file);

/**
 * The journal in a database made by journalDatabase(): the statements, prepared once. Lives on the
 * database's thread and must be gone before it. Writes belong into a transaction of the caller's.
 * Nothing read is trusted: an entry of which nobody can say what it is about is left out.
 */
class JournalTables final
{
    Q_DISABLE_COPY_MOVE(JournalTables)

public:
    /** Whether another living program has this token. */
    using IsHeldElsewhere = std::function<bool(const QString &token)>;

    /**
     * program: the token of this one, to which the sets belong that it begins or claims. given:
     * what is begun gets higher ids. Fails with Broken when the tables are not those of
     * journalDatabase().
     */
    [[nodiscard]] static DatabaseResult<std::unique_ptr<JournalTables>> open(
        const Database &database, const QString &program, const JournalIds &given = {});

    /** What was begun, read or given before by these tables. */
    [[nodiscard]] const JournalIds &givenIds() const { return m_given; }

    // --- writing; the meaning is that of ChangeJournal's calls ---

    [[nodiscard]] DatabaseResult<JournalSet> begin(const JournalOwner &owner, const ChangeSet &set);
    /** False: there is no such entry, or it is settled. */
    [[nodiscard]] DatabaseResult<bool> markSent(
        qint64 entryId, EventId knownBefore, const std::optional<Change> &rebased);
    /** False: there is no such entry. */
    [[nodiscard]] DatabaseResult<bool> record(qint64 entryId, ChangeState state,
        const std::optional<Event> &after, const std::optional<ApiError> &error);
    /** False: there is no such set. */
    [[nodiscard]] DatabaseResult<bool> close(qint64 setId);
    /** False: there is no such set, or it is open and another program's, or does not have all of
     * the entries. Then nothing was written. */
    [[nodiscard]] DatabaseResult<bool> reopen(qint64 setId, const QList<qint64> &entryIds);
    [[nodiscard]] DatabaseResult<void> forget(const QString &accountId);
    /** Those of this program as well. */
    [[nodiscard]] DatabaseResult<QList<JournalSet>> claimOpenSets(
        const JournalOwner &owner, const IsHeldElsewhere &isHeldElsewhere);

    // --- reading ---

    /** Entries of all accounts. Other programs may have added more since they were counted last. */
    [[nodiscard]] qint64 knownEntryCount() const { return m_entryCount; }
    [[nodiscard]] DatabaseResult<void> countEntries();

    [[nodiscard]] DatabaseResult<JournalSet> lastUndoable(const JournalOwner &owner);
    [[nodiscard]] DatabaseResult<JournalSet> readSet(qint64 setId);
    [[nodiscard]] DatabaseResult<HistoryPage> read(const HistoryReader &reader);

private:
    struct Statements
    {
        QSqlQuery addOwner;
        QSqlQuery findOwner;
        QSqlQuery removeAccount;
        QSqlQuery addSet;
        QSqlQuery addEntry;
        QSqlQuery markSent;
        QSqlQuery rebase;
        QSqlQuery lastDoneSince;
        QSqlQuery record;
        QSqlQuery settleEntries;
        QSqlQuery closeSet;
        QSqlQuery reopenSet;
        QSqlQuery findOpenSets;
        QSqlQuery claimSet;
        QSqlQuery doubtSent;
        QSqlQuery findUndoable;
        QSqlQuery hasEntry;
        QSqlQuery readSet;
        QSqlQuery readEntries;
    };

    JournalTables(const Database &database, QString program, Statements statements);

    /** 0 when nothing was ever written for this owner. */
    [[nodiscard]] DatabaseResult<qint64> findOwner(const JournalOwner &owner);
    [[nodiscard]] DatabaseResult<qint64> addEntry(
        qint64 ownerId, qint64 setId, const JournalEntry &entry);
    [[nodiscard]] DatabaseResult<void> startIdsAfter(const JournalIds &given);
    void noteGiven(const JournalEntry &entry);
    [[nodiscard]] DatabaseResult<JournalSet> claim(qint64 ownerId, qint64 setId);
    /** An entry that waits still, and the last change of ours that was carried out before it. */
    [[nodiscard]] DatabaseResult<void> rebaseOnEarlier(
        qint64 ownerId, const QDateTime &plannedAt, JournalEntry &entry);
    [[nodiscard]] DatabaseResult<bool> hasEntries(qint64 setId, const QList<qint64> &entryIds);
    [[nodiscard]] DatabaseResult<JournalSet> setWithEntries(qint64 setId);
    /** Executes a statement that changes rows; whether it found one. */
    [[nodiscard]] static DatabaseResult<bool> executeOnRow(
        QSqlQuery &statement, const QVariantList &values);

    const Database &m_database;
    const QString m_program;
    Statements m_statements;
    JournalIds m_given;
    qint64 m_entryCount = 0;
};

} // namespace eventdesk
