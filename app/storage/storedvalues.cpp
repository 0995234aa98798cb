// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/storage/storedvalues.h"

namespace eventdesk {

namespace {

/** The year 9999; later is no time at which anybody did anything. */
constexpr qint64 latestTime = 253'402'300'799'999;

} // namespace

std::optional<qint64> integerOf(const QVariant &stored)
{
    return stored.typeId() == QMetaType::LongLong && !stored.isNull()
        ? std::optional(stored.toLongLong())
        : std::nullopt;
}

QVariant storedTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeOf(const QVariant &stored)
{
    const std::optional<qint64> time = integerOf(stored);
    return time && *time > 0 && *time <= latestTime ? QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC)
                                                    : QDateTime();
}

EventStatus statusOf(const QVariant &stored)
{
    switch (integerOf(stored).value_or(-1)) {
    case static_cast<qint64>(EventStatus::Inactive):
        return EventStatus::Inactive;
    case static_cast<qint64>(EventStatus::Active):
        return EventStatus::Active;
    default:
        return EventStatus::Unknown;
    }
}

EventType typeOf(const QVariant &stored)
{
    switch (integerOf(stored).value_or(-1)) {
    case static_cast<qint64>(EventType::Custom):
        return EventType::Custom;
    case static_cast<qint64>(EventType::System):
        return EventType::System;
    default:
        return EventType::Unknown;
    }
}

} // namespace eventdesk
