// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"
#include "app/events/eventquery.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSet>

namespace eventdesk {

class EventListing;

/**
 * The shown page of a listing as a table. Follows every change with row and layout signals, never
 * with a reset, so that selection, scroll position and a screen reader's place survive. Sorting
 * changes the listing's query. Makes no request. UI thread; the listing must outlive it.
 */
class EventTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventTableModel)

public:
    enum class Column : quint8 { Status, Name, Code, Type, Id, Count };
    Q_ENUM(Column)
    enum Role : int {
        EventRole = Qt::UserRole, ///< the Event itself: for delegates and commands
        ChangedOutsideRole ///< bool: changed outside Eventdesk and not yet seen
    };

    explicit EventTableModel(EventListing &listing, QObject *parent = nullptr);

    [[nodiscard]] const Event &eventAt(int row) const { return m_rows.at(row); }
    /** The row of this event, or -1 when it is not on the page. */
    [[nodiscard]] int rowOf(EventId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    /** Column -1 is the order of the server's list. */
    void sort(int column, Qt::SortOrder order) override;

    /** The column that a query sorts by; -1 for the order of the server's list. */
    [[nodiscard]] static int columnOf(EventQuery::SortBy sortBy);

    /** The words of the columns, for everybody who shows an event. */
    [[nodiscard]] static QString nameText(const QString &name);
    [[nodiscard]] static QString codeText(const QString &code);
    [[nodiscard]] static QString statusText(EventStatus status);
    [[nodiscard]] static QString typeText(EventType type);
    /** Why a System event cannot be changed. */
    [[nodiscard]] static QString lockedReason();
    /** What the mark of a row says. */
    [[nodiscard]] static QString changedOutsideNote();

private:
    void follow();
    void showTarget();
    void removeVanished(const QSet<EventId> &staying);
    void reorder(const QList<Event> &target);
    void insertMissing(const QList<Event> &target);
    void changeRows(const QList<Event> &target);
    [[nodiscard]] static QString text(const Event &event, Column column);

    EventListing &m_listing;
    QList<Event> m_rows;
    QSet<EventId> m_changedOutside; ///< among m_rows, as last shown
    bool m_isFollowing = false;
    bool m_mustFollowAgain = false; ///< the listing changed while we told of an earlier change
};

} // namespace eventdesk
