// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/eventtablemodel.h"

#include "app/catalogue/eventlisting.h"
#include "app/events/displaytext.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace eventdesk {

EventTableModel::EventTableModel(EventListing &listing, QObject *parent)
    : QAbstractTableModel(parent), m_listing(listing)
{
    connect(&listing, &EventListing::shownChanged, this, &EventTableModel::follow);
    follow();
}

int EventTableModel::rowOf(EventId id) const
{
    const auto found = std::ranges::find(m_rows, id, &Event::id);
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int EventTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Event &event = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(event, column);
    case Qt::ToolTipRole:
        if (column == Column::Type && event.isLocked())
            return toolTipText(lockedReason());
        if (column == Column::Name && m_changedOutside.contains(event.id))
            return toolTipText(abridged(text(event, column)) + u'\n' + changedOutsideNote());
        return toolTipText(abridged(text(event, column)));
    case Qt::AccessibleDescriptionRole:
        return m_changedOutside.contains(event.id) ? changedOutsideNote() : QString();
    case ChangedOutsideRole:
        return m_changedOutside.contains(event.id);
    case Qt::AccessibleTextRole:
        if (column == Column::Type && event.isLocked()) {
            //: Read aloud by screen readers for the Type column; %1 is the word "System".
            return tr("%1, locked").arg(text(event, column));
        }
        return text(event, column);
    case Qt::TextAlignmentRole:
        return column == Column::Id ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                    : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case EventRole:
        return QVariant::fromValue(event);
    default:
        return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole) {
        return column == Column::Id ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                    : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Status:
        //: Header of a column of the events table.
        return tr("Status");
    case Column::Name:
        //: Header of a column of the events table.
        return tr("Name");
    case Column::Code:
        //: Header of a column of the events table.
        return tr("Code");
    case Column::Type:
        //: Header of a column of the events table: Custom or System.
        return tr("Type");
    case Column::Id:
        //: Header of a column of the events table: the number that Push.Express gave the event.
        return tr("ID");
    case Column::Count:
        break;
    }
    return {};
}

QString EventTableModel::nameText(const QString &name)
{
    //: Shown in the table for an event whose name is empty.
    return name.isEmpty() ? tr("(no name)") : visibleText(name);
}

QString EventTableModel::codeText(const QString &code)
{
    //: Shown in the table for an event whose code is empty.
    return code.isEmpty() ? tr("(no code)") : visibleText(code);
}

QString EventTableModel::statusText(EventStatus status)
{
    switch (status) {
    case EventStatus::Active:
        //: Status of an event: it is in use.
        return tr("Active");
    case EventStatus::Inactive:
        //: Status of an event: it is switched off.
        return tr("Inactive");
    case EventStatus::Unknown:
        //: Status of an event: the server did not say.
        return tr("Unknown");
    }
    Q_UNREACHABLE();
}

QString EventTableModel::typeText(EventType type)
{
    switch (type) {
    case EventType::Custom:
        //: Type of an event: made by the user's own account.
        return tr("Custom");
    case EventType::System:
        //: Type of an event: it belongs to Push.Express.
        return tr("System");
    case EventType::Unknown:
        //: Type of an event: the server did not say.
        return tr("Unknown", "type of an event");
    }
    Q_UNREACHABLE();
}

QString EventTableModel::changedOutsideNote()
{
    //: Tooltip of a marked row of the events table, and read aloud for it.
    return tr("Changed outside Eventdesk since you last looked.");
}

QString EventTableModel::lockedReason()
{
    //: Tooltip of disabled actions and of the lock in the table.
    return tr("System events belong to Push.Express and cannot be changed.");
}

QString EventTableModel::text(const Event &event, Column column)
{
    switch (column) {
    case Column::Status:
        return statusText(event.status);
    case Column::Name:
        return nameText(event.name);
    case Column::Code:
        return codeText(event.code);
    case Column::Type:
        return typeText(event.type);
    case Column::Id:
        return QString::number(event.id); // an address, not an amount: never grouped
    case Column::Count:
        break;
    }
    return {};
}

void EventTableModel::sort(int column, Qt::SortOrder order)
{
    using SortBy = EventQuery::SortBy;
    EventQuery query = m_listing.query();
    query.sortBy = SortBy::ListOrder;
    for (const SortBy by : {SortBy::Status, SortBy::Name, SortBy::Code, SortBy::Type, SortBy::Id}) {
        if (columnOf(by) == column)
            query.sortBy = by;
    }
    query.sortOrder = query.sortBy == SortBy::ListOrder ? Qt::AscendingOrder : order;
    m_listing.setQuery(query);
}

int EventTableModel::columnOf(EventQuery::SortBy sortBy)
{
    using SortBy = EventQuery::SortBy;
    switch (sortBy) {
    case SortBy::ListOrder:
        return -1;
    case SortBy::Status:
        return static_cast<int>(Column::Status);
    case SortBy::Name:
        return static_cast<int>(Column::Name);
    case SortBy::Code:
        return static_cast<int>(Column::Code);
    case SortBy::Type:
        return static_cast<int>(Column::Type);
    case SortBy::Id:
        return static_cast<int>(Column::Id);
    }
    Q_UNREACHABLE();
}

void EventTableModel::follow()
{
    // Rows that go move the current index, which marks the new one as seen, which changes the
    // listing: all inside our own signal. One change must be told to its end before the next.
    m_mustFollowAgain = true;
    if (m_isFollowing)
        return;
    m_isFollowing = true;
    while (std::exchange(m_mustFollowAgain, false))
        showTarget();
    m_isFollowing = false;
}

void EventTableModel::showTarget()
{
    const QList<Event> target = m_listing.shownEvents();
    QSet<EventId> staying;
    for (const Event &event : target)
        staying.insert(event.id);
    removeVanished(staying);
    reorder(target);
    insertMissing(target);
    changeRows(target);
}

void EventTableModel::removeVanished(const QSet<EventId> &staying)
{
    for (int last = static_cast<int>(m_rows.size()) - 1; last >= 0; --last) {
        if (staying.contains(m_rows.at(last).id))
            continue;
        int first = last;
        while (first > 0 && !staying.contains(m_rows.at(first - 1).id))
            --first;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_changedOutside.remove(m_rows.at(row).id);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void EventTableModel::reorder(const QList<Event> &target)
{
    QHash<EventId, qsizetype> wantedRow;
    for (qsizetype row = 0; row < target.size(); ++row)
        wantedRow.insert(target.at(row).id, row);
    const auto comesBefore = [&wantedRow](const Event &one, const Event &other) {
        return wantedRow.value(one.id) < wantedRow.value(other.id);
    };
    if (std::ranges::is_sorted(m_rows, comesBefore))
        return;
    // One change of the layout: many single moves would make the view lay itself out each time.
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<EventId> ids;
    for (const QModelIndex &index : before)
        ids.append(m_rows.at(index.row()).id);
    std::ranges::sort(m_rows, comesBefore);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(ids.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void EventTableModel::insertMissing(const QList<Event> &target)
{
    QSet<EventId> present;
    for (const Event &event : std::as_const(m_rows))
        present.insert(event.id);
    for (int row = 0; row < target.size(); ++row) {
        int end = row;
        while (end < target.size() && !present.contains(target.at(end).id))
            ++end;
        if (end == row)
            continue;
        beginInsertRows({}, row, end - 1);
        for (int i = row; i < end; ++i) {
            m_rows.insert(i, target.at(i));
            if (m_listing.isChangedOutside(target.at(i).id))
                m_changedOutside.insert(target.at(i).id);
        }
        endInsertRows();
        row = end;
    }
}

void EventTableModel::changeRows(const QList<Event> &target)
{
    for (int row = 0; row < target.size(); ++row) {
        const Event &event = target.at(row);
        const bool isMarked = m_listing.isChangedOutside(event.id);
        if (m_rows.at(row) == event && isMarked == m_changedOutside.contains(event.id))
            continue;
        m_rows[row] = event;
        if (isMarked)
            m_changedOutside.insert(event.id);
        else
            m_changedOutside.remove(event.id);
        emit dataChanged(index(row, 0), index(row, static_cast<int>(Column::Count) - 1));
    }
}

} // namespace eventdesk
