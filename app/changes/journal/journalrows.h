// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/journal/journalentry.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <optional>

/** The journal's entries as rows: what is kept of them, and what is read back without trust. */
namespace eventdesk {

/** What of a change is kept from the start: "(event_id, kind, …)". */
[[nodiscard]] QString changeColumns();
/** In the order of changeColumns(). */
[[nodiscard]] QVariantList changeValues(const Change &change);

/** What of an event is kept that became of a change: "(after_id, …)". */
[[nodiscard]] QString afterColumns();
/** In the order of afterColumns(). */
[[nodiscard]] QVariantList afterValues(const std::optional<Event> &after);

/** SELECT … FROM …: the rows that entryIn() reads, of "entries AS e" and "sets AS s". */
[[nodiscard]] QString selectEntries();

/** Nothing when nobody can say what the row is about; other nonsense becomes Unknown or nothing. */
[[nodiscard]] std::optional<JournalEntry> entryIn(const QSqlQuery &row);

/** Edit for what is none. */
[[nodiscard]] Purpose purposeOf(const QVariant &stored);

/** A text for the search in SQL, as it is in the columns that are searched: folded already. */
[[nodiscard]] QString searchable(const QString &folded);

} // namespace eventdesk
