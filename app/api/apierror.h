// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <tl/expected.hpp>

#include <QCoreApplication>
#include <QString>

namespace eventdesk {

/** Why a call failed, in a form to decide on and in a form for people. A value without secrets. */
struct ApiError
{
    Q_DECLARE_TR_FUNCTIONS(eventdesk::ApiError)

public:
    enum class Kind : quint8 {
        Cancelled, ///< by us, on request
        Offline, ///< no connection could be made; nothing was sent
        Proxy, ///< a proxy refused or wants a password; nothing reached the service
        Tls, ///< the connection is not safe; nothing was sent
        Timeout, ///< no answer in time
        ConnectionLost, ///< the connection broke after the request was sent
        Redirected, ///< 3xx: never followed, the key must not travel (N3)
        InvalidRequest, ///< 400, 409, 422 and other 4xx
        Unauthorized, ///< 401
        Forbidden, ///< 403
        NotFound, ///< 404, 410
        TooManyRequests, ///< 429
        ServerTrouble, ///< 5xx, 408
        Unreadable, ///< an answer that is not what the API promises
        TooLarge, ///< an answer over the size limit (N10)
        ReadOnly ///< by us: the account is read only; this attempt was not sent
    };
    /** Whether a write may have taken effect although its answer is missing (T5, T6). */
    enum class Effect : quint8 { None, Unknown };

    Kind kind = Kind::Unreadable;
    Effect effect = Effect::None;
    int httpStatus = 0; ///< 0 when there was no answer
    QString serverMessage = {}; ///< the server's own words, plain text, at most 300 characters
    QString method = {};
    QString path = {}; ///< without scheme and host
    QString technical = {}; ///< what a programmer wants to know; plain text, never translated
    int attempts = 1;

    /** What happened and what to do, for people: no HTTP words. */
    [[nodiscard]] QString sentence() const;

    /** Method, path, status, attempts and the server's words, line by line, ready to be copied. */
    [[nodiscard]] QString details() const;

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

/** The value of a call that answers nothing else than that it was done. */
struct Accepted
{
    friend bool operator==(const Accepted &, const Accepted &) = default;
};

template <typename T>
using ApiResult = tl::expected<T, ApiError>;

} // namespace eventdesk
