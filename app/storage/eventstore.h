// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/storagetrouble.h"
#include "app/storage/storedcatalogue.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QThread>

namespace eventdesk {

class StoreWorker;

/**
 * The handle of one wish to read. Made and owned by the store; emits loaded exactly once, never
 * from inside the call that made it, and then deletes itself. Delete it earlier to hear no more of
 * it.
 */
class StoreRead final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreRead)

public:
    /** For the store. */
    explicit StoreRead(QObject *parent) : QObject(parent) { }

signals:
    void loaded(const eventdesk::StoredCatalogue &catalogue);
};

/**
 * Keeps the catalogues of all accounts on this computer, in one file with a thread of its own.
 *
 * Lives on the UI thread, which never waits for it but in the destructor; calls take effect in the
 * order they were made. The file holds a cache: it never fails the program. What cannot be stored
 * now is tried again, and a file that cannot be opened leaves everything as it was before there was
 * a store: load() answers empty. Several programs may use the same file.
 */
class EventStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventStore)

public:
    /** The file is made when missing; its folder must exist. Returns at once. */
    explicit EventStore(const QString &file, QObject *parent = nullptr);

    /** Writes what was handed over, closes the file and waits for that. */
    ~EventStore() override;

    /**
     * This account will probably be loaded next: reads it ahead, unless something is written
     * before.
     */
    void expectLoad(const QString &accountId);

    /** Exactly one loaded() of the handle follows, empty when nothing is stored. */
    StoreRead *load(const QString &accountId);

    /**
     * Carries the delta out on what load() answered last and the deltas since: wholly or, when the
     * program or the disk dies, not at all, and never without those before it.
     */
    void write(const QString &accountId, const CatalogueDelta &delta);

    /** Nothing is kept of the account any more. */
    void forget(const QString &accountId);

signals:
    /**
     * One sentence for people: the file was set aside, or nothing can be stored. At most once for
     * each kind of trouble.
     */
    void problemFound(const QString &sentence);

private:
    void settle(quint64 ticket, const StoredCatalogue &catalogue);
    void report(StorageTrouble trouble, const QString &path);

    const QString m_file;
    QThread m_thread;
    StoreWorker *m_worker; ///< deleted by its thread
    QHash<quint64, QPointer<StoreRead>> m_reads; ///< by ticket
    quint64 m_lastTicket = 0;
    QSet<StorageTrouble> m_reported;
};

} // namespace eventdesk
