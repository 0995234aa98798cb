// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

#include <QAbstractTableModel>
#include <QList>

namespace eventdesk {

class EventCatalogue;

/**
 * The shown page of a catalogue as a table. Follows every change with row signals, never with a
 * reset, so that selection, scroll position and a screen reader's place survive. Makes no request.
 * UI thread; the catalogue must outlive it.
 */
class EventTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventTableModel)

public:
    enum class Column : quint8 { Status, Name, Code, Type, Id, Count };
    Q_ENUM(Column)
    /** EventRole holds the Event itself: for delegates and commands. */
    enum Role : int { EventRole = Qt::UserRole };

    explicit EventTableModel(EventCatalogue &catalogue, QObject *parent = nullptr);

    [[nodiscard]] const Event &eventAt(int row) const { return m_rows.at(row); }
    /** The row of this event, or -1 when it is not on the page. */
    [[nodiscard]] int rowOf(EventId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    /** The words of the Status and Type columns, for everybody who shows an event. */
    [[nodiscard]] static QString statusText(EventStatus status);
    [[nodiscard]] static QString typeText(EventType type);
    /** Why a System event cannot be changed. */
    [[nodiscard]] static QString lockedReason();

private:
    void follow();
    void removeVanished(const QList<Event> &target);
    void insertRun(int row, const QList<Event> &target);
    void changeRow(int row, const Event &event);
    [[nodiscard]] static QString text(const Event &event, Column column);

    EventCatalogue &m_catalogue;
    QList<Event> m_rows;
};

} // namespace eventdesk
