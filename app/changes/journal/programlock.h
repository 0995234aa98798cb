// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/databaseerror.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace eventdesk {

/**
 * Tells other programs on the same file that this one lives: a random token, and beside the file a
 * lock with that name, which the system lets go when the program ends, however it ends (J7).
 */
class ProgramLock final
{
    Q_DISABLE_COPY_MOVE(ProgramLock)

public:
    /**
     * Of the program that uses this file; its folder must be writable. Blocks while another program
     * opens the file. The locks of programs that ended are removed. Without a file there are no
     * other programs, and nothing is locked.
     */
    [[nodiscard]] static DatabaseResult<std::unique_ptr<ProgramLock>> take(const QString &file);

    /** Never empty; no two programs have the same. */
    [[nodiscard]] const QString &token() const { return m_token; }

    /** Whether another program lives that has this token. It may be any text. */
    [[nodiscard]] bool isHeldElsewhere(const QString &token) const;

private:
    ProgramLock(QString file, QString token);

    [[nodiscard]] QString pathFor(const QString &token) const;
    [[nodiscard]] DatabaseResult<void> lock();
    void removeStaleLocks() const;

    const QString m_file;
    const QString m_token;
    std::unique_ptr<QLockFile> m_lock; ///< none in memory
};

} // namespace eventdesk
