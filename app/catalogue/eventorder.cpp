// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/eventorder.h"

#include "app/catalogue/eventcatalogue.h"

#include <algorithm>

namespace eventdesk {

using SortBy = EventQuery::SortBy;

namespace {

QLocale codesLocale()
{
    return {QLocale::English, QLocale::UnitedStates};
}

/** By letters, then accents, then case; numbers by value. */
QCollator naturalCollator(const QLocale &locale)
{
    // The C locale knows neither letters nor numbers, only code units.
    QCollator collator(locale == QLocale::c() ? codesLocale() : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace

EventOrder::EventOrder(const EventCatalogue &catalogue)
    : m_catalogue(catalogue), m_names(naturalCollator(QLocale())),
      m_codes(naturalCollator(codesLocale()))
{
    rebuild();
}

void EventOrder::setSort(SortBy by, Qt::SortOrder order)
{
    if (by == m_by && order == m_order)
        return;
    const bool isTurnedRound = by == m_by;
    m_by = by;
    m_order = order;
    if (!isTurnedRound) {
        rebuild();
        return;
    }
    std::ranges::sort(
        m_keys, [this](const Key &one, const Key &other) { return isBefore(one, other); });
    takeIds();
}

EventOrder::Key EventOrder::keyOf(EventId id)
{
    const StoredEvent &row = *m_catalogue.events().constFind(id);
    Key key{.place = row.place, .id = id};
    switch (m_by) {
    case SortBy::ListOrder:
        break;
    case SortBy::Status: // active ones first
        key.number = row.event.status == EventStatus::Active ? 0
            : row.event.status == EventStatus::Inactive      ? 1
                                                             : 2;
        break;
    case SortBy::Name:
        key.text = keepText(id, m_names.sortKey(row.event.name));
        break;
    case SortBy::Code:
        key.text = keepText(id, m_codes.sortKey(row.event.code));
        break;
    case SortBy::Type:
        key.number = static_cast<qint64>(row.event.type);
        break;
    case SortBy::Id:
        key.number = id;
        break;
    }
    return key;
}

const QCollatorSortKey *EventOrder::keepText(EventId id, const QCollatorSortKey &text)
{
    return &m_texts.emplace(id, text).first->second; // stays where it is
}

bool EventOrder::isBefore(const Key &one, const Key &other) const
{
    // Equal rows keep the server's order in either direction: that is what stable means to people.
    const bool ascending = m_order == Qt::AscendingOrder;
    if (one.number != other.number)
        return ascending == (one.number < other.number);
    if (one.text && other.text) {
        const int difference = one.text->compare(*other.text);
        if (difference != 0)
            return ascending == (difference < 0);
    }
    if (one.place != other.place)
        return (ascending || m_by != SortBy::ListOrder) == (one.place < other.place);
    return one.id < other.id;
}

void EventOrder::rebuild()
{
    m_keys.clear();
    m_texts.clear();
    m_ids.clear();
    update(m_catalogue.events().keys(), {});
}

void EventOrder::update(const QList<EventId> &changed, const QSet<EventId> &removed)
{
    if (!m_keys.empty())
        forget(changed, removed);
    const auto before = [this](const Key &one, const Key &other) { return isBefore(one, other); };
    const auto known = static_cast<std::ptrdiff_t>(m_keys.size());
    m_keys.reserve(m_keys.size() + static_cast<std::size_t>(changed.size()));
    for (const EventId id : changed) {
        if (m_catalogue.events().contains(id)) // gone again when one change follows from another
            m_keys.push_back(keyOf(id));
    }
    const auto added = m_keys.begin() + known;
    if (!std::is_sorted(added, m_keys.end(), before))
        std::sort(added, m_keys.end(), before);
    m_keys.erase(std::unique(added, m_keys.end(),
                     [](const Key &one, const Key &other) { return one.id == other.id; }),
        m_keys.end());
    std::inplace_merge(m_keys.begin(), m_keys.begin() + known, m_keys.end(), before);
    takeIds();
}

void EventOrder::forget(const QList<EventId> &changed, const QSet<EventId> &removed)
{
    QSet<EventId> gone(changed.cbegin(), changed.cend());
    gone.unite(removed);
    std::erase_if(m_keys, [&gone](const Key &key) { return gone.contains(key.id); });
    for (const EventId id : std::as_const(gone))
        m_texts.erase(id);
}

void EventOrder::takeIds()
{
    m_ids.resize(m_keys.size());
    std::ranges::transform(m_keys, m_ids.begin(), &Key::id);
}

} // namespace eventdesk
