// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/app/storage/storesamples.h"

#include <QMap>
#include <QRandomGenerator>

#include <array>

namespace eventdesk {

/**
 * A synchronisation without end whose every delta follows from a seed, so that a process which was
 * killed can be asked, by another, how far it came. The server's total counts the deltas.
 */
class SyncScript
{
public:
    explicit SyncScript(quint32 seed) : m_seed(seed) { }

    /** The delta with this number; the first is 1. */
    [[nodiscard]] CatalogueDelta delta(quint32 number) const
    {
        const std::array<quint32, 2> seeds{m_seed, number};
        QRandomGenerator random(seeds.data(), qsizetype(seeds.size()));
        CatalogueDelta result;
        for (quint32 i = random.bounded(1U, 60U); i > 0; --i) {
            StoredEvent stored = sampleEvent(random.bounded(1, 500), number);
            stored.event.name = QStringLiteral("as delta %1 left it").arg(number);
            result.upserts.append(stored);
        }
        for (quint32 i = random.bounded(0U, 20U); i > 0; --i)
            result.removals.append(random.bounded(1, 500));
        result.serverTotal = number;
        result.asOf = QDateTime::fromSecsSinceEpoch(1'764'000'000 + number, Qt::UTC);
        result.isComplete = number % 2 == 0;
        return result;
    }

    /** What the deltas up to this number amount to. */
    [[nodiscard]] StoredCatalogue after(quint32 number) const
    {
        StoredCatalogue catalogue;
        QMap<std::pair<qint64, EventId>, StoredEvent> sorted;
        QMap<EventId, StoredEvent> events;
        for (quint32 i = 1; i <= number; ++i) {
            const CatalogueDelta next = delta(i);
            for (const EventId id : next.removals)
                events.remove(id);
            for (const StoredEvent &stored : next.upserts)
                events.insert(stored.event.id, stored);
            catalogue.asOf = next.asOf;
            catalogue.serverTotal = next.serverTotal;
            catalogue.isComplete = next.isComplete;
        }
        for (const StoredEvent &stored : events)
            sorted.insert({stored.place, stored.event.id}, stored);
        catalogue.events = sorted.values();
        return catalogue;
    }

private:
    quint32 m_seed;
};

} // namespace eventdesk
