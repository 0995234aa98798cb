// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace eventdesk {

/**
 * How long a Retry-After header asks us to wait, from seconds or an HTTP date (RFC 9110 §10.2.3);
 * nothing when it is garbage. Never negative. Not clamped: RetryPolicy decides what is too long
 * (R2).
 */
[[nodiscard]] std::optional<std::chrono::milliseconds> parseRetryAfter(
    const QByteArray &value, const QDateTime &now);

} // namespace eventdesk
