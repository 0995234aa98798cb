// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/eventstore.h"

#include <QSignalSpy>

#include <optional>

namespace eventdesk {

/** An event whose every field follows from its id. */
inline StoredEvent sampleEvent(EventId id, qint64 place = 0)
{
    return {.event = {.id = id,
                .name = QStringLiteral("Покупка № %1").arg(id),
                .code = QStringLiteral("purchase_%1").arg(id),
                .status = id % 2 == 0 ? EventStatus::Active : EventStatus::Inactive,
                .type = id % 5 == 0 ? EventType::System : EventType::Custom},
        .place = place,
        .changedOutside = id % 3 == 0};
}

/** The first count events of an account, all there are of it. */
inline CatalogueDelta sampleDelta(int count)
{
    CatalogueDelta delta;
    for (int i = 1; i <= count; ++i)
        delta.upserts.append(sampleEvent(i, i));
    delta.asOf = QDateTime::fromMSecsSinceEpoch(1'764'000'000'123, Qt::UTC);
    delta.serverTotal = count;
    delta.isComplete = true;
    return delta;
}

/** What a store answers; nothing when it does not. */
inline std::optional<StoredCatalogue> loadedFrom(EventStore &store, const QString &accountId)
{
    QSignalSpy spy(store.load(accountId), &StoreRead::loaded);
    if (!spy.wait(30'000) || spy.count() != 1)
        return std::nullopt;
    return spy.first().first().value<StoredCatalogue>();
}

} // namespace eventdesk
