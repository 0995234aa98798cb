// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

#include <QList>
#include <QUrl>

/**
 * Events as texts for the clipboard: for one event or several, in the order given. Nothing in them
 * is translated, since programs read them. No events make an empty text, or one without rows.
 */
namespace eventdesk {

/** The codes as they are, one per line. */
[[nodiscard]] QString copiedCodes(const QList<Event> &events);

/**
 * One event as a JSON object, several as an array of them. The fields are the API's own: status is
 * 0 or 1, type "CUSTOM" or "SYSTEM", each null where it is not known; ids are exact (N19).
 */
[[nodiscard]] QString copiedJson(const QList<Event> &events);

/**
 * For each event a line for a POSIX shell that reads it from the API. The key is never in it: the
 * shell takes it from $PUSHEXPRESS_API_KEY. Credentials, query and fragment of the address are left
 * out.
 */
[[nodiscard]] QString copiedCurl(const QList<Event> &events, const QUrl &baseUrl);

/** The codes for a task filter that takes a list: `["trial"]`, `["trial","install"]`. */
[[nodiscard]] QString copiedFilterList(const QList<Event> &events);

/** The codes for task filters that take one: `"trial"`, several one per line. */
[[nodiscard]] QString copiedFilterValues(const QList<Event> &events);

/**
 * A table for spreadsheets: the header `id,name,code,status,type`, then lines as csvLine() makes
 * them, in the words of eventwords.h.
 */
[[nodiscard]] QString copiedCsv(const QList<Event> &events);

/**
 * A table as GitHub and most others read Markdown, with the words of eventwords.h. Names and codes
 * come out as visibleText(): they can add neither rows nor markup, links or tags. One
 * exception is out of reach: GitHub links a bare e-mail address to itself even when it is escaped.
 */
[[nodiscard]] QString copiedMarkdown(const QList<Event> &events);

} // namespace eventdesk
