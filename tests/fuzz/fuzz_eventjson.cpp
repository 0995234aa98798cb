// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
//
// The bodies of the list, of one event and of a create's answer, whatever a server sends.
#include "app/api/eventjson.h"
#include "tests/fuzz/expect.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace eventdesk;

namespace {

void checkEvent(const Event &event)
{
    expect(event.id > 0, "an id is positive");
    const QJsonDocument written =
        QJsonDocument::fromJson(eventjson::writeNameAndCode(event.name, event.code));
    expect(written.object().size() == 2, "whatever was read can be written back as name and code");
}

void checkPage(const EventPage &page)
{
    for (const Event &event : page.events)
        checkEvent(event);
    expect(page.page >= 1, "pages are counted from 1");
    expect(page.perPage >= 0, "per_page is never negative");
    expect(page.totalPages >= -1 && page.totalCount >= -1, "unknown totals are -1");
    expect(page.unreadable >= 0, "unreadable entries are counted");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto body =
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    constexpr qint64 askedPage = 7;
    if (const auto page = eventjson::readPage(body, askedPage))
        checkPage(*page);
    else
        expect(!page.error().isEmpty(), "a refused list says why");

    const auto event = eventjson::readEvent(body);
    if (event)
        checkEvent(*event);
    else
        expect(!event.error().isEmpty(), "a refused event says why");

    const auto created = eventjson::readCreatedId(body);
    expect(created.has_value() == event.has_value() && (!created || *created == event->id),
        "a created id is read as an event's is");
    return 0;
}
