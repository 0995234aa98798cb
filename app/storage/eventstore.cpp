// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/storage/eventstore.h"

#include "app/storage/storeworker.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace eventdesk {

EventStore::EventStore(const QString &file, QObject *parent)
    : QObject(parent), m_file(file), m_worker(new StoreWorker(file))
{
    m_thread.setObjectName(u"EventStore"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_worker, &StoreWorker::open);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &StoreWorker::loaded, this, &EventStore::settle);
    connect(m_worker, &StoreWorker::fileSetAside, this,
        [this](DatabaseFault reason, const QString &path) { report(troubleOfFile(reason), path); });
    connect(m_worker, &StoreWorker::storingFailed, this,
        [this](DatabaseFault fault) { report(troubleOfWriting(fault), m_file); });
    m_thread.start();
}

EventStore::~EventStore()
{
    QMetaObject::invokeMethod(m_worker, &StoreWorker::close, Qt::QueuedConnection);
    m_thread.wait();
}

void EventStore::expectLoad(const QString &accountId)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, accountId] { worker->expectLoad(accountId); },
        Qt::QueuedConnection);
}

StoreRead *EventStore::load(const QString &accountId)
{
    const quint64 ticket = ++m_lastTicket;
    auto *read = new StoreRead(this);
    m_reads.insert(ticket, read);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, ticket, accountId] { worker->load(ticket, accountId); },
        Qt::QueuedConnection);
    return read;
}

void EventStore::write(const QString &accountId, const CatalogueDelta &delta)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, accountId, delta] { worker->write(accountId, delta); },
        Qt::QueuedConnection);
}

void EventStore::forget(const QString &accountId)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, accountId] { worker->forget(accountId); },
        Qt::QueuedConnection);
}

void EventStore::settle(quint64 ticket, const StoredCatalogue &catalogue)
{
    const QPointer<StoreRead> read = m_reads.take(ticket);
    if (!read)
        return;
    emit read->loaded(catalogue);
    if (read)
        read->deleteLater();
}

void EventStore::report(StorageTrouble trouble, const QString &path)
{
    if (m_reported.contains(trouble))
        return;
    m_reported.insert(trouble);
    const QString file = QDir::toNativeSeparators(path);
    switch (trouble) {
    case StorageTrouble::DamagedFile:
        //: %1 is the new path of the file.
        emit problemFound(tr("The list of events kept on this computer was damaged; it was set "
                             "aside as %1 and is read anew from the server.")
                              .arg(file));
        break;
    case StorageTrouble::NewerFile:
        //: %1 is the new path of the file.
        emit problemFound(tr("The list of events kept on this computer was written by a newer "
                             "version of Eventdesk; it was set aside as %1 and is read anew from "
                             "the server.")
                              .arg(file));
        break;
    case StorageTrouble::DiskFull:
        emit problemFound(tr("The disk is full: the list of events is not being kept on this "
                             "computer."));
        break;
    case StorageTrouble::FileInUse:
        //: %1 is a file path.
        emit problemFound(tr("The list of events is not being kept on this computer for now: "
                             "another program is using the file %1.")
                              .arg(file));
        break;
    case StorageTrouble::NotWritable:
        //: %1 is a file path.
        emit problemFound(tr("The list of events is not being kept on this computer: the file %1 "
                             "cannot be written.")
                              .arg(file));
        break;
    }
}

} // namespace eventdesk
