// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/journal/journalreplies.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace eventdesk {

class ChangeJournal;

/**
 * The history of one account as a table, newest first, read from the journal part by part as the
 * view asks for more; read again when the journal has something new. Rows that were there stay the
 * rows they are, unless they no longer belong to the query. The journal must outlive it. UI thread.
 */
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryModel)

public:
    enum class Column : quint8 { Time, Change, Event, From, To, Result, Count };
    Q_ENUM(Column)

    HistoryModel(ChangeJournal &journal, JournalOwner owner, QObject *parent = nullptr);

    /** Reads anew: offset and limit of the query do not count. */
    void setQuery(const HistoryQuery &query);
    [[nodiscard]] const HistoryQuery &query() const { return m_query; }

    /** Entries that the query has, loaded or not. */
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] const JournalEntry &entryAt(int row) const { return m_entries.at(row); }
    /** Of a loaded entry; -1: it is not loaded. */
    [[nodiscard]] int rowOf(qint64 entryId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /** What stands in a column of an entry; safe as plain text. */
    [[nodiscard]] static QString text(const JournalEntry &entry, Column column);
    /** One change as lines of text: what, when, from, to, result and, where it failed, why. */
    [[nodiscard]] static QString describe(const JournalEntry &entry);

signals:
    /** What was asked for last is here. */
    void loaded();
    /** It could not be read: there are no rows until something is new or another query is set. */
    void failed();

private:
    [[nodiscard]] static QString title(Column column);
    void readAnew();
    void read(qint64 offset, int limit);
    void take(qint64 offset, const DatabaseResult<HistoryPage> &result);
    void append(const QList<JournalEntry> &entries);
    void replace(const QList<JournalEntry> &entries, qint64 total);
    /** Takes over what was read anew: rows that are known stay the rows they are. */
    void merge(const HistoryPage &page);

    ChangeJournal &m_journal;
    JournalOwner m_owner;
    HistoryQuery m_query;
    QPointer<HistoryReply> m_reply; ///< what is being read
    QList<JournalEntry> m_entries;
    qint64 m_total = 0;
    bool m_isStale = false; ///< something new came while reading
    bool m_isTaking = false; ///< rows are coming and going: no time to ask for more
};

} // namespace eventdesk
