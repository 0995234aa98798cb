// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/codelookup.h"

#include "app/api/apiclient.h"
#include "app/catalogue/paging.h"
#include "app/events/eventrules.h"

#include <algorithm>

namespace eventdesk {

namespace {

constexpr int manyRows = 250; // few answers, and a size the program offers anyway

} // namespace

CodeLookUp::CodeLookUp(ApiClient &client, QString code, QObject *parent)
    : QObject(parent), m_client(client), m_code(std::move(code)), m_rowsAsked(manyRows)
{
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
    if (search(result->events)) {
        finish(Verdict::Found);
        return;
    }
    m_unreadable += result->unreadable;
    // The count is only a hint, so the end is where a page is not full. A list that repeats itself
    // would never end.
    const qint64 perPage = result->perPage > 0 ? result->perPage : result->events.size();
    const qint64 rows = result->events.size() + result->unreadable;
    if (rows == 0 || rows < perPage)
        conclude(m_unreadable == 0 ? Verdict::Absent : Verdict::Undecided);
    else if (m_seen.size() == seenBefore || m_page >= paging::lastReadablePage(perPage))
        conclude(Verdict::Undecided);
    else
        read(m_page + 1);
}

bool CodeLookUp::search(const QList<Event> &events)
{
    const auto exact = std::ranges::find(events, m_code, &Event::code);
    if (exact != events.end()) {
        m_found = *exact;
        return true;
    }
    for (const Event &event : events) {
        m_seen.insert(event.id);
        if (!m_found && EventRules::codesClash(event.code, m_code))
            m_found = event;
    }
    return false;
}

void CodeLookUp::conclude(Verdict withoutAnyEvent)
{
    finish(m_found ? Verdict::Found : withoutAnyEvent);
}

void CodeLookUp::finish(Verdict verdict)
{
    m_verdict = verdict;
    emit finished();
}

} // namespace eventdesk
