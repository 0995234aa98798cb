// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
// What the tour does, scene by scene: the account, its pages, the search. How a step is carried out
// and checked is in tour.cpp.
#include "ui/desktop.h"
#include "ui/tour/tour.h"
#include "ui/tour/tourwitness.h"

#include <algorithm>

namespace eventdesk {

using namespace Qt::StringLiterals;

void Tour::addOpeningScenes()
{
    m_steps.append({.line = u"Welcome: no account yet"_s,
        .isReady = [this] { return top()->findChild<QWidget *>(u"apiKey"_s)->isVisible(); },
        .picture = u"01-welcome"_s});
    m_steps.append({.line = u"Open the practice account and read its first page"_s,
        .act = [this] { click(u"tryPractice"_s); },
        .isReady =
            [this] {
                AccountSession *session = m_desktop.accounts().session();
                if (!session || session->sync().phase() != CatalogueSync::Phase::UpToDate)
                    return false;
                const auto key = m_desktop.accounts().practiceKey();
                if (!m_witness && key)
                    m_witness = new TourWitness(session->client().baseUrl(), *key, this);
                return m_witness != nullptr;
            },
        .isTrue =
            [this](const QList<Event> &events) {
                const QList<Event> shown = m_desktop.accounts().session()->listing().shownEvents();
                return !shown.isEmpty() && shown == events.first(shown.size());
            },
        .picture = u"02-events"_s});
    m_steps.append({.line = u"Turn to the next page and back"_s,
        .act = [this] { trigger(u"nextPage"_s); },
        .isReady = [this] { return m_desktop.accounts().session()->listing().page() == 2; },
        .picture = u"02-second-page"_s});
    m_steps.append({.line = u"Back to the first page"_s,
        .act = [this] { trigger(u"firstPage"_s); },
        .isReady = [this] { return m_desktop.accounts().session()->listing().page() == 1; }});
    m_steps.append({.line = u"Search while typing: two words, found in names and codes"_s,
        .act = [this] { type(u"searchEvents"_s, u"dep over"_s); },
        .isReady = [this] { return rowOf(u"dep_over_100"_s) == 0; },
        .isTrue =
            [this](const QList<Event> &events) {
                const auto isFound = [](const Event &event) {
                    return event.code.contains("dep"_L1) && event.code.contains("over"_L1);
                };
                const EventListing &listing = m_desktop.accounts().session()->listing();
                return listing.matchCount() >= std::ranges::count_if(events, isFound);
            },
        .picture = u"03-search"_s});
    m_steps.append({.line = u"Clear the search"_s,
        .act = [this] { trigger(u"clearSearch"_s); },
        .isReady = [this] { return rowOf(u"dep_over_100"_s) > 0; }});
}

} // namespace eventdesk
