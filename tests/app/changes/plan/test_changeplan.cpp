// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/plan/changeplan.h"
#include "app/changes/plan/plansummary.h"
#include "tests/support/sampleevents.h"

#include <QTest>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

using Kind = Change::Kind;
using Note = ChangePlan::Note;
using Row = ChangePlan::Row;
Q_DECLARE_METATYPE(eventdesk::Change)

namespace {

Change change(Kind kind, EventId id = 1)
{
    return Change::of(kind, sampleEvent(id));
}

Change newName(EventId id = 1)
{
    return Change::update(sampleEvent(id), u"Other"_s, sampleEvent(id).code);
}

Change newCode(EventId id = 1)
{
    return Change::update(sampleEvent(id), sampleEvent(id).name, u"other"_s);
}

Change returning()
{
    Change create = Change::create(u"Trial"_s, u"trial"_s);
    create.status = EventStatus::Active;
    return create;
}

/** One row of each kind that there is to count. */
ChangePlan mixedPlan()
{
    return {Purpose::Deactivate,
        {Row::toDo(change(Kind::Deactivate, 1)), Row::unchanged(change(Kind::Deactivate, 2)),
            Row::skipped(change(Kind::Deactivate, 3), Note::SystemEvent),
            Row::toDo(change(Kind::Deactivate, 4)), Row::toDo(change(Kind::Deactivate, 5))}};
}

} // namespace

class TestChangePlan final : public QObject
{
    Q_OBJECT

private slots:
    void callsOfOneChange_data();
    void callsOfOneChange();
    void countsEveryRowOnce();
    void onlyPlannedRowsCanBeTakenOut();
    void whatIsTakenOutCostsNothing();
    void review_data();
    void review();
    void setHasAllButWhatWasTakenOut();
    void everyNoteHasItsSentence();
    void refusedRowsSayWhatIsWrong();
    void summary_data();
    void summary();
};

void TestChangePlan::callsOfOneChange_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("calls");

    QTest::newRow("create") << Change::create(u"Trial"_s, u"trial"_s) << 2;
    QTest::newRow("create with a status") << returning() << 3;
    QTest::newRow("update") << newName() << 3;
    QTest::newRow("activate") << change(Kind::Activate) << 1;
    QTest::newRow("deactivate") << change(Kind::Deactivate) << 1;
    QTest::newRow("delete") << change(Kind::Delete) << 2;
}

void TestChangePlan::callsOfOneChange()
{
    QFETCH(const Change, change);
    QTEST(ChangePlan::callsFor(change), "calls");
    QTEST((ChangePlan(Purpose::Edit, {Row::toDo(change)}).callCount()), "calls");
}

void TestChangePlan::countsEveryRowOnce()
{
    ChangePlan plan = mixedPlan();
    plan.takeOut(3, true);
    const ChangePlan::Counts counts = plan.counts();
    QCOMPARE(counts.planned, 2);
    QCOMPARE(counts.unchanged, 1);
    QCOMPARE(counts.skipped, 1);
    QCOMPARE(counts.takenOut, 1);
}

void TestChangePlan::onlyPlannedRowsCanBeTakenOut()
{
    ChangePlan plan = mixedPlan();
    for (qsizetype row = 0; row < plan.rows().size(); ++row)
        plan.takeOut(row, true);
    QCOMPARE(plan.counts().takenOut, 3);
    QCOMPARE(plan.counts().skipped, 1);
    QCOMPARE(plan.counts().unchanged, 1);
    QVERIFY(plan.isIdle());
    plan.takeOut(4, false);
    QCOMPARE(plan.counts().planned, 1);
    QVERIFY(!plan.isIdle());
}

void TestChangePlan::whatIsTakenOutCostsNothing()
{
    ChangePlan plan(Purpose::Undo,
        {Row::toDo(change(Kind::Delete, 1)), Row::toDo(newCode(2), Note::CodeChanges)});
    QCOMPARE(plan.callCount(), 5);
    QCOMPARE(plan.plannedDeletions(), 1);
    QVERIFY(plan.changesCodes());
    plan.takeOut(0, true);
    plan.takeOut(1, true);
    QCOMPARE(plan.callCount(), 0);
    QCOMPARE(plan.plannedDeletions(), 0);
    QVERIFY(!plan.changesCodes());
}

void TestChangePlan::review_data()
{
    QTest::addColumn<ChangePlan>("plan");
    QTest::addColumn<bool>("due");

    const auto row = [](const char *name, const ChangePlan &plan, bool due) {
        QTest::newRow(name) << plan << due;
    };
    row("nothing", {Purpose::Edit, {}}, false);
    row("one activation", {Purpose::Activate, {Row::toDo(change(Kind::Activate))}}, false);
    row("one name", {Purpose::Edit, {Row::toDo(newName())}}, false);
    row("one new event", {Purpose::Create, {Row::toDo(Change::create(u"a"_s, u"a"_s))}}, false);
    row("one code", {Purpose::Edit, {Row::toDo(newCode())}}, true);
    row("one deletion", {Purpose::Delete, {Row::toDo(change(Kind::Delete))}}, true);
    row("two",
        {Purpose::Activate,
            {Row::toDo(change(Kind::Activate, 1)), Row::toDo(change(Kind::Activate, 2))}},
        true);
    row("one and one that needs nothing",
        {Purpose::Activate,
            {Row::toDo(change(Kind::Activate, 1)), Row::unchanged(change(Kind::Activate, 2))}},
        false);
    row("a deletion that is skipped",
        {Purpose::Delete, {Row::skipped(change(Kind::Delete), Note::SystemEvent)}}, false);
    row("undo of one", {Purpose::Undo, {Row::toDo(change(Kind::Activate))}}, true);
    row("undo of nothing", {Purpose::Undo, {Row::unchanged(change(Kind::Activate))}}, true);
}

void TestChangePlan::review()
{
    QFETCH(const ChangePlan, plan);
    QTEST(plan.needsReview(), "due");
}

void TestChangePlan::setHasAllButWhatWasTakenOut()
{
    ChangePlan plan = mixedPlan();
    plan.takeOut(0, true);
    const ChangeSet set = plan.toSet();
    QCOMPARE(set.purpose, Purpose::Deactivate);
    QCOMPARE(set.rows.size(), 4);
    QCOMPARE(set.rows.at(0).change.id, EventId(2));
    QCOMPARE(set.rows.at(0).state, ChangeState::Unchanged);
    QCOMPARE(set.rows.at(1).change.id, EventId(3));
    QCOMPARE(set.rows.at(1).state, ChangeState::Skipped);
    QCOMPARE(set.rows.at(2).change.id, EventId(4));
    QCOMPARE(set.rows.at(2).state, ChangeState::Planned);
    QCOMPARE(set.rows.at(3).change.id, EventId(5));
}

void TestChangePlan::everyNoteHasItsSentence()
{
    QCOMPARE(ChangePlan::sentence(Note::None), QString());
    QSet<QString> sentences;
    constexpr int last = static_cast<int>(Note::ChangedSince);
    for (int note = 1; note <= last; ++note)
        sentences.insert(ChangePlan::sentence(static_cast<Note>(note)));
    QCOMPARE(sentences.size(), last);
    QVERIFY(!sentences.contains(QString()));
}

void TestChangePlan::refusedRowsSayWhatIsWrong()
{
    const Event event = sampleEvent(1);
    QCOMPARE(ChangePlan::sentence(Row::skipped(
                 Change::update(event, event.name, u"first deposit"_s), Note::CodeRefused)),
        u"Only letters A–Z, digits and underscore. Character 6 is a space: use an underscore?"_s);
    QCOMPARE(ChangePlan::sentence(
                 Row::skipped(Change::update(event, u" "_s, event.code), Note::NameRefused)),
        u"Give the event a name."_s);
    QCOMPARE(ChangePlan::sentence(Row::toDo(newCode(), Note::CodeChanges)),
        ChangePlan::sentence(Note::CodeChanges));
}

void TestChangePlan::summary_data()
{
    QTest::addColumn<ChangePlan>("plan");
    QTest::addColumn<QString>("sentence");

    ChangePlan mixed = mixedPlan();
    mixed.takeOut(0, true);
    ChangePlan idle = mixedPlan();
    for (qsizetype row = 0; row < idle.rows().size(); ++row)
        idle.takeOut(row, true);
    QTest::newRow("nothing") << ChangePlan(Purpose::Edit, {}) << u"Nothing will be changed."_s;
    QTest::newRow("one") << ChangePlan(Purpose::Delete, {Row::toDo(change(Kind::Delete))})
                         << u"1 event(s) will be deleted."_s;
    QTest::newRow("mixed") << mixed
                           << u"2 event(s) will be deactivated; 1 need(s) nothing; 1 skipped since "
                              "they belong to Push.Express; 1 taken out by you."_s;
    QTest::newRow("idle") << idle
                          << u"Nothing will be changed; 1 need(s) nothing; 1 skipped since they "
                             "belong to Push.Express; 3 taken out by you."_s;
    QTest::newRow("kinds") << ChangePlan(Purpose::Undo,
        {Row::toDo(newCode(1)), Row::toDo(returning(), Note::NewId), Row::toDo(newName(2)),
            Row::toDo(newCode(3)), Row::toDo(change(Kind::Activate, 4)),
            Row::skipped(newCode(5), Note::CodeTaken)})
                           << u"1 event(s) will be created; 2 event(s) will get another code; "
                              "1 event(s) will get another name; 1 event(s) will be activated; "
                              "1 skipped since another event has the code or would get it."_s;
    QTest::newRow("both") << ChangePlan(
        Purpose::Undo, {Row::toDo(Change::update(sampleEvent(1), u"New"_s, u"new"_s))})
                          << u"1 event(s) will get another name and another code."_s;
}

void TestChangePlan::summary()
{
    QFETCH(const ChangePlan, plan);
    QTEST(PlanSummary::of(plan), "sentence");
}

QTEST_GUILESS_MAIN(TestChangePlan)
#include "test_changeplan.moc"
