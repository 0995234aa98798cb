// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/plan/undoplanner.h"

#include "app/catalogue/eventcatalogue.h"
#include "app/changes/plan/changeplanner.h"
#include "tests/app/changes/plan/describedplan.h"
#include "tests/support/sampleevents.h"

#include <QTest>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

using Kind = Change::Kind;
Q_DECLARE_METATYPE(eventdesk::Change)

namespace {

const Event trial = sampleEvent(1, u"Trial"_s, u"trial"_s);

Event with(Event event, const QString &name, const QString &code)
{
    event.name = name;
    event.code = code;
    return event;
}

Event with(Event event, EventStatus status)
{
    event.status = status;
    return event;
}

Event locked(Event event)
{
    event.type = EventType::System;
    return event;
}

JournalEntry done(qint64 id, const Change &change, const std::optional<Event> &after)
{
    return {.id = id, .change = change, .state = ChangeState::Done, .after = after};
}

JournalEntry created(qint64 id, const Event &event)
{
    return done(id, Change::create(event.name, event.code), event);
}

JournalEntry updated(qint64 id, const Event &before, const QString &name, const QString &code)
{
    return done(id, Change::update(before, name, code), with(before, name, code));
}

JournalEntry activated(qint64 id, const Event &before)
{
    return done(id, Change::of(Kind::Activate, before), with(before, EventStatus::Active));
}

JournalEntry deactivated(qint64 id, const Event &before)
{
    return done(id, Change::of(Kind::Deactivate, before), with(before, EventStatus::Inactive));
}

JournalEntry deleted(qint64 id, const Event &before)
{
    return done(id, Change::of(Kind::Delete, before), std::nullopt);
}

QString wish(const Change &change)
{
    switch (change.kind) {
    case Kind::Create:
        return u"create "_s + change.name + u'/' + change.code
            + (!change.status                               ? QString()
                    : *change.status == EventStatus::Active ? u" on"_s
                                                            : u" off"_s);
    case Kind::Update:
        return u"update %1 "_s.arg(change.id) + change.name + u'/' + change.code;
    case Kind::Activate:
        return u"activate %1"_s.arg(change.id);
    case Kind::Deactivate:
        return u"deactivate %1"_s.arg(change.id);
    case Kind::Delete:
        return u"delete %1"_s.arg(change.id);
    }
    Q_UNREACHABLE();
}

/** Each row as "what is wanted | what becomes of it". */
QStringList wishes(const ChangePlan &plan)
{
    QStringList rows;
    for (const ChangePlan::Row &row : plan.rows())
        rows << wish(row.planned.change) + u" | "_s + described(row);
    return rows;
}

} // namespace

class TestUndoPlanner final : public QObject
{
    Q_OBJECT

private slots:
    void one_data();
    void one();
    void several_data();
    void several();
    void onlyWhatTookEffectHasAWayBack_data();
    void onlyWhatTookEffectHasAWayBack();
    void rowsKnowWhatTheyUndo();
    void planIsHeldAgainstWhatTheUserSeesNow();
    void undoOfAnUndo();
};

void TestUndoPlanner::one_data()
{
    QTest::addColumn<JournalEntry>("entry");
    QTest::addColumn<QList<Event>>("present");
    QTest::addColumn<QString>("row");

    using Events = QList<Event>;
    const auto row = [](const char *title, const JournalEntry &entry, const Events &present,
                         const QString &wanted) {
        QTest::newRow(title) << entry << present << wanted;
    };
    const Event off = with(trial, EventStatus::Inactive);
    const Event other = sampleEvent(2, u"Other"_s, u"TRIAL"_s);

    row("create", created(1, trial), {trial}, u"delete 1 | planned"_s);
    row("create, gone", created(1, trial), {}, u"delete 1 | unchanged: already so"_s);
    row("create, renamed since", created(1, trial), {with(trial, u"Test"_s, u"trial"_s)},
        u"delete 1 | planned: changed since"_s);
    row("create, switched since", created(1, trial), {off}, u"delete 1 | planned: changed since"_s);
    row("create, now of Push.Express", created(1, trial), {locked(trial)},
        u"delete 1 | skipped: system"_s);

    const JournalEntry name = updated(1, trial, u"Test"_s, u"trial"_s);
    row("name", name, {with(trial, u"Test"_s, u"trial"_s)}, u"update 1 Trial/trial | planned"_s);
    row("name, already back", name, {trial}, u"update 1 Trial/trial | unchanged: already so"_s);
    row("name, gone", name, {}, u"update 1 Trial/trial | skipped: gone"_s);
    row("name, renamed since", name, {with(trial, u"Again"_s, u"trial"_s)},
        u"update 1 Trial/trial | planned: changed since"_s);
    row("name, another code since", name, {with(trial, u"Test"_s, u"new"_s)},
        u"update 1 Trial/new | planned"_s);
    row("name, switched since", name, {with(off, u"Test"_s, u"trial"_s)},
        u"update 1 Trial/trial | planned"_s);
    row("name, now of Push.Express", name, {locked(with(trial, u"Test"_s, u"trial"_s))},
        u"update 1 Trial/trial | skipped: system"_s);

    const JournalEntry code = updated(1, trial, u"Trial"_s, u"test"_s);
    const Event coded = with(trial, u"Trial"_s, u"test"_s);
    row("code", code, {coded}, u"update 1 Trial/trial | planned: code changes"_s);
    row("code, taken by another", code, {coded, other},
        u"update 1 Trial/trial | skipped: code taken"_s);
    row("code, another one since", code, {with(trial, u"Trial"_s, u"new"_s)},
        u"update 1 Trial/trial | planned: changed since"_s);
    row("code, another name since", code, {with(trial, u"Test"_s, u"test"_s)},
        u"update 1 Test/trial | planned: code changes"_s);
    JournalEntry silent = code;
    silent.after.reset();
    row("code, nothing recorded after", silent, {coded},
        u"update 1 Trial/trial | planned: code changes"_s);

    row("activate", activated(1, off), {trial}, u"deactivate 1 | planned"_s);
    row("activate, renamed since", activated(1, off), {with(trial, u"Test"_s, u"test"_s)},
        u"deactivate 1 | planned"_s);
    row("activate, off again", activated(1, off), {off}, u"deactivate 1 | unchanged: already so"_s);
    row("activate, gone", activated(1, off), {}, u"deactivate 1 | skipped: gone"_s);
    row("activate, was on before", activated(1, trial), {trial},
        u"activate 1 | unchanged: already so"_s);
    row("deactivate", deactivated(1, trial), {off}, u"activate 1 | planned"_s);
    row("deactivate, now unknown", deactivated(1, trial), {with(trial, EventStatus::Unknown)},
        u"activate 1 | planned"_s);
    row("deactivate, now of Push.Express", deactivated(1, trial), {locked(off)},
        u"activate 1 | skipped: system"_s);

    row("delete", deleted(1, trial), {}, u"create Trial/trial on | planned: new id"_s);
    row("delete, was off", deleted(1, off), {}, u"create Trial/trial off | planned: new id"_s);
    row("delete, status not known", deleted(1, with(trial, EventStatus::Unknown)), {},
        u"create Trial/trial | planned: new id"_s);
    row("delete, code taken but for case", deleted(1, trial), {other},
        u"create Trial/trial on | skipped: code taken"_s);
    row("delete, there all the same", deleted(1, trial), {trial},
        u"create Trial/trial on | unchanged: already so"_s);
}

void TestUndoPlanner::one()
{
    QFETCH(const JournalEntry, entry);
    QFETCH(const QList<Event>, present);
    QFETCH(const QString, row);
    EventCatalogue catalogue;
    catalogue.merge(present, 0, 0);
    const ChangePlan plan = ChangePlanner::undo({entry}, catalogue);
    QCOMPARE(plan.purpose(), Purpose::Undo);
    QCOMPARE(wishes(plan), QStringList{row});
}

void TestUndoPlanner::several_data()
{
    QTest::addColumn<QList<JournalEntry>>("entries");
    QTest::addColumn<QList<Event>>("present");
    QTest::addColumn<QStringList>("rows");

    using Events = QList<Event>;
    using Entries = QList<JournalEntry>;
    const auto row = [](const char *title, const Entries &entries, const Events &present,
                         const QStringList &wanted) {
        QTest::newRow(title) << entries << present << wanted;
    };
    const Event off = with(trial, EventStatus::Inactive);
    const Event two = sampleEvent(2, u"Two"_s, u"two"_s);
    const Event renamed = with(trial, u"B"_s, u"trial"_s);
    const Event again = with(trial, u"C"_s, u"trial"_s);

    row("the last one first", {deactivated(1, trial), deactivated(2, two)},
        {off, with(two, EventStatus::Inactive)},
        {u"activate 2 | planned"_s, u"activate 1 | planned"_s});
    row("whatever the order they come in", {deactivated(2, two), deactivated(1, trial)},
        {off, with(two, EventStatus::Inactive)},
        {u"activate 2 | planned"_s, u"activate 1 | planned"_s});
    row("twice the same event",
        {updated(1, trial, u"B"_s, u"trial"_s), updated(2, renamed, u"C"_s, u"trial"_s)}, {again},
        {u"update 1 B/trial | planned"_s, u"update 1 Trial/trial | planned"_s});
    row("off and on", {deactivated(1, trial), activated(2, off)}, {trial},
        {u"deactivate 1 | planned"_s, u"activate 1 | planned"_s});
    row("created, then changed", {created(1, trial), deactivated(2, trial)}, {off},
        {u"activate 1 | planned"_s, u"delete 1 | planned"_s});
    row("created, then deleted", {created(1, trial), deleted(2, trial)}, {},
        {u"create Trial/trial on | unchanged: already so"_s,
            u"delete 1 | unchanged: already so"_s});
    row("changed, then deleted",
        {updated(1, trial, u"B"_s, u"b"_s), deactivated(2, with(trial, u"B"_s, u"b"_s)),
            deleted(3, with(off, u"B"_s, u"b"_s))},
        {},
        {u"create Trial/trial on | planned: new id"_s, u"activate 1 | unchanged: already so"_s,
            u"update 1 Trial/trial | unchanged: already so"_s});
    row("changed, then deleted, the old code taken",
        {updated(1, trial, u"B"_s, u"b"_s), deleted(2, with(trial, u"B"_s, u"b"_s))},
        {sampleEvent(9, u"Nine"_s, u"Trial"_s)},
        {u"create B/b on | planned: new id"_s, u"update 1 Trial/trial | skipped: code taken"_s});
    row("two deleted with the same code",
        {deleted(1, trial), deleted(2, with(two, u"Two"_s, u"TRIAL"_s))}, {},
        {u"create Two/TRIAL on | planned: new id"_s,
            u"create Trial/trial on | skipped: code taken"_s});
    // Both run side by side, so the code that the second row frees is not free yet.
    row("code passed on",
        {updated(1, trial, u"Trial"_s, u"free"_s), updated(2, two, u"Two"_s, u"trial"_s)},
        {with(trial, u"Trial"_s, u"free"_s), with(two, u"Two"_s, u"trial"_s)},
        {u"update 2 Two/two | planned: code changes"_s,
            u"update 1 Trial/trial | skipped: code taken"_s});
}

void TestUndoPlanner::several()
{
    QFETCH(const QList<JournalEntry>, entries);
    QFETCH(const QList<Event>, present);
    QFETCH(const QStringList, rows);
    EventCatalogue catalogue;
    catalogue.merge(present, 0, 0);
    QCOMPARE(wishes(ChangePlanner::undo(entries, catalogue)), rows);
}

void TestUndoPlanner::onlyWhatTookEffectHasAWayBack_data()
{
    QTest::addColumn<JournalEntry>("entry");
    QTest::addColumn<bool>("hasWayBack");

    const JournalEntry deletion = deleted(1, trial);
    QTest::newRow("done") << deletion << true;
    for (const ChangeState state : {ChangeState::Planned, ChangeState::Sent, ChangeState::Unknown,
             ChangeState::Unchanged, ChangeState::Skipped, ChangeState::Failed,
             ChangeState::Conflict, ChangeState::Cancelled}) {
        JournalEntry entry = deletion;
        entry.state = state;
        QTest::addRow("state %d", static_cast<int>(state)) << entry << false;
    }
    JournalEntry undone = deletion;
    undone.undoneBy = 7;
    QTest::newRow("undone") << undone << false;
    JournalEntry baseless = deletion;
    baseless.change.base.reset();
    QTest::newRow("nothing recorded before") << baseless << false;
    JournalEntry bare = created(1, trial);
    bare.after.reset();
    QTest::newRow("created without an id") << bare << false;
    QTest::newRow("status before not known")
        << activated(1, with(trial, EventStatus::Unknown)) << false;
    JournalEntry anUndo = deletion;
    anUndo.undoes = 3;
    anUndo.purpose = Purpose::Undo;
    QTest::newRow("an undo") << anUndo << true;
}

void TestUndoPlanner::onlyWhatTookEffectHasAWayBack()
{
    QFETCH(const JournalEntry, entry);
    QFETCH(const bool, hasWayBack);
    QCOMPARE(UndoPlanner::hasWayBack(entry), hasWayBack);
    const EventCatalogue catalogue;
    QCOMPARE(ChangePlanner::undo({entry}, catalogue).rows().size(), hasWayBack ? 1 : 0);
}

void TestUndoPlanner::rowsKnowWhatTheyUndo()
{
    EventCatalogue catalogue;
    catalogue.merge({with(trial, EventStatus::Inactive)}, 0, 0);
    const ChangePlan plan = ChangePlanner::undo(
        {deactivated(11, trial), deactivated(12, sampleEvent(2)), deleted(13, sampleEvent(3))},
        catalogue);
    QCOMPARE(plan.rows().size(), 3);
    QCOMPARE(plan.rows().at(0).planned.undoes, 13);
    QCOMPARE(plan.rows().at(1).planned.undoes, 12);
    QCOMPARE(plan.rows().at(2).planned.undoes, 11);
    QVERIFY(plan.needsReview());
}

void TestUndoPlanner::planIsHeldAgainstWhatTheUserSeesNow()
{
    // The review shows the later change going, so it is what may be overwritten; a change that
    // comes after the review is still a conflict.
    const Event later = with(trial, u"Later"_s, u"trial"_s);
    EventCatalogue catalogue;
    catalogue.merge({later}, 0, 0);
    const ChangePlan plan =
        ChangePlanner::undo({updated(1, trial, u"Test"_s, u"trial"_s)}, catalogue);
    QCOMPARE(plan.rows().constFirst().planned.change.base, std::optional(later));
}

void TestUndoPlanner::undoOfAnUndo()
{
    const Event returned = sampleEvent(5, u"Trial"_s, u"trial"_s);
    JournalEntry undo = created(8, returned); // took the deletion of event 1 back
    undo.purpose = Purpose::Undo;
    undo.undoes = 1;
    EventCatalogue catalogue;
    catalogue.merge({returned}, 0, 0);
    const ChangePlan plan = ChangePlanner::undo({undo}, catalogue);
    QCOMPARE(wishes(plan), QStringList{u"delete 5 | planned"_s});
    QCOMPARE(plan.rows().constFirst().planned.undoes, 8);
}

QTEST_GUILESS_MAIN(TestUndoPlanner)
#include "test_undoplanner.moc"
