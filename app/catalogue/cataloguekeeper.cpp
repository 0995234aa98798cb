// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/cataloguekeeper.h"

#include "app/catalogue/eventcatalogue.h"
#include "app/storage/eventstore.h"

namespace eventdesk {

CatalogueKeeper::CatalogueKeeper(
    EventCatalogue &catalogue, EventStore &store, QString accountId, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_store(store), m_accountId(std::move(accountId))
{
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(0);
    connect(&m_flushTimer, &QTimer::timeout, this, &CatalogueKeeper::flush);
    connect(&catalogue, &EventCatalogue::changed, this, &CatalogueKeeper::follow);
    connect(
        &catalogue, &EventCatalogue::knowledgeChanged, &m_flushTimer, qOverload<>(&QTimer::start));
    if (isInUse())
        replaceStored();
}

CatalogueKeeper::~CatalogueKeeper()
{
    if (m_flushTimer.isActive())
        flush();
}

void CatalogueKeeper::restore()
{
    StoreRead *read = m_store.load(m_accountId);
    connect(read, &StoreRead::loaded, this, [this](const StoredCatalogue &stored) {
        if (isInUse()) {
            replaceStored(); // the server or the user was faster than the disk
        } else {
            m_catalogue.restore(stored);
            m_flushTimer.stop(); // what came from the store need not go back
        }
        emit restored();
    });
}

bool CatalogueKeeper::isInUse() const
{
    return !m_catalogue.isEmpty() || m_catalogue.revision() > 0
        || m_catalogue.knowledge().asOf.isValid();
}

void CatalogueKeeper::replaceStored()
{
    m_store.forget(m_accountId);
    m_changed = QSet<EventId>(m_catalogue.events().keyBegin(), m_catalogue.events().keyEnd());
    m_flushTimer.start();
}

void CatalogueKeeper::follow(const CatalogueChange &change)
{
    if (change.origin == CatalogueChange::Origin::Restored)
        return;
    for (const EventId id : change.changed)
        m_changed.insert(id);
    m_removed.unite(change.removed);
    m_flushTimer.start();
}

void CatalogueKeeper::flush()
{
    m_flushTimer.stop();
    const CatalogueKnowledge &knowledge = m_catalogue.knowledge();
    CatalogueDelta delta{.asOf = knowledge.asOf,
        .serverTotal = knowledge.serverTotal,
        .isComplete = knowledge.isComplete};
    // Told of in any order since the last time: what counts is what stands there now.
    const QSet<EventId> touched = m_removed + m_changed;
    for (const EventId id : touched) {
        const auto row = m_catalogue.events().constFind(id);
        if (row == m_catalogue.events().cend())
            delta.removals.append(id);
        else
            delta.upserts.append(*row);
    }
    m_changed.clear();
    m_removed.clear();
    m_store.write(m_accountId, delta);
}

} // namespace eventdesk
