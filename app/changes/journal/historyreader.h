// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/journal/journalentry.h"
#include "app/storage/database.h"

#include <QStringList>
#include <QVariantList>

namespace eventdesk {

/** Answers one question about history in a database made by journalDatabase(). */
class HistoryReader
{
public:
    HistoryReader(const JournalOwner &owner, const HistoryQuery &query);

    /** Page and total are of the same moment. */
    [[nodiscard]] DatabaseResult<HistoryPage> read(const Database &database) const;

private:
    void require(const QString &condition, const QVariantList &values);
    void requireText(const QString &text);
    [[nodiscard]] QString order() const;
    [[nodiscard]] DatabaseResult<QStringList> findIds(
        const Database &database, qint64 *total) const;
    [[nodiscard]] DatabaseResult<QList<JournalEntry>> readEntries(
        const Database &database, const QStringList &ids) const;

    const HistoryQuery m_query;
    QStringList m_conditions; ///< all of them, of "entries AS e"
    QVariantList m_values; ///< for the conditions, in their order
};

} // namespace eventdesk
