// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"
#include "app/storage/storedcatalogue.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

namespace eventdesk {

/** How far a catalogue can be trusted, and since when. */
struct CatalogueKnowledge
{
    QDateTime asOf = {}; ///< when the list was last read to its end; invalid: never
    qint64 serverTotal = -1; ///< the server's own count, a hint; -1 where it does not say
    bool isComplete = false; ///< every event of the account is here

    friend bool operator==(const CatalogueKnowledge &, const CatalogueKnowledge &) = default;
};

/** What one step did to a catalogue. */
struct CatalogueChange
{
    /** Who made it so. Own: a change of the user's, which stays in sight whatever is filtered. */
    enum class Origin : quint8 { Read, Own, Restored };

    /**
     * New, or other than before; a new place in the list counts too. In the order in which they
     * were told, which is the list's own where a list was read; one may be named twice.
     */
    QList<EventId> changed = {};
    QSet<EventId> removed = {};
    Origin origin = Origin::Read;
};

/** What a change of the user's made of one event. */
struct CatalogueWrite
{
    enum class Kind : quint8 {
        Update, ///< this is now known of it
        Add, ///< it is new
        Remove ///< it is gone; only its id counts
    };

    Kind kind = Kind::Update;
    Event event = {};
};

/**
 * Everything known of one account's events, each id once. Filled from the store at start (restore),
 * by CatalogueSync (merge, forgetVanished) and by ChangeRunner (write); read by
 * EventListing and the dialogs.
 *
 * What the user changed is newer than a list that was asked for before: an answer carries the
 * revision() of the moment it was asked, and rows written since then are left as they are.
 * UI thread; owned by AccountSession.
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
    [[nodiscard]] qsizetype size() const { return m_events.size(); }
    [[nodiscard]] bool isEmpty() const { return m_events.isEmpty(); }
    /** Each event with its place, by id; in no order. */
    [[nodiscard]] const QHash<EventId, StoredEvent> &events() const { return m_events; }

    [[nodiscard]] const CatalogueKnowledge &knowledge() const { return m_knowledge; }
    void setKnowledge(const CatalogueKnowledge &knowledge);

    /** Grows with every write of our own. */
    [[nodiscard]] qint64 revision() const { return m_revision; }
    /** Whether the user changed or removed this event after that revision. */
    [[nodiscard]] bool isWrittenSince(EventId id, qint64 revision) const
    {
        return m_writtenAt.value(id, 0) > revision;
    }

    // --- reading ---

    /** What was known when the program last ran. Only into an empty catalogue. */
    void restore(const StoredCatalogue &stored);
    /**
     * Rows of the server's list: the first stands at this place, counted from 0, and they were
     * asked for at that revision. Whether anything but places changed. Rows that somebody changed
     * outside Eventdesk since the list was last read whole are marked.
     */
    bool merge(const QList<Event> &rows, qint64 firstPlace, qint64 askedAt);
    /** Drops what a whole reading of the list, begun at that revision, did not see. */
    void forgetVanished(const QSet<EventId> &seen, qint64 askedAt);

    // --- writing: whoever changes an event has seen it, so its mark goes ---

    /** Takes over what is now known of one event. */
    void update(const Event &event);
    /** A new event: first in the list until the list is read again. */
    void add(const Event &event);
    void remove(EventId id);
    /** All of these, in their order, as one step. */
    void write(const QList<CatalogueWrite> &writes);

    // --- changed outside Eventdesk ---

    [[nodiscard]] qsizetype changedOutsideCount() const { return m_changedOutside; }
    [[nodiscard]] bool isChangedOutside(EventId id) const;
    void markSeen(const QList<EventId> &ids);
    void markAllSeen();

signals:
    void changed(const eventdesk::CatalogueChange &change);
    void knowledgeChanged();

private:
    void put(const StoredEvent &row);
    void take(EventId id);
    void adjustTotal(qint64 difference);

    QHash<EventId, StoredEvent> m_events;
    QHash<EventId, qint64> m_writtenAt; ///< revision of our last write, removed events included
    CatalogueKnowledge m_knowledge;
    qint64 m_revision = 0;
    qint64 m_firstPlace = 0; ///< the smallest place in use; new events stand before it
    qsizetype m_changedOutside = 0;
};

} // namespace eventdesk
