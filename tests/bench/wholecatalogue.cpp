// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/bench/wholecatalogue.h"

#include "tests/bench/eventstock.h"

namespace eventdesk {

CatalogueDelta wholeCatalogue(int events)
{
    CatalogueDelta delta{
        .asOf = QDateTime::currentDateTimeUtc(), .serverTotal = events, .isComplete = true};
    qint64 place = 0;
    for (const Event &event : stockOf(events))
        delta.upserts.append({.event = event, .place = place++});
    return delta;
}

} // namespace eventdesk
