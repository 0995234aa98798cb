// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

namespace eventdesk {

/** Where the shown page stands in the server's list. */
struct PagePosition
{
    qint64 page = 1; ///< counted from 1
    qint64 perPage = 0; ///< as the server gives it; 0 before the first answer
    qint64 pageCount = 1; ///< readable pages
    qint64 total = -1; ///< rows in the account by the server's count; -1 where it does not say
    bool pageCountIsKnown = true; ///< false where the server says nothing: there may be more pages

    friend bool operator==(const PagePosition &, const PagePosition &) = default;
};

/**
 * Everything known of one account's events: each event that was ever read, and the page on show in
 * the server's order. Filled by CatalogueSync (reading) and ChangeRunner (writing), read by
 * EventTableModel and the dialogs. Never shows an id twice. UI thread; owned by AccountSession.
 */
class EventCatalogue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventCatalogue)

public:
    explicit EventCatalogue(QObject *parent = nullptr);

    [[nodiscard]] std::optional<Event> find(EventId id) const;

    /** A known event whose code would be mistaken for this one (EventRules::codesClash). */
    [[nodiscard]] std::optional<Event> findByCode(QStringView code) const;

    /** The rows of the shown page, in order. */
    [[nodiscard]] const QList<EventId> &shownIds() const { return m_shown; }
    [[nodiscard]] QList<Event> shownEvents() const;
    [[nodiscard]] const PagePosition &position() const { return m_position; }

    /** Rows of the shown page removed since it was read: as many of the next page have moved up. */
    [[nodiscard]] int removedSinceRead() const { return m_removedSinceRead; }

    /** Replaces the shown page with what the server answered. */
    void showPage(const QList<Event> &events, const PagePosition &position);

    /** Takes over what is now known of one event. Rows stay where they are. */
    void update(const Event &event);

    /** A new event: shown first on this page until the page is read again, so that it is seen. */
    void add(const Event &event);

    void remove(EventId id);

signals:
    /** shownIds(), the shown events or position() changed. */
    void shownChanged();
    /** remove() took the last row of the shown page. */
    void shownEmptied();

private:
    QHash<EventId, Event> m_events;
    QList<EventId> m_shown;
    PagePosition m_position;
    QSet<EventId> m_addedSinceRead; ///< on show, but not of the page as it was read
    int m_removedSinceRead = 0;
};

} // namespace eventdesk
