// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/storage/databasefile.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr std::chrono::milliseconds patienceForLock{5000};

/** The database itself first: what lies beside it means nothing without it. */
constexpr std::array parts{""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1};

bool makeEmpty(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly);
}

} // namespace

DatabaseFile::DatabaseFile(QString path) : m_path(std::move(path)) { }

std::unique_ptr<QLockFile> DatabaseFile::lockForOpening() const
{
    auto lock = std::make_unique<QLockFile>(m_path + u".lock"_s);
    // Not QLockFile's own waiting: it looks again after 0.1 s, then 0.2, 0.4, … and may never win.
    const QDeadlineTimer deadline(patienceForLock);
    while (!lock->tryLock(0) && lock->error() == QLockFile::LockFailedError) {
        if (deadline.hasExpired())
            return nullptr;
        QThread::msleep(5);
    }
    return lock;
}

bool DatabaseFile::makePrivate() const
{
    if (!QFileInfo::exists(m_path))
        return makeEmpty(m_path);
    if (!QFileInfo(m_path).isFile())
        return false;
    // SQLite gives the files beside a database the rights that the database has when they are made.
    bool isPrivate = true;
    for (const QLatin1String part : parts) {
        const QString path = m_path + part;
        if (QFileInfo::exists(path))
            isPrivate = QFile::setPermissions(path, ownerOnly) && isPrivate;
    }
    return isPrivate;
}

bool DatabaseFile::isWritable() const
{
    return QFileInfo(m_path).isWritable() && QFileInfo(QFileInfo(m_path).path()).isWritable();
}

bool DatabaseFile::hasOrphanedLog() const
{
    // SQLite takes a file of one byte for an empty one, and deletes the log of an empty one.
    return QFileInfo(m_path).size() <= 1 && QFileInfo(m_path + u"-wal"_s).size() > 0;
}

QString DatabaseFile::setAside(const QString &word) const
{
    QString name = datedName(word);
    for (const QLatin1String part : parts) {
        const QString from = m_path + part;
        if (QFileInfo::exists(from) && !QFile::rename(from, name + part))
            return {};
    }
    return name;
}

QString DatabaseFile::makeCopyTarget(const QString &word) const
{
    const QString name = datedName(word);
    return makeEmpty(name) ? name : QString();
}

QString DatabaseFile::datedName(const QString &word) const
{
    const QFileInfo file(m_path);
    const QString stem = file.path() + u'/' + file.completeBaseName() + u'.' + word + u'-'
        + QDateTime::currentDateTime().toString(u"yyyy-MM-ddTHHmmss"_s);
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    const auto isTaken = [](const QString &name) {
        return std::ranges::any_of(
            parts, [&name](QLatin1String part) { return QFileInfo::exists(name + part); });
    };
    QString name = stem + suffix;
    for (int i = 2; isTaken(name); ++i)
        name = stem + u'-' + QString::number(i) + suffix;
    return name;
}

} // namespace eventdesk
