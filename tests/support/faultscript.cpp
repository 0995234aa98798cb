// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/support/faultscript.h"

#include "app/storage/gzip.h"

namespace eventdesk::testing {

FaultScript FaultScript::answering(
    int status, const QByteArray &body, const QByteArray &contentType)
{
    FaultScript script;
    script.apply = status < 300 ? Apply::Before : Apply::Never;
    script.answer = WireAnswer{.status = status, .body = body};
    if (!body.isEmpty())
        script.answer->headers.emplaceBack("Content-Type", contentType);
    return script;
}

FaultScript FaultScript::redirectingTo(int status, const QByteArray &location)
{
    return answering(status).withHeader("Location", location);
}

FaultScript FaultScript::delivering(Delivery delivery)
{
    FaultScript script;
    script.delivery = delivery;
    return script;
}

FaultScript FaultScript::floodingHeaders(qint64 size)
{
    FaultScript script = delivering(Delivery::HeaderFlood);
    script.floodSize = size;
    return script;
}

FaultScript FaultScript::floodingBody(qint64 size)
{
    FaultScript script = delivering(Delivery::BodyFlood);
    script.floodSize = size;
    return script;
}

FaultScript FaultScript::gzipBomb(qint64 unpackedSize)
{
    return answering(200, gzipped(QByteArray(unpackedSize, '\0')))
        .withHeader("Content-Encoding", "gzip");
}

FaultScript FaultScript::applied(Apply when) const
{
    FaultScript script = *this;
    script.apply = when;
    return script;
}

FaultScript FaultScript::after(std::chrono::milliseconds duration) const
{
    FaultScript script = *this;
    script.delay = duration;
    return script;
}

FaultScript FaultScript::withHeader(const QByteArray &name, const QByteArray &value) const
{
    FaultScript script = *this;
    script.extraHeaders.emplaceBack(name, value);
    return script;
}

FaultScript FaultScript::closing() const
{
    FaultScript script = *this;
    script.closesConnection = true;
    return script;
}

} // namespace eventdesk::testing
