// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/cataloguesync.h"

#include "app/api/apiclient.h"
#include "app/catalogue/paging.h"

#include <algorithm>

namespace eventdesk {

CatalogueSync::CatalogueSync(ApiClient &client, EventCatalogue &catalogue, QObject *parent)
    : QObject(parent), m_client(client), m_catalogue(catalogue)
{
    connect(&catalogue, &EventCatalogue::shownEmptied, this, &CatalogueSync::leaveEmptyPage);
}

void CatalogueSync::showPage(qint64 page)
{
    m_wantedFirstRow.reset();
    const PagePosition &position = m_catalogue.position();
    const qint64 last = position.perPage > 0
        ? (position.pageCountIsKnown ? position.pageCount
                                     : paging::lastReadablePage(position.perPage))
        : page;
    load(std::clamp<qint64>(page, 1, std::max<qint64>(1, last)));
}

void CatalogueSync::refresh()
{
    m_wantedFirstRow.reset();
    load(m_wantedPage);
}

void CatalogueSync::setRowsPerPage(int rows)
{
    if (rows == m_rowsPerPage)
        return;
    const PagePosition &position = m_catalogue.position();
    const qint64 firstRow = m_wantedFirstRow.value_or(
        paging::firstRowOf(m_wantedPage, std::max<qint64>(1, position.perPage)));
    m_rowsPerPage = rows;
    m_sendRowsPerPage = true;
    if (m_phase == Phase::Untouched)
        return;
    m_wantedFirstRow = position.perPage > 0 ? firstRow : 0;
    load(paging::pageOfRow(*m_wantedFirstRow, effectivePerPage()));
}

void CatalogueSync::cancel()
{
    if (m_phase != Phase::Loading)
        return;
    ++m_generation;
    if (m_call)
        m_call->cancel();
    m_wantedPage = m_catalogue.position().page;
    setPhase(m_lastRead.isValid() ? Phase::UpToDate : Phase::Untouched);
}

qint64 CatalogueSync::effectivePerPage() const
{
    return m_serverLimit > 0 ? std::min<qint64>(m_serverLimit, m_rowsPerPage) : m_rowsPerPage;
}

void CatalogueSync::load(qint64 page, bool retreats)
{
    if (m_call)
        m_call->cancel();
    m_wantedPage = page;
    m_retreats = retreats;
    const int generation = ++m_generation;
    m_call = m_client.listEvents(page, m_sendRowsPerPage ? m_rowsPerPage : 0);
    connect(m_call, &ListEventsCall::finished, this,
        [this, generation](const ApiResult<EventPage> &result) {
            if (generation == m_generation) // else: the user has wished for something newer
                take(result);
        });
    setPhase(Phase::Loading);
}

void CatalogueSync::take(const ApiResult<EventPage> &result)
{
    if (result) {
        show(*result);
        return;
    }
    const bool pageSizeRefused = result.error().kind == ApiError::Kind::InvalidRequest
        && m_sendRowsPerPage
        && paging::firstRowOf(m_wantedPage, m_rowsPerPage) < paging::offsetLimit;
    if (pageSizeRefused) { // the largest page is not documented: take what the server gives
        m_sendRowsPerPage = false;
        load(1);
        return;
    }
    m_error = result.error();
    setPhase(Phase::Failed);
}

void CatalogueSync::show(const EventPage &page)
{
    if (page.perPage > 0 && page.perPage < m_rowsPerPage)
        m_serverLimit = page.perPage;
    const PagePosition position = positionOf(page);
    if (m_wantedFirstRow) { // the server may give smaller pages than asked: aim again, once
        const qint64 aimed = paging::pageOfRow(*m_wantedFirstRow, position.perPage);
        m_wantedFirstRow.reset();
        if (aimed != position.page && aimed <= position.pageCount) {
            load(aimed);
            return;
        }
    }
    const bool pastTheEnd = page.events.isEmpty() && m_wantedPage > 1;
    if (pastTheEnd) {
        retreat(position);
        return;
    }
    m_error.reset();
    m_lastRead = QDateTime::currentDateTime();
    m_unreadable = page.unreadable;
    m_wantedPage = position.page;
    m_phase = Phase::UpToDate; // before the catalogue speaks: its listeners ask for the phase
    m_catalogue.showPage(page.events, position);
    emit phaseChanged();
}

PagePosition CatalogueSync::positionOf(const EventPage &page) const
{
    PagePosition position;
    position.page = std::max<qint64>(1, page.page);
    position.perPage = page.perPage > 0 ? page.perPage : effectivePerPage();
    position.total = page.totalCount;
    const qint64 lastReadable = paging::lastReadablePage(position.perPage);
    const qint64 toldPages = page.totalCount >= 0
        ? paging::pageCount(page.totalCount, position.perPage)
        : page.totalPages;
    if (toldPages > 0) {
        // The count is a hint: a page with rows on it exists even if the count denies it.
        const qint64 seenPages = page.events.isEmpty() ? 1 : position.page;
        position.pageCount = std::min(std::max(toldPages, seenPages), lastReadable);
        return position;
    }
    const bool fullPage = page.events.size() + page.unreadable >= position.perPage;
    position.pageCountIsKnown = !fullPage || position.page >= lastReadable;
    position.pageCount = position.pageCountIsKnown ? position.page : position.page + 1;
    return position;
}

void CatalogueSync::retreat(const PagePosition &position)
{
    // The list shrank: its last page by the count, else the page before. Always an earlier one than
    // asked for; and when that is empty as well, the count lies and only the first page is sure.
    const qint64 before = std::max<qint64>(1, std::min(position.page, m_wantedPage) - 1);
    load(m_retreats ? 1 : std::clamp<qint64>(position.pageCount, 1, before), true);
}

void CatalogueSync::leaveEmptyPage()
{
    // Later rows may have moved up into this page; when it was the last one, the page before it is.
    const PagePosition &position = m_catalogue.position();
    const bool mayHoldMore = position.page > 1 || position.pageCount > 1 || position.total > 0;
    if (m_phase != Phase::UpToDate || !mayHoldMore)
        return;
    const qint64 lastUncounted =
        position.pageCount > position.page ? position.page : std::max<qint64>(1, position.page - 1);
    const qint64 last =
        position.total >= 0 ? paging::pageCount(position.total, position.perPage) : lastUncounted;
    load(std::min(position.page, last));
}

void CatalogueSync::setPhase(Phase phase)
{
    m_phase = phase;
    emit phaseChanged();
}

} // namespace eventdesk
