// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apierror.h"
#include "app/api/httpexchange.h"
#include "app/api/retrypolicy.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace eventdesk {

class ApiClient;

/**
 * The handle of one request, from its first attempt to its last (abstract; see apicalls.h for the
 * typed ones with their finished(result) signals).
 *
 * Made and started by ApiClient and owned by it; a caller keeps a QPointer at most. Starts when
 * control returns to the event loop, so there is time to connect. Emits finished exactly once,
 * never from inside the call that made it or from inside cancel(), and then deletes itself. When
 * the client is destroyed first, finished is not emitted. UI thread.
 */
class ApiCall : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiCall)

public:
    ~ApiCall() override;

    /**
     * Gives up. Idempotent, in any state. Ends with ApiError::Kind::Cancelled, whose effect says
     * whether a write may have reached the server all the same (reliability T5).
     */
    void cancel();

    /**
     * Starts no further attempt and never breaks one off: one on the wire ends as usual, its error
     * is the call's. Without one it is cancel(). Idempotent, in any state.
     */
    void withdraw();

    [[nodiscard]] QString method() const { return QString::fromLatin1(m_request.method); }
    [[nodiscard]] QString path() const { return m_request.path; }

protected:
    ApiCall(ApiClient &client, HttpRequest request, RetryPolicy::Repeat repeat);

    /** The exact status that means success (T6). */
    [[nodiscard]] virtual int expectedStatus() const = 0;
    /** Reads the body of an answer with the expected status; empty when it reads well. */
    [[nodiscard]] virtual QString readBody(const QByteArray &body) = 0;
    /** Emits finished with the value read before. */
    virtual void emitSuccess() = 0;
    virtual void emitFailure(const ApiError &error) = 0;
    /** Whether this failure means the goal is reached: DELETE answered with 404 (N2). */
    [[nodiscard]] virtual bool isGoalReached(const ApiError &error) const;

private:
    friend class ApiClient;

    void begin();
    void queueAttempt();
    void beginAttempt();
    void leaveLane();
    void takeAnswer(const HttpAnswer &answer);
    void succeed();
    void fail(const ApiError &error);
    void settle(std::function<void()> emitResult);
    [[nodiscard]] ApiError describe(
        ApiError::Kind kind, const HttpAnswer &answer, const QString &problem = {}) const;
    [[nodiscard]] bool isWrite() const { return m_repeat != RetryPolicy::Repeat::Read; }

    ApiClient &m_client;
    HttpRequest m_request;
    RetryPolicy::Repeat m_repeat;
    HttpExchange *m_exchange = nullptr; ///< the attempt on the wire, if any; a child
    QTimer m_retryTimer;
    QElapsedTimer m_sinceFirstAttempt;
    int m_attempts = 0;
    bool m_effectUnknown = false; ///< an earlier attempt of this write may have taken effect
    bool m_cancelled = false; ///< while an attempt was on the wire
    bool m_withdrawn = false; ///< while an attempt was on the wire
    bool m_settled = false;
    bool m_isInLane = false; ///< one of the places there is ours
    bool m_leavesLater = false; ///< only once the failure was told
};

} // namespace eventdesk
