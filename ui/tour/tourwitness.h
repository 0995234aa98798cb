// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apiclient.h"
#include "app/api/requestlog.h"

#include <QObject>

#include <functional>
#include <memory>

namespace eventdesk {

/**
 * Reads the practice server for the tour, past the window and its catalogue, so that a step counts
 * only when the server agrees. Also plays the colleague who changes an event meanwhile. UI thread.
 */
class TourWitness final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TourWitness)

public:
    TourWitness(const BaseUrl &baseUrl, const ApiKey &key, QObject *parent);

    /** Calls back with every event of the account; with none when they could not be read. */
    void readAll(std::function<void(const QList<Event> &)> tell);

    /** Renames an event behind the window's back, then calls back. */
    void rename(const Event &event, const QString &name, std::function<void()> tell);

private:
    RequestLog m_log; ///< its own: the program's log shows only what the program asked
    ApiClient m_client;
};

} // namespace eventdesk
