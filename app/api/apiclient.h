// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/adaptivepace.h"
#include "app/api/apicalls.h"
#include "app/api/requestfactory.h"
#include "app/api/requestlane.h"
#include "app/api/retrypolicy.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace eventdesk {

class RequestLog;

/** What tests and benchmarks may want otherwise; the defaults are what people run. */
struct ApiOptions
{
    HttpLimits limits;
    RetryPolicy::Settings retry;
    int requestsInFlight = 4; ///< at first; 1 to 6 (N5)
    int mostRequestsInFlight = AdaptivePace::hardMaximum;
    quint32 seed = 0; ///< of the back-off's jitter; 0 takes a random one
};

/**
 * The seven calls of one account's API. Each returns the running request's handle, which this
 * client owns. One key, one network access manager, one queue and one retry budget per client. UI
 * thread; owned by AccountSession (or by whoever checks a key); the log must outlive it.
 */
class ApiClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiClient)

public:
    ApiClient(const BaseUrl &baseUrl, const ApiKey &key, RequestLog &log,
        const ApiOptions &options = {}, QObject *parent = nullptr);
    ~ApiClient() override;

    /** perPage 0 leaves per_page out: the server's default. */
    ListEventsCall *listEvents(qint64 page, int perPage);
    GetEventCall *getEvent(EventId id);
    CreateEventCall *createEvent(const QString &name, const QString &code);
    WriteEventCall *updateEvent(EventId id, const QString &name, const QString &code);
    WriteEventCall *deleteEvent(EventId id);
    WriteEventCall *setActive(EventId id, bool active);

    [[nodiscard]] const BaseUrl &baseUrl() const { return m_factory.baseUrl(); }

    /** How many requests are let onto the wire at a time, as far as the pace is known now. */
    [[nodiscard]] int requestsAtOnce() const { return m_pace.width(); }

    /** How long so many requests take at the pace of the last answers; none before the first. */
    [[nodiscard]] std::optional<std::chrono::milliseconds> expectedTime(int requests) const;

    /** From the next attempt on. Calls that already failed with 401 are not repeated. */
    void setKey(const ApiKey &key);

    /**
     * While read only, writes end with ApiError::Kind::ReadOnly. Applies at once, to calls that
     * wait for their turn or for another attempt as well; what is on the wire takes its course.
     */
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_factory.isReadOnly(); }

private:
    friend class ApiCall;

    template <typename Call>
    Call *launch(Call *call);
    /** One attempt was answered well, badly enough to slow down, or otherwise. */
    void learnPace(std::optional<ApiError::Kind> failure);
    void learnDuration(std::chrono::milliseconds duration);

    RequestLog &m_log;
    HttpLimits m_limits;
    RequestFactory m_factory;
    AdaptivePace m_pace;
    RequestLane m_lane;
    RetryPolicy m_retry;
    std::optional<double> m_usualDuration; ///< of an answered attempt, in ms; the last weigh most
};

} // namespace eventdesk
