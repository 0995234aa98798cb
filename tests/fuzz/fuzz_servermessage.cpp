// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
//
// What a server says beside its status: the body of an error and Retry-After.
#include "app/api/retryafter.h"
#include "app/api/servermessage.h"
#include "tests/fuzz/expect.h"

#include <QTimeZone>

#include <algorithm>

using namespace eventdesk;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto input =
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));

    const QString message = serverMessage(input);
    expect(message.size() <= serverMessageLimit, "a server's message is short");
    expect(std::ranges::none_of(message,
               [](QChar c) { return c.category() == QChar::Other_Control || c == u'\u2028'; }),
        "a server's message is one line without control characters");

    static const QDateTime now(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::utc());
    if (const auto wait = parseRetryAfter(input, now))
        expect(wait->count() >= 0, "nobody waits into the past");
    return 0;
}
