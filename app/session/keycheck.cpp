// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/session/keycheck.h"

namespace eventdesk {

KeyCheck::KeyCheck(const BaseUrl &baseUrl, const ApiKey &key, RequestLog &log, QObject *parent)
    : QObject(parent), m_client(baseUrl, key, log)
{
    const ListEventsCall *call = m_client.listEvents(1, 1);
    connect(call, &ListEventsCall::finished, this, [this](const ApiResult<EventPage> &result) {
        deleteLater(); // first: whoever hears of it may end its owner
        emit finished(result ? std::nullopt : std::optional(result.error()));
    });
}

} // namespace eventdesk
