// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/syncpass.h"

#include "app/api/apiclient.h"
#include "app/catalogue/eventcatalogue.h"
#include "app/catalogue/paging.h"

#include <QPointer>

#include <algorithm>

namespace eventdesk {

namespace {

constexpr int mostInFlight = 6; // more would only stand before other calls in the client's queue
constexpr int pagesAheadWithoutCount = 4; // asked for in vain at most, where no count helps
constexpr int defaultRows = 50; // the vendor's, when the page size is left to the server

} // namespace

SyncPass::SyncPass(
    ApiClient &client, EventCatalogue &catalogue, int rowsAsked, qint64 firstRow, QObject *parent)
    : QObject(parent), m_client(client), m_catalogue(catalogue), m_rowsAsked(rowsAsked),
      m_firstPage(paging::pageOfRow(std::clamp<qint64>(firstRow, 0, paging::offsetLimit - 1),
          rowsAsked > 0 ? rowsAsked : defaultRows)),
      m_startedAt(QDateTime::currentDateTimeUtc()), m_revision(catalogue.revision())
{
}

SyncPass::~SyncPass() = default;

void SyncPass::start()
{
    ask(m_firstPage);
}

void SyncPass::abandon()
{
    m_isFinished = true;
    const auto calls = std::exchange(m_calls, {});
    for (ListEventsCall *call : calls)
        call->cancel();
    deleteLater();
}

bool SyncPass::isQuiet() const
{
    if (m_moved)
        return false;
    // Rows came after a page that was not full: they were elsewhere when that page was read.
    bool isOver = false;
    for (const auto &[page, rows] : m_pages) {
        if (isOver && rows > 0)
            return false;
        isOver = isOver || rows < m_perPage;
    }
    return true;
}

qint64 SyncPass::rowsExpected() const
{
    return m_serverTotal < 0 ? -1 : std::max(m_rowsRead, std::min(m_serverTotal, readableRows()));
}

qint64 SyncPass::readableRows() const
{
    return lastReadablePage() * m_perPage;
}

qint64 SyncPass::lastReadablePage() const
{
    return std::min(m_refusedPage - 1, paging::lastReadablePage(std::max<qint64>(1, m_perPage)));
}

qint64 SyncPass::lastPage() const
{
    return std::min({m_hintedPage, m_emptyPage, lastReadablePage()});
}

bool SyncPass::isCutByLimit() const
{
    if (m_hintedPage <= lastReadablePage() || m_rowsRead == m_serverTotal || m_pages.empty())
        return false;
    return m_pages.rbegin()->second >= m_perPage; // otherwise the end was seen, whatever the count
}

void SyncPass::ask(qint64 page)
{
    m_asked.insert(page);
    ListEventsCall *call = m_client.listEvents(page, m_rowsAsked);
    m_calls.insert(call);
    const qint64 askedAt = m_catalogue.revision();
    connect(call, &ListEventsCall::finished, this,
        [this, call, page, askedAt](const ApiResult<EventPage> &result) {
            m_calls.remove(call);
            if (m_isFinished)
                return;
            const QPointer<SyncPass> self(this); // whoever hears of it may end the session
            if (result)
                takeRows(page, askedAt, *result);
            else
                takeFailure(page, result.error());
            if (self && !m_isFinished)
                askMore();
        });
}

void SyncPass::askMore()
{
    while (m_perPage > 0 && m_calls.size() < mostInFlight && m_nextPage <= lastPage()) {
        const qint64 page = m_nextPage++;
        if (!m_asked.contains(page))
            ask(page);
    }
    if (m_calls.isEmpty())
        finish(Ending::Whole);
}

void SyncPass::takeRows(qint64 page, qint64 askedAt, const EventPage &answer)
{
    const qint64 rows = answer.events.size() + answer.unreadable;
    const bool isFirstAnswer = m_perPage == 0;
    if (isFirstAnswer && answer.perPage <= 0 && page > 1) {
        startOver(page); // only from the first page can be seen how many rows a page has
        return;
    }
    if (isFirstAnswer) {
        // Where the server does not say, what it gave is a full page: the next one will tell.
        m_perPage = std::max<qint64>(1, answer.perPage > 0 ? answer.perPage : rows);
    } else if (answer.perPage > 0 && answer.perPage != m_perPage) {
        finish(Ending::SizeChanged);
        return;
    }
    m_moved =
        m_moved || answer.page != page || (!isFirstAnswer && answer.totalCount != m_serverTotal);
    m_serverTotal = answer.totalCount;
    m_unreadable += answer.unreadable;
    m_rowsRead += rows;
    m_pages[page] = rows;
    const qsizetype seenBefore = m_seen.size();
    for (const Event &event : answer.events) {
        m_moved = m_moved || m_seen.contains(event.id);
        m_seen.insert(event.id, event);
    }
    extend(page, rows, m_seen.size() == seenBefore);
    const QPointer<SyncPass> self(this); // whoever hears of it may end the session
    const bool isNews =
        m_catalogue.merge(answer.events, paging::firstRowOf(page, m_perPage), askedAt);
    if (!self || m_isFinished)
        return;
    m_broughtNews = m_broughtNews || isNews;
    emit pageRead();
}

void SyncPass::extend(qint64 page, qint64 rows, bool isRepetition)
{
    if (rows == 0) {
        m_emptyPage = std::min(m_emptyPage, page);
        return;
    }
    m_hintedPage = std::max(m_hintedPage, page);
    if (m_serverTotal >= 0)
        m_hintedPage = std::max(m_hintedPage, paging::pageCount(m_serverTotal, m_perPage));
    // The count is a hint: a full page is never taken for the last one. But a server that answers
    // every page with the same rows would never end.
    const bool mayGoOn = rows >= m_perPage && page == m_hintedPage && !isRepetition;
    if (mayGoOn)
        m_hintedPage += m_serverTotal >= page * m_perPage ? 1 : pagesAheadWithoutCount;
}

void SyncPass::takeFailure(qint64 page, const ApiError &error)
{
    const bool isRefusal = error.kind == ApiError::Kind::InvalidRequest;
    const bool isNowhere = error.kind == ApiError::Kind::NotFound && page > 1;
    if (m_perPage > 0 && isNowhere) { // another way to say that the list ends before
        m_pages[page] = 0;
        m_emptyPage = std::min(m_emptyPage, page);
        return;
    }
    if (m_perPage > 0 && isRefusal) { // the limit lies nearer than the vendor's page says
        m_refusedPage = std::min(m_refusedPage, page);
        m_hintedPage = std::max(m_hintedPage, page);
        return;
    }
    if (isNowhere || (isRefusal && page > 1)) { // the list may be shorter than the user's page now
        startOver(page);
        return;
    }
    m_error = error;
    finish(isRefusal && m_rowsAsked > 0 ? Ending::SizeRefused : Ending::Failed);
}

void SyncPass::startOver(qint64 page)
{
    m_asked.remove(page);
    ask(1);
}

void SyncPass::finish(Ending ending)
{
    m_isFinished = true;
    m_ending = ending;
    emit finished(); // the last thing done: whoever hears of it begins the next look
}

} // namespace eventdesk
