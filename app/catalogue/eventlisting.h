// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/eventorder.h"
#include "app/events/eventquery.h"
#include "app/events/searchpattern.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <vector>

namespace eventdesk {

class EventCatalogue;
struct CatalogueChange;

/**
 * The answer of a catalogue to a query, page by page, kept true while the catalogue changes. What
 * a page shows after such a change follows the rules of paging written down in paging.h. What the
 * user changed himself stays in sight until he asks something else, even where it no longer
 * matches. UI thread; the catalogue must outlive it.
 */
class EventListing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventListing)

public:
    explicit EventListing(EventCatalogue &catalogue, QObject *parent = nullptr);
    ~EventListing() override;

    [[nodiscard]] const EventQuery &query() const { return m_query; }
    [[nodiscard]] const SearchPattern &pattern() const { return m_pattern; }
    /** Shows the first page of the new answer. */
    void setQuery(const EventQuery &query);

    [[nodiscard]] int rowsPerPage() const { return m_rowsPerPage; }
    /** Keeps the first visible row on the page. rows ≥ 1. */
    void setRowsPerPage(int rows);

    [[nodiscard]] qint64 matchCount() const { return static_cast<qint64>(m_matches.size()); }
    [[nodiscard]] qint64 page() const { return m_page; } ///< counted from 1
    [[nodiscard]] qint64 pageCount() const;
    /** The row of the whole answer that stands first on the page, counted from 0. */
    [[nodiscard]] qint64 firstRow() const;
    /** A page outside the answer gives way to the nearest inside. */
    void showPage(qint64 page);

    [[nodiscard]] const QList<Event> &shownEvents() const { return m_shown; }
    [[nodiscard]] bool isChangedOutside(EventId id) const;
    /** Every matching event's id, in order. */
    [[nodiscard]] QList<EventId> matchingIds() const;
    /** The same without a copy; valid until the listing changes. */
    [[nodiscard]] const std::vector<EventId> &matchesInOrder() const { return m_matches; }
    /** Every event's id in the order of the query, whether it matches or not. Valid as above. */
    [[nodiscard]] const std::vector<EventId> &allInOrder() const { return m_order.ids(); }

    /** Turns to the page with this event; false when it does not match. */
    bool reveal(EventId id);
    /** The page follows this event (the selected one) when it moves; 0 for none. */
    void setAnchor(EventId id) { m_anchor = id; }

signals:
    /** The shown events, the page, the page count or the number of matches changed. */
    void shownChanged();

private:
    void follow(const CatalogueChange &change);
    void keepInSight(const QSet<EventId> &ownChanges);
    void filter();
    void showClamped(qint64 page);
    [[nodiscard]] bool matches(EventId id) const;
    [[nodiscard]] qint64 rowOf(EventId id) const;

    EventCatalogue &m_catalogue;
    EventOrder m_order;
    EventQuery m_query;
    SearchPattern m_pattern;
    mutable QHash<EventId, QString> m_searchTexts; ///< made when first searched
    std::vector<EventId> m_matches;
    QSet<EventId> m_kept; ///< changed by the user since the query was set
    QList<Event> m_shown;
    EventId m_anchor = 0;
    qint64 m_page = 1;
    int m_rowsPerPage = 50;
};

} // namespace eventdesk
