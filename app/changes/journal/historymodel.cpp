// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/journal/historymodel.h"

#include "app/changes/beforeafter.h"
#include "app/changes/changesettitle.h"
#include "app/changes/columnheader.h"
#include "app/changes/journal/changejournal.h"
#include "app/events/displaytext.h"

#include <QLocale>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

constexpr int part = 200; // a few screens full

QString timeText(const JournalEntry &entry)
{
    const QDateTime time = entry.settledAt.isValid() ? entry.settledAt : entry.plannedAt;
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

HistoryModel::HistoryModel(ChangeJournal &journal, JournalOwner owner, QObject *parent)
    : QAbstractTableModel(parent), m_journal(journal), m_owner(std::move(owner))
{
    connect(&journal, &ChangeJournal::historyChanged, this, &HistoryModel::readAnew);
    readAnew();
}

void HistoryModel::setQuery(const HistoryQuery &query)
{
    m_query = query;
    delete m_reply; // an answer to the query before
    m_isStale = false;
    read(0, part);
}

void HistoryModel::readAnew()
{
    if (m_reply) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    // One part more than is loaded: what is new does not push anything out at the end.
    read(0, static_cast<int>(m_entries.size()) + part);
}

void HistoryModel::read(qint64 offset, int limit)
{
    HistoryQuery query = m_query;
    query.offset = offset;
    query.limit = limit;
    m_reply = m_journal.history(m_owner, query);
    connect(m_reply, &HistoryReply::finished, this,
        [this, offset](const DatabaseResult<HistoryPage> &result) { take(offset, result); });
}

void HistoryModel::take(qint64 offset, const DatabaseResult<HistoryPage> &result)
{
    m_reply.clear(); // it deletes itself
    const QScopedValueRollback taking(m_isTaking, true);
    if (!result) {
        m_isStale = false; // the next news reads again
        replace({}, 0); // not what answered another query
        emit failed();
        return;
    }
    const bool isShifted = offset > 0 && (m_isStale || result->total != m_total);
    if (isShifted) { // counted in another list than the one that is loaded
        readAnew();
        return;
    }
    if (offset > 0)
        append(result->entries);
    else
        merge(*result);
    if (m_isStale)
        readAnew();
    emit loaded();
}

void HistoryModel::append(const QList<JournalEntry> &entries)
{
    if (entries.isEmpty())
        return;
    const auto first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
    m_entries += entries;
    endInsertRows();
}

void HistoryModel::replace(const QList<JournalEntry> &entries, qint64 total)
{
    beginResetModel();
    m_entries = entries;
    m_total = total;
    endResetModel();
}

void HistoryModel::merge(const HistoryPage &page)
{
    const QList<JournalEntry> &entries = page.entries;
    const auto place = m_entries.isEmpty()
        ? entries.cend()
        : std::ranges::find(entries, m_entries.constFirst().id, &JournalEntry::id);
    const auto added = static_cast<int>(place - entries.cbegin());
    const auto known = static_cast<int>(std::min(entries.size() - added, m_entries.size()));
    const bool isContinued = known > 0
        && std::ranges::equal(entries.sliced(added, known), m_entries.first(known), {},
            &JournalEntry::id, &JournalEntry::id);
    if (!isContinued) {
        replace(entries, page.total);
        return;
    }
    m_total = page.total;
    const auto last = static_cast<int>(m_entries.size()) - 1;
    if (known <= last) { // the oldest were archived
        beginRemoveRows({}, known, last);
        m_entries.resize(known);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, 0, added - 1);
        m_entries = entries.first(added) + m_entries;
        endInsertRows();
    }
    for (int row = added; row < added + known; ++row) {
        if (m_entries.at(row) == entries.at(row))
            continue;
        m_entries[row] = entries.at(row);
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    append(entries.sliced(added + known));
}

int HistoryModel::rowOf(qint64 entryId) const
{
    const auto found = std::ranges::find(m_entries, entryId, &JournalEntry::id);
    return found == m_entries.cend() ? -1 : static_cast<int>(found - m_entries.cbegin());
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_reply && !m_isTaking && m_entries.size() < m_total;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(m_entries.size(), part);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JournalEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, static_cast<Column>(index.column()));
    case Qt::ToolTipRole:
        return toolTipText(describe(entry));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString HistoryModel::text(const JournalEntry &entry, Column column)
{
    switch (column) {
    case Column::Time:
        return timeText(entry);
    case Column::Change: {
        const QString change = ChangeSetTitle::of(entry.change);
        //: In the history: a change that took an earlier one back; %1 is such as “Activate”.
        return entry.undoes != 0 ? tr("Undo: %1").arg(change) : change;
    }
    case Column::Event:
        return visibleText(entry.change.base ? entry.change.base->name : entry.change.name);
    case Column::From:
        return BeforeAfter::of(entry.change).before;
    case Column::To:
        return BeforeAfter::of(entry.change).after;
    case Column::Result: {
        const QString result = ChangeSetTitle::of(entry.state);
        //: In the history: a change that was taken back later; %1 is such as “Done”.
        return entry.undoneBy != 0 ? tr("%1, undone").arg(result) : result;
    }
    case Column::Count:
        break;
    }
    Q_UNREACHABLE();
}

QString HistoryModel::describe(const JournalEntry &entry)
{
    const BeforeAfter words = BeforeAfter::of(entry.change);
    QStringList lines{//: One change of the history; %1 is when, %2 what, %3 the name of the event.
        tr("%1: %2 “%3”")
            .arg(timeText(entry), text(entry, Column::Change), text(entry, Column::Event)),
        //: One change of the history: what the event was before (%1) and after (%2) it.
        tr("From %1 to %2").arg(words.before, words.after), text(entry, Column::Result)};
    if (entry.error)
        lines << entry.error->sentence();
    return lines.join(u'\n');
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHeader(title(static_cast<Column>(section)), orientation, role);
}

QString HistoryModel::title(Column column)
{
    switch (column) {
    case Column::Time:
        //: Header in the history.
        return tr("Time");
    case Column::Change:
        //: Header in the history: what was done.
        return tr("Change");
    case Column::Event:
        //: Header in the history: the name of the event.
        return tr("Event");
    case Column::From:
        //: Header in the history: what it was before.
        return tr("From");
    case Column::To:
        //: Header in the history: what it became.
        return tr("To");
    case Column::Result:
        //: Header in the history: whether it took effect.
        return tr("Result");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace eventdesk
