// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/eventcatalogue.h"

#include <QTimer>

#include <chrono>

namespace eventdesk {

/**
 * What changes made of events, on its way to the catalogue, a few at a time: a table that shows
 * 10,000 events must not be made anew for each of them. UI thread; owned by ChangeRunner; the
 * catalogue must outlive it.
 */
class GatheredWrites final
{
    Q_DISABLE_COPY_MOVE(GatheredWrites)

public:
    /** wait: from the first that is gathered until all are applied. */
    GatheredWrites(EventCatalogue &catalogue, std::chrono::milliseconds wait);

    void add(const CatalogueWrite &write);
    /** Applies them now. Whoever hears of it may end the session. */
    void flush();

private:
    EventCatalogue &m_catalogue;
    QList<CatalogueWrite> m_writes;
    QTimer m_timer;
};

} // namespace eventdesk
