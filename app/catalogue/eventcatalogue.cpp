// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/eventcatalogue.h"

#include "app/events/eventrules.h"

#include <QPointer>

#include <algorithm>

namespace eventdesk {

EventCatalogue::EventCatalogue(QObject *parent) : QObject(parent) { }

std::optional<Event> EventCatalogue::find(EventId id) const
{
    const auto found = m_events.constFind(id);
    return found == m_events.cend() ? std::nullopt : std::optional(found->event);
}

std::optional<Event> EventCatalogue::findByCode(QStringView code) const
{
    const auto found = std::ranges::find_if(m_events,
        [code](const StoredEvent &row) { return EventRules::codesClash(row.event.code, code); });
    return found == m_events.cend() ? std::nullopt : std::optional(found->event);
}

void EventCatalogue::setKnowledge(const CatalogueKnowledge &knowledge)
{
    if (m_knowledge == knowledge)
        return;
    m_knowledge = knowledge;
    emit knowledgeChanged();
}

// --- reading -------------------------------------------------------------------------------------

void EventCatalogue::restore(const StoredCatalogue &stored)
{
    Q_ASSERT(m_events.isEmpty());
    CatalogueChange change{.origin = CatalogueChange::Origin::Restored};
    m_events.reserve(stored.events.size());
    change.changed.reserve(stored.events.size());
    for (const StoredEvent &row : stored.events) {
        put(row);
        change.changed.append(row.event.id);
    }
    if (!change.changed.isEmpty())
        emit changed(change);
    setKnowledge(
        {.asOf = stored.asOf, .serverTotal = stored.serverTotal, .isComplete = stored.isComplete});
}

bool EventCatalogue::merge(const QList<Event> &rows, qint64 firstPlace, qint64 askedAt)
{
    const bool wasReadBefore = m_knowledge.asOf.isValid();
    bool isNews = false;
    CatalogueChange change;
    qint64 place = firstPlace;
    for (const Event &event : rows) {
        StoredEvent row{.event = event, .place = place++};
        if (isWrittenSince(event.id, askedAt))
            continue; // asked for before the user changed it: what is here is newer
        const auto known = m_events.constFind(event.id);
        const bool isOther = known == m_events.cend() || known->event != event;
        isNews |= isOther;
        row.changedOutside =
            (isOther && wasReadBefore) || (known != m_events.cend() && known->changedOutside);
        if (isOther || *known != row) {
            put(row);
            change.changed.append(event.id);
        }
    }
    if (!change.changed.isEmpty())
        emit changed(change);
    return isNews;
}

void EventCatalogue::forgetVanished(const QSet<EventId> &seen, qint64 askedAt)
{
    CatalogueChange change;
    for (auto row = m_events.cbegin(); row != m_events.cend(); ++row) {
        if (!seen.contains(row.key()) && !isWrittenSince(row.key(), askedAt))
            change.removed.insert(row.key());
    }
    for (const EventId id : std::as_const(change.removed))
        take(id);
    if (!change.removed.isEmpty())
        emit changed(change);
}

// --- writing -------------------------------------------------------------------------------------

void EventCatalogue::update(const Event &event)
{
    write({{.kind = CatalogueWrite::Kind::Update, .event = event}});
}

void EventCatalogue::add(const Event &event)
{
    write({{.kind = CatalogueWrite::Kind::Add, .event = event}});
}

void EventCatalogue::remove(EventId id)
{
    write({{.kind = CatalogueWrite::Kind::Remove, .event = {.id = id}}});
}

void EventCatalogue::write(const QList<CatalogueWrite> &writes)
{
    CatalogueChange change{.origin = CatalogueChange::Origin::Own};
    qint64 difference = 0; // of the server's count
    for (const CatalogueWrite &write : writes) {
        const Event &event = write.event;
        m_writtenAt.insert(event.id, ++m_revision);
        const auto known = m_events.constFind(event.id);
        const bool isNew = known == m_events.cend();
        if (write.kind == CatalogueWrite::Kind::Remove) {
            if (isNew)
                continue;
            take(event.id);
            change.changed.remove(event.id);
            change.removed.insert(event.id);
            --difference;
            continue;
        }
        const bool isAdded = write.kind == CatalogueWrite::Kind::Add;
        const qint64 placeIfNew = isAdded ? m_firstPlace - 1 : m_firstPlace;
        const StoredEvent row{.event = event, .place = isNew ? placeIfNew : known->place};
        if (!isNew && *known == row)
            continue;
        put(row);
        change.changed.insert(event.id);
        change.removed.remove(event.id);
        difference += isNew && isAdded ? 1 : 0;
    }
    const QPointer<EventCatalogue> self(this); // whoever hears of it may end the session
    if (!change.changed.isEmpty() || !change.removed.isEmpty())
        emit changed(change);
    if (self && difference != 0)
        adjustTotal(difference);
}

void EventCatalogue::adjustTotal(qint64 difference)
{
    if (m_knowledge.serverTotal < 0 || m_knowledge.serverTotal + difference < 0)
        return; // it never said, or its count was wrong before
    m_knowledge.serverTotal += difference;
    emit knowledgeChanged();
}

// --- changed outside Eventdesk -------------------------------------------------------------------

bool EventCatalogue::isChangedOutside(EventId id) const
{
    const auto found = m_events.constFind(id);
    return found != m_events.cend() && found->changedOutside;
}

void EventCatalogue::markSeen(const QList<EventId> &ids)
{
    CatalogueChange change{.origin = CatalogueChange::Origin::Own};
    for (const EventId id : ids) {
        if (!isChangedOutside(id))
            continue;
        m_events[id].changedOutside = false;
        --m_changedOutside;
        change.changed.append(id);
    }
    if (!change.changed.isEmpty())
        emit changed(change);
}

void EventCatalogue::markAllSeen()
{
    markSeen(m_events.keys());
}

// --- rows ----------------------------------------------------------------------------------------

void EventCatalogue::put(const StoredEvent &row)
{
    take(row.event.id);
    m_events.insert(row.event.id, row);
    m_firstPlace = std::min(m_firstPlace, row.place);
    if (row.changedOutside)
        ++m_changedOutside;
}

void EventCatalogue::take(EventId id)
{
    const auto found = m_events.constFind(id);
    if (found == m_events.cend())
        return;
    if (found->changedOutside)
        --m_changedOutside;
    m_events.erase(found);
}

} // namespace eventdesk
