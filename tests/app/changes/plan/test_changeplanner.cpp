// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/plan/changeplanner.h"

#include "app/catalogue/eventcatalogue.h"
#include "tests/app/changes/plan/describedplan.h"
#include "tests/support/sampleevents.h"

#include <QTest>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

using Kind = Change::Kind;
using Field = RenameRule::Field;
using Letters = RenameRule::Letters;
Q_DECLARE_METATYPE(eventdesk::Change)
Q_DECLARE_METATYPE(eventdesk::RenameRule)

namespace {

Event custom(EventId id, EventStatus status)
{
    Event event = sampleEvent(id);
    event.status = status;
    return event;
}

Event systemEvent(EventId id)
{
    Event event = sampleEvent(id);
    event.type = EventType::System;
    return event;
}

Event coded(EventId id, const QString &code)
{
    return sampleEvent(id, u"Event"_s, code);
}

} // namespace

class TestChangePlanner final : public QObject
{
    Q_OBJECT

private slots:
    void setStatus_data();
    void setStatus();
    void setStatusKeepsTheOrder();
    void remove();
    void single_data();
    void single();
    void renameNames_data();
    void renameNames();
    void renameCodes_data();
    void renameCodes();
    void renameKeepsWhatTheUserSaw();
    void renameOfAnEventThatIsGone();
    void renameWithTwinsInTheCatalogue();
    void plansTenThousandEvents();
};

void TestChangePlanner::setStatus_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<EventStatus>("wanted");
    QTest::addColumn<QString>("row");

    using Status = EventStatus;
    QTest::newRow("off to on") << custom(1, Status::Inactive) << Status::Active << u"planned"_s;
    QTest::newRow("on to on") << custom(1, Status::Active) << Status::Active
                              << u"unchanged: already so"_s;
    QTest::newRow("unknown to on") << custom(1, Status::Unknown) << Status::Active << u"planned"_s;
    QTest::newRow("on to off") << custom(1, Status::Active) << Status::Inactive << u"planned"_s;
    QTest::newRow("off to off") << custom(1, Status::Inactive) << Status::Inactive
                                << u"unchanged: already so"_s;
    QTest::newRow("unknown to off")
        << custom(1, Status::Unknown) << Status::Inactive << u"planned"_s;
    QTest::newRow("system") << systemEvent(1) << Status::Inactive << u"skipped: system"_s;
    QTest::newRow("system that is on") << systemEvent(1) << Status::Active << u"skipped: system"_s;
}

void TestChangePlanner::setStatus()
{
    QFETCH(const Event, event);
    QFETCH(const EventStatus, wanted);
    QFETCH(const QString, row);
    const ChangePlan plan = ChangePlanner::setStatus({event}, wanted);
    QCOMPARE(described(plan), QStringList{row});
    const bool activates = wanted == EventStatus::Active;
    QCOMPARE(plan.purpose(), activates ? Purpose::Activate : Purpose::Deactivate);
    const Change change = plan.rows().constFirst().planned.change;
    QCOMPARE(change.kind, activates ? Kind::Activate : Kind::Deactivate);
    QCOMPARE(change.base, std::optional(event));
}

void TestChangePlanner::setStatusKeepsTheOrder()
{
    const ChangePlan plan = ChangePlanner::setStatus(
        {sampleEvent(3), custom(1, EventStatus::Inactive), systemEvent(2)}, EventStatus::Inactive);
    QCOMPARE(described(plan),
        QStringList({u"planned"_s, u"unchanged: already so"_s, u"skipped: system"_s}));
    QCOMPARE(plan.rows().at(0).planned.change.id, EventId(3));
    QCOMPARE(plan.rows().at(1).planned.change.id, EventId(1));
    QVERIFY(ChangePlanner::setStatus({}, EventStatus::Active).isIdle());
}

void TestChangePlanner::remove()
{
    const ChangePlan plan = ChangePlanner::remove({sampleEvent(1), systemEvent(2)});
    QCOMPARE(plan.purpose(), Purpose::Delete);
    QCOMPARE(described(plan), QStringList({u"planned"_s, u"skipped: system"_s}));
    QCOMPARE(plan.plannedDeletions(), 1);
    QCOMPARE(plan.rows().at(0).planned.change.base, std::optional(sampleEvent(1)));
}

void TestChangePlanner::single_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("row");

    const Event event = sampleEvent(1, u"Trial"_s, u"trial"_s);
    QTest::newRow("create") << Change::create(u"Trial"_s, u"trial"_s) << u"planned"_s;
    QTest::newRow("name") << Change::update(event, u"Test"_s, u"trial"_s) << u"planned"_s;
    QTest::newRow("code") << Change::update(event, u"Trial"_s, u"test"_s)
                          << u"planned: code changes"_s;
    QTest::newRow("nothing") << Change::update(event, u"Trial"_s, u"trial"_s)
                             << u"unchanged: already so"_s;
    QTest::newRow("activate") << Change::of(Kind::Activate, event) << u"unchanged: already so"_s;
    QTest::newRow("deactivate") << Change::of(Kind::Deactivate, event) << u"planned"_s;
    QTest::newRow("delete") << Change::of(Kind::Delete, event) << u"planned"_s;
    QTest::newRow("system") << Change::of(Kind::Delete, systemEvent(2)) << u"skipped: system"_s;
}

void TestChangePlanner::single()
{
    QFETCH(const Change, change);
    QFETCH(const QString, row);
    const ChangePlan plan = ChangePlanner::single(Purpose::Edit, change);
    QCOMPARE(plan.purpose(), Purpose::Edit);
    QCOMPARE(described(plan), QStringList{row});
}

void TestChangePlanner::renameNames_data()
{
    QTest::addColumn<RenameRule>("rule");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("renamed");
    QTest::addColumn<QString>("row");

    const auto row = [](const char *title, const RenameRule &rule, const QString &name,
                         const QString &renamed, const QString &result) {
        QTest::newRow(title) << rule << name << renamed << result;
    };
    row("prefix", {.prefix = u"VIP "_s}, u"Trial"_s, u"VIP Trial"_s, u"planned"_s);
    row("Cyrillic", {.letters = Letters::Upper}, u"депозит"_s, u"ДЕПОЗИТ"_s, u"planned"_s);
    row("Turkish", {.letters = Letters::Upper}, u"ıi"_s, u"II"_s, u"planned"_s);
    row("not found", {.find = u"x"_s}, u"Trial"_s, u"Trial"_s, u"unchanged: already so"_s);
    row("nothing left", {.find = u"Trial"_s}, u"Trial"_s, {}, u"skipped: name refused"_s);
    row("only space left", {.find = u"Trial"_s}, u"Trial "_s, u""_s, u"skipped: name refused"_s);
    row("outer space goes", {.find = u"event"_s}, u"Trial event"_s, u"Trial"_s, u"planned"_s);
    row("outer space that was there stays", {.find = u"x"_s}, u" Trial "_s, u" Trial "_s,
        u"unchanged: already so"_s);
    row("invisible", {.suffix = u"\u200B"_s}, u"Trial"_s, u"Trial\u200B"_s,
        u"skipped: name refused"_s);
    row("half of a character", {.find = QString(QChar(0xDE00))}, u"Fun 😀"_s,
        u"Fun "_s + QChar(0xD83D), u"skipped: name refused"_s);
    row("a name that is broken and stays", {.find = u"x"_s}, u"\u200B"_s, u"\u200B"_s,
        u"unchanged: already so"_s);
}

void TestChangePlanner::renameNames()
{
    QFETCH(const RenameRule, rule);
    QFETCH(const QString, name);
    QFETCH(const QString, renamed);
    QFETCH(const QString, row);
    const Event event = sampleEvent(1, name.isNull() ? u""_s : name, u"no code!"_s);
    EventCatalogue catalogue;
    catalogue.merge({event}, 0, 0);
    const ChangePlan plan = ChangePlanner::rename({event}, rule, catalogue);
    QCOMPARE(plan.purpose(), Purpose::Rename);
    QCOMPARE(described(plan), QStringList{row});
    const Change change = plan.rows().constFirst().planned.change;
    QCOMPARE(change.kind, Kind::Update);
    QCOMPARE(change.name, renamed);
    QCOMPARE(change.code, event.code); // whatever is wrong with it, it is not ours to judge here
}

void TestChangePlanner::renameCodes_data()
{
    QTest::addColumn<RenameRule>("rule");
    QTest::addColumn<QStringList>("codes"); // of the events 1, 2, 3… that are renamed
    QTest::addColumn<QStringList>("others"); // of events that are not
    QTest::addColumn<QStringList>("rows");

    const QString changes = u"planned: code changes"_s;
    const QString taken = u"skipped: code taken"_s;
    const QString refused = u"skipped: code refused"_s;
    const QString same = u"unchanged: already so"_s;
    const auto row = [](const char *title, RenameRule rule, const QStringList &codes,
                         const QStringList &others, const QStringList &rows) {
        rule.field = Field::Code;
        QTest::newRow(title) << rule << codes << others << rows;
    };
    const auto replace = [](const QString &find, const QString &replacement) {
        return RenameRule{.find = find, .replacement = replacement};
    };
    row("free", {.prefix = u"eu_"_s}, {u"reg"_s, u"dep"_s}, {u"trial"_s}, {changes, changes});
    row("not found", replace(u"x"_s, u"y"_s), {u"reg"_s}, {}, {same});
    row("case of its own", {.letters = Letters::Lower}, {u"REG"_s}, {}, {changes});
    row("taken", replace(u"2"_s, u""_s), {u"reg2"_s}, {u"reg"_s}, {taken});
    row("taken but for case", {.suffix = u"_eu"_s}, {u"reg"_s}, {u"REG_EU"_s}, {taken});
    row("taken but for outer space", {.suffix = u"_eu"_s}, {u"reg"_s}, {u" reg_eu "_s}, {taken});
    row("two want the same", replace(u"1"_s, u"2"_s), {u"a1b2"_s, u"a2b1"_s}, {}, {taken, taken});
    row("two want the same but for case", replace(u"1"_s, u""_s), {u"reg1"_s, u"REG1"_s}, {},
        {taken, taken});
    row("two want the same, a third does not", {.find = u"_x"_s}, {u"a_x"_s, u"a"_s, u"b_x"_s}, {},
        {taken, same, changes});
    // 2 gives b up, but is changed side by side with 1: b is not free yet.
    row("chain", {.find = u"a"_s, .replacement = u"aa"_s}, {u"a"_s, u"aa"_s}, {}, {taken, changes});
    row("swap", {.find = u"ab"_s, .replacement = u"ba"_s}, {u"ab"_s, u"ba"_s}, {}, {taken, same});
    row("refused", {.suffix = u" eu"_s}, {u"reg"_s}, {}, {refused});
    row("Cyrillic", {.suffix = u"с"_s}, {u"reg"_s}, {}, {refused});
    row("Turkish", {.suffix = u"ı"_s}, {u"reg"_s}, {}, {refused});
    row("nothing left", replace(u"reg"_s, u""_s), {u"reg"_s}, {}, {refused});
    row("two without anything left", replace(u"a"_s, u""_s), {u"a"_s, u"aa"_s}, {},
        {refused, refused});
    row("mended", replace(u" "_s, u"_"_s), {u"first deposit"_s}, {}, {changes});
    row("a refused code blocks nobody", {.find = u"x"_s, .replacement = u""_s}, {u"x"_s, u"ax"_s},
        {}, {refused, changes});
}

void TestChangePlanner::renameCodes()
{
    QFETCH(const RenameRule, rule);
    QFETCH(const QStringList, codes);
    QFETCH(const QStringList, others);
    QFETCH(const QStringList, rows);
    QList<Event> events;
    for (const QString &code : codes)
        events.append(coded(events.size() + 1, code));
    QList<Event> all = events;
    for (const QString &code : others)
        all.append(coded(all.size() + 1, code));
    EventCatalogue catalogue;
    catalogue.merge(all, 0, 0);
    const ChangePlan plan = ChangePlanner::rename(events, rule, catalogue);
    QCOMPARE(described(plan), rows);
    for (qsizetype i = 0; i < events.size(); ++i) {
        const Change change = plan.rows().at(i).planned.change;
        QCOMPARE(change.code, rule.applied(codes.at(i)));
        QCOMPARE(change.name, events.at(i).name);
    }
}

void TestChangePlanner::renameKeepsWhatTheUserSaw()
{
    const Event seen = sampleEvent(1, u"Trial"_s, u"trial"_s);
    Event now = seen;
    now.name = u"Changed meanwhile"_s;
    EventCatalogue catalogue;
    catalogue.merge({now}, 0, 0);
    const ChangePlan plan = ChangePlanner::rename({seen}, {.prefix = u"x "_s}, catalogue);
    QCOMPARE(plan.rows().constFirst().planned.change.base, std::optional(seen));
}

void TestChangePlanner::renameOfAnEventThatIsGone()
{
    const EventCatalogue catalogue;
    QCOMPARE(described(ChangePlanner::rename({sampleEvent(1)}, {.prefix = u"x "_s}, catalogue)),
        QStringList{u"skipped: gone"_s});
    QCOMPARE(described(ChangePlanner::rename({systemEvent(1)}, {.prefix = u"x "_s}, catalogue)),
        QStringList{u"skipped: system"_s});
}

void TestChangePlanner::renameWithTwinsInTheCatalogue()
{
    // The server may hold two codes that differ in case only: each is taken from the other.
    const QList<Event> events = {coded(1, u"reg"_s), coded(2, u"REG"_s)};
    EventCatalogue catalogue;
    catalogue.merge(events, 0, 0);
    const RenameRule lower{.field = Field::Code, .letters = Letters::Lower};
    QCOMPARE(described(ChangePlanner::rename(events, lower, catalogue)),
        QStringList({u"unchanged: already so"_s, u"skipped: code taken"_s}));
}

void TestChangePlanner::plansTenThousandEvents()
{
    const QList<Event> events = sampleEvents(1, 10'000);
    EventCatalogue catalogue;
    catalogue.merge(events, 0, 0);
    const RenameRule rule{.field = Field::Code, .prefix = u"eu_"_s};
    const ChangePlan plan = ChangePlanner::rename(events, rule, catalogue);
    QCOMPARE(plan.counts().planned, 10'000);
    QCOMPARE(plan.callCount(), 30'000);
    QVERIFY(plan.changesCodes());
}

QTEST_GUILESS_MAIN(TestChangePlanner)
#include "test_changeplanner.moc"
