// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/journal/journalentry.h"
#include "app/storage/databaseerror.h"

#include <QObject>

namespace eventdesk {

/**
 * The handles of what the journal was asked: made and owned by ChangeJournal, each emits finished
 * exactly once, never from inside the call that made it, and then deletes itself. Delete one
 * earlier to hear no more of it; what was asked to be written is written all the same. UI thread.
 */
class JournalWrite final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalWrite)

public:
    explicit JournalWrite(QObject *parent) : QObject(parent) { }

signals:
    /** A value: it is on the disk, power failures included. */
    void finished(const eventdesk::DatabaseResult<void> &result);
};

class JournalSetReply final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalSetReply)

public:
    explicit JournalSetReply(QObject *parent) : QObject(parent) { }

signals:
    void finished(const eventdesk::DatabaseResult<eventdesk::JournalSet> &result);
};

class JournalSetsReply final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalSetsReply)

public:
    explicit JournalSetsReply(QObject *parent) : QObject(parent) { }

signals:
    void finished(const eventdesk::DatabaseResult<QList<eventdesk::JournalSet>> &result);
};

class HistoryReply final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryReply)

public:
    explicit HistoryReply(QObject *parent) : QObject(parent) { }

signals:
    void finished(const eventdesk::DatabaseResult<eventdesk::HistoryPage> &result);
};

} // namespace eventdesk
