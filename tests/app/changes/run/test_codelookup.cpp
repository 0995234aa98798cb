// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/run/codelookup.h"
#include "tests/app/changes/run/changedesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

using Verdict = CodeFinding::Verdict;

class TestCodeLookUp final : public QObject
{
    Q_OBJECT

private slots:
    void findsOnTheFirstPage();
    void findsOnALaterPage();
    void readsTheWholeListForAbsence();
    void theVeryCodeWinsOverAClash();
    void aClashIsFoundWhenThereIsNothingElse();
    void absenceIsNotProvenBeyondTheOffsetLimit();
    void absenceIsNotProvenPastUnreadableEntries();
    void aListThatRepeatsItselfEnds_data();
    void aListThatRepeatsItselfEnds();
    void refusedPageSizeFallsBackToTheServers();
    void failureIsUndecided_data();
    void failureIsUndecided();
    void cancelIsUndecided();
    void manyCodesAreReadTogether();
    void aRowThatMovesUpMeanwhileIsNotMissed();

private:
    /** Runs one look-up to its end; nothing when it does not end. */
    [[nodiscard]] static std::optional<Verdict> lookUp(
        ChangeDesk &desk, const QString &code, std::optional<Event> *event = nullptr);
};

std::optional<Verdict> TestCodeLookUp::lookUp(
    ChangeDesk &desk, const QString &code, std::optional<Event> *event)
{
    CodeLookUp look(desk.test.client, {code}, nullptr);
    QSignalSpy finished(&look, &CodeLookUp::finished);
    look.start();
    if (!finished.isEmpty() || !finished.wait(patience))
        return std::nullopt; // neither from inside start() nor never
    if (event)
        *event = look.finding(code).event;
    return finished.size() == 1 ? std::optional(look.finding(code).verdict) : std::nullopt;
}

void TestCodeLookUp::findsOnTheFirstPage()
{
    ChangeDesk desk;
    desk.given(u"A"_s, u"a"_s);
    const Event wanted = desk.given(u"B"_s, u"b"_s);
    std::optional<Event> found;
    QCOMPARE(lookUp(desk, u"b"_s, &found), Verdict::Found);
    QCOMPARE(found, wanted);
    QCOMPARE(wireCalls(desk.server), QStringList{u"GET /events?page=1&per_page=250"_s});
}

void TestCodeLookUp::findsOnALaterPage()
{
    ChangeDesk desk;
    for (int i = 0; i < 25; ++i)
        desk.server.truth().add(u"E"_s, u"e_%1"_s.arg(i));
    desk.server.onEvery(
        [&](const WireRequest &request) { return listCappedAt(desk.server, request, 10); });
    QCOMPARE(lookUp(desk, u"e_24"_s), Verdict::Found);
    QCOMPARE(wireCalls(desk.server),
        QStringList({u"GET /events?page=1&per_page=250"_s, u"GET /events?page=2&per_page=250"_s,
            u"GET /events?page=3&per_page=250"_s}));
}

void TestCodeLookUp::readsTheWholeListForAbsence()
{
    // Twice where it has several pages: one may have moved from a later page to an earlier one.
    for (const auto &[events, pages] : {std::pair{0, 1}, {5, 1}, {10, 4}, {25, 6}}) {
        ChangeDesk desk;
        for (int i = 0; i < events; ++i)
            desk.server.truth().add(u"E"_s, u"e_%1"_s.arg(i));
        desk.server.onEvery(
            [&](const WireRequest &request) { return listCappedAt(desk.server, request, 10); });
        QCOMPARE(lookUp(desk, u"other"_s), Verdict::Absent);
        QCOMPARE(static_cast<int>(desk.server.requests().size()), pages);
    }
}

void TestCodeLookUp::theVeryCodeWinsOverAClash()
{
    // A server that tells "Trial" from "trial" holds both: ours is the exact one, pages later.
    ChangeDesk desk;
    desk.server.truth().add(u"Old"_s, u"Trial"_s);
    for (int i = 0; i < 25; ++i)
        desk.server.truth().add(u"E"_s, u"e_%1"_s.arg(i));
    desk.server.truth().add(u"Ours"_s, u"trial"_s);
    desk.server.onEvery(
        [&](const WireRequest &request) { return listCappedAt(desk.server, request, 10); });
    std::optional<Event> found;
    QCOMPARE(lookUp(desk, u"trial"_s, &found), Verdict::Found);
    QCOMPARE(found->name, u"Ours"_s);
}

void TestCodeLookUp::aClashIsFoundWhenThereIsNothingElse()
{
    ChangeDesk desk;
    const Event clash = desk.given(u"Old"_s, u"Trial"_s);
    desk.given(u"Other"_s, u"other"_s);
    std::optional<Event> found;
    QCOMPARE(lookUp(desk, u"trial"_s, &found), Verdict::Found);
    QCOMPARE(found, clash);
}

void TestCodeLookUp::absenceIsNotProvenBeyondTheOffsetLimit()
{
    ChangeDesk desk;
    for (int i = 0; i < 10'001; ++i)
        desk.server.truth().add(u"E"_s, u"e_%1"_s.arg(i));
    QCOMPARE(lookUp(desk, u"e_10000"_s), Verdict::Undecided);
    QCOMPARE(desk.server.requests().size(), std::size_t{40}); // and none that must fail
}

void TestCodeLookUp::absenceIsNotProvenPastUnreadableEntries()
{
    // Whichever page it stands on, the entry that cannot be read may be the one.
    ChangeDesk desk;
    desk.server.onNext(FaultScript::answering(200,
        R"({"events":[{"id":1,"code":"a"},{"id":"?"}],"pagination":{"page":1,"per_page":2}})"));
    desk.server.onNext(FaultScript::answering(
        200, R"({"events":[{"id":2,"code":"b"}],"pagination":{"page":2,"per_page":2}})"));
    QCOMPARE(lookUp(desk, u"wanted"_s), Verdict::Undecided);
    QCOMPARE(desk.server.requests().size(), std::size_t{2});
}

void TestCodeLookUp::aListThatRepeatsItselfEnds_data()
{
    QTest::addColumn<QByteArray>("answer");

    QTest::newRow("bare list") << QByteArray(R"([{"id":1,"code":"a"},{"id":2,"code":"b"}])");
    QTest::newRow("page ignored") << QByteArray(
        R"({"events":[{"id":1,"code":"a"}],"pagination":{"page":1,"per_page":1,"total_count":9}})");
}

void TestCodeLookUp::aListThatRepeatsItselfEnds()
{
    QFETCH(QByteArray, answer);

    ChangeDesk desk;
    desk.server.onEvery(FaultScript::answering(200, answer));
    QCOMPARE(lookUp(desk, u"wanted"_s), Verdict::Undecided);
    QCOMPARE(desk.server.requests().size(), std::size_t{2});
    QCOMPARE(lookUp(desk, u"a"_s), Verdict::Found);
}

void TestCodeLookUp::refusedPageSizeFallsBackToTheServers()
{
    ChangeDesk desk;
    for (int i = 0; i < 60; ++i)
        desk.server.truth().add(u"E"_s, u"e_%1"_s.arg(i));
    desk.server.onNext(FaultScript::answering(400));
    QCOMPARE(lookUp(desk, u"e_59"_s), Verdict::Found);
    QCOMPARE(wireCalls(desk.server),
        QStringList({u"GET /events?page=1&per_page=250"_s, u"GET /events?page=1"_s,
            u"GET /events?page=2"_s}));

    desk.server.onEvery(FaultScript::answering(400));
    QCOMPARE(lookUp(desk, u"e_59"_s), Verdict::Undecided);
    QCOMPARE(desk.server.requests().size(), std::size_t{5});
}

void TestCodeLookUp::failureIsUndecided_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("key refused") << 401 << QByteArray();
    QTest::newRow("forbidden") << 403 << QByteArray();
    QTest::newRow("not implemented") << 501 << QByteArray();
    QTest::newRow("not a list") << 200 << QByteArray("{}");
    QTest::newRow("redirect") << 302 << QByteArray();
}

void TestCodeLookUp::failureIsUndecided()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);

    ChangeDesk desk;
    desk.server.onEvery(FaultScript::answering(status, body));
    QCOMPARE(lookUp(desk, u"a"_s), Verdict::Undecided);
    QCOMPARE(desk.server.requests().size(), std::size_t{1});
}

void TestCodeLookUp::cancelIsUndecided()
{
    ChangeDesk desk;
    desk.server.onEvery(FaultScript::delivering(FaultScript::Delivery::Nothing));
    CodeLookUp look(desk.test.client, {u"a"_s}, nullptr);
    QSignalSpy finished(&look, &CodeLookUp::finished);
    look.cancel(); // not started: nothing to give up
    look.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.server.requests().size(), std::size_t{1}, patience);
    look.cancel();
    look.cancel();
    QCOMPARE(finished.size(), 0);
    QVERIFY(finished.wait(patience));
    QCOMPARE(look.finding(u"a"_s).verdict, Verdict::Undecided);
    QCOMPARE(finished.size(), 1);
}

void TestCodeLookUp::manyCodesAreReadTogether()
{
    ChangeDesk desk;
    for (int i = 0; i < 25; ++i)
        desk.server.truth().add(u"E"_s, u"e_%1"_s.arg(i));
    desk.server.onEvery(
        [&](const WireRequest &request) { return listCappedAt(desk.server, request, 10); });
    CodeLookUp look(desk.test.client, {u"e_3"_s, u"E_14"_s, u"e_14"_s, u"none"_s}, nullptr);
    QSignalSpy finished(&look, &CodeLookUp::finished);
    look.start();
    QVERIFY(finished.wait(patience));
    QCOMPARE(desk.server.requests().size(), std::size_t{6}); // 3 pages, twice for the absent one
    QCOMPARE(look.finding(u"e_3"_s).event->code, u"e_3"_s);
    QCOMPARE(look.finding(u"E_14"_s).event->code, u"e_14"_s); // would be mistaken for it
    QCOMPARE(look.finding(u"e_14"_s).event->code, u"e_14"_s);
    QCOMPARE(look.finding(u"none"_s).verdict, Verdict::Absent);

    CodeLookUp early(desk.test.client, {u"e_3"_s, u"e_14"_s}, nullptr);
    QSignalSpy found(&early, &CodeLookUp::finished);
    early.start();
    QVERIFY(found.wait(patience));
    QCOMPARE(desk.server.requests().size(), std::size_t{8}); // not to the end
}

void TestCodeLookUp::aRowThatMovesUpMeanwhileIsNotMissed()
{
    ChangeDesk desk;
    QList<EventId> ids;
    for (int i = 0; i < 25; ++i)
        ids.append(desk.server.truth().add(u"E"_s, u"e_%1"_s.arg(i)));
    bool hasMoved = false;
    desk.server.onEvery([&](const WireRequest &request) {
        if (!hasMoved && request.target.contains("?page=2&")) {
            desk.server.truth().remove(ids.constFirst()); // e_10 now ends the page read before
            hasMoved = true;
        }
        return listCappedAt(desk.server, request, 10);
    });
    QCOMPARE(lookUp(desk, u"e_10"_s), Verdict::Found);
}

QTEST_GUILESS_MAIN(TestCodeLookUp)
#include "test_codelookup.moc"
