// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"
#include "tests/support/faultscript.h"

#include <QList>
#include <QUrlQuery>

namespace eventdesk::testing {

/** A list answer with these ids; pagination as given, or none. */
[[nodiscard]] inline FaultScript listAnswer(
    const QList<EventId> &ids, const QByteArray &pagination = {})
{
    QByteArray entries;
    for (const EventId id : ids) {
        const QByteArray number = QByteArray::number(id);
        entries += (entries.isEmpty() ? "" : ",") + QByteArray(R"({"id":)") + number
            + R"(,"name":"n","code":"c)" + number + R"(","status":1,"type":"CUSTOM"})";
    }
    QByteArray body = R"({"events":[)" + entries + ']';
    if (!pagination.isEmpty())
        body += R"(,"pagination":)" + pagination;
    return FaultScript::answering(200, body + '}');
}

/** The page that a list request wants. */
[[nodiscard]] inline qint64 pageAsked(const WireRequest &request)
{
    const QUrlQuery query(QString::fromLatin1(request.target.mid(request.target.indexOf('?') + 1)));
    return query.queryItemValue(QStringLiteral("page")).toLongLong();
}

[[nodiscard]] inline QList<EventId> someIds(EventId first, int count)
{
    QList<EventId> ids;
    for (int i = 0; i < count; ++i)
        ids.append(first + i);
    return ids;
}

} // namespace eventdesk::testing

Q_DECLARE_METATYPE(eventdesk::testing::FaultScript)
