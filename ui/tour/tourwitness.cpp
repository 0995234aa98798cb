// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/tour/tourwitness.h"

namespace eventdesk {

namespace {

constexpr int wholeAccount = 250; // the sample is smaller, and so is what the tour adds

} // namespace

TourWitness::TourWitness(const BaseUrl &baseUrl, const ApiKey &key, QObject *parent)
    : QObject(parent), m_client(baseUrl, key, m_log)
{
}

void TourWitness::readAll(std::function<void(const QList<Event> &)> tell)
{
    const ListEventsCall *call = m_client.listEvents(1, wholeAccount);
    connect(call, &ListEventsCall::finished, this,
        [tell = std::move(tell)](const ApiResult<EventPage> &result) {
            tell(result ? result->events : QList<Event>());
        });
}

void TourWitness::rename(const Event &event, const QString &name, std::function<void()> tell)
{
    const WriteEventCall *call = m_client.updateEvent(event.id, name, event.code);
    connect(call, &WriteEventCall::finished, this, [tell = std::move(tell)] { tell(); });
}

} // namespace eventdesk
