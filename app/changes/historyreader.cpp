// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/historyreader.h"

#include "app/changes/journalrows.h"
#include "app/events/searchpattern.h"
#include "app/storage/storedtext.h"
#include "app/storage/storedvalues.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace eventdesk {

HistoryReader::HistoryReader(const JournalOwner &owner, const HistoryQuery &query) : m_query(query)
{
    require(u"e.owner_id = (SELECT id FROM owners WHERE account_id = ? AND origin = ?)"_s,
        {storedText(owner.accountId), storedText(owner.origin)});
    if (query.setId != 0)
        require(u"e.set_id = ?"_s, {query.setId});
    if (query.eventId != 0)
        require(u"e.event_id = ?"_s, {query.eventId});
    if (query.kind)
        require(u"e.kind = ?"_s, {static_cast<int>(*query.kind)});
    if (query.state)
        require(u"e.state = ?"_s, {static_cast<int>(*query.state)});
    requireText(query.text);
}

void HistoryReader::require(const QString &condition, const QVariantList &values)
{
    m_conditions.append(condition);
    m_values += values;
}

void HistoryReader::requireText(const QString &text)
{
    // instr() instead of LIKE: both sides are folded, and nothing in them is a wildcard.
    const QString holds = u"(instr(e.search_text, ?) > 0 OR instr(e.after_search_text, ?) > 0)"_s;
    const SearchPattern pattern = SearchPattern::parse(text);
    for (const QString &term : pattern.wanted())
        require(holds, {searchable(term), searchable(term)});
    for (const QString &term : pattern.unwanted())
        require(u"NOT "_s + holds, {searchable(term), searchable(term)});
}

DatabaseResult<HistoryPage> HistoryReader::read(const Database &database) const
{
    const QString order = m_query.setId != 0 ? u" ORDER BY e.id"_s : u" ORDER BY e.id DESC"_s;
    HistoryPage page;
    const auto done = database.inReadTransaction([&]() -> DatabaseResult<void> {
        auto count = prepared(database, u"SELECT count(*) FROM entries AS e "_s, {});
        if (!count)
            return tl::unexpected(count.error());
        const auto takeTotal = [&page](const QSqlQuery &row) {
            page.total = integerOf(row.value(0)).value_or(0);
        };
        if (auto counted = Database::forEachRow(*count, takeTotal); !counted)
            return counted;
        auto rows = prepared(database, selectEntries(), order + u" LIMIT ? OFFSET ?"_s);
        if (!rows)
            return tl::unexpected(rows.error());
        rows->bindValue(int(m_values.size()), qMax(m_query.limit, 0));
        rows->bindValue(int(m_values.size()) + 1, qMax(m_query.offset, 0LL));
        return Database::forEachRow(*rows, [&page](const QSqlQuery &row) {
            if (std::optional<JournalEntry> entry = entryIn(row))
                page.entries.append(*std::move(entry));
        });
    });
    return done.map([&page] { return page; });
}

DatabaseResult<QSqlQuery> HistoryReader::prepared(
    const Database &database, const QString &before, const QString &after) const
{
    auto statement = database.prepare(before + u"WHERE "_s + m_conditions.join(u" AND "_s) + after);
    for (qsizetype i = 0; statement && i < m_values.size(); ++i)
        statement->bindValue(int(i), m_values.at(i));
    return statement;
}

} // namespace eventdesk
