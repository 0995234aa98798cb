// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/journal/journalworker.h"

#include "app/changes/journal/historyarchive.h"

#include <QLoggingCategory>
#include <QThread>

#include <algorithm>
#include <utility>

namespace eventdesk {

namespace {

Q_LOGGING_CATEGORY(logJournal, "eventdesk.journal")

bool isRead(const JournalTask &task)
{
    return task.kind == JournalTask::Kind::Read;
}

} // namespace

JournalWorker::JournalWorker(QString file, qint64 historyLimit)
    : m_file(std::move(file)), m_historyLimit(historyLimit)
{
}

JournalWorker::~JournalWorker() = default;

void JournalWorker::open()
{
    if (const auto opened = ensureOpen(); !opened)
        handle(opened.error());
}

void JournalWorker::add(const JournalTask &task)
{
    m_waiting.append(task);
    // Comes after the tasks that already wait for this thread.
    if (m_waiting.size() == 1)
        QMetaObject::invokeMethod(this, &JournalWorker::carryOutWaiting, Qt::QueuedConnection);
}

void JournalWorker::close()
{
    carryOutWaiting();
    m_tables.reset();
    m_database.reset();
    m_lock.reset();
    thread()->quit();
}

void JournalWorker::carryOutWaiting()
{
    const Tasks tasks = std::exchange(m_waiting, {});
    for (auto first = tasks.cbegin(); first != tasks.cend();) {
        const auto last = isRead(*first) ? first + 1 : std::find_if(first, tasks.cend(), isRead);
        carryOut(first, last);
        first = last;
    }
}

void JournalWorker::carryOut(Tasks::const_iterator first, Tasks::const_iterator last)
{
    const auto all = [&]() -> DatabaseResult<void> {
        for (auto task = first; task != last; ++task) {
            if (auto done = task->carryOut(*m_tables, *m_lock); !done)
                return done;
        }
        return {};
    };
    const bool writes = !isRead(*first);
    const auto done = ensureOpen().and_then([&] {
        Q_ASSERT(m_database);
        return writes ? m_database->inTransaction(all) : all();
    });
    if (!done)
        handle(done.error());
    for (auto task = first; task != last; ++task)
        task->answer(done);
    if (done && writes) {
        emit written();
        keepBounded();
    }
}

DatabaseResult<void> JournalWorker::ensureOpen()
{
    if (m_tables)
        return {};
    auto opened = tryToOpen();
    if (!opened && opened.error().fault == DatabaseFault::Broken) // tables that are not ours
        opened = setAside().and_then([this] { return tryToOpen(); });
    return opened;
}

DatabaseResult<void> JournalWorker::tryToOpen()
{
    auto opened = openDatabase(journalDatabase(m_file));
    if (!opened)
        return tl::unexpected(opened.error());
    if (opened->setAside)
        emit fileSetAside(opened->setAside->reason, opened->setAside->path);
    m_database = std::move(opened->database);
    if (!m_lock) {
        auto lock = ProgramLock::take(m_file);
        if (!lock)
            return tl::unexpected(lock.error());
        m_lock = *std::move(lock);
    }
    auto tables = JournalTables::open(*m_database, m_lock->token(), m_givenIds);
    if (!tables)
        return tl::unexpected(tables.error());
    m_tables = *std::move(tables);
    return {};
}

DatabaseResult<void> JournalWorker::setAside()
{
    if (m_tables) // sets of it may be running: what they write must not meet another one's rows
        m_givenIds = m_tables->givenIds();
    m_tables.reset();
    return setDatabaseAside(std::move(m_database), m_file, DatabaseFault::Broken)
        .map([this](const SetAsideFile &moved) { emit fileSetAside(moved.reason, moved.path); });
}

void JournalWorker::handle(const DatabaseError &error)
{
    qCWarning(logJournal, "The journal failed: %ls", qUtf16Printable(error.details));
    if (error.fault == DatabaseFault::Broken && m_tables && !m_file.isEmpty()) {
        // What is asked next goes into a new file, in which nothing of this one is known.
        if (setAside())
            return;
    }
    emit writingFailed(error.fault);
}

void JournalWorker::keepBounded()
{
    const qint64 count = m_tables->knownEntryCount();
    if (m_file.isEmpty() || m_archivingFailed || count <= m_historyLimit || count == m_boundedAt)
        return;
    m_boundedAt = count;
    const auto archived = HistoryArchive(*m_database, m_file).keepWithin(m_historyLimit);
    if (!archived) {
        qCWarning(logJournal, "Archiving failed: %ls", qUtf16Printable(archived.error().details));
        if (archived.error().fault == DatabaseFault::Busy)
            return; // another program writes; there will be another time
        m_archivingFailed = true;
        emit archivingFailed();
        return;
    }
    if (archived->isEmpty())
        return;
    emit historyArchived(*archived);
    if (const auto counted = m_tables->countEntries(); !counted)
        handle(counted.error());
    else
        m_boundedAt = m_tables->knownEntryCount();
}

} // namespace eventdesk
