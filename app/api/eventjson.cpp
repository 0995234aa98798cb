// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/eventjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace eventdesk::eventjson {

namespace {

using namespace Qt::StringLiterals;

/** A whole number that fits 64 bits exactly, given as number or as text; never through a double. */
std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    if (value.isDouble()) {
        // toInteger() answers its default for fractions and for what does not fit: two defaults
        // tell.
        const qint64 number = value.toInteger(0);
        return number == 0 && value.toInteger(1) == 1 ? std::nullopt : std::optional(number);
    }
    if (!value.isString())
        return std::nullopt;
    const QString text = value.toString();
    bool fits = false;
    const qint64 number = text.toLongLong(&fits, 10);
    // Only the canonical spelling: no sign, space or leading zero that a path would carry along.
    return fits && QString::number(number) == text ? std::optional(number) : std::nullopt;
}

std::optional<EventId> readId(const QJsonValue &value)
{
    const std::optional<qint64> id = wholeNumber(value);
    return id && *id > 0 ? id : std::nullopt;
}

EventStatus readStatus(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? EventStatus::Active : EventStatus::Inactive;
    if (const std::optional<qint64> number = wholeNumber(value)) {
        if (*number == 0)
            return EventStatus::Inactive;
        return *number == 1 ? EventStatus::Active : EventStatus::Unknown;
    }
    const QString word = value.toString();
    if (word.compare("active"_L1, Qt::CaseInsensitive) == 0)
        return EventStatus::Active;
    if (word.compare("inactive"_L1, Qt::CaseInsensitive) == 0)
        return EventStatus::Inactive;
    return EventStatus::Unknown;
}

EventType readType(const QJsonValue &value)
{
    const QString word = value.toString();
    if (word.compare("SYSTEM"_L1, Qt::CaseInsensitive) == 0)
        return EventType::System;
    return word.compare("CUSTOM"_L1, Qt::CaseInsensitive) == 0 ? EventType::Custom
                                                               : EventType::Unknown;
}

std::optional<Event> eventIn(const QJsonObject &object)
{
    const std::optional<EventId> id = readId(object.value("id"_L1));
    if (!id)
        return std::nullopt;
    return Event{.id = *id,
        .name = object.value("name"_L1).toString(),
        .code = object.value("code"_L1).toString(),
        .status = readStatus(object.value("status"_L1)),
        .type = readType(object.value("type"_L1))};
}

tl::expected<QJsonDocument, QString> parse(const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return tl::unexpected(u"The body is not JSON: %1 at byte %2."_s.arg(
            problem.errorString(), QString::number(problem.offset)));
    }
    return document;
}

/** No account has so many events; page arithmetic stays far from overflow. */
constexpr qint64 largestCount = 1'000'000'000;

/** The number, or -1 where the answer does not hold a sensible one. */
qint64 countIn(const QJsonObject &object, QLatin1StringView name)
{
    const std::optional<qint64> number = wholeNumber(object.value(name));
    return number && *number >= 0 && *number <= largestCount ? *number : -1;
}

} // namespace

tl::expected<EventPage, QString> readPage(const QByteArray &body, qint64 askedPage)
{
    const auto document = parse(body);
    if (!document)
        return tl::unexpected(document.error());
    const QJsonObject top = document->object();
    const QJsonValue list =
        document->isArray() ? QJsonValue(document->array()) : top.value("events"_L1);
    if (!list.isArray())
        return tl::unexpected(u"The answer holds no list named \"events\"."_s);

    EventPage page;
    const QJsonArray entries = list.toArray();
    page.events.reserve(entries.size());
    for (const auto entry : entries) {
        if (const std::optional<Event> event = eventIn(entry.toObject()))
            page.events.append(*event);
        else
            ++page.unreadable;
    }
    if (page.events.isEmpty() && page.unreadable > 0)
        return tl::unexpected(u"No entry of the list has a usable \"id\"."_s);

    const QJsonObject pagination = top.value("pagination"_L1).toObject();
    const qint64 toldPage = countIn(pagination, "page"_L1);
    page.page = toldPage > 0 ? toldPage : askedPage;
    page.perPage = std::max<qint64>(0, countIn(pagination, "per_page"_L1));
    page.totalPages = countIn(pagination, "total_pages"_L1);
    page.totalCount = countIn(pagination, "total_count"_L1);
    return page;
}

tl::expected<Event, QString> readEvent(const QByteArray &body)
{
    const auto document = parse(body);
    if (!document)
        return tl::unexpected(document.error());
    QJsonObject object = document->object();
    for (const auto wrapper : {"event"_L1, "data"_L1}) {
        if (!object.contains("id"_L1) && object.value(wrapper).isObject())
            object = object.value(wrapper).toObject();
    }
    const std::optional<Event> event = eventIn(object);
    if (!event)
        return tl::unexpected(u"The answer is no event with a usable \"id\"."_s);
    return *event;
}

tl::expected<EventId, QString> readCreatedId(const QByteArray &body)
{
    return readEvent(body).map([](const Event &event) { return event.id; });
}

QByteArray writeNameAndCode(const QString &name, const QString &code)
{
    return QJsonDocument(QJsonObject{{u"name"_s, name}, {u"code"_s, code}})
        .toJson(QJsonDocument::Compact);
}

} // namespace eventdesk::eventjson
