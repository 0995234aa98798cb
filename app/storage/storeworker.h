// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/cataloguetables.h"
#include "app/storage/opendatabase.h"
#include "app/storage/pendingwrites.h"
#include "app/storage/storedcatalogue.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace eventdesk {

/**
 * The part of EventStore that waits for the disk; lives on the store's thread.
 *
 * What the file holds of an account follows from what load() last answered and the deltas since, or
 * is an earlier state of that. Where this cannot be kept, load() answers empty and the account
 * starts afresh with the next delta. Writes that fail wait and are tried again.
 *
 * expectLoad() reads ahead what the next load() will probably ask for; any other wish drops it.
 */
class StoreWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreWorker)

public:
    explicit StoreWorker(QString file);
    ~StoreWorker() override;

    void open();
    void expectLoad(const QString &accountId);
    void load(quint64 ticket, const QString &accountId);
    void write(const QString &accountId, const CatalogueDelta &delta);
    void forget(const QString &accountId);

    /** Writes what waits, closes the database and ends the thread. */
    void close();

signals:
    /** Exactly one for each load(). */
    void loaded(quint64 ticket, const eventdesk::StoredCatalogue &catalogue);
    /** A new file was begun; the old one has this name now. */
    void fileSetAside(eventdesk::DatabaseFault reason, const QString &path);
    /** Writes wait or, when the file never opened, are dropped. May come again and again. */
    void storingFailed(eventdesk::DatabaseFault fault);

private:
    /** What was read of an account before anybody asked. */
    struct ReadAhead
    {
        QString accountId;
        StoredCatalogue catalogue;
    };

    [[nodiscard]] bool ensureOpen();
    [[nodiscard]] DatabaseResult<void> tryToOpen();
    [[nodiscard]] StoredCatalogue read(const QString &accountId);
    bool setAside();
    void flush();
    void flushSoon();
    void handle(const DatabaseError &error);
    void giveUp();

    const QString m_file;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<CatalogueTables> m_tables; // after the connection, so that it goes before it
    PendingWrites m_pending;
    std::optional<ReadAhead> m_readAhead; ///< until something is asked for or written
    QTimer m_flushTimer;
    std::chrono::milliseconds m_delay{0}; ///< before the next attempt to write
    int m_busyAttempts = 0;
    bool m_gaveUp = false; ///< everything is kept in memory alone until the next start
};

} // namespace eventdesk
