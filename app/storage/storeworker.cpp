// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/storage/storeworker.h"

#include <QLoggingCategory>
#include <QThread>

#include <algorithm>
#include <utility>

namespace eventdesk {

namespace {

Q_LOGGING_CATEGORY(logStorage, "eventdesk.storage")

constexpr std::chrono::milliseconds firstRetry{500};
constexpr std::chrono::milliseconds slowestRetry{30'000};

/** A file in use by another Eventdesk is free after milliseconds; one attempt waits for seconds. */
constexpr int busyAttemptsBeforeComplaint = 2;

} // namespace

StoreWorker::StoreWorker(QString file) : m_file(std::move(file)), m_flushTimer(this)
{
    m_flushTimer.setSingleShot(true);
    connect(&m_flushTimer, &QTimer::timeout, this, &StoreWorker::flush);
}

StoreWorker::~StoreWorker() = default;

void StoreWorker::open()
{
    [[maybe_unused]] const bool isOpen = ensureOpen();
}

void StoreWorker::expectLoad(const QString &accountId)
{
    if (!m_tables || !m_pending.isEmpty())
        return; // load() itself says what is wrong, and writes first
    if (auto catalogue = m_tables->read(accountId))
        m_readAhead = {accountId, *std::move(catalogue)};
}

void StoreWorker::load(quint64 ticket, const QString &accountId)
{
    const std::optional<ReadAhead> ahead = std::exchange(m_readAhead, {});
    const bool isThis = ahead && ahead->accountId == accountId;
    emit loaded(ticket, isThis ? ahead->catalogue : read(accountId));
}

StoredCatalogue StoreWorker::read(const QString &accountId)
{
    flush();
    if (!m_pending.accounts().contains(accountId) && ensureOpen()) {
        auto catalogue = m_tables->read(accountId);
        if (catalogue)
            return *std::move(catalogue);
        handle(catalogue.error());
    }
    // The reader begins with nothing, so whatever the file holds must not be mixed into it.
    if (!m_gaveUp)
        m_pending.startAfresh(accountId);
    return {};
}

void StoreWorker::write(const QString &accountId, const CatalogueDelta &delta)
{
    m_readAhead.reset();
    if (m_gaveUp)
        return;
    m_pending.add(accountId, delta);
    flushSoon();
}

void StoreWorker::forget(const QString &accountId)
{
    m_readAhead.reset();
    if (m_gaveUp)
        return;
    m_pending.startAfresh(accountId);
    flushSoon();
}

void StoreWorker::close()
{
    flush();
    m_flushTimer.stop();
    m_tables.reset();
    m_database.reset();
    thread()->quit();
}

void StoreWorker::flushSoon()
{
    // Everything handed over until the timer fires goes into the same transaction.
    if (!m_flushTimer.isActive())
        m_flushTimer.start(m_delay);
}

void StoreWorker::flush()
{
    if (m_pending.isEmpty() || !ensureOpen())
        return;
    if (const auto done = m_tables->write(m_pending); !done) {
        handle(done.error());
        return;
    }
    m_pending.clear();
    m_flushTimer.stop();
    m_delay = {};
    m_busyAttempts = 0;
}

bool StoreWorker::ensureOpen()
{
    if (m_tables)
        return true;
    if (m_gaveUp)
        return false;
    auto opened = tryToOpen();
    if (!opened && opened.error().fault == DatabaseFault::Broken && setAside())
        opened = tryToOpen(); // tables that are not ours
    if (opened)
        return true;
    if (opened.error().fault == DatabaseFault::Busy) {
        handle(opened.error());
    } else {
        qCWarning(logStorage, "Cannot open: %ls", qUtf16Printable(opened.error().details));
        emit storingFailed(opened.error().fault);
        giveUp();
    }
    return false;
}

DatabaseResult<void> StoreWorker::tryToOpen()
{
    auto opened = openDatabase(catalogueDatabase(m_file));
    if (!opened)
        return tl::unexpected(opened.error());
    if (opened->setAside)
        emit fileSetAside(opened->setAside->reason, opened->setAside->path);
    m_database = std::move(opened->database);
    auto tables = CatalogueTables::open(*m_database);
    if (!tables)
        return tl::unexpected(tables.error());
    m_tables = *std::move(tables);
    return {};
}

bool StoreWorker::setAside()
{
    m_tables.reset();
    const auto moved = setDatabaseAside(std::move(m_database), m_file, DatabaseFault::Broken);
    if (!moved) {
        emit storingFailed(moved.error().fault);
        return false;
    }
    emit fileSetAside(moved->reason, moved->path);
    return true;
}

void StoreWorker::handle(const DatabaseError &error)
{
    qCWarning(logStorage, "Storing failed: %ls", qUtf16Printable(error.details));
    if (error.fault == DatabaseFault::Broken) {
        // Deltas alone would make a new file that lacks what was in this one.
        setAside();
        giveUp();
        return;
    }
    if (error.fault != DatabaseFault::Busy || ++m_busyAttempts >= busyAttemptsBeforeComplaint)
        emit storingFailed(error.fault);
    m_delay = std::clamp(m_delay * 2, firstRetry, slowestRetry);
    m_flushTimer.start(m_delay);
}

void StoreWorker::giveUp()
{
    m_gaveUp = true;
    m_pending.clear();
    m_flushTimer.stop();
    m_tables.reset();
    m_database.reset();
}

} // namespace eventdesk
