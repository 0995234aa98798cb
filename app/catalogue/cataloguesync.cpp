// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/cataloguesync.h"

#include "app/catalogue/eventcatalogue.h"

namespace eventdesk {

namespace {

constexpr int largePage = 250; // few answers; the largest allowed size is not documented
constexpr int mostLooks = 3;

} // namespace

CatalogueSync::CatalogueSync(ApiClient &client, EventCatalogue &catalogue, QObject *parent)
    : QObject(parent), m_client(client), m_catalogue(catalogue), m_rowsAsked(largePage)
{
}

CatalogueSync::~CatalogueSync() = default;

bool CatalogueSync::isRunning() const
{
    return m_phase == Phase::Loading || m_phase == Phase::Checking;
}

qint64 CatalogueSync::rowsRead() const
{
    return m_pass ? m_pass->rowsRead() : 0;
}

qint64 CatalogueSync::rowsExpected() const
{
    return m_pass ? m_pass->rowsExpected() : -1;
}

void CatalogueSync::refresh(qint64 firstRow)
{
    m_firstRow = firstRow;
    m_looks = 0;
    m_lastSeen.clear();
    m_error.reset();
    look();
    setPhase(Phase::Loading);
}

void CatalogueSync::cancel()
{
    if (!isRunning())
        return;
    dropPass();
    m_lastSeen.clear();
    setPhase(Phase::Stopped);
}

void CatalogueSync::look()
{
    dropPass();
    m_pass = new SyncPass(m_client, m_catalogue, m_rowsAsked, m_firstRow, this);
    connect(m_pass, &SyncPass::pageRead, this, &CatalogueSync::progressed);
    connect(m_pass, &SyncPass::finished, this, &CatalogueSync::conclude);
    m_pass->start();
}

void CatalogueSync::dropPass()
{
    // Not at once: we may be inside one of its signals. From here on it says nothing more.
    if (SyncPass *pass = std::exchange(m_pass, nullptr)) {
        pass->disconnect(this);
        pass->abandon();
    }
}

void CatalogueSync::conclude()
{
    switch (m_pass->ending()) {
    case SyncPass::Ending::SizeRefused:
        m_rowsAsked = 0;
        look();
        return;
    case SyncPass::Ending::Failed:
        m_error = m_pass->error();
        dropPass();
        m_lastSeen.clear();
        setPhase(Phase::Failed);
        return;
    case SyncPass::Ending::SizeChanged:
        m_lastSeen.clear();
        lookAgainOrGiveUp();
        return;
    case SyncPass::Ending::Whole:
        weigh();
        return;
    }
    Q_UNREACHABLE();
}

void CatalogueSync::weigh()
{
    const bool saysWhatWasKnown = m_catalogue.knowledge().isComplete && m_pass->isNoNews()
        && m_pass->seen().size() == m_catalogue.size();
    const bool saysWhatItSaidBefore = m_looks > 0 && m_pass->seen() == m_lastSeen;
    const bool isSure = m_pass->isQuiet() && (m_pass->isOneAnswer() || saysWhatWasKnown);
    if (isSure || saysWhatItSaidBefore) {
        believe();
        return;
    }
    m_lastSeen = m_pass->seen();
    noteReading(false);
    lookAgainOrGiveUp();
}

void CatalogueSync::believe()
{
    // Where rows could not be read, or lie beyond the limit, nothing is known to be gone.
    const bool sawEverything = m_pass->unreadable() == 0 && !m_pass->isCutByLimit();
    if (sawEverything) {
        const QHash<EventId, Event> &seen = m_pass->seen();
        m_catalogue.forgetVanished(
            QSet<EventId>(seen.keyBegin(), seen.keyEnd()), m_pass->revision());
    }
    noteReading(sawEverything);
    dropPass();
    m_lastSeen.clear();
    setPhase(Phase::UpToDate);
}

void CatalogueSync::noteReading(bool isComplete)
{
    m_unreadable = m_pass->unreadable();
    m_beyondLimit.reset();
    if (m_pass->isCutByLimit())
        m_beyondLimit = {.readable = m_pass->readableRows(), .total = m_pass->serverTotal()};
    m_catalogue.setKnowledge({.asOf = m_pass->startedAt(),
        .serverTotal = m_pass->serverTotal(),
        .isComplete = isComplete});
}

void CatalogueSync::lookAgainOrGiveUp()
{
    if (++m_looks < mostLooks) {
        look();
        setPhase(Phase::Checking);
        return;
    }
    dropPass();
    m_lastSeen.clear();
    setPhase(Phase::Unsettled);
}

void CatalogueSync::setPhase(Phase phase)
{
    m_phase = phase;
    emit phaseChanged();
}

} // namespace eventdesk
