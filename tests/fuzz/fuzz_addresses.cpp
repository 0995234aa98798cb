// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
//
// --base-url and the API key, as typed: the first line is the address, the rest is the key.
#include "app/api/apikey.h"
#include "app/api/baseurl.h"
#include "tests/fuzz/expect.h"

#include <algorithm>

using namespace eventdesk;

namespace {

void checkAddress(const BaseUrl &address)
{
    const QUrl call = address.resolved(QStringLiteral("/events/1"));
    expect(call.isValid(), "an accepted address makes valid calls");
    expect(call.host() == address.host(), "a call goes to the address's host");
    expect(call.path().endsWith(QStringLiteral("/events/1")), "a call keeps its path");
    expect(call.userInfo().isEmpty() && !call.hasQuery() && !call.hasFragment(),
        "a call carries nothing besides");
    expect(call.scheme() == QStringLiteral("https")
            || (call.scheme() == QStringLiteral("http") && address.isLoopback()),
        "plain http stays on this machine");
    const auto again = BaseUrl::parse(address.toString());
    expect(again && *again == address, "an address is read back as it was written");
    expect(again->origin() == address.origin(), "an address keeps the origin its key is bound to");
}

void checkKey(const ApiKey &key)
{
    const QByteArray header = key.authorization();
    expect(std::ranges::count(header, ' ') == 1
            && std::ranges::all_of(header, [](char c) { return c >= ' ' && c <= '~'; }),
        "a key cannot break out of its header");
    const QString redacted = key.redact(QStringLiteral("<%1>").arg(key.secret()));
    // "<<<<" is found one place earlier than it was put: as well hidden.
    expect(key.secret().size() < 4 || redacted == QStringLiteral("<[key]>")
            || !redacted.contains(key.secret()),
        "a key is redacted wherever it stands");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString input =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype lineEnd = input.indexOf(u'\n');

    if (const auto address = BaseUrl::parse(input.left(lineEnd)))
        checkAddress(*address);
    else
        expect(!BaseUrl::describe(address.error()).isEmpty(), "a refused address says why");

    if (const auto key = ApiKey::parse(lineEnd < 0 ? QString() : input.mid(lineEnd + 1)))
        checkKey(*key);
    else
        expect(!ApiKey::describe(key.error()).isEmpty(), "a refused key says why");
    return 0;
}
