// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/eventlisting.h"

#include "app/catalogue/eventcatalogue.h"
#include "app/catalogue/paging.h"
#include "app/events/searchfolding.h"

#include <algorithm>

namespace eventdesk {

EventListing::EventListing(EventCatalogue &catalogue, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_order(catalogue)
{
    connect(&catalogue, &EventCatalogue::changed, this, &EventListing::follow);
    filter();
    showClamped(1);
}

EventListing::~EventListing() = default;

void EventListing::setQuery(const EventQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_pattern = SearchPattern::parse(query.text);
    m_kept.clear();
    m_order.setSort(query.sortBy, query.sortOrder);
    filter();
    showClamped(1);
    emit shownChanged();
}

void EventListing::setRowsPerPage(int rows)
{
    if (rows == m_rowsPerPage)
        return;
    const qint64 first = firstRow();
    m_rowsPerPage = rows;
    showClamped(paging::pageOfRow(first, m_rowsPerPage));
    emit shownChanged();
}

qint64 EventListing::pageCount() const
{
    return paging::pageCount(matchCount(), m_rowsPerPage);
}

qint64 EventListing::firstRow() const
{
    return paging::firstRowOf(m_page, m_rowsPerPage);
}

void EventListing::showPage(qint64 page)
{
    const qint64 before = m_page;
    showClamped(page);
    if (m_page != before)
        emit shownChanged();
}

bool EventListing::isChangedOutside(EventId id) const
{
    return m_catalogue.isChangedOutside(id);
}

QList<EventId> EventListing::matchingIds() const
{
    return {m_matches.cbegin(), m_matches.cend()};
}

bool EventListing::reveal(EventId id)
{
    const qint64 row = rowOf(id);
    if (row < 0)
        return false;
    showPage(paging::pageOfRow(row, m_rowsPerPage));
    return true;
}

void EventListing::follow(const CatalogueChange &change)
{
    for (const EventId id : change.changed)
        m_searchTexts.remove(id);
    for (const EventId id : change.removed)
        m_searchTexts.remove(id);
    if (change.origin == CatalogueChange::Origin::Own)
        keepInSight({change.changed.cbegin(), change.changed.cend()});
    m_kept.subtract(change.removed);

    const qint64 anchorRow = m_anchor != 0 ? rowOf(m_anchor) : -1;
    const bool anchorIsShown =
        anchorRow >= 0 && paging::pageOfRow(anchorRow, m_rowsPerPage) == m_page;
    m_order.update(change.changed, change.removed);
    filter();
    const qint64 movedTo = anchorIsShown ? rowOf(m_anchor) : -1;
    showClamped(movedTo >= 0 ? paging::pageOfRow(movedTo, m_rowsPerPage) : m_page);
    emit shownChanged();
}

void EventListing::keepInSight(const QSet<EventId> &ownChanges)
{
    if (!m_query.narrows())
        return; // nothing can be filtered away, and the next query forgets what was kept
    // What was in sight before, and what is new; not what the user had filtered away.
    QSet<EventId> unknown = ownChanges;
    for (const EventId id : m_order.ids())
        unknown.remove(id);
    m_kept.unite(unknown);
    for (const EventId id : m_matches) {
        if (ownChanges.contains(id))
            m_kept.insert(id);
    }
}

void EventListing::filter()
{
    const std::vector<EventId> &all = m_order.ids();
    m_matches.clear();
    if (!m_query.narrows()) {
        m_matches = all;
        return;
    }
    std::ranges::copy_if(
        all, std::back_inserter(m_matches), [this](EventId id) { return matches(id); });
}

bool EventListing::matches(EventId id) const
{
    if (m_kept.contains(id))
        return true;
    const StoredEvent &row = *m_catalogue.events().constFind(id);
    if (m_query.ids && !m_query.ids->contains(id))
        return false;
    if (m_query.status && row.event.status != *m_query.status)
        return false;
    if (m_query.type && row.event.type != *m_query.type)
        return false;
    if (m_query.changedOutsideOnly && !row.changedOutside)
        return false;
    if (m_pattern.isEmpty())
        return true;
    const auto folded = m_searchTexts.constFind(id);
    if (folded != m_searchTexts.cend())
        return m_pattern.matches(*folded);
    return m_pattern.matches(*m_searchTexts.insert(id, searchTextOf(row.event)));
}

void EventListing::showClamped(qint64 page)
{
    m_page = std::clamp<qint64>(page, 1, pageCount());
    const qint64 first = firstRow();
    const qint64 end = std::min<qint64>(first + m_rowsPerPage, matchCount());
    m_shown.clear();
    m_shown.reserve(end - first);
    for (qint64 row = first; row < end; ++row) {
        const EventId id = m_matches[static_cast<std::size_t>(row)];
        m_shown.append(m_catalogue.events().constFind(id)->event);
    }
}

qint64 EventListing::rowOf(EventId id) const
{
    const auto found = std::ranges::find(m_matches, id);
    return found == m_matches.cend() ? -1 : found - m_matches.cbegin();
}

} // namespace eventdesk
