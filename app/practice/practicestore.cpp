// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/practice/practicestore.h"

#include "app/events/eventrules.h"
#include "app/practice/samplestock.h"

#include <algorithm>

namespace eventdesk {

PracticeStore PracticeStore::sample()
{
    PracticeStore store;
    for (const Event &event : sampleStock())
        store.insert(event);
    store.m_nextId = store.m_events.lastKey() + 1;
    return store;
}

std::optional<PracticeStore> PracticeStore::restored(const QList<Event> &events, EventId nextId)
{
    PracticeStore store;
    store.m_nextId = nextId;
    for (const Event &event : events) {
        if (event.id <= 0 || event.id >= nextId || store.m_events.contains(event.id))
            return std::nullopt;
        if (event.status == EventStatus::Unknown || event.type == EventType::Unknown)
            return std::nullopt;
        if (!store.checkTexts(event.id, event.name, event.code))
            return std::nullopt;
        store.insert(event);
    }
    return nextId > 0 ? std::optional(store) : std::nullopt;
}

PracticeStore::Result<PracticeStore::Page> PracticeStore::list(qint64 page, qint64 perPage) const
{
    if (page < 1 || perPage < 1)
        return tl::unexpected(Refusal::PageInvalid);
    perPage = std::min(perPage, maxPerPage);
    // (page - 1) * perPage >= offsetLimit, written so that a huge page cannot overflow.
    if (page - 1 > (offsetLimit - 1) / perPage)
        return tl::unexpected(Refusal::PastOffsetLimit);
    const QList<Event> all = events();
    const qint64 count = all.size();
    return Page{.events = all.mid((page - 1) * perPage, perPage),
        .page = page,
        .perPage = perPage,
        .totalPages = (count + perPage - 1) / perPage,
        .totalCount = count};
}

PracticeStore::Result<Event> PracticeStore::find(EventId id) const
{
    const auto found = m_events.constFind(id);
    if (found == m_events.constEnd())
        return tl::unexpected(Refusal::NotFound);
    return *found;
}

PracticeStore::Result<EventId> PracticeStore::create(const QString &name, const QString &code)
{
    if (const auto checked = checkTexts(m_nextId, name, code); !checked)
        return tl::unexpected(checked.error());
    const EventId id = m_nextId++;
    insert({.id = id,
        .name = name,
        .code = code,
        .status = EventStatus::Active,
        .type = EventType::Custom});
    return id;
}

PracticeStore::Result<void> PracticeStore::update(
    EventId id, const QString &name, const QString &code)
{
    if (const auto changeable = checkChangeable(id); !changeable)
        return changeable;
    if (const auto checked = checkTexts(id, name, code); !checked)
        return checked;
    Event &event = m_events[id];
    m_idsByCode.remove(event.code);
    m_idsByCode.insert(code, id);
    event.name = name;
    event.code = code;
    return {};
}

PracticeStore::Result<void> PracticeStore::setStatus(EventId id, EventStatus status)
{
    const auto changeable = checkChangeable(id);
    if (changeable)
        m_events[id].status = status;
    return changeable;
}

PracticeStore::Result<void> PracticeStore::remove(EventId id)
{
    const auto changeable = checkChangeable(id);
    if (changeable)
        m_idsByCode.remove(m_events.take(id).code);
    return changeable;
}

PracticeStore::Result<void> PracticeStore::checkTexts(
    EventId ownId, const QString &name, const QString &code) const
{
    if (EventRules::checkName(name))
        return tl::unexpected(Refusal::NameInvalid);
    if (EventRules::checkCode(code))
        return tl::unexpected(Refusal::CodeInvalid);
    if (m_idsByCode.value(code, ownId) != ownId)
        return tl::unexpected(Refusal::CodeTaken);
    return {};
}

PracticeStore::Result<void> PracticeStore::checkChangeable(EventId id) const
{
    const auto found = m_events.constFind(id);
    if (found == m_events.constEnd())
        return tl::unexpected(Refusal::NotFound);
    if (found->isLocked())
        return tl::unexpected(Refusal::SystemEvent);
    return {};
}

void PracticeStore::insert(const Event &event)
{
    m_events.insert(event.id, event);
    m_idsByCode.insert(event.code, event.id);
}

} // namespace eventdesk
