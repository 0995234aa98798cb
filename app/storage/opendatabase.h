// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/database.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace eventdesk {

/** What a database is to be. A value. */
struct DatabasePlan
{
    QString file; ///< in a folder that exists; empty: in memory, and gone when it is closed
    /** The statements that bring version 0, 1, 2… to the next one; as many as there are versions.
     */
    QList<QStringList> migrations = {};
    Durability durability = Durability::Crash;
};

/** A file that could not be used and was renamed. Nothing in it was lost or changed. */
struct SetAsideFile
{
    DatabaseFault reason = DatabaseFault::Broken; ///< or Newer
    QString path; ///< its new name
};

struct OpenedDatabase
{
    std::unique_ptr<Database> database; ///< sound, durable and of the newest version
    std::optional<SetAsideFile> setAside = {}; ///< what stood in its place
};

/**
 * Opens the database of a plan, making it when it is missing.
 *
 * Every page is checked. An older version is brought to the newest in one transaction, after a copy
 * of it was laid beside it. A file that is damaged, foreign or of a newer version is set aside
 * under a dated name and a new one begun. Several processes may do this at the same time. Blocks
 * for seconds when another process holds the file: not for the UI thread.
 */
[[nodiscard]] DatabaseResult<OpenedDatabase> openDatabase(const DatabasePlan &plan);

/**
 * Sets the file of a database aside that turned out to be useless, and closes it. The error says
 * why it is still in its place.
 */
[[nodiscard]] DatabaseResult<SetAsideFile> setDatabaseAside(
    std::unique_ptr<Database> database, const QString &file, DatabaseFault reason);

} // namespace eventdesk
