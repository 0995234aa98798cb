// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apierror.h"

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>
#include <optional>

namespace eventdesk {

/**
 * Whether and when a failed attempt is repeated: full-jitter exponential back-off, Retry-After as a
 * minimum, and a budget shared by all calls of an account, so that a sick server is not beaten down
 * (RFC 9110 §9.2.2; reliability §2, R1, R2, R5, R14). No clock and no timer inside: pure decisions.
 */
class RetryPolicy
{
public:
    /** How a call may be repeated. */
    enum class Repeat : quint8 {
        Read, ///< safe: up to five attempts
        IdempotentWrite, ///< PUT, DELETE, activate, deactivate: up to three
        OnlyIfRefused ///< create: only when the server surely did nothing (not sent, or 429)
    };

    struct Settings
    {
        std::chrono::milliseconds base{500};
        std::chrono::milliseconds cap{30'000};
        std::chrono::milliseconds longestWait{600'000}; ///< a longer Retry-After ends the call
        std::chrono::milliseconds writeWindow{60'000}; ///< no write is repeated later than this
        int readAttempts = 5;
        int writeAttempts = 3;
    };

    RetryPolicy(const Settings &settings, quint32 seed);

    /** One failed attempt, as far as the decision needs it. */
    struct Failure
    {
        ApiError::Kind kind;
        int httpStatus = 0;
        int attemptsMade = 1; ///< this one included
        std::optional<std::chrono::milliseconds> retryAfter = {};
        std::chrono::milliseconds sinceFirstAttempt{0};
    };

    /** The wait before the next attempt, or nothing when this failure is final. Spends budget. */
    [[nodiscard]] std::optional<std::chrono::milliseconds> delayAfter(
        const Failure &failure, Repeat repeat);

    /** How long nobody asks again after a 429 whose request is not repeated. */
    [[nodiscard]] std::chrono::milliseconds pauseAfter(
        std::optional<std::chrono::milliseconds> retryAfter) const
    {
        return std::min(retryAfter.value_or(m_settings.base), m_settings.writeWindow);
    }

    /** An answer came: a little of the budget returns. */
    void noteSuccess();

private:
    [[nodiscard]] int attemptLimit(const Failure &failure, Repeat repeat) const;

    Settings m_settings;
    QRandomGenerator m_random;
    double m_budget;
};

} // namespace eventdesk
