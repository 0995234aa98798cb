// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/practice/practicefile.h"

#include "app/practice/practicejson.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr int fileFormat = 1;
constexpr qint64 maxFileSize = 64LL * 1024 * 1024; // far above any account kept here

std::optional<PracticeStore> storeFrom(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root[u"format"_s].toInteger() != fileFormat || !root[u"events"_s].isArray())
        return std::nullopt;
    const QJsonArray rows = root[u"events"_s].toArray();
    QList<Event> events;
    events.reserve(rows.size());
    for (const auto &row : rows) {
        const std::optional<Event> event = eventFromPracticeJson(row);
        if (!event)
            return std::nullopt;
        events.append(*event);
    }
    return PracticeStore::restored(events, root[u"next_id"_s].toInteger());
}

std::optional<PracticeStore> storeIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxFileSize)
        return std::nullopt;
    return storeFrom(file.readAll());
}

} // namespace

PracticeFile::PracticeFile(QString path) : m_path(std::move(path)) { }

tl::expected<PracticeStore, QString> PracticeFile::load() const
{
    if (!QFileInfo::exists(m_path))
        return PracticeStore::sample();
    if (std::optional<PracticeStore> store = storeIn(m_path))
        return *std::move(store);
    if (setAside())
        return PracticeStore::sample();
    //: %1 is a file path.
    return tl::unexpected(tr("The practice account's file %1 is damaged and cannot be renamed. "
                             "Move it away yourself, then try again.")
                              .arg(QDir::toNativeSeparators(m_path)));
}

bool PracticeFile::save(const PracticeStore &store) const
{
    QJsonArray rows;
    for (const Event &event : store.events())
        rows.append(practiceJson(event));
    const QJsonObject root{
        {u"format"_s, fileFormat}, {u"next_id"_s, store.nextId()}, {u"events"_s, rows}};

    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    // commit() reports whatever failed before it, except for the permissions.
    return file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(root).toJson()) >= 0 && file.commit();
}

bool PracticeFile::setAside() const
{
    const QString stem =
        m_path + u".broken-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString name = stem;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = stem + u'-' + QString::number(i);
    return QDir().rename(m_path, name);
}

} // namespace eventdesk
