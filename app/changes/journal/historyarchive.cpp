// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/journal/historyarchive.h"

#include "app/changes/journal/historycsv.h"
#include "app/changes/journal/journalrows.h"
#include "app/storage/durablenames.h"
#include "app/storage/gzip.h"
#include "app/storage/storedtext.h"
#include "app/storage/storedvalues.h"

#include <QFileInfo>
#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

DatabaseResult<void> writeToTheDisk(const QString &path, const QByteArray &content)
{
    QSaveFile file(path); // commit() waits for the disk
    const bool done = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(content) == content.size() && file.commit()
        && namesReachTheDisk(QFileInfo(path).path());
    if (!done)
        return tl::unexpected(DatabaseError{DatabaseFault::Other, file.errorString()});
    return {};
}

} // namespace

HistoryArchive::HistoryArchive(const Database &database, QString journalFile)
    : m_database(database), m_journalFile(std::move(journalFile))
{
}

DatabaseResult<QString> HistoryArchive::keepWithin(qint64 limit) const
{
    QString path;
    // One transaction, so that no other program moves the same sets.
    const auto done = m_database.inTransaction(
        [&] { return moveOldest(limit).map([&path](const QString &made) { path = made; }); });
    return done.map([&path] { return path; });
}

DatabaseResult<QString> HistoryArchive::moveOldest(qint64 limit) const
{
    const auto count = m_database.firstValue(u"SELECT count(*) FROM entries"_s);
    if (!count)
        return tl::unexpected(count.error());
    const qint64 total = integerOf(*count).value_or(0);
    if (total <= limit)
        return QString();
    const auto last = lastToGo(total - (limit - limit / 10));
    if (!last)
        return tl::unexpected(last.error());
    if (*last == 0)
        return QString();
    QString path = freePath();
    return tableUpTo(*last)
        .and_then(
            [&path](const QString &table) { return writeToTheDisk(path, gzipped(table.toUtf8())); })
        .and_then([this, &last] { return removeUpTo(*last); })
        .map([&path] { return path; });
}

DatabaseResult<qint64> HistoryArchive::lastToGo(qint64 entriesToGo) const
{
    auto statement = m_database.prepare(
        u"SELECT s.id, (SELECT count(*) FROM entries AS e WHERE e.set_id = s.id) "
        "FROM sets AS s WHERE s.is_open = 0 ORDER BY s.id"_s);
    if (!statement)
        return tl::unexpected(statement.error());
    qint64 last = 0;
    const auto take = [&](const QSqlQuery &row) {
        if (entriesToGo <= 0)
            return;
        last = integerOf(row.value(0)).value_or(0);
        entriesToGo -= integerOf(row.value(1)).value_or(0);
    };
    return Database::forEachRow(*statement, take).map([&last] { return last; });
}

DatabaseResult<QString> HistoryArchive::tableUpTo(qint64 setId) const
{
    auto owners = m_database.prepare(u"SELECT id, account_id, origin FROM owners ORDER BY id"_s);
    auto entries = m_database.prepare(
        selectEntries() + u"WHERE s.owner_id = ? AND s.is_open = 0 AND s.id <= ? ORDER BY e.id"_s);
    if (!owners || !entries)
        return tl::unexpected(!owners ? owners.error() : entries.error());
    QList<std::pair<qint64, JournalOwner>> all;
    const auto takeOwner = [&all](const QSqlQuery &row) {
        all.append({integerOf(row.value(0)).value_or(0),
            {textOf(row.value(1)).value_or(QString()), textOf(row.value(2)).value_or(QString())}});
    };
    if (const auto done = Database::forEachRow(*owners, takeOwner); !done)
        return tl::unexpected(done.error());
    // With a byte order mark, for the spreadsheets that take a file without one for Latin 1.
    QString table = QChar(QChar::ByteOrderMark) + historyCsvHeader();
    for (const auto &[ownerId, owner] : std::as_const(all)) {
        entries->bindValue(0, ownerId);
        entries->bindValue(1, setId);
        const auto takeEntry = [&table, &owner = owner](const QSqlQuery &row) {
            if (const std::optional<JournalEntry> entry = entryIn(row))
                table += historyCsvLine(owner, *entry);
        };
        if (const auto done = Database::forEachRow(*entries, takeEntry); !done)
            return tl::unexpected(done.error());
    }
    return table;
}

DatabaseResult<void> HistoryArchive::removeUpTo(qint64 setId) const
{
    auto statement = m_database.prepare(u"DELETE FROM sets WHERE is_open = 0 AND id <= ?"_s);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bindValue(0, setId);
    return Database::execute(*statement);
}

QString HistoryArchive::freePath() const
{
    const QString stem = QFileInfo(m_journalFile).path() + u"/history-"_s
        + QDateTime::currentDateTime().toString(u"yyyy-MM-ddTHHmmss"_s);
    const QString suffix = u".csv.gz"_s;
    QString path = stem + suffix;
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = stem + u'-' + QString::number(i) + suffix;
    return path;
}

} // namespace eventdesk
