// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/run/gatheredwrites.h"

#include <utility>

namespace eventdesk {

GatheredWrites::GatheredWrites(EventCatalogue &catalogue, std::chrono::milliseconds wait)
    : m_catalogue(catalogue)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(wait);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { flush(); });
}

void GatheredWrites::add(const CatalogueWrite &write)
{
    m_writes.append(write);
    if (!m_timer.isActive())
        m_timer.start();
}

void GatheredWrites::flush()
{
    m_timer.stop();
    const QList<CatalogueWrite> writes = std::exchange(m_writes, {});
    if (!writes.isEmpty())
        m_catalogue.write(writes);
}

} // namespace eventdesk
