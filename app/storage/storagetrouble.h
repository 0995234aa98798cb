// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/databaseerror.h"

namespace eventdesk {

/** What there is to tell people of a database: each of these once, in a sentence of its own. */
enum class StorageTrouble : quint8 {
    DamagedFile, ///< it was set aside
    NewerFile, ///< the same
    DiskFull,
    FileInUse,
    NotWritable
};

/** What became of a file that was set aside for this reason. */
[[nodiscard]] constexpr StorageTrouble troubleOfFile(DatabaseFault reason)
{
    return reason == DatabaseFault::Newer ? StorageTrouble::NewerFile : StorageTrouble::DamagedFile;
}

/** Why nothing can be written. */
[[nodiscard]] constexpr StorageTrouble troubleOfWriting(DatabaseFault fault)
{
    switch (fault) {
    case DatabaseFault::Full:
        return StorageTrouble::DiskFull;
    case DatabaseFault::Busy:
        return StorageTrouble::FileInUse;
    case DatabaseFault::Broken:
    case DatabaseFault::Newer:
    case DatabaseFault::ReadOnly:
    case DatabaseFault::Other:
        break;
    }
    return StorageTrouble::NotWritable;
}

} // namespace eventdesk
