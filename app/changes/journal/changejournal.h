// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/journal/journalreplies.h"
#include "app/storage/storagetrouble.h"

#include <QObject>
#include <QSet>
#include <QThread>

namespace eventdesk {

class JournalWorker;

/**
 * Writes down every change before it is sent and what became of it, and remembers it as history
 * (reliability §3). One SQLite file for all accounts, apart from the cache of events, with a thread
 * of its own: synchronous=FULL, everything asked for in one turn of its loop in one transaction.
 *
 * Calls take effect in the order they were made. Lives on the UI thread, which never waits for it
 * but in the destructor. Several programs may use the same file: a set belongs to the program that
 * began or claimed it, until that program ends (J7).
 */
class ChangeJournal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeJournal)

public:
    static constexpr qint64 defaultHistoryLimit = 100'000; ///< entries kept of all accounts

    /**
     * The file is made when missing; its folder must exist. Without a file everything is kept in
     * memory and gone with the journal: for accounts of which nothing is stored.
     */
    explicit ChangeJournal(
        const QString &file, qint64 historyLimit = defaultHistoryLimit, QObject *parent = nullptr);
    /** Writes what was handed over, closes the file and waits for that. */
    ~ChangeJournal() override;

    // --- writing: each in the order of the calls, each durable before it is said to be written ---

    /** A new open set. The result has the ids of the set and of its entries. */
    JournalSetReply *begin(const JournalOwner &owner, const ChangeSet &set);
    /**
     * Planned or Unknown → Sent; refused when it is settled. Nothing may be sent before this is
     * written (J3). rebased: the change as it is sent, where an earlier one of ours left another
     * event than it was planned for.
     */
    JournalWrite *markSent(
        qint64 entryId, EventId knownBefore = 0, const std::optional<Change> &rebased = {});
    /**
     * What became of an entry: its state, and after and error as JournalEntry has them. Also back
     * to Planned or Unknown, when it has to wait; then it has no settledAt.
     */
    JournalWrite *record(qint64 entryId, ChangeState state, const std::optional<Event> &after = {},
        const std::optional<ApiError> &error = {});
    /** Nothing more comes of this set: what is still Planned is Cancelled, Sent is Unknown. */
    JournalWrite *close(qint64 setId);
    /**
     * Open again: a closed set, these of whose entries are Planned once more. All of it or nothing:
     * refused when another program works on the set, or one of the entries is not in it.
     */
    JournalWrite *reopen(qint64 setId, const QList<qint64> &entryIds = {});
    /** Nothing is kept of the account any more. */
    JournalWrite *forget(const QString &accountId);

    // --- reading: sees all that was asked to be written before ---

    /**
     * The owner's open sets that no other living program works on, oldest first; they are this
     * program's from now on. What was Sent in them is Unknown. Those that this program began are
     * among them (an account may be closed and opened again): ask before anything is run.
     * What waits still knows what earlier changes of ours left, as with markSent().
     */
    JournalSetsReply *claimOpenSets(const JournalOwner &owner);
    /**
     * The newest closed set of the owner that is no Undo and has an entry that can be undone: it is
     * Done, what was before is known, and no Undo took it back, is about to, or skipped it since
     * that was not possible. id 0 when there is none.
     */
    JournalSetReply *lastUndoable(const JournalOwner &owner);
    /** One set with all its entries; id 0 when there is no such set. */
    JournalSetReply *readSet(qint64 setId);
    HistoryReply *history(const JournalOwner &owner, const HistoryQuery &query);

signals:
    /** One sentence for people: the file was set aside, or cannot be written, or old entries were
     * archived to a file. At most once for each kind of trouble and each such file. */
    void problemFound(const QString &sentence);
    /** Something new is in the history. */
    void historyChanged();

private:
    /** The reply for what the work, done on the journal's thread, gave once interpreted. */
    template <typename Reply, typename Work, typename Interpret>
    Reply *ask(bool writes, Work work, Interpret interpret);
    template <typename Reply, typename Work>
    Reply *read(Work work);
    template <typename Reply, typename Work>
    Reply *write(Work work);
    template <typename Work>
    JournalWrite *change(Work work);
    void reportArchive(const QString &path);
    void report(StorageTrouble trouble, const QString &path);

    const QString m_file;
    QThread m_thread;
    JournalWorker *m_worker; ///< deleted by its thread
    QSet<StorageTrouble> m_reported;
};

} // namespace eventdesk
