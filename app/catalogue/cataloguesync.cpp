// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/cataloguesync.h"

#include <QPointer>

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
    m_before.reset();
    m_error.reset();
    look();
    setPhase(Phase::Loading);
}

void CatalogueSync::cancel()
{
    if (isRunning())
        rest(Phase::Stopped);
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
        rest(Phase::Failed);
        return;
    case SyncPass::Ending::SizeChanged:
        m_before.reset();
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
    m_unreadable = m_pass->unreadable();
    m_beyondLimit.reset();
    if (m_pass->isCutByLimit())
        m_beyondLimit = {.readable = m_pass->readableRows(), .total = m_pass->serverTotal()};

    const bool saysWhatWasKnown = m_catalogue.knowledge().isComplete && m_pass->isNoNews()
        && m_pass->seen().size() == m_catalogue.size();
    const bool isSure = m_pass->isQuiet() && (m_pass->isOneAnswer() || saysWhatWasKnown);
    if (isSure || (m_before && repeats(*m_before))) {
        believe();
        return;
    }
    m_before = {.seen = m_pass->seen(), .revision = m_pass->revision(), .reading = reading(false)};
    lookAgainOrGiveUp();
}

bool CatalogueSync::repeats(const Saying &before) const
{
    const QHash<EventId, Event> &now = m_pass->seen();
    const auto isAlike = [this, &before](const auto &one, const auto &other) {
        for (auto row = one.cbegin(); row != one.cend(); ++row) {
            const auto twin = other.constFind(row.key());
            const bool isSame = twin != other.cend() && *twin == *row;
            if (!isSame && !m_catalogue.isWrittenSince(row.key(), before.revision))
                return false;
        }
        return true;
    };
    return isAlike(before.seen, now) && isAlike(now, before.seen);
}

void CatalogueSync::believe()
{
    // Where rows could not be read, or lie beyond the limit, nothing is known to be gone.
    const bool sawEverything = m_pass->unreadable() == 0 && !m_pass->isCutByLimit();
    const CatalogueKnowledge knowledge = reading(sawEverything);
    const QSet<EventId> seen(m_pass->seen().keyBegin(), m_pass->seen().keyEnd());
    const qint64 revision = m_pass->revision();
    // Whoever hears of what follows may begin anew: from here on the pass is not needed.
    dropPass();
    m_before.reset();
    const QPointer<CatalogueSync> self(this);
    if (sawEverything)
        m_catalogue.forgetVanished(seen, revision);
    if (self && !m_pass)
        m_catalogue.setKnowledge(knowledge);
    if (self && !m_pass)
        setPhase(Phase::UpToDate);
}

CatalogueKnowledge CatalogueSync::reading(bool isComplete) const
{
    return {.asOf = m_pass->startedAt(),
        .serverTotal = m_pass->serverTotal(),
        .isComplete = isComplete};
}

void CatalogueSync::lookAgainOrGiveUp()
{
    if (++m_looks >= mostLooks) {
        rest(Phase::Unsettled);
        return;
    }
    look();
    setPhase(Phase::Checking);
}

void CatalogueSync::rest(Phase phase)
{
    dropPass();
    // One whole look that was not believed is still newer than what was known before it.
    const std::optional<Saying> before = std::exchange(m_before, {});
    const QPointer<CatalogueSync> self(this);
    if (before)
        m_catalogue.setKnowledge(before->reading);
    if (self && !m_pass)
        setPhase(phase);
}

void CatalogueSync::setPhase(Phase phase)
{
    m_phase = phase;
    emit phaseChanged();
}

} // namespace eventdesk
