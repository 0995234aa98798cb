// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/settings/dataplaces.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace eventdesk {

QString DataPlaces::settingsFile() const
{
    return directory + QStringLiteral("/settings.ini");
}

QString DataPlaces::accountsFile() const
{
    return directory + QStringLiteral("/accounts.json");
}

QString DataPlaces::eventsFile() const
{
    return directory + QStringLiteral("/events.sqlite");
}

QString DataPlaces::journalFile() const
{
    return directory + QStringLiteral("/journal.sqlite");
}

QString DataPlaces::practiceFile() const
{
    return directory + QStringLiteral("/practice.json");
}

std::optional<DataPlaces> DataPlaces::open(const QString &directory)
{
    const QString place = directory.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        : QDir(directory).absolutePath();
    const bool isNew = !QFileInfo::exists(place);
    if (!QDir().mkpath(place) || !QFileInfo(place).isWritable())
        return std::nullopt;
    if (isNew) // a directory that was there before keeps the rights its owner gave it
        QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return DataPlaces{place};
}

} // namespace eventdesk
