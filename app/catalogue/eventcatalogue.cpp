// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/eventcatalogue.h"

#include "app/catalogue/paging.h"
#include "app/events/eventrules.h"

#include <algorithm>

namespace eventdesk {

EventCatalogue::EventCatalogue(QObject *parent) : QObject(parent) { }

std::optional<Event> EventCatalogue::find(EventId id) const
{
    const auto found = m_events.constFind(id);
    return found == m_events.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Event> EventCatalogue::findByCode(QStringView code) const
{
    const auto found = std::ranges::find_if(
        m_events, [code](const Event &event) { return EventRules::codesClash(event.code, code); });
    return found == m_events.cend() ? std::nullopt : std::optional(*found);
}

QList<Event> EventCatalogue::shownEvents() const
{
    QList<Event> events;
    events.reserve(m_shown.size());
    for (const EventId id : m_shown)
        events.append(m_events.value(id));
    return events;
}

void EventCatalogue::showPage(const QList<Event> &events, const PagePosition &position)
{
    m_shown.clear();
    for (const Event &event : events) {
        m_events.insert(event.id, event);
        if (!m_shown.contains(event.id)) // rows can shift while the server puts a page together
            m_shown.append(event.id);
    }
    m_position = position;
    m_addedSinceRead.clear();
    m_removedSinceRead = 0;
    emit shownChanged();
}

void EventCatalogue::update(const Event &event)
{
    m_events.insert(event.id, event);
    if (m_shown.contains(event.id))
        emit shownChanged();
}

void EventCatalogue::add(const Event &event)
{
    const bool isNew = !m_events.contains(event.id);
    m_events.insert(event.id, event);
    if (!m_shown.contains(event.id)) {
        m_shown.prepend(event.id);
        m_addedSinceRead.insert(event.id);
    }
    if (isNew && m_position.total >= 0)
        ++m_position.total;
    emit shownChanged();
}

void EventCatalogue::remove(EventId id)
{
    const bool wasKnown = m_events.remove(id) > 0;
    const bool wasShown = m_shown.removeOne(id);
    if (wasKnown && m_position.total > 0)
        --m_position.total;
    const bool wasAdded = m_addedSinceRead.remove(id);
    if (wasShown && !wasAdded)
        ++m_removedSinceRead;
    if (wasKnown || wasShown)
        emit shownChanged();
    if (wasShown && m_shown.isEmpty())
        emit shownEmptied();
}

} // namespace eventdesk
