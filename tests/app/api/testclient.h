// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apiclient.h"
#include "app/api/requestlog.h"
#include "tests/support/faultserver.h"

#include <QTest>
#include <QTestEventLoop>

#include <functional>
#include <optional>

namespace eventdesk::testing {

/** Watches one call: how often it finished, and with what. Outlives the call. */
template <typename T>
class Outcome
{
    Q_DISABLE_COPY_MOVE(Outcome)

public:
    template <typename Call>
    explicit Outcome(Call *call)
    {
        QObject::connect(call, &Call::finished, &m_context, [this](const ApiResult<T> &result) {
            ++m_count;
            m_result = result;
        });
        QObject::connect(call, &QObject::destroyed, &m_context, [this] {
            m_gone = true;
            m_loop.exitLoop();
        });
    }

    /** Waits until the call has finished and deleted itself. */
    [[nodiscard]] bool wait()
    {
        if (!m_gone)
            m_loop.enterLoop(30);
        return m_gone && m_count > 0;
    }

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] const ApiResult<T> &result() const { return *m_result; }
    [[nodiscard]] bool succeeded() const { return m_result && m_result->has_value(); }
    /** Of a failed call. */
    [[nodiscard]] const ApiError &error() const { return m_result->error(); }

private:
    QTestEventLoop m_loop; // not QTest::qWaitFor(), which sleeps between its looks
    QObject m_context;
    int m_count = 0;
    bool m_gone = false;
    std::optional<ApiResult<T>> m_result;
};

/** Waits that are short, so that tests are quick, and a seed, so that they are the same. */
inline ApiOptions quickOptions()
{
    using namespace std::chrono_literals;
    ApiOptions options;
    options.retry.base = 1ms;
    options.retry.cap = 4ms;
    options.seed = 1;
    return options;
}

inline ApiKey testKey()
{
    return ApiKey::parse(QString::fromLatin1(FaultServer::key)).value();
}

/** A client of a fault server, with its log. */
struct TestClient
{
    explicit TestClient(const FaultServer &server, const ApiOptions &options = quickOptions())
        : client(BaseUrl::parse(server.baseUrl()).value(), testKey(), log, options)
    {
    }

    RequestLog log;
    ApiClient client;
};

} // namespace eventdesk::testing
