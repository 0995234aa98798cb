// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/eventselection.h"

#include "app/catalogue/eventcatalogue.h"
#include "app/catalogue/eventlisting.h"

#include <algorithm>
#include <utility>

namespace eventdesk {

EventSelection::EventSelection(
    const EventCatalogue &catalogue, const EventListing &listing, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_listing(listing)
{
    connect(&catalogue, &EventCatalogue::changed, this, &EventSelection::followCatalogue);
    connect(&listing, &EventListing::shownChanged, this, &EventSelection::followListing);
}

EventSelection::~EventSelection() = default;

bool EventSelection::hasAllMatches() const
{
    return m_counts.total - m_place.hidden == m_listing.matchCount();
}

std::optional<Event> EventSelection::onlyOne() const
{
    return m_kinds.size() == 1 ? m_catalogue.find(m_kinds.cbegin().key()) : std::nullopt;
}

QList<Event> EventSelection::events() const
{
    QList<Event> events;
    events.reserve(m_kinds.size());
    if (m_place.onPage == m_counts.total) { // most often: no need to look beyond the page
        std::ranges::copy_if(m_listing.shownEvents(), std::back_inserter(events),
            [this](const Event &event) { return contains(event.id); });
        return events;
    }
    for (const EventId id : m_listing.allInOrder()) {
        if (contains(id))
            events.append(m_catalogue.events().constFind(id)->event);
    }
    return events;
}

QList<EventId> EventSelection::idsOnPage() const
{
    QList<EventId> ids;
    for (const Event &event : m_listing.shownEvents()) {
        if (contains(event.id))
            ids.append(event.id);
    }
    return ids;
}

void EventSelection::replace(const QSet<EventId> &ids)
{
    const QHash<EventId, Kind> before = std::exchange(m_kinds, {});
    m_counts = {};
    for (const EventId id : ids)
        add(id);
    if (m_kinds != before)
        tell();
}

void EventSelection::change(const QSet<EventId> &added, const QSet<EventId> &removed)
{
    bool isOther = false;
    for (const EventId id : removed)
        isOther |= take(id);
    for (const EventId id : added)
        isOther |= add(id);
    if (isOther)
        tell();
}

void EventSelection::addAllMatches()
{
    bool isOther = false;
    m_kinds.reserve(m_listing.matchCount());
    for (const EventId id : m_listing.matchesInOrder())
        isOther |= add(id);
    if (isOther)
        tell();
}

void EventSelection::clear()
{
    replace({});
}

bool EventSelection::add(EventId id)
{
    const auto known = m_catalogue.events().constFind(id);
    if (known == m_catalogue.events().cend() || contains(id))
        return false;
    const Kind kind{.status = known->event.status, .isLocked = known->event.isLocked()};
    m_kinds.insert(id, kind);
    m_counts.add(kind.status, kind.isLocked);
    return true;
}

bool EventSelection::take(EventId id)
{
    const auto found = m_kinds.constFind(id);
    if (found == m_kinds.cend())
        return false;
    m_counts.add(found->status, found->isLocked, -1);
    m_kinds.erase(found);
    return true;
}

void EventSelection::tell()
{
    m_place = findPlace();
    emit changed();
}

void EventSelection::followCatalogue(const CatalogueChange &change)
{
    bool isOther = false;
    for (const EventId id : change.removed)
        isOther |= take(id);
    for (const EventId id : change.changed) {
        if (!take(id))
            continue;
        add(id); // counted as what it is now; not at all if it is gone again
        isOther = true;
    }
    if (isOther)
        tell();
}

void EventSelection::followListing()
{
    const Place place = findPlace();
    if (place == m_place)
        return;
    m_place = place;
    emit changed();
}

EventSelection::Place EventSelection::findPlace() const
{
    if (isEmpty())
        return {};
    const auto isSelected = [this](EventId id) { return contains(id); };
    const auto onPage =
        static_cast<int>(std::ranges::count_if(m_listing.shownEvents(), isSelected, &Event::id));
    // Nothing is hidden where everything matches, or where all of them are in sight.
    if (onPage == m_counts.total || m_listing.matchCount() == m_catalogue.size())
        return {.onPage = onPage};
    const auto matching =
        static_cast<int>(std::ranges::count_if(m_listing.matchesInOrder(), isSelected));
    return {.onPage = onPage, .hidden = m_counts.total - matching};
}

} // namespace eventdesk
