// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/journal/journaltables.h"
#include "app/changes/journal/programlock.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>

namespace eventdesk {

/** One thing that the journal was asked. */
struct JournalTask
{
    enum class Kind : quint8 { Read, Write };

    Kind kind = Kind::Read;
    /** An error is one of the database, and undoes all that is written together with this. */
    std::function<DatabaseResult<void>(JournalTables &tables, const ProgramLock &lock)> carryOut;
    /** Called exactly once, after carryOut; what it wrote is on the disk, unless there is an error.
     */
    std::function<void(const DatabaseResult<void> &done)> answer;
};

/**
 * The part of ChangeJournal that waits for the disk; lives on the journal's thread.
 *
 * Group commit: whatever waits when it begins to write goes into one transaction, so that a
 * hundred changes under way wait for the disk once. Only a reading between two writes parts them.
 */
class JournalWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalWorker)

public:
    JournalWorker(QString file, qint64 historyLimit);
    ~JournalWorker() override;

    void open();
    void add(const JournalTask &task);

    /** Carries out what waits, closes the database and ends the thread. */
    void close();

signals:
    /** Something was written. */
    void written();
    /** A new file was begun; the old one has this name now. */
    void fileSetAside(eventdesk::DatabaseFault reason, const QString &path);
    /** May come again and again. */
    void writingFailed(eventdesk::DatabaseFault fault);
    /** The oldest entries are in this file now. */
    void historyArchived(const QString &path);
    /** They stay where they are. Comes once. */
    void archivingFailed();

private:
    using Tasks = QList<JournalTask>;

    void carryOutWaiting();
    void carryOut(Tasks::const_iterator first, Tasks::const_iterator last);
    [[nodiscard]] DatabaseResult<void> ensureOpen();
    [[nodiscard]] DatabaseResult<void> tryToOpen();
    [[nodiscard]] DatabaseResult<void> setAside();
    void handle(const DatabaseError &error);
    void keepBounded();

    const QString m_file;
    const qint64 m_historyLimit;
    std::unique_ptr<ProgramLock> m_lock; // before the database, so that it outlives it
    std::unique_ptr<Database> m_database;
    std::unique_ptr<JournalTables> m_tables; // after the connection, so that it goes before it
    JournalIds m_givenIds; ///< of files that were set aside
    Tasks m_waiting;
    qint64 m_boundedAt = 0; ///< entries when archiving was last tried: not again for as many
    bool m_archivingFailed = false; ///< not tried again until the next start
};

} // namespace eventdesk
