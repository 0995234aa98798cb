// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace eventdesk {

/**
 * A line of a table for spreadsheets (RFC 4180): every field between quotes, the line ended by
 * CR LF.
 *
 * No field is taken for a formula (reliability I6): one that starts with = + - @ or the full-width
 * form of one of these, TAB, CR, LF or NUL gets an apostrophe in front. So does one where
 * apostrophes stand before such a character; therefore who reads the table gets every field back
 * by taking one apostrophe away where one or more stand before such a character.
 */
[[nodiscard]] QString csvLine(const QStringList &fields);

} // namespace eventdesk
