// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

/**
 * The arithmetic of pages. Pages count from 1, rows from 0. Sources: the vendor's page (the offset
 * limit) and our own rules of paging: the page size that counts is the one the server really gave,
 * a changed page size keeps the first visible row, and a page that no longer exists gives way to
 * the last one that does.
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

/** How many of that many rows the list lets us read. perPage ≥ 1. */
[[nodiscard]] constexpr qint64 readableRows(qint64 rows, qint64 perPage)
{
    const qint64 readable = lastReadablePage(perPage) * perPage;
    return rows < readable ? rows : readable;
}

} // namespace eventdesk::paging
