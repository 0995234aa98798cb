// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/journal/historyreader.h"

#include "app/changes/journal/journalrows.h"
#include "app/events/searchpattern.h"
#include "app/storage/storedtext.h"
#include "app/storage/storedvalues.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

/** SQLite refuses an expression of a thousand parts; who pastes a page does not search for it. */
constexpr qsizetype mostTerms = 100;

} // namespace

HistoryReader::HistoryReader(const JournalOwner &owner, const HistoryQuery &query) : m_query(query)
{
    const QString isOwners =
        u"e.owner_id = (SELECT id FROM owners WHERE account_id = ? AND origin = ?)"_s;
    // The plus keeps SQLite from going through all entries of the owner for those of one set.
    require(query.setId != 0 ? u'+' + isOwners : isOwners,
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
    for (const QString &term : pattern.wanted().first(qMin(pattern.wanted().size(), mostTerms)))
        require(holds, {searchable(term), searchable(term)});
    for (const QString &term : pattern.unwanted().first(qMin(pattern.unwanted().size(), mostTerms)))
        require(u"NOT "_s + holds, {searchable(term), searchable(term)});
}

DatabaseResult<HistoryPage> HistoryReader::read(const Database &database) const
{
    HistoryPage page;
    const auto done = database.inReadTransaction([&] {
        return findIds(database, &page.total).and_then([&](const QStringList &ids) {
            return readEntries(database, ids).map([&page](const QList<JournalEntry> &entries) {
                page.entries = entries;
            });
        });
    });
    return done.map([&page] { return page; });
}

QString HistoryReader::order() const
{
    return m_query.setId != 0 ? u" ORDER BY e.id"_s : u" ORDER BY e.id DESC"_s;
}

DatabaseResult<QStringList> HistoryReader::findIds(const Database &database, qint64 *total) const
{
    // Materialized, 100,000 texts are searched once for the count and the page together. Without a
    // text, counting in an index and taking a page from its end is faster. The count comes first.
    const QString how = m_query.text.isEmpty() ? u"NOT MATERIALIZED"_s : u"MATERIALIZED"_s;
    auto statement = database.prepare(u"WITH found AS "_s + how
        + u" (SELECT e.id FROM entries AS e WHERE "_s + m_conditions.join(u" AND "_s) + order()
        + u") SELECT count(*) FROM found UNION ALL "
          "SELECT * FROM (SELECT id FROM found LIMIT ? OFFSET ?)"_s);
    if (!statement)
        return tl::unexpected(statement.error());
    const QVariantList values =
        m_values + QVariantList{qMax(m_query.limit, 0), qMax(m_query.offset, 0LL)};
    for (qsizetype i = 0; i < values.size(); ++i)
        statement->bindValue(int(i), values.at(i));
    QStringList ids;
    bool isCounted = false;
    const auto take = [&](const QSqlQuery &row) {
        const qint64 number = integerOf(row.value(0)).value_or(0);
        if (std::exchange(isCounted, true))
            ids.append(QString::number(number));
        else
            *total = number;
    };
    return Database::forEachRow(*statement, take).map([&ids] { return ids; });
}

DatabaseResult<QList<JournalEntry>> HistoryReader::readEntries(
    const Database &database, const QStringList &ids) const
{
    auto statement = database.prepare(
        selectEntries() + u"WHERE e.id IN (SELECT value FROM json_each(?))"_s + order());
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bindValue(0, u'[' + ids.join(u',') + u']');
    QList<JournalEntry> entries;
    const auto take = [&entries](const QSqlQuery &row) {
        if (std::optional<JournalEntry> entry = entryIn(row))
            entries.append(*std::move(entry));
    };
    return Database::forEachRow(*statement, take).map([&entries] { return entries; });
}

} // namespace eventdesk
