// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/support/eventtruth.h"

#include "app/events/eventrules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

namespace eventdesk::testing {

namespace {

using namespace Qt::StringLiterals;

QJsonObject jsonOf(const Event &event)
{
    return {{u"id"_s, event.id}, {u"name"_s, event.name}, {u"code"_s, event.code},
        {u"status"_s, event.status == EventStatus::Active ? 1 : 0},
        {u"type"_s, event.type == EventType::System ? u"SYSTEM"_s : u"CUSTOM"_s}};
}

WireAnswer jsonAnswer(int status, const QJsonObject &content)
{
    return {.status = status,
        .headers = {{"Content-Type", "application/json; charset=utf-8"}},
        .body = QJsonDocument(content).toJson(QJsonDocument::Compact)};
}

WireAnswer failure(int status, const QString &message)
{
    return jsonAnswer(status, {{u"error"_s, message}});
}

struct NameAndCode
{
    QString name;
    QString code;
};

std::optional<NameAndCode> parseNameAndCode(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    NameAndCode fields{object[u"name"_s].toString(), object[u"code"_s].toString()};
    if (EventRules::checkName(fields.name) || EventRules::checkCode(fields.code))
        return std::nullopt;
    return fields;
}

qint64 numberIn(const QUrlQuery &query, const QString &name, qint64 otherwise)
{
    bool ok = false;
    const qint64 number = query.queryItemValue(name).toLongLong(&ok);
    return ok && number > 0 ? number : otherwise;
}

} // namespace

EventId EventTruth::add(
    const QString &name, const QString &code, EventStatus status, EventType type)
{
    const EventId id = m_nextId++;
    m_events[id] = Event{.id = id, .name = name, .code = code, .status = status, .type = type};
    return id;
}

std::optional<Event> EventTruth::find(EventId id) const
{
    const auto found = m_events.find(id);
    return found == m_events.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Event> EventTruth::findByCode(const QString &code) const
{
    const auto found = std::ranges::find_if(
        m_events, [&code](const auto &entry) { return entry.second.code == code; });
    return found == m_events.end() ? std::nullopt : std::optional(found->second);
}

int EventTruth::countOfCode(const QString &code) const
{
    return static_cast<int>(std::ranges::count_if(
        m_events, [&code](const auto &entry) { return entry.second.code == code; }));
}

WireAnswer EventTruth::apply(const QByteArray &method, const QByteArray &path,
    const QByteArray &query, const QByteArray &body)
{
    const QList<QByteArray> parts = path.mid(1).split('/');
    if (parts[0] != "events" || parts.size() > 3)
        return failure(404, u"no such page"_s);
    if (parts.size() == 1) {
        if (method == "GET")
            return list(query);
        return method == "POST" ? create(body) : failure(405, u"method not allowed"_s);
    }
    const auto found = m_events.find(parts[1].toLongLong());
    if (found == m_events.end())
        return failure(404, u"event not found"_s);
    Event &event = found->second;
    if (parts.size() == 2 && method == "GET")
        return jsonAnswer(200, jsonOf(event));
    if (event.isLocked())
        return failure(403, u"system events cannot be changed"_s);
    if (parts.size() == 2 && method == "PUT")
        return update(event, body);
    if (parts.size() == 2 && method == "DELETE") {
        m_events.erase(found);
        return {.status = 204};
    }
    if (parts.size() == 3 && method == "POST"
        && (parts[2] == "activate" || parts[2] == "deactivate")) {
        event.status = parts[2] == "activate" ? EventStatus::Active : EventStatus::Inactive;
        return {.status = 204};
    }
    return failure(405, u"method not allowed"_s);
}

WireAnswer EventTruth::list(const QByteArray &query) const
{
    const QUrlQuery asked(QString::fromLatin1(query));
    const qint64 page = numberIn(asked, u"page"_s, 1);
    const qint64 perPage = numberIn(asked, u"per_page"_s, defaultPerPage);
    const qint64 offset = (page - 1) * perPage;
    if (offset >= largestOffset)
        return failure(400, u"offset too large"_s);
    QJsonArray events;
    qint64 position = 0;
    for (const auto &[id, event] : m_events) {
        if (position >= offset && position < offset + perPage)
            events.append(jsonOf(event));
        ++position;
    }
    const qint64 total = size();
    const QJsonObject pagination{{u"page"_s, page}, {u"per_page"_s, perPage},
        {u"total_pages"_s, (total + perPage - 1) / perPage}, {u"total_count"_s, total}};
    return jsonAnswer(200, {{u"events"_s, events}, {u"pagination"_s, pagination}});
}

WireAnswer EventTruth::create(const QByteArray &body)
{
    const auto fields = parseNameAndCode(body);
    if (!fields)
        return failure(400, u"invalid data"_s);
    if (isCodeTaken(fields->code, 0))
        return failure(400, u"code already exists"_s);
    return jsonAnswer(201, {{u"id"_s, add(fields->name, fields->code)}});
}

WireAnswer EventTruth::update(Event &event, const QByteArray &body)
{
    const auto fields = parseNameAndCode(body);
    if (!fields || isCodeTaken(fields->code, event.id))
        return failure(400, u"invalid data or code already exists"_s);
    event.name = fields->name;
    event.code = fields->code;
    return {.status = 200};
}

bool EventTruth::isCodeTaken(const QString &code, EventId except) const
{
    return std::ranges::any_of(m_events,
        [&](const auto &entry) { return entry.first != except && entry.second.code == code; });
}

} // namespace eventdesk::testing
