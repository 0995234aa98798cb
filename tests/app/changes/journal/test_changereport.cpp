// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/journal/changereport.h"

#include "tests/support/sampleevents.h"

#include <QTest>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

using Kind = Change::Kind;

namespace {

const Event trial = sampleEvent(12, u"Trial"_s, u"trial"_s);

} // namespace

class TestChangeReport final : public QObject
{
    Q_OBJECT

private slots:
    void header();
    void rows_data();
    void rows();
    void countsPositions();
    void noFieldIsAFormula();
};

void TestChangeReport::header()
{
    QCOMPARE(ChangeReport::csv({}),
        u"position,change,id,name,code,from,to,result,http_status,message,new_id\r\n"_s);
}

void TestChangeReport::rows_data()
{
    QTest::addColumn<JournalEntry>("entry");
    QTest::addColumn<QString>("record");

    Change returning = Change::create(u"Trial"_s, u"trial"_s);
    returning.status = EventStatus::Inactive;
    ApiError refused{.kind = ApiError::Kind::InvalidRequest,
        .httpStatus = 400,
        .serverMessage = u"code exists"_s};
    const QString refusal = refused.sentence();

    using State = ChangeState;
    QTest::newRow("created") << JournalEntry{.change = Change::create(u"Trial"_s, u"trial"_s),
        .state = State::Done,
        .after = trial} << uR"csv("1","create","","Trial","trial","","","done","","","12")csv"_s;
    QTest::newRow("created again")
        << JournalEntry{.change = returning, .state = State::Done, .after = trial}
        << uR"csv("1","create","","Trial","trial","","inactive","done","","","12")csv"_s;
    QTest::newRow("not created")
        << JournalEntry{.change = Change::create(u"Trial"_s, u"trial"_s),
               .state = State::Failed,
               .error = refused}
        << uR"csv("1","create","","Trial","trial","","","failed","400","%1","")csv"_s.arg(refusal);
    QTest::newRow("name")
        << JournalEntry{.change = Change::update(trial, u"Test"_s, u"trial"_s),
               .state = State::Done}
        << uR"csv("1","update","12","Trial","trial","Trial","Test","done","","","")csv"_s;
    QTest::newRow("code")
        << JournalEntry{.change = Change::update(trial, u"Trial"_s, u"test"_s),
               .state = State::Unknown}
        << uR"csv("1","update","12","Trial","trial","trial","test","unknown","","","")csv"_s;
    QTest::newRow("both")
        << JournalEntry{.change = Change::update(trial, u"Test"_s, u"test"_s),
               .state = State::Conflict}
        << uR"csv("1","update","12","Trial","trial","Trial (trial)","Test (test)","conflict","",)csv"
           uR"csv("Somebody else changed this event meanwhile. Nothing was overwritten.","")csv"_s;
    QTest::newRow("code taken")
        << JournalEntry{.change = Change::create(u"Test"_s, u"test"_s), .state = State::Conflict}
        << uR"csv("1","create","","Test","test","","","conflict","",)csv"
           uR"csv("Another event has this code already. Nothing was created.","")csv"_s;
    QTest::newRow("activate")
        << JournalEntry{.change = Change::of(Kind::Activate, trial), .state = State::Unchanged}
        << uR"csv("1","activate","12","Trial","trial","active","active","unchanged","","","")csv"_s;
    QTest::newRow("deactivate")
        << JournalEntry{.change = Change::of(Kind::Deactivate, trial), .state = State::Skipped}
        << uR"csv("1","deactivate","12","Trial","trial","active","inactive","skipped","","","")csv"_s;
    QTest::newRow("delete")
        << JournalEntry{.change = Change::of(Kind::Delete, trial), .state = State::Cancelled}
        << uR"csv("1","delete","12","Trial","trial","active","","cancelled","","","")csv"_s;
}

void TestChangeReport::rows()
{
    QFETCH(const JournalEntry, entry);
    QFETCH(const QString, record);
    QCOMPARE(ChangeReport::csv({entry}), ChangeReport::csv({}) + record + u"\r\n"_s);
}

void TestChangeReport::countsPositions()
{
    const JournalEntry entry{.change = Change::of(Kind::Delete, trial)};
    const QStringList lines = ChangeReport::csv({entry, entry}).split(u"\r\n"_s);
    QCOMPARE(lines.size(), 4); // header, two records, the end of the last line
    QVERIFY(lines.at(1).startsWith(u"\"1\",\"delete\""));
    QVERIFY(lines.at(2).startsWith(u"\"2\",\"delete\""));
}

void TestChangeReport::noFieldIsAFormula()
{
    const Event event = sampleEvent(1, u"=1+1\"x"_s, u"@SUM"_s);
    const QString table =
        ChangeReport::csv({{.change = Change::update(event, u"+2"_s, u"@SUM"_s)}});
    QVERIFY(table.contains(uR"csv("'=1+1""x","'@SUM","'=1+1""x","'+2",)csv"));
}

QTEST_GUILESS_MAIN(TestChangeReport)
#include "test_changereport.moc"
