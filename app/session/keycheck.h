// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apiclient.h"

#include <QObject>

namespace eventdesk {

class RequestLog;

/**
 * Asks a server whether it accepts a key, with one list call of one row. Emits finished once, then
 * deletes itself; destroying it earlier gives up silently. UI thread; the log must outlive it.
 */
class KeyCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyCheck)

public:
    KeyCheck(const BaseUrl &baseUrl, const ApiKey &key, RequestLog &log, QObject *parent);

signals:
    /** error is set when the key was not accepted or could not be checked. */
    void finished(const std::optional<eventdesk::ApiError> &error);

private:
    ApiClient m_client;
};

} // namespace eventdesk
