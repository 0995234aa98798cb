// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/practice/practicejson.h"

using namespace Qt::StringLiterals;

namespace eventdesk {

QJsonObject practiceJson(const Event &event)
{
    return {
        {u"id"_s, event.id},
        {u"name"_s, event.name},
        {u"code"_s, event.code},
        {u"status"_s, event.status == EventStatus::Active ? 1 : 0},
        {u"type"_s, event.isLocked() ? u"SYSTEM"_s : u"CUSTOM"_s},
    };
}

std::optional<Event> eventFromPracticeJson(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const QString type = object[u"type"_s].toString();
    const qint64 status = object[u"status"_s].toInteger(-1);
    if ((status != 0 && status != 1) || (type != u"SYSTEM" && type != u"CUSTOM"))
        return std::nullopt;
    return Event{.id = object[u"id"_s].toInteger(),
        .name = object[u"name"_s].toString(),
        .code = object[u"code"_s].toString(),
        .status = status == 1 ? EventStatus::Active : EventStatus::Inactive,
        .type = type == u"SYSTEM" ? EventType::System : EventType::Custom};
}

} // namespace eventdesk
