// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/journal/programlock.h"

#include "app/storage/databasefile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

/** Whether no living program holds the lock. Removes what a dead one left. */
bool isFree(const QString &path)
{
    // Not tryLock(): it takes a lock for held when another program has the process id by now, and
    // in a sandbox every Eventdesk may have the same. This asks the system for the lock itself.
    return !QFileInfo::exists(path) || QLockFile(path).removeStaleLockFile()
        || !QFileInfo::exists(path);
}

} // namespace

ProgramLock::ProgramLock(QString file, QString token)
    : m_file(std::move(file)), m_token(std::move(token))
{
}

DatabaseResult<std::unique_ptr<ProgramLock>> ProgramLock::take(const QString &file)
{
    std::unique_ptr<ProgramLock> taken(
        new ProgramLock(file, QUuid::createUuid().toString(QUuid::Id128)));
    if (file.isEmpty())
        return taken;
    return taken->lock().map([&taken] { return std::move(taken); });
}

DatabaseResult<void> ProgramLock::lock()
{
    // Otherwise another program might find our lock between its making and its locking.
    const std::unique_ptr<QLockFile> opening = DatabaseFile(m_file).lockForOpening();
    if (!opening)
        return tl::unexpected(
            DatabaseError{DatabaseFault::Busy, u"another process is opening the file"_s});
    removeStaleLocks();
    m_lock = std::make_unique<QLockFile>(pathFor(m_token));
    m_lock->setStaleLockTime(0); // held as long as the program lives
    if (!m_lock->tryLock(0))
        return tl::unexpected(
            DatabaseError{DatabaseFault::ReadOnly, u"no lock file can be made"_s});
    QFile::setPermissions(pathFor(m_token), QFile::ReadOwner | QFile::WriteOwner); // J8
    return {};
}

bool ProgramLock::isHeldElsewhere(const QString &token) const
{
    static const QRegularExpression shape(u"^[0-9a-f]{32}$"_s);
    return token != m_token && shape.match(token).hasMatch() && !isFree(pathFor(token));
}

QString ProgramLock::pathFor(const QString &token) const
{
    return m_file + u'.' + token + u".lock"_s;
}

void ProgramLock::removeStaleLocks() const
{
    const QFileInfo file(m_file);
    const QStringList names =
        file.dir().entryList({file.fileName() + u".*.lock"_s}, QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        (void)isFree(file.dir().filePath(name));
}

} // namespace eventdesk
