// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/run/changeturns.h"

#include "app/events/eventrules.h"

#include <algorithm>

namespace eventdesk {

namespace {

QString keyOfCode(const QString &code)
{
    return u'c' + EventRules::foldedCode(code);
}

} // namespace

QStringList ChangeTurns::keysOf(const Change &change)
{
    QStringList keys;
    if (change.id != 0)
        keys.append(QString::number(change.id));
    // A code that is taken or becomes free: another change may give it to another event.
    const bool touchesCode = change.kind == Change::Kind::Create
        || change.kind == Change::Kind::Delete
        || (change.kind == Change::Kind::Update && change.base && change.base->code != change.code);
    if (touchesCode && !change.code.isEmpty())
        keys.append(keyOfCode(change.code));
    if (change.kind == Change::Kind::Update && touchesCode) {
        const QString before = keyOfCode(change.base->code);
        if (!keys.contains(before))
            keys.append(before);
    }
    return keys;
}

ChangeTurns::Place &ChangeTurns::placeOf(const QString &key, const Taker &taker, qsizetype row)
{
    Queue &queue = m_queues[key];
    const auto place = std::ranges::find_if(
        queue, [&](const Place &candidate) { return candidate.isOf(taker, row); });
    Q_ASSERT(place != queue.end());
    return *place;
}

void ChangeTurns::join(const Change &change, Taker &taker, qsizetype row)
{
    for (const QString &key : keysOf(change))
        m_queues[key].append({.taker = &taker, .row = row});
}

bool ChangeTurns::isFree(const QString &key, const Taker &taker, qsizetype row) const
{
    const auto queue = m_queues.constFind(key);
    bool isBefore = true;
    for (const Place &place : *queue) {
        if (place.isOf(taker, row))
            isBefore = false;
        else if (place.isRunning || (isBefore && !place.taker->isHeld()))
            return false;
    }
    return true;
}

bool ChangeTurns::start(const Change &change, Taker &taker, qsizetype row)
{
    const QStringList keys = keysOf(change);
    const bool isItsTurn =
        std::ranges::all_of(keys, [&](const QString &key) { return isFree(key, taker, row); });
    QList<Place> earlier;
    for (const QString &key : keys) {
        Place &own = placeOf(key, taker, row);
        own.isRunning = isItsTurn;
        own.isAsking = !isItsTurn;
        const Queue &queue = m_queues[key];
        for (auto place = queue.cbegin(); !isItsTurn && !place->isOf(taker, row); ++place)
            earlier.append(*place);
    }
    for (const Place &place : std::as_const(earlier)) {
        if (!place.isRunning)
            place.taker->hurry(place.row);
    }
    return isItsTurn;
}

void ChangeTurns::rest(const Change &change, Taker &taker, qsizetype row)
{
    for (const QString &key : keysOf(change)) {
        placeOf(key, taker, row).isRunning = false;
        callNext(key);
    }
}

void ChangeTurns::leave(const Change &change, Taker &taker, qsizetype row)
{
    for (const QString &key : keysOf(change)) {
        Queue &queue = m_queues[key];
        queue.removeIf([&](const Place &place) { return place.isOf(taker, row); });
        if (queue.isEmpty())
            m_queues.remove(key);
        else
            callNext(key);
    }
}

void ChangeTurns::letPass(const Taker &taker)
{
    QStringList contested;
    for (auto queue = m_queues.cbegin(); queue != m_queues.cend(); ++queue) {
        const bool isPassed = queue->size() > 1
            && std::ranges::any_of(
                *queue, [&](const Place &place) { return place.taker == &taker; });
        if (isPassed)
            contested.append(queue.key());
    }
    for (const QString &key : std::as_const(contested))
        callNext(key);
}

void ChangeTurns::callNext(const QString &key)
{
    // One whose taker is held does not go: whoever asks behind it is told as well.
    QList<Place> called;
    for (Place &place : m_queues[key]) {
        if (!place.isAsking)
            continue;
        place.isAsking = false;
        called.append(place);
        if (!place.taker->isHeld())
            break;
    }
    for (const Place &place : std::as_const(called))
        place.taker->turnCame(place.row);
}

} // namespace eventdesk
