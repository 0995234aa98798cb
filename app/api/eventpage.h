// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

#include <QList>

namespace eventdesk {

/**
 * One page of the list as the server gave it. Every number is the answer's own; where the answer is
 * silent the field says so, and nothing is guessed.
 */
struct EventPage
{
    QList<Event> events;
    qint64 page = 1; ///< counted from 1; the requested one where the answer is silent
    qint64 perPage = 0; ///< what the server really gives per page; 0 where it does not say
    qint64 totalPages = -1; ///< -1 where it does not say
    qint64 totalCount = -1; ///< a hint, by the vendor's own example; -1 where it does not say
    int unreadable = 0; ///< entries of the list that could not be read and were left out

    friend bool operator==(const EventPage &, const EventPage &) = default;
};

} // namespace eventdesk
