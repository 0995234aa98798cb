// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/faultserver.h"

#include <QStringList>

#include <algorithm>

namespace eventdesk::testing {

/** What was on the wire, in order of arrival: "GET /events/12345", below the base path. */
[[nodiscard]] inline QStringList wireCalls(const FaultServer &server)
{
    QStringList calls;
    for (const WireRequest &request : server.requests()) {
        calls += QString::fromLatin1(request.method + ' '
            + request.target.mid(QByteArrayView(FaultServer::basePath).size()));
    }
    return calls;
}

/** Answers like an honest server whose pages hold at most this many rows. */
[[nodiscard]] inline FaultScript listCappedAt(
    FaultServer &server, const WireRequest &request, int largest)
{
    const QByteArray target = request.target;
    const auto numberAfter = [&target](const QByteArray &name, int otherwise) {
        const qsizetype start = target.indexOf(name);
        if (start < 0)
            return otherwise;
        const QByteArray rest = target.mid(start + name.size());
        return rest.left(rest.indexOf('&') < 0 ? rest.size() : rest.indexOf('&')).toInt();
    };
    const int page = numberAfter("?page=", 1);
    const int perPage = std::min(largest, numberAfter("per_page=", EventTruth::defaultPerPage));
    const QByteArray query =
        "page=" + QByteArray::number(page) + "&per_page=" + QByteArray::number(perPage);
    FaultScript script;
    script.answer = server.truth().apply("GET", "/events", query, {});
    return script;
}

} // namespace eventdesk::testing
