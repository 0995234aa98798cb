// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/eventquery.h"
#include "app/storage/storedcatalogue.h"

#include <QCollator>
#include <QList>
#include <QSet>

#include <unordered_map>
#include <vector>

namespace eventdesk {

class EventCatalogue;

/**
 * All events of a catalogue in the order of a query. Names sort as the user's language does, with
 * numbers by value; codes by value as well, but alike in every language; equal ones keep the
 * server's order. Costs one full sort when the column changes and one merge for later changes: the
 * keys that make comparing cheap are kept. Has no
 * signals; the catalogue must outlive it.
 */
class EventOrder
{
    Q_DISABLE_COPY_MOVE(EventOrder)

public:
    explicit EventOrder(const EventCatalogue &catalogue);

    /** Sorts everything anew, unless it is in this order already. */
    void setSort(EventQuery::SortBy by, Qt::SortOrder order);
    /** Takes over what changed in the catalogue; quickest when named in the order of the list. */
    void update(const QList<EventId> &changed, const QSet<EventId> &removed);

    [[nodiscard]] const std::vector<EventId> &ids() const { return m_ids; }

private:
    /**
     * What one row is compared by; made once for each row and column. Sorting moves it about, so it
     * holds nothing that is dear to move: the text stands in m_texts.
     */
    struct Key
    {
        qint64 number = 0; ///< status, type or id
        const QCollatorSortKey *text = nullptr; ///< of the name or code; null: not compared
        qint64 place = 0;
        EventId id = 0;
    };

    [[nodiscard]] Key keyOf(EventId id);
    [[nodiscard]] const QCollatorSortKey *keepText(EventId id, const QCollatorSortKey &text);
    [[nodiscard]] bool isBefore(const Key &one, const Key &other) const;
    void rebuild();
    void forget(const QList<EventId> &changed, const QSet<EventId> &removed);
    void takeIds();

    const EventCatalogue &m_catalogue;
    QCollator m_names;
    QCollator m_codes;
    EventQuery::SortBy m_by = EventQuery::SortBy::ListOrder;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::unordered_map<EventId, QCollatorSortKey> m_texts; ///< by id; where m_keys point to
    std::vector<Key> m_keys; ///< in order
    std::vector<EventId> m_ids; ///< of m_keys, in order
};

} // namespace eventdesk
