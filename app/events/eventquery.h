// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

#include <QMetaType>
#include <QSet>
#include <QString>

#include <optional>

namespace eventdesk {

/** Which events of an account are wanted, and in which order. A value. */
struct EventQuery
{
    /** ListOrder: as Push.Express lists them. */
    enum class SortBy : quint8 { ListOrder, Status, Name, Code, Type, Id };

    QString text = {}; ///< as typed; SearchPattern reads it
    std::optional<EventStatus> status = {}; ///< none: any
    std::optional<EventType> type = {}; ///< none: any
    bool changedOutsideOnly = false; ///< only events changed outside Eventdesk and not yet seen
    std::optional<QSet<EventId>> ids = {}; ///< none: any; else only these. Never stored
    QString idsReason = {}; ///< why only these, in words: “Only the 12 failed changes”
    SortBy sortBy = SortBy::ListOrder;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    /** Whether anything but the order is asked for. A text that matches everything, such as one
     *  that is not yet more than a space, a hyphen or a quote, asks for nothing. */
    [[nodiscard]] bool narrows() const;

    friend bool operator==(const EventQuery &, const EventQuery &) = default;
};

} // namespace eventdesk

Q_DECLARE_METATYPE(eventdesk::EventQuery)
