// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/support/wire.h"

#include <algorithm>

namespace eventdesk::testing {

namespace {

auto headerNamed(const WireHeaders &headers, const QByteArray &name)
{
    return std::ranges::find_if(headers, [&name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 404:
        return "Not Found";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

} // namespace

QByteArray WireRequest::path() const
{
    return target.split('?').first();
}

QByteArray WireRequest::header(const QByteArray &name) const
{
    const auto found = headerNamed(headers, name);
    return found == headers.end() ? QByteArray() : found->second;
}

bool WireAnswer::hasHeader(const QByteArray &name) const
{
    return headerNamed(headers, name) != headers.end();
}

QByteArray WireAnswer::head() const
{
    QByteArray text =
        "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
    for (const auto &[name, value] : headers)
        text += name + ": " + value + "\r\n";
    return text + "\r\n";
}

} // namespace eventdesk::testing
