// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace eventdesk {

/**
 * A database as files: itself and what SQLite lays beside it (-wal, -shm, -journal). Everything is
 * readable by its owner alone (reliability J8), and nothing is ever deleted or overwritten (J6).
 */
class DatabaseFile
{
public:
    /** Nothing is touched; the file need not exist, its folder should. */
    explicit DatabaseFile(QString path);

    [[nodiscard]] QString path() const { return m_path; }

    /**
     * Makes sure that only one process at a time opens, mends or migrates the database. Waits for
     * another one. Null when that one took too long; held where the folder admits no lock file, for
     * there nothing can be mended either.
     */
    [[nodiscard]] std::unique_ptr<QLockFile> lockForOpening() const;

    /** Makes an empty private file where there is none, and takes others' rights to one that is.
     * False: that cannot be done, or something else has the name. */
    bool makePrivate() const;

    /** Whether file and folder can be written as far as their rights tell. */
    [[nodiscard]] bool isWritable() const;

    /** Whether SQLite left changes behind that it would throw away, their database being gone. */
    [[nodiscard]] bool hasOrphanedLog() const;

    /**
     * Renames the database and what lies beside it to NAME.WORD-2026-11-23T140205.SUFFIX. Returns
     * that path; nothing when the file could not be renamed.
     */
    [[nodiscard]] QString setAside(const QString &word) const;

    /** Makes an empty private file NAME.WORD-2026-11-23T140205.SUFFIX for a copy. Its path, or
     * nothing. */
    [[nodiscard]] QString makeCopyTarget(const QString &word) const;

private:
    [[nodiscard]] QString datedName(const QString &word) const;

    QString m_path;
};

} // namespace eventdesk
