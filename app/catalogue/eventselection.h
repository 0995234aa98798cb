// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/selectioncounts.h"
#include "app/events/event.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

namespace eventdesk {

class EventCatalogue;
class EventListing;
struct CatalogueChange;

/**
 * The events of one account that the user has selected, wherever they stand: on the page, on other
 * pages, or where the search hides them. Pages, filters, order and refreshes leave it alone; an
 * event that leaves the catalogue leaves it, too. Counts are kept, not counted anew, so that asking
 * for them costs the same for ten thousand events as for one. UI thread; owned by AccountSession;
 * catalogue and listing must outlive it.
 */
class EventSelection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventSelection)

public:
    EventSelection(
        const EventCatalogue &catalogue, const EventListing &listing, QObject *parent = nullptr);
    ~EventSelection() override;

    [[nodiscard]] bool isEmpty() const { return m_kinds.isEmpty(); }
    [[nodiscard]] bool contains(EventId id) const { return m_kinds.contains(id); }
    [[nodiscard]] const SelectionCounts &counts() const { return m_counts; }
    /** How many of them stand on the page on show. */
    [[nodiscard]] int onPage() const { return m_place.onPage; }
    /** How many of them are not among the matches of the query: search or filters hide them. */
    [[nodiscard]] int hidden() const { return m_place.hidden; }
    /** How many of them match the query and stand on other pages. */
    [[nodiscard]] int onOtherPages() const
    {
        return m_counts.total - m_place.onPage - m_place.hidden;
    }
    [[nodiscard]] bool hasAllMatches() const;

    /** The event that is selected, where it is one; costs the same for any number. */
    [[nodiscard]] std::optional<Event> onlyOne() const;
    /** In the order of the listing; hidden ones stand where they would stand in it. Made anew at
     *  every call: for commands, not for every key press. */
    [[nodiscard]] QList<Event> events() const;
    /** Those on the page on show, in its order. */
    [[nodiscard]] QList<EventId> idsOnPage() const;

    /** Only these from now on. Ids that the catalogue does not know are left out, here and below.
     */
    void replace(const QSet<EventId> &ids);
    /** Adds some and takes others away; the rest stays. */
    void change(const QSet<EventId> &added, const QSet<EventId> &removed);
    /** Adds every event that matches the query, on whatever page. */
    void addAllMatches();
    void clear();

signals:
    /** Other events are selected, or they are other than before, or stand elsewhere. */
    void changed();

private:
    struct Kind
    {
        EventStatus status = EventStatus::Unknown;
        bool isLocked = false;

        friend bool operator==(const Kind &, const Kind &) = default;
    };
    struct Place
    {
        int onPage = 0;
        int hidden = 0;

        friend bool operator==(const Place &, const Place &) = default;
    };

    bool add(EventId id);
    bool take(EventId id);
    void tell();
    void followCatalogue(const CatalogueChange &change);
    void followListing();
    [[nodiscard]] Place findPlace() const;

    const EventCatalogue &m_catalogue;
    const EventListing &m_listing;
    QHash<EventId, Kind> m_kinds; ///< of each selected event, as it was counted
    SelectionCounts m_counts;
    Place m_place;
};

} // namespace eventdesk
