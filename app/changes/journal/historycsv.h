// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/journal/journalentry.h"

#include <QString>

/**
 * History as a table for spreadsheets and programs (see csvLine()): all that the journal holds of a
 * change, in words that are not translated. Times are UTC in ISO 8601; what is not known or not
 * there is empty.
 */
namespace eventdesk {

/** The names of the columns. */
[[nodiscard]] QString historyCsvHeader();

[[nodiscard]] QString historyCsvLine(const JournalOwner &owner, const JournalEntry &entry);

} // namespace eventdesk
