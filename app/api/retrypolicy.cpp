// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/retrypolicy.h"

#include <algorithm>

namespace eventdesk {

namespace {

// The bucket of gRPC's retry throttling (A6): a failure costs 1, a success gives back a tenth, and
// below half nothing is repeated, so that sustained trouble costs at most a tenth more requests
// (R5).
constexpr double fullBudget = 10;
constexpr double successShare = 0.1;

/** A server that is silent for a whole deadline is asked once more, not four times. */
constexpr int timeoutAttempts = 2;

bool isPassing(const RetryPolicy::Failure &failure)
{
    switch (failure.kind) {
    case ApiError::Kind::Offline:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::ConnectionLost:
    case ApiError::Kind::TooManyRequests:
        return true;
    case ApiError::Kind::ServerTrouble: // "not implemented" and the like will not pass
        return failure.httpStatus != 501 && failure.httpStatus != 505;
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::Proxy:
    case ApiError::Kind::Tls:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::InvalidRequest:
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Unreadable:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::ReadOnly:
        return false;
    }
    Q_UNREACHABLE();
}

bool isSurelyUndone(ApiError::Kind kind)
{
    return kind == ApiError::Kind::Offline || kind == ApiError::Kind::TooManyRequests;
}

} // namespace

RetryPolicy::RetryPolicy(const Settings &settings, quint32 seed)
    : m_settings(settings), m_random(seed), m_budget(fullBudget)
{
}

int RetryPolicy::attemptLimit(const Failure &failure, Repeat repeat) const
{
    const int limit = repeat == Repeat::Read ? m_settings.readAttempts : m_settings.writeAttempts;
    return failure.kind == ApiError::Kind::Timeout ? std::min(limit, timeoutAttempts) : limit;
}

std::optional<std::chrono::milliseconds> RetryPolicy::delayAfter(
    const Failure &failure, Repeat repeat)
{
    if (!isPassing(failure) || failure.attemptsMade >= attemptLimit(failure, repeat))
        return std::nullopt;
    if (repeat == Repeat::OnlyIfRefused && !isSurelyUndone(failure.kind))
        return std::nullopt;
    const std::chrono::milliseconds minimum =
        failure.retryAfter.value_or(std::chrono::milliseconds(0));
    if (minimum > m_settings.longestWait)
        return std::nullopt;
    const bool lateWrite =
        repeat != Repeat::Read && failure.sinceFirstAttempt + minimum > m_settings.writeWindow;
    if (lateWrite)
        return std::nullopt;
    m_budget = std::max(0.0, m_budget - 1);
    if (m_budget < fullBudget / 2)
        return std::nullopt;

    constexpr int widestShift = 20; // far beyond the cap, and far from overflow
    const int shift = std::min(failure.attemptsMade - 1, widestShift);
    const qint64 ceiling =
        std::min<qint64>(m_settings.cap.count(), m_settings.base.count() << shift);
    const qint64 jitter = m_random.bounded(ceiling + 1);
    return minimum + std::chrono::milliseconds(jitter);
}

void RetryPolicy::noteSuccess()
{
    m_budget = std::min(fullBudget, m_budget + successShare);
}

} // namespace eventdesk
