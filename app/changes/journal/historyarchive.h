// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/database.h"

#include <QString>

namespace eventdesk {

/**
 * Keeps the history in a database made by journalDatabase() bounded: moves the oldest closed sets
 * into a table that spreadsheets and programs read (historyCsvLine(), UTF-8, gzip). Nothing leaves
 * the database that is not in a file on the disk. Open sets stay, however old they are.
 */
class HistoryArchive
{
public:
    /** The files are laid beside the journal's, readable by their owner alone (J8). */
    HistoryArchive(const Database &database, QString journalFile);

    /**
     * When there are more entries than the limit, moves whole sets until a tenth of it is free.
     * Returns the path of the new file, history-2026-11-28T041500.csv.gz; empty when none is made.
     */
    [[nodiscard]] DatabaseResult<QString> keepWithin(qint64 limit) const;

private:
    [[nodiscard]] DatabaseResult<QString> moveOldest(qint64 limit) const;
    /** The newest of the sets that have to go; 0 when there are none. */
    [[nodiscard]] DatabaseResult<qint64> lastToGo(qint64 entriesToGo) const;
    [[nodiscard]] DatabaseResult<QString> tableUpTo(qint64 setId) const;
    [[nodiscard]] DatabaseResult<void> removeUpTo(qint64 setId) const;
    [[nodiscard]] QString freePath() const;

    const Database &m_database;
    const QString m_journalFile;
};

} // namespace eventdesk
