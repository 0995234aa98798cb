// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/run/codelookup.h"

#include "app/api/apiclient.h"
#include "app/catalogue/paging.h"
#include "app/events/eventrules.h"

namespace eventdesk {

namespace {

constexpr int manyRows = 250; // few answers, and a size the program offers anyway

} // namespace

CodeLookUp::CodeLookUp(ApiClient &client, const QStringList &codes, QObject *parent)
    : QObject(parent), m_client(client), m_missing(codes.cbegin(), codes.cend()),
      m_rowsAsked(manyRows)
{
    for (const QString &code : std::as_const(m_missing))
        m_codesByFold.insert(EventRules::foldedCode(code), code);
}

void CodeLookUp::start()
{
    read(1);
}

void CodeLookUp::cancel()
{
    if (m_call)
        m_call->cancel();
}

void CodeLookUp::read(qint64 page)
{
    m_page = page;
    m_call = m_client.listEvents(page, m_rowsAsked);
    connect(m_call, &ListEventsCall::finished, this, &CodeLookUp::take);
}

void CodeLookUp::take(const ApiResult<EventPage> &result)
{
    if (!result) {
        const bool pageSizeRefused =
            result.error().kind == ApiError::Kind::InvalidRequest && m_page == 1 && m_rowsAsked > 0;
        if (pageSizeRefused) { // the largest page is not documented: take what the server gives
            m_rowsAsked = 0;
            read(1);
        } else {
            m_error = result.error();
            finish(Verdict::Undecided);
        }
        return;
    }
    const qsizetype seenBefore = m_seen.size();
    search(result->events);
    if (m_missing.isEmpty()) {
        finish(Verdict::Undecided);
        return;
    }
    m_unreadable += result->unreadable;
    // The count is only a hint, so the end is where a page is not full. A list that repeats itself
    // would never end.
    const qint64 perPage = result->perPage > 0 ? result->perPage : result->events.size();
    const qint64 rows = result->events.size() + result->unreadable;
    if (rows == 0 || rows < perPage)
        concludeAtTheEnd();
    else if (m_seen.size() == seenBefore || m_page >= paging::lastReadablePage(perPage))
        finish(Verdict::Undecided);
    else
        read(m_page + 1);
}

void CodeLookUp::concludeAtTheEnd()
{
    // While pages are read, deletions make rows move up over the edge of a page that was read
    // already. What a list of several pages does not have is absent when two readings say so.
    if (m_unreadable > 0) {
        finish(Verdict::Undecided);
    } else if (m_page > 1 && !m_isSecondReading) {
        m_isSecondReading = true;
        m_seen.clear();
        read(1);
    } else {
        finish(Verdict::Absent);
    }
}

void CodeLookUp::search(const QList<Event> &events)
{
    for (const Event &event : events) {
        m_seen.insert(event.id);
        const QString fold = EventRules::foldedCode(event.code);
        const auto [first, last] = std::as_const(m_codesByFold).equal_range(fold);
        for (auto code = first; code != last; ++code) {
            if (event.code == *code && m_missing.remove(*code))
                m_found.insert(*code, event);
            else if (!m_found.contains(*code))
                m_found.insert(*code, event);
        }
    }
}

void CodeLookUp::finish(Verdict ofTheRest)
{
    m_ofTheRest = ofTheRest;
    emit finished();
}

CodeFinding CodeLookUp::finding(const QString &code) const
{
    const bool isVeryCode = !m_missing.contains(code);
    const auto found = m_found.constFind(code);
    // One that only clashes counts when the very code could not be found behind it.
    if (found != m_found.cend() && (isVeryCode || !m_error))
        return {.verdict = Verdict::Found, .event = *found};
    return {.verdict = m_ofTheRest, .error = m_error};
}

} // namespace eventdesk
