// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/events/storedquery.h"

#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class TestStoredQuery final : public QObject
{
    Q_OBJECT

private slots:
    void everyQueryComesBack();
    void saysWhatIsStored();
    void whatIsNotForLongStaysOut();
    void unknownWordsAskForNothing();
};

void TestStoredQuery::everyQueryComesBack()
{
    using SortBy = EventQuery::SortBy;
    for (const std::optional<EventStatus> status : {std::optional<EventStatus>(),
             std::optional(EventStatus::Active), std::optional(EventStatus::Inactive)}) {
        for (const std::optional<EventType> type : {std::optional<EventType>(),
                 std::optional(EventType::Custom), std::optional(EventType::System)}) {
            for (const SortBy sortBy : {SortBy::ListOrder, SortBy::Status, SortBy::Name,
                     SortBy::Code, SortBy::Type, SortBy::Id}) {
                for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                    const EventQuery query{.text = u"\"first deposit\" -trial"_s,
                        .status = status,
                        .type = type,
                        .sortBy = sortBy,
                        .sortOrder = order};
                    QCOMPARE(queryFrom(storedForm(query)), query);
                }
            }
        }
    }
}

void TestStoredQuery::saysWhatIsStored()
{
    // The words stand in people's files: changing them would forget what was asked for.
    const Settings::Query expected{.text = u"dep"_s,
        .status = u"inactive"_s,
        .type = u"custom"_s,
        .sortBy = u"code"_s,
        .isDescending = true};
    QCOMPARE(storedForm({.text = u"dep"_s,
                 .status = EventStatus::Inactive,
                 .type = EventType::Custom,
                 .sortBy = EventQuery::SortBy::Code,
                 .sortOrder = Qt::DescendingOrder}),
        expected);
    QCOMPARE(storedForm({}), Settings::Query());
}

void TestStoredQuery::whatIsNotForLongStaysOut()
{
    QCOMPARE(storedForm({.changedOutsideOnly = true}), Settings::Query());
    QCOMPARE(storedForm({.ids = QSet<EventId>{1, 2}, .idsReason = u"Only the 2 failed changes"_s}),
        Settings::Query());
    QCOMPARE(storedForm({.text = QString(Settings::longestSearch + 1, u'x')}), Settings::Query());
    QCOMPARE(storedForm({.status = EventStatus::Unknown, .type = EventType::Unknown}),
        Settings::Query());
}

void TestStoredQuery::unknownWordsAskForNothing()
{
    QCOMPARE(queryFrom({.status = u"1"_s, .type = u"Custom"_s, .sortBy = u"-"_s}), EventQuery());
    QCOMPARE(queryFrom({}), EventQuery());
}

QTEST_GUILESS_MAIN(TestStoredQuery)
#include "test_storedquery.moc"
