// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/wire.h"

#include <chrono>
#include <optional>

namespace eventdesk::testing {

/**
 * What the server does with one request: whether it takes effect, and what of the answer arrives.
 * Without more, the request is applied and answered honestly. A value, built up by chaining:
 * FaultScript::answering(503).withHeader("Retry-After", "3").
 */
struct FaultScript
{
    /** Whether and when the request takes effect on the truth, seen from the answer. */
    enum class Apply : quint8 { Before, After, Never };

    /** What happens to the answer on its way. */
    enum class Delivery : quint8 {
        Whole,
        Nothing, ///< the connection stays open and silent
        CloseBefore, ///< FIN instead of an answer
        ResetBefore, ///< RST instead of an answer
        CutInStatusLine,
        CutInHeaders,
        CutInBody, ///< less than the Content-Length
        CutWithoutLength, ///< half of a body that nobody announced the length of
        CutInChunks, ///< chunked, without the last chunk
        Trickle, ///< one byte at a time
        HintsFirst, ///< a 103 before the answer
        Garbage, ///< something that is no HTTP
        HeaderFlood, ///< headers without end, up to floodSize
        BodyFlood ///< a body of floodSize without a length
    };

    Apply apply = Apply::Before;
    Delivery delivery = Delivery::Whole;
    std::optional<WireAnswer> answer = {}; ///< nothing: what an honest server would say
    WireHeaders extraHeaders = {};
    std::chrono::milliseconds delay{0}; ///< before anything is answered
    std::chrono::milliseconds interval{5}; ///< of Trickle
    qint64 floodSize = 0;
    bool closesConnection = false; ///< says "Connection: close" and does so after the answer

    [[nodiscard]] static FaultScript honest() { return {}; }
    /** This status and body. Takes effect only when the status is a success. */
    [[nodiscard]] static FaultScript answering(int status, const QByteArray &body = {},
        const QByteArray &contentType = "application/json");
    [[nodiscard]] static FaultScript redirectingTo(int status, const QByteArray &location);
    /** The honest answer, spoilt on its way. */
    [[nodiscard]] static FaultScript delivering(Delivery delivery);
    [[nodiscard]] static FaultScript floodingHeaders(qint64 size);
    [[nodiscard]] static FaultScript floodingBody(qint64 size);
    /** A 200 whose gzip body unpacks to this many zeros. */
    [[nodiscard]] static FaultScript gzipBomb(qint64 unpackedSize);

    [[nodiscard]] FaultScript applied(Apply when) const;
    [[nodiscard]] FaultScript after(std::chrono::milliseconds duration) const;
    [[nodiscard]] FaultScript withHeader(const QByteArray &name, const QByteArray &value) const;
    [[nodiscard]] FaultScript closing() const;
};

} // namespace eventdesk::testing
