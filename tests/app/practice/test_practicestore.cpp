// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/practice/practicestore.h"

#include <QTest>

#include <limits>

using namespace eventdesk;
using namespace Qt::StringLiterals;

using Refusal = PracticeStore::Refusal;

namespace {

constexpr EventId systemId = 7;
constexpr EventId customId = 20;
constexpr EventId otherId = 21;
constexpr EventId unknownId = 99;

Event custom(EventId id, const QString &code)
{
    return {id, u"Name"_s, code, EventStatus::Inactive, EventType::Custom};
}

PracticeStore smallStore()
{
    const Event system{systemId, u"Deposit"_s, u"dep"_s, EventStatus::Active, EventType::System};
    return *PracticeStore::restored(
        {custom(otherId, u"two"_s), custom(customId, u"one"_s), system}, 30);
}

/** The refusal as a number, or -1 when there was none: QCOMPARE then shows what came. */
template <typename Value>
int refusalOf(const PracticeStore::Result<Value> &result)
{
    return result ? -1 : static_cast<int>(result.error());
}

constexpr int none = -1;

int number(Refusal refusal)
{
    return static_cast<int>(refusal);
}

} // namespace

class TestPracticeStore : public QObject
{
    Q_OBJECT

private slots:
    void checksTexts_data();
    void checksTexts();
    void checksTheCodeOfOthersOnly();
    void createsActiveCustomEvents();
    void neverGivesAnIdTwice();
    void refusesChanges_data();
    void refusesChanges();
    void updatesOnlyTheTexts();
    void setsTheStatusAgainAndAgain();
    void removes();
    void listsById();
    void paginates_data();
    void paginates();
    void listsAnEmptyAccount();
    void restoresOnlyAccounts_data();
    void restoresOnlyAccounts();
};

void TestPracticeStore::checksTexts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("expected");

    QTest::newRow("good") << u"Третий"_s << u"Third_3"_s << none;
    QTest::newRow("name empty") << QString() << u"c"_s << number(Refusal::NameInvalid);
    QTest::newRow("name blank") << u" \t "_s << u"c"_s << number(Refusal::NameInvalid);
    QTest::newRow("name with NUL")
        << QString(QChar(0)) + u'x' << u"c"_s << number(Refusal::NameInvalid);
    QTest::newRow("name broken") << QString(QChar(0xD800)) << u"c"_s
                                 << number(Refusal::NameInvalid);
    QTest::newRow("code empty") << u"n"_s << QString() << number(Refusal::CodeInvalid);
    QTest::newRow("code with space") << u"n"_s << u"a b"_s << number(Refusal::CodeInvalid);
    QTest::newRow("code with hyphen") << u"n"_s << u"a-b"_s << number(Refusal::CodeInvalid);
    QTest::newRow("code Cyrillic") << u"n"_s << u"сode"_s << number(Refusal::CodeInvalid);
    QTest::newRow("code with line end") << u"n"_s << u"code\n"_s << number(Refusal::CodeInvalid);
    QTest::newRow("code taken") << u"n"_s << u"two"_s << number(Refusal::CodeTaken);
    QTest::newRow("code of a system event") << u"n"_s << u"dep"_s << number(Refusal::CodeTaken);
    QTest::newRow("code of another case") << u"n"_s << u"Two"_s << none;
}

void TestPracticeStore::checksTexts()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    QFETCH(int, expected);

    PracticeStore store = smallStore();
    QCOMPARE(refusalOf(store.update(customId, name, code)), expected);
    QCOMPARE(store.find(customId)->code, expected == none ? code : u"one"_s);

    store = smallStore();
    QCOMPARE(refusalOf(store.create(name, code)), expected);
    QCOMPARE(store.events().size(), expected == none ? 4 : 3);
}

void TestPracticeStore::checksTheCodeOfOthersOnly()
{
    PracticeStore store = smallStore();
    QVERIFY(store.update(customId, u"New name"_s, u"one"_s));
    QCOMPARE(store.find(customId)->name, u"New name"_s);
}

void TestPracticeStore::createsActiveCustomEvents()
{
    PracticeStore store = smallStore();
    QCOMPARE(store.create(u"Third"_s, u"three"_s).value(), 30);
    const Event expected{30, u"Third"_s, u"three"_s, EventStatus::Active, EventType::Custom};
    QCOMPARE(*store.find(30), expected);
}

void TestPracticeStore::neverGivesAnIdTwice()
{
    PracticeStore store = smallStore();
    const EventId first = store.create(u"n"_s, u"c"_s).value();
    QVERIFY(store.remove(first));
    QCOMPARE(store.create(u"n"_s, u"c"_s).value(), first + 1);
}

void TestPracticeStore::refusesChanges_data()
{
    QTest::addColumn<EventId>("id");
    QTest::addColumn<int>("expected");

    QTest::newRow("custom") << customId << none;
    QTest::newRow("system") << systemId << number(Refusal::SystemEvent);
    QTest::newRow("unknown") << unknownId << number(Refusal::NotFound);
}

void TestPracticeStore::refusesChanges()
{
    QFETCH(EventId, id);
    QFETCH(int, expected);

    PracticeStore store = smallStore();
    QCOMPARE(refusalOf(store.update(id, u"n"_s, u"c"_s)), expected);
    QCOMPARE(refusalOf(store.setStatus(id, EventStatus::Inactive)), expected);
    QCOMPARE(refusalOf(store.remove(id)), expected);
    if (expected != none)
        QCOMPARE(store.events(), smallStore().events());
}

void TestPracticeStore::updatesOnlyTheTexts()
{
    PracticeStore store = smallStore();
    QVERIFY(store.update(customId, u"New"_s, u"new"_s));
    const Event expected{customId, u"New"_s, u"new"_s, EventStatus::Inactive, EventType::Custom};
    QCOMPARE(*store.find(customId), expected);
}

void TestPracticeStore::setsTheStatusAgainAndAgain()
{
    PracticeStore store = smallStore();
    for (const EventStatus status :
        {EventStatus::Active, EventStatus::Active, EventStatus::Inactive, EventStatus::Inactive}) {
        QVERIFY(store.setStatus(customId, status));
        QCOMPARE(store.find(customId)->status, status);
    }
}

void TestPracticeStore::removes()
{
    PracticeStore store = smallStore();
    QVERIFY(store.remove(customId));
    QCOMPARE(refusalOf(store.find(customId)), number(Refusal::NotFound));
    QCOMPARE(refusalOf(store.remove(customId)), number(Refusal::NotFound));
    QVERIFY(store.create(u"Again"_s, u"one"_s)); // the code is free again
}

void TestPracticeStore::listsById()
{
    QList<EventId> ids;
    const auto page = smallStore().list(1, 50);
    for (const Event &event : page->events)
        ids.append(event.id);
    QCOMPARE(ids, QList<EventId>({systemId, customId, otherId}));
}

void TestPracticeStore::paginates_data()
{
    QTest::addColumn<qint64>("page");
    QTest::addColumn<qint64>("perPage");
    QTest::addColumn<int>("refusal");
    QTest::addColumn<qint64>("given");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<qint64>("firstId");
    QTest::addColumn<qint64>("totalPages");

    constexpr qint64 huge = std::numeric_limits<qint64>::max();
    const auto good = [](const char *name, qint64 page, qint64 perPage, qint64 given, qint64 count,
                          qint64 firstId, qint64 totalPages) {
        QTest::newRow(name) << page << perPage << none << given << count << firstId << totalPages;
    };
    const auto bad = [](const char *name, qint64 page, qint64 perPage, Refusal refusal) {
        QTest::newRow(name) << page << perPage << number(refusal) << qint64(0) << qint64(0)
                            << qint64(0) << qint64(0);
    };
    good("first", 1, 50, 50, 50, 1, 201);
    good("second", 2, 50, 50, 50, 51, 201);
    good("last readable", 200, 50, 50, 50, 9951, 201);
    good("one a page", 10'000, 1, 1, 1, 10'000, 10'010);
    good("largest", 1, 250, 250, 250, 1, 41);
    good("capped", 2, 251, 250, 250, 251, 41);
    good("far above the cap", 1, huge, 250, 250, 1, 41);
    good("uneven", 34, 300, 250, 250, 8251, 41);
    good("ends inside the last", 40, 250, 250, 250, 9751, 41);
    bad("past the limit", 201, 50, Refusal::PastOffsetLimit);
    bad("past the limit, one a page", 10'001, 1, Refusal::PastOffsetLimit);
    bad("past the limit, capped", 41, 1000, Refusal::PastOffsetLimit);
    bad("page overflows", huge, 250, Refusal::PastOffsetLimit);
    bad("both overflow", huge, huge, Refusal::PastOffsetLimit);
    bad("page 0", 0, 50, Refusal::PageInvalid);
    bad("page negative", -1, 50, Refusal::PageInvalid);
    bad("per page 0", 1, 0, Refusal::PageInvalid);
    bad("per page negative", 1, -50, Refusal::PageInvalid);
}

void TestPracticeStore::paginates()
{
    QFETCH(qint64, page);
    QFETCH(qint64, perPage);
    QFETCH(int, refusal);
    QFETCH(qint64, given);
    QFETCH(qint64, count);
    QFETCH(qint64, firstId);
    QFETCH(qint64, totalPages);

    constexpr EventId total = 10'010;
    static const PracticeStore store = [] { // once for all rows
        PracticeStore made = *PracticeStore::restored({}, 1);
        for (EventId id = 1; id <= total; ++id)
            (void)made.create(u"n"_s, u"c"_s + QString::number(id));
        return made;
    }();
    const auto result = store.list(page, perPage);
    QCOMPARE(refusalOf(result), refusal);
    if (!result)
        return;
    QCOMPARE(result->page, page);
    QCOMPARE(result->perPage, given);
    QCOMPARE(result->events.size(), count);
    QCOMPARE(result->events.first().id, firstId);
    QCOMPARE(result->totalPages, totalPages);
    QCOMPARE(result->totalCount, total);
}

void TestPracticeStore::listsAnEmptyAccount()
{
    for (const qint64 page : {1, 2}) {
        const auto result = PracticeStore().list(page, 50);
        QVERIFY(result);
        QVERIFY(result->events.isEmpty());
        QCOMPARE(result->totalCount, 0);
        QCOMPARE(result->totalPages, 0);
    }
}

void TestPracticeStore::restoresOnlyAccounts_data()
{
    QTest::addColumn<QList<Event>>("events");
    QTest::addColumn<EventId>("nextId");
    QTest::addColumn<bool>("accepted");

    Event statusUnknown = custom(1, u"a"_s);
    statusUnknown.status = EventStatus::Unknown;
    Event typeUnknown = custom(1, u"a"_s);
    typeUnknown.type = EventType::Unknown;
    Event nameless = custom(1, u"a"_s);
    nameless.name.clear();
    const auto row = [](const char *name, const QList<Event> &events, EventId nextId,
                         bool accepted) { QTest::newRow(name) << events << nextId << accepted; };
    row("two", {custom(1, u"a"_s), custom(2, u"b"_s)}, 3, true);
    row("none", {}, 1, true);
    row("no next id", {}, 0, false);
    row("next id in use", {custom(2, u"a"_s)}, 2, false);
    row("id 0", {custom(0, u"a"_s)}, 2, false);
    row("id negative", {custom(-1, u"a"_s)}, 2, false);
    row("id twice", {custom(1, u"a"_s), custom(1, u"b"_s)}, 2, false);
    row("code twice", {custom(1, u"a"_s), custom(2, u"a"_s)}, 3, false);
    row("code invalid", {custom(1, u"a b"_s)}, 2, false);
    row("name missing", {nameless}, 2, false);
    row("status unknown", {statusUnknown}, 2, false);
    row("type unknown", {typeUnknown}, 2, false);
    row("sample", PracticeStore::sample().events(), PracticeStore::sample().nextId(), true);
}

void TestPracticeStore::restoresOnlyAccounts()
{
    QFETCH(QList<Event>, events);
    QFETCH(EventId, nextId);
    QFETCH(bool, accepted);

    const std::optional<PracticeStore> store = PracticeStore::restored(events, nextId);
    QCOMPARE(store.has_value(), accepted);
    if (store) {
        QCOMPARE(store->events(), events);
        QCOMPARE(store->nextId(), nextId);
    }
}

QTEST_GUILESS_MAIN(TestPracticeStore)
#include "test_practicestore.moc"
