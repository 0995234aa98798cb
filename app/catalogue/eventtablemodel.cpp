// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/eventtablemodel.h"

#include "app/catalogue/eventcatalogue.h"
#include "app/events/displaytext.h"

#include <QSet>

#include <algorithm>

namespace eventdesk {

EventTableModel::EventTableModel(EventCatalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent), m_catalogue(catalogue), m_rows(catalogue.shownEvents())
{
    connect(&catalogue, &EventCatalogue::shownChanged, this, &EventTableModel::follow);
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
        return toolTipText(abridged(text(event, column)));
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
        //: Shown in the table for an event whose name is empty.
        return event.name.isEmpty() ? tr("(no name)") : visibleText(event.name);
    case Column::Code:
        //: Shown in the table for an event whose code is empty.
        return event.code.isEmpty() ? tr("(no code)") : visibleText(event.code);
    case Column::Type:
        return typeText(event.type);
    case Column::Id:
        return QString::number(event.id); // an address, not an amount: never grouped
    case Column::Count:
        break;
    }
    return {};
}

void EventTableModel::follow()
{
    const QList<Event> target = m_catalogue.shownEvents();
    removeVanished(target);
    for (int row = 0; row < target.size(); ++row) {
        const Event &wanted = target.at(row);
        const int present = rowOf(wanted.id);
        if (present < 0) {
            insertRun(row, target);
        } else if (present != row) {
            beginMoveRows({}, present, present, {}, row);
            m_rows.move(present, row);
            endMoveRows();
        }
        changeRow(row, wanted);
    }
}

void EventTableModel::removeVanished(const QList<Event> &target)
{
    QSet<EventId> staying;
    for (const Event &event : target)
        staying.insert(event.id);
    for (int last = static_cast<int>(m_rows.size()) - 1; last >= 0; --last) {
        if (staying.contains(m_rows.at(last).id))
            continue;
        int first = last;
        while (first > 0 && !staying.contains(m_rows.at(first - 1).id))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void EventTableModel::insertRun(int row, const QList<Event> &target)
{
    int end = row + 1;
    while (end < target.size() && rowOf(target.at(end).id) < 0)
        ++end;
    beginInsertRows({}, row, end - 1);
    for (int i = row; i < end; ++i)
        m_rows.insert(i, target.at(i));
    endInsertRows();
}

void EventTableModel::changeRow(int row, const Event &event)
{
    if (m_rows.at(row) == event)
        return;
    m_rows[row] = event;
    emit dataChanged(index(row, 0), index(row, static_cast<int>(Column::Count) - 1));
}

} // namespace eventdesk
