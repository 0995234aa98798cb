// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>

namespace eventdesk {

/** An event as the store keeps it. A value. */
struct StoredEvent
{
    Event event = {};
    qint64 place = 0; ///< its rank in the server's list
    bool changedOutside = false; ///< by somebody else, and not yet seen here

    friend bool operator==(const StoredEvent &, const StoredEvent &) = default;
};

/** What was known of an account when it was last open. Nothing at all when it was never stored. */
struct StoredCatalogue
{
    QList<StoredEvent> events = {}; ///< by place, then id; no id twice
    QDateTime asOf = {}; ///< when it was last true; invalid when never stored
    qint64 serverTotal = -1; ///< what the server counted; -1 when it never said
    bool isComplete = false; ///< whether these are all events of the account

    friend bool operator==(const StoredCatalogue &, const StoredCatalogue &) = default;
};

/**
 * What became of a stored catalogue: first the removals go, then the upserts come, so that an event
 * named in both is there. The other fields describe the catalogue after this delta.
 */
struct CatalogueDelta
{
    QList<StoredEvent> upserts = {}; ///< added, or put in place of the one with the same id
    QList<EventId> removals = {}; ///< one that is not there is no error
    QDateTime asOf = {};
    qint64 serverTotal = -1;
    bool isComplete = false;
};

} // namespace eventdesk

Q_DECLARE_METATYPE(eventdesk::StoredCatalogue)
