// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

/**
 * The arithmetic of pages. Pages count from 1, rows from 0.
 *
 * Two kinds of pages share it. The server's are what SyncPass reads: their size is the one that the
 * answer tells, and rows at and beyond the offset limit of the vendor's page cannot be read.
 *
 * Ours are what EventListing shows of the events that match a query, and follow these rules:
 * - There is always one page at least; it may be empty.
 * - A new query, a new sort order too, shows the first page.
 * - Another page size keeps the row on show that was the first: its page is shown.
 * - A page that no longer exists gives way to the last one that does: after the last row of the
 *   last page was deleted, and when fewer events match or exist.
 * - When events come and go elsewhere, the number of the page stays, and the rows that now stand
 *   there are shown; with one exception: when the selected event is on show, the page follows it
 *   wherever it moves.
 * - A page asked for beyond either end is the page at that end.
 */
namespace eventdesk::paging {

/** Records at and beyond this offset cannot be read. */
inline constexpr qint64 offsetLimit = 10'000;

/** How many pages hold that many rows: at least 1. perPage ≥ 1. */
[[nodiscard]] constexpr qint64 pageCount(qint64 rows, qint64 perPage)
{
    return rows <= 0 ? 1 : (rows + perPage - 1) / perPage;
}

/** The last page that begins before the offset limit. perPage ≥ 1. */
[[nodiscard]] constexpr qint64 lastReadablePage(qint64 perPage)
{
    return (offsetLimit - 1) / perPage + 1;
}

/** The page on which a row stands. */
[[nodiscard]] constexpr qint64 pageOfRow(qint64 row, qint64 perPage)
{
    return row / perPage + 1;
}

/** The first row of a page. */
[[nodiscard]] constexpr qint64 firstRowOf(qint64 page, qint64 perPage)
{
    return (page - 1) * perPage;
}

} // namespace eventdesk::paging
