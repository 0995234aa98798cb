// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/codelookup.h"

#include "app/api/apiclient.h"
#include "app/catalogue/paging.h"
#include "app/events/eventrules.h"

#include <algorithm>

namespace eventdesk {

namespace {

constexpr int rowsAsked = 250; // few answers, and a size the program offers anyway

} // namespace

CodeLookUp::CodeLookUp(ApiClient &client, QString code, QObject *parent)
    : QObject(parent), m_client(client), m_code(std::move(code))
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
    m_call = m_client.listEvents(page, rowsAsked);
    connect(m_call, &ListEventsCall::finished, this, &CodeLookUp::take);
}

void CodeLookUp::take(const ApiResult<EventPage> &result)
{
    if (!result) {
        finish(Verdict::Undecided);
        return;
    }
    const auto found = std::ranges::find_if(result->events,
        [this](const Event &event) { return EventRules::codesClash(event.code, m_code); });
    if (found != result->events.cend()) {
        m_found = *found;
        finish(Verdict::Found);
        return;
    }
    // The count is only a hint, so the end is where a page is not full. A page that repeats the
    // first would never end: the offset limit bounds that as well.
    const qint64 perPage = result->perPage > 0 ? result->perPage : result->events.size();
    const qint64 rows = result->events.size() + result->unreadable;
    if (rows == 0 || rows < perPage)
        finish(result->unreadable == 0 ? Verdict::Absent : Verdict::Undecided);
    else if (m_page >= paging::lastReadablePage(perPage))
        finish(Verdict::Undecided);
    else
        read(m_page + 1);
}

void CodeLookUp::finish(Verdict verdict)
{
    m_verdict = verdict;
    emit finished();
}

} // namespace eventdesk
