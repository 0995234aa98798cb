// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/apicall.h"

#include "app/api/apiclient.h"
#include "app/api/requestlog.h"
#include "app/api/servermessage.h"

#include <QDateTime>
#include <QPointer>
#include <QScopeGuard>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using End = HttpAnswer::End;

Kind kindOfStatus(int status)
{
    if (status >= 300 && status < 400)
        return Kind::Redirected;
    switch (status) {
    case 401:
        return Kind::Unauthorized;
    case 403:
        return Kind::Forbidden;
    case 404:
    case 410:
        return Kind::NotFound;
    case 407:
        return Kind::Proxy;
    case 408:
        return Kind::ServerTrouble;
    case 429:
        return Kind::TooManyRequests;
    default:
        break;
    }
    if (status >= 500)
        return Kind::ServerTrouble;
    return status >= 400 ? Kind::InvalidRequest : Kind::Unreadable;
}

Kind kindOf(const HttpAnswer &answer)
{
    switch (answer.end) {
    case End::Answered:
        return kindOfStatus(answer.status);
    case End::Cancelled:
        return Kind::Cancelled;
    case End::Timeout:
        return Kind::Timeout;
    case End::TooLarge:
        return Kind::TooLarge;
    case End::NotSent:
        return Kind::Offline;
    case End::ProxyTrouble:
        return Kind::Proxy;
    case End::TlsTrouble:
        return Kind::Tls;
    case End::Lost:
        return Kind::ConnectionLost;
    case End::Encoded:
        return Kind::Unreadable;
    case End::Refused:
        return Kind::ReadOnly;
    }
    Q_UNREACHABLE();
}

/** Whether this failure proves that a write did nothing (the table in reliability §2). */
bool provesNoEffect(Kind kind)
{
    switch (kind) {
    case Kind::Offline:
    case Kind::Proxy:
    case Kind::Tls:
    case Kind::InvalidRequest:
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::TooManyRequests:
    case Kind::ReadOnly:
        return true;
    case Kind::Cancelled:
    case Kind::Timeout:
    case Kind::ConnectionLost:
    case Kind::Redirected:
    case Kind::ServerTrouble:
    case Kind::Unreadable:
    case Kind::TooLarge:
        return false;
    }
    Q_UNREACHABLE();
}

QString technicalWords(const HttpAnswer &answer)
{
    if (answer.end == End::Encoded)
        return u"The answer is compressed although no compression was asked for."_s;
    if (!answer.redirectTarget.isEmpty())
        return u"Redirect to %1 was not followed."_s.arg(answer.redirectTarget);
    return answer.technical;
}

QString outcomeWord(const HttpAnswer &answer)
{
    switch (answer.end) {
    case End::Answered:
        return u"answered"_s;
    case End::Cancelled:
        return u"cancelled"_s;
    case End::Timeout:
        return u"timeout"_s;
    case End::TooLarge:
        return u"too large"_s;
    case End::NotSent:
        return u"not sent"_s;
    case End::ProxyTrouble:
        return u"proxy"_s;
    case End::TlsTrouble:
        return u"tls"_s;
    case End::Lost:
        return u"lost"_s;
    case End::Encoded:
        return u"encoded"_s;
    case End::Refused:
        return u"read only"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ApiCall::ApiCall(ApiClient &client, HttpRequest request, RetryPolicy::Repeat repeat)
    : QObject(&client), m_client(client), m_request(std::move(request)), m_repeat(repeat)
{
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setTimerType(Qt::PreciseTimer); // a coarse one is early; Retry-After is a minimum
    connect(&m_retryTimer, &QTimer::timeout, this, &ApiCall::queueAttempt);
}

ApiCall::~ApiCall() = default;

void ApiCall::begin()
{
    if (!m_settled) // cancelled before it ever began
        queueAttempt();
}

void ApiCall::queueAttempt()
{
    m_client.m_lane.queue(this, [this] { beginAttempt(); });
}

void ApiCall::beginAttempt()
{
    m_isInLane = true;
    if (m_attempts++ == 0)
        m_sinceFirstAttempt.start();
    m_exchange = new HttpExchange(m_client.m_factory, m_client.m_limits, this);
    connect(m_exchange, &HttpExchange::ended, this, &ApiCall::takeAnswer);
    m_exchange->start(m_request);
}

void ApiCall::leaveLane()
{
    m_isInLane = false;
    m_client.m_lane.leave();
}

void ApiCall::cancel()
{
    if (m_settled)
        return;
    if (m_exchange) {
        m_cancelled = true;
        m_exchange->cancel(); // ends through takeAnswer(), perhaps with an answer that came first
        return;
    }
    m_retryTimer.stop();
    m_client.m_lane.withdraw(this);
    ApiError error = describe(Kind::Cancelled, HttpAnswer{});
    if (!m_effectUnknown) // nothing is on the wire, and no earlier attempt is in doubt
        error.effect = ApiError::Effect::None;
    fail(error);
}

void ApiCall::withdraw()
{
    if (m_exchange)
        m_withdrawn = true;
    else
        cancel();
}

void ApiCall::takeAnswer(const HttpAnswer &answer)
{
    m_exchange->deleteLater();
    m_exchange = nullptr;
    m_client.m_log.append(
        {.time = QDateTime::currentDateTimeUtc().addMSecs(-answer.duration.count()),
            .method = method(),
            .path = path(),
            .httpStatus = answer.status,
            .duration = answer.duration,
            .bytes = answer.body.size(),
            .attempt = m_attempts,
            .outcome = outcomeWord(answer)});
    // At the end only: a 429 must pause the lane before the place is given to the next (R3).
    const auto makeRoom = qScopeGuard([this] {
        if (!m_leavesLater)
            leaveLane();
    });

    if (answer.end == End::Answered)
        m_client.learnDuration(answer.duration);
    if (answer.end == End::Answered && answer.status == expectedStatus()) {
        m_client.learnPace({});
        const QString problem = readBody(answer.body);
        if (problem.isEmpty())
            succeed();
        else
            fail(describe(Kind::Unreadable, answer, problem));
        return;
    }
    const ApiError error = describe(kindOf(answer), answer);
    m_client.learnPace(error.kind);
    if (isGoalReached(error)) {
        succeed();
        return;
    }
    if (m_cancelled) { // the answer came first, but it must not start another attempt
        ApiError cancelled = describe(Kind::Cancelled, answer);
        cancelled.effect = error.effect;
        fail(answer.end == End::Cancelled ? error : cancelled);
        return;
    }
    if (m_withdrawn) {
        fail(error);
        return;
    }
    const auto delay = m_client.m_retry.delayAfter(
        {.kind = error.kind,
            .httpStatus = error.httpStatus,
            .attemptsMade = m_attempts,
            .retryAfter = answer.retryAfter,
            .sinceFirstAttempt = std::chrono::milliseconds(m_sinceFirstAttempt.elapsed())},
        m_repeat);
    // All requests wait as long as was asked for, whether this one is repeated or not (R3).
    if (error.kind == Kind::TooManyRequests)
        m_client.m_lane.pause(delay ? *delay : m_client.m_retry.pauseAfter(answer.retryAfter));
    if (!delay) {
        fail(error);
        return;
    }
    m_effectUnknown = error.effect == ApiError::Effect::Unknown;
    m_retryTimer.start(*delay);
}

ApiError ApiCall::describe(Kind kind, const HttpAnswer &answer, const QString &problem) const
{
    const bool leavesTrace = m_effectUnknown || !provesNoEffect(kind);
    const QList<ApiKey> &keys = m_client.m_factory.keys();
    return ApiError{.kind = kind,
        .effect = isWrite() && leavesTrace ? ApiError::Effect::Unknown : ApiError::Effect::None,
        .httpStatus = answer.status,
        .serverMessage = answer.status >= 400 ? serverMessage(answer.body, keys) : QString(),
        .method = method(),
        .path = path(),
        .technical = ApiKey::redact(problem.isEmpty() ? technicalWords(answer) : problem, keys),
        .attempts = m_attempts};
}

bool ApiCall::isGoalReached(const ApiError & /*error*/) const
{
    return false;
}

void ApiCall::succeed()
{
    m_client.m_retry.noteSuccess();
    settle([this] { emitSuccess(); });
}

void ApiCall::fail(const ApiError &error)
{
    // Told before the place on the wire is given to the next: a refused key must not be tried by
    // everybody who waits (R7).
    m_leavesLater = m_isInLane;
    settle([this, error] { emitFailure(error); });
}

void ApiCall::settle(std::function<void()> emitResult)
{
    Q_ASSERT(!m_settled);
    m_settled = true;
    // Queued, so that finished never comes from inside cancel() or the call that made the request.
    QMetaObject::invokeMethod(
        this,
        [this, emitResult = std::move(emitResult)] {
            const QPointer<ApiCall> self(this); // whoever hears of it may end the whole client
            emitResult();
            if (!self)
                return;
            if (m_leavesLater)
                leaveLane();
            deleteLater();
        },
        Qt::QueuedConnection);
}

} // namespace eventdesk
