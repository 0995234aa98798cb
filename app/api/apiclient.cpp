// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/apiclient.h"

#include "app/api/eventjson.h"
#include "app/api/requestlog.h"

#include <cmath>

namespace eventdesk {

ApiClient::ApiClient(const BaseUrl &baseUrl, const ApiKey &key, RequestLog &log,
    const ApiOptions &options, QObject *parent)
    : QObject(parent), m_log(log), m_limits(options.limits), m_factory(baseUrl, key),
      m_pace(options.requestsInFlight, options.mostRequestsInFlight), m_lane(m_pace.width()),
      m_retry(
          options.retry, options.seed != 0 ? options.seed : QRandomGenerator::global()->generate())
{
}

ApiClient::~ApiClient()
{
    // Before the members they use: the replies must end before the manager does (T5).
    qDeleteAll(findChildren<ApiCall *>(Qt::FindDirectChildrenOnly));
}

void ApiClient::setKey(const ApiKey &key)
{
    m_factory.setKey(key);
}

void ApiClient::setReadOnly(bool readOnly)
{
    m_factory.setReadOnly(readOnly);
}

void ApiClient::learnPace(std::optional<ApiError::Kind> failure)
{
    using Kind = ApiError::Kind;
    if (!failure)
        m_pace.noteSuccess();
    else if (failure == Kind::TooManyRequests || failure == Kind::ServerTrouble
        || failure == Kind::Timeout)
        m_pace.noteTrouble();
    m_lane.setWidth(m_pace.width());
}

void ApiClient::learnDuration(std::chrono::milliseconds duration)
{
    constexpr double weight = 0.1;
    const auto latest = static_cast<double>(duration.count());
    m_usualDuration = m_usualDuration.value_or(latest) * (1 - weight) + latest * weight;
}

std::optional<std::chrono::milliseconds> ApiClient::expectedTime(int requests) const
{
    if (!m_usualDuration)
        return std::nullopt;
    return std::chrono::milliseconds(
        static_cast<qint64>(std::ceil(requests * *m_usualDuration / m_pace.width())));
}

template <typename Call>
Call *ApiClient::launch(Call *call)
{
    QMetaObject::invokeMethod(
        call, [call] { call->begin(); }, Qt::QueuedConnection);
    return call;
}

ListEventsCall *ApiClient::listEvents(qint64 page, int perPage)
{
    return launch(new ListEventsCall(*this, page, perPage));
}

GetEventCall *ApiClient::getEvent(EventId id)
{
    return launch(new GetEventCall(*this, id));
}

CreateEventCall *ApiClient::createEvent(const QString &name, const QString &code)
{
    return launch(new CreateEventCall(*this, name, code));
}

WriteEventCall *ApiClient::updateEvent(EventId id, const QString &name, const QString &code)
{
    return launch(new WriteEventCall(
        *this, WriteEventCall::Kind::Update, id, eventjson::writeNameAndCode(name, code)));
}

WriteEventCall *ApiClient::deleteEvent(EventId id)
{
    return launch(new WriteEventCall(*this, WriteEventCall::Kind::Delete, id));
}

WriteEventCall *ApiClient::setActive(EventId id, bool active)
{
    const auto kind = active ? WriteEventCall::Kind::Activate : WriteEventCall::Kind::Deactivate;
    return launch(new WriteEventCall(*this, kind, id));
}

} // namespace eventdesk
