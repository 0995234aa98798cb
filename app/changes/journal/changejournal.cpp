// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/journal/changejournal.h"

#include "app/changes/journal/historyreader.h"
#include "app/changes/journal/journalworker.h"

#include <QDir>
#include <QPointer>

#include <functional>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

/** What is not there cannot be changed: an error of this one call, not of the database. */
DatabaseResult<void> changedOrMissing(const DatabaseResult<bool> &changed)
{
    if (!changed)
        return tl::unexpected(changed.error());
    if (!*changed)
        return tl::unexpected(DatabaseError{
            DatabaseFault::Other, u"the journal holds no such entry or set, or it is settled"_s});
    return {};
}

} // namespace

ChangeJournal::ChangeJournal(const QString &file, qint64 historyLimit, QObject *parent)
    : QObject(parent), m_file(file), m_worker(new JournalWorker(file, historyLimit))
{
    m_thread.setObjectName(u"ChangeJournal"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_worker, &JournalWorker::open);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &JournalWorker::written, this, &ChangeJournal::historyChanged);
    connect(m_worker, &JournalWorker::fileSetAside, this,
        [this](DatabaseFault reason, const QString &path) { report(troubleOfFile(reason), path); });
    connect(m_worker, &JournalWorker::writingFailed, this,
        [this](DatabaseFault fault) { report(troubleOfWriting(fault), m_file); });
    connect(m_worker, &JournalWorker::historyArchived, this, &ChangeJournal::reportArchive);
    connect(m_worker, &JournalWorker::archivingFailed, this, [this] {
        emit problemFound(tr("Your history has become long, but its oldest changes could not be "
                             "moved to a file of their own. They stay in your history."));
    });
    m_thread.start();
}

ChangeJournal::~ChangeJournal()
{
    QMetaObject::invokeMethod(m_worker, &JournalWorker::close, Qt::QueuedConnection);
    m_thread.wait();
}

JournalSetReply *ChangeJournal::begin(const JournalOwner &owner, const ChangeSet &set)
{
    return write<JournalSetReply>(
        [owner, set](JournalTables &tables, const auto &) { return tables.begin(owner, set); });
}

JournalWrite *ChangeJournal::markSent(
    qint64 entryId, EventId knownBefore, const std::optional<Change> &rebased)
{
    return change([entryId, knownBefore, rebased](JournalTables &tables) {
        return tables.markSent(entryId, knownBefore, rebased);
    });
}

JournalWrite *ChangeJournal::record(qint64 entryId, ChangeState state,
    const std::optional<Event> &after, const std::optional<ApiError> &error)
{
    return change([entryId, state, after, error](JournalTables &tables) {
        return tables.record(entryId, state, after, error);
    });
}

JournalWrite *ChangeJournal::close(qint64 setId)
{
    return change([setId](JournalTables &tables) { return tables.close(setId); });
}

JournalWrite *ChangeJournal::reopen(qint64 setId, const QList<qint64> &entryIds)
{
    return change(
        [setId, entryIds](JournalTables &tables) { return tables.reopen(setId, entryIds); });
}

JournalWrite *ChangeJournal::forget(const QString &accountId)
{
    return change([accountId](JournalTables &tables) {
        return tables.forget(accountId).map([] { return true; });
    });
}

JournalSetsReply *ChangeJournal::claimOpenSets(const JournalOwner &owner)
{
    return write<JournalSetsReply>([owner](JournalTables &tables, const ProgramLock &lock) {
        return tables.claimOpenSets(
            owner, [&lock](const QString &token) { return lock.isHeldElsewhere(token); });
    });
}

JournalSetReply *ChangeJournal::lastUndoable(const JournalOwner &owner)
{
    return read<JournalSetReply>(
        [owner](JournalTables &tables) { return tables.lastUndoable(owner); });
}

JournalSetReply *ChangeJournal::readSet(qint64 setId)
{
    return read<JournalSetReply>([setId](JournalTables &tables) { return tables.readSet(setId); });
}

HistoryReply *ChangeJournal::history(const JournalOwner &owner, const HistoryQuery &query)
{
    return read<HistoryReply>([reader = HistoryReader(owner, query)](
                                  JournalTables &tables) { return tables.read(reader); });
}

template <typename Reply, typename Work>
Reply *ChangeJournal::read(Work work)
{
    return ask<Reply>(
        false, [work](JournalTables &tables, const auto &) { return work(tables); },
        std::identity());
}

template <typename Reply, typename Work>
Reply *ChangeJournal::write(Work work)
{
    return ask<Reply>(true, std::move(work), std::identity());
}

template <typename Work>
JournalWrite *ChangeJournal::change(Work work)
{
    return ask<JournalWrite>(
        true, [work](JournalTables &tables, const auto &) { return work(tables); },
        changedOrMissing);
}

template <typename Reply, typename Work, typename Interpret>
Reply *ChangeJournal::ask(bool writes, Work work, Interpret interpret)
{
    using Result = std::invoke_result_t<Work, JournalTables &, const ProgramLock &>;
    auto *reply = new Reply(this);
    const auto result = std::make_shared<Result>(); // belongs to the journal's thread
    const JournalTask task{.kind = writes ? JournalTask::Kind::Write : JournalTask::Kind::Read,
        .carryOut = [work, result](
                        JournalTables &tables, const ProgramLock &lock) -> DatabaseResult<void> {
            *result = work(tables, lock);
            if (!*result)
                return tl::unexpected(result->error());
            return {};
        },
        .answer =
            [this, reply = QPointer<Reply>(reply), result, interpret](
                const DatabaseResult<void> &done) {
                const Result given = done ? *result : Result(tl::unexpected(done.error()));
                const auto settle = [reply, answer = interpret(given)] {
                    if (reply)
                        emit reply->finished(answer);
                    if (reply)
                        reply->deleteLater();
                };
                QMetaObject::invokeMethod(this, settle, Qt::QueuedConnection);
            }};
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, task] { worker->add(task); }, Qt::QueuedConnection);
    return reply;
}

void ChangeJournal::reportArchive(const QString &path)
{
    //: %1 is a file path.
    emit problemFound(tr("Your history has become long: its oldest changes were moved to the "
                         "file %1.")
                          .arg(QDir::toNativeSeparators(path)));
    emit historyChanged();
}

void ChangeJournal::report(StorageTrouble trouble, const QString &path)
{
    if (m_reported.contains(trouble))
        return;
    m_reported.insert(trouble);
    const QString file = QDir::toNativeSeparators(path);
    switch (trouble) {
    case StorageTrouble::DamagedFile:
        //: The journal is where every change is written down. %1 is the new path of its file.
        emit problemFound(tr("The record of your changes was damaged; it was set aside as %1 and a "
                             "new one was begun.")
                              .arg(file));
        break;
    case StorageTrouble::NewerFile:
        //: %1 is the new path of the file in which every change is written down.
        emit problemFound(tr("The record of your changes was written by a newer version of "
                             "Eventdesk; it was set aside as %1 and a new one was begun.")
                              .arg(file));
        break;
    case StorageTrouble::DiskFull:
        emit problemFound(tr("The disk is full, so changes cannot be written down. Eventdesk sends "
                             "nothing that it has not written down first."));
        break;
    case StorageTrouble::FileInUse:
        //: %1 is a file path.
        emit problemFound(tr("Another program is using the file %1, so changes cannot be written "
                             "down. Eventdesk sends nothing that it has not written down first.")
                              .arg(file));
        break;
    case StorageTrouble::NotWritable:
        //: %1 is a file path.
        emit problemFound(tr("The file %1 cannot be written, so changes cannot be written down. "
                             "Eventdesk sends nothing that it has not written down first.")
                              .arg(file));
        break;
    }
}

} // namespace eventdesk
