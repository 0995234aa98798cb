// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/apicalls.h"

#include "app/api/apiclient.h"
#include "app/api/eventjson.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

QString eventPath(EventId id)
{
    return "/events/"_L1 + QString::number(id);
}

QString listPath(qint64 page, int perPage)
{
    QUrlQuery query;
    query.addQueryItem(u"page"_s, QString::number(page));
    if (perPage > 0)
        query.addQueryItem(u"per_page"_s, QString::number(perPage));
    return "/events?"_L1 + query.toString(QUrl::FullyEncoded);
}

QByteArray methodOf(WriteEventCall::Kind kind)
{
    switch (kind) {
    case WriteEventCall::Kind::Update:
        return "PUT";
    case WriteEventCall::Kind::Delete:
        return "DELETE";
    case WriteEventCall::Kind::Activate:
    case WriteEventCall::Kind::Deactivate:
        return "POST";
    }
    Q_UNREACHABLE();
}

QString pathOf(WriteEventCall::Kind kind, EventId id)
{
    switch (kind) {
    case WriteEventCall::Kind::Update:
    case WriteEventCall::Kind::Delete:
        return eventPath(id);
    case WriteEventCall::Kind::Activate:
        return eventPath(id) + "/activate"_L1;
    case WriteEventCall::Kind::Deactivate:
        return eventPath(id) + "/deactivate"_L1;
    }
    Q_UNREACHABLE();
}

/** Keeps the value, or hands the problem on: what every reading call does with its body. */
template <typename T>
QString take(const tl::expected<T, QString> &read, T &value)
{
    if (!read)
        return read.error();
    value = *read;
    return {};
}

} // namespace

ListEventsCall::ListEventsCall(ApiClient &client, qint64 page, int perPage)
    : ApiCall(
        client, {.method = "GET", .path = listPath(page, perPage)}, RetryPolicy::Repeat::Read),
      m_askedPage(page)
{
}

QString ListEventsCall::readBody(const QByteArray &body)
{
    return take(eventjson::readPage(body, m_askedPage), m_value);
}

GetEventCall::GetEventCall(ApiClient &client, EventId id)
    : ApiCall(client, {.method = "GET", .path = eventPath(id)}, RetryPolicy::Repeat::Read), m_id(id)
{
}

QString GetEventCall::readBody(const QByteArray &body)
{
    QString problem = take(eventjson::readEvent(body), m_value);
    if (problem.isEmpty() && m_value.id != m_id)
        return u"The answer is about another event than the one asked for."_s;
    return problem;
}

CreateEventCall::CreateEventCall(ApiClient &client, const QString &name, const QString &code)
    : ApiCall(client,
        {.method = "POST", .path = u"/events"_s, .body = eventjson::writeNameAndCode(name, code)},
        RetryPolicy::Repeat::OnlyIfRefused)
{
}

QString CreateEventCall::readBody(const QByteArray &body)
{
    return take(eventjson::readCreatedId(body), m_value);
}

WriteEventCall::WriteEventCall(ApiClient &client, Kind kind, EventId id, const QByteArray &body)
    : ApiCall(client, {.method = methodOf(kind), .path = pathOf(kind, id), .body = body},
        RetryPolicy::Repeat::IdempotentWrite),
      m_kind(kind)
{
}

QString WriteEventCall::readBody(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return {};
    if (m_kind != Kind::Update)
        return u"An empty answer was expected."_s;
    // The vendor leaves the body of an update open: nothing and JSON are fine, a web page is not.
    return QJsonDocument::fromJson(body).isNull() ? u"The body is not JSON."_s : QString();
}

bool WriteEventCall::isGoalReached(const ApiError &error) const
{
    return m_kind == Kind::Delete && error.kind == ApiError::Kind::NotFound;
}

} // namespace eventdesk
