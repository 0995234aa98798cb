// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

#include <QDateTime>
#include <QVariant>

#include <optional>

/**
 * Numbers and times as the databases keep them, and what is found in a database read back without
 * trust: nonsense becomes nothing or Unknown. Texts: see storedtext.h.
 */
namespace eventdesk {

/** Nothing for a value that is no integer. */
[[nodiscard]] std::optional<qint64> integerOf(const QVariant &stored);

/** Milliseconds of UTC; NULL for an invalid time. */
[[nodiscard]] QVariant storedTime(const QDateTime &time);

/** UTC; invalid when there is none, or one beyond the year 9999. */
[[nodiscard]] QDateTime timeOf(const QVariant &stored);

/** The number of the enumerator. */
[[nodiscard]] EventStatus statusOf(const QVariant &stored);
[[nodiscard]] EventType typeOf(const QVariant &stored);

} // namespace eventdesk
