// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/beforeafter.h"
#include "app/changes/changesettitle.h"
#include "tests/support/sampleevents.h"

#include <QSet>
#include <QTest>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

using Kind = Change::Kind;
Q_DECLARE_METATYPE(eventdesk::Change)
Q_DECLARE_METATYPE(eventdesk::Purpose)

namespace {

QString withoutIsolation(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

/** Without a translator: plurals stand as they are in the source. */
class TestChangeSetTitle final : public QObject
{
    Q_OBJECT

private slots:
    void purposes_data();
    void purposes();
    void changes_data();
    void changes();
    void beforeAndAfter_data() { changes_data(); }
    void beforeAndAfter();
    void statesHaveWordsOfTheirOwn();
    void hostileTextsAreShownAsTheyAre();
};

void TestChangeSetTitle::purposes_data()
{
    QTest::addColumn<Purpose>("purpose");
    QTest::addColumn<QString>("title");

    QTest::newRow("create") << Purpose::Create << u"Create 400 event(s)"_s;
    QTest::newRow("edit") << Purpose::Edit << u"Edit 400 event(s)"_s;
    QTest::newRow("activate") << Purpose::Activate << u"Activate 400 event(s)"_s;
    QTest::newRow("deactivate") << Purpose::Deactivate << u"Deactivate 400 event(s)"_s;
    QTest::newRow("delete") << Purpose::Delete << u"Delete 400 event(s)"_s;
    QTest::newRow("rename") << Purpose::Rename << u"Rename 400 event(s)"_s;
    QTest::newRow("undo") << Purpose::Undo << u"Undo of 400 change(s)"_s;
}

void TestChangeSetTitle::purposes()
{
    QFETCH(const Purpose, purpose);
    QTEST(ChangeSetTitle::of(purpose, 400), "title");
}

void TestChangeSetTitle::changes_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    const Event event = sampleEvent(1, u"Trial"_s, u"trial"_s);
    Event unknown = event;
    unknown.status = EventStatus::Unknown;
    Change returning = Change::create(u"Trial"_s, u"trial"_s);
    returning.status = EventStatus::Inactive;

    QTest::newRow("create") << Change::create(u"Trial"_s, u"trial"_s) << u"Create"_s << u"—"_s
                            << u"trial"_s;
    QTest::newRow("create again") << returning << u"Create"_s << u"—"_s << u"trial, Inactive"_s;
    QTest::newRow("name") << Change::update(event, u"Test"_s, u"trial"_s) << u"Change name"_s
                          << u"Trial"_s << u"Test"_s;
    QTest::newRow("code") << Change::update(event, u"Trial"_s, u"test"_s) << u"Change code"_s
                          << u"trial"_s << u"test"_s;
    QTest::newRow("both") << Change::update(event, u"Test"_s, u"test"_s)
                          << u"Change name and code"_s << u"Trial (trial)"_s << u"Test (test)"_s;
    QTest::newRow("neither") << Change::update(event, u"Trial"_s, u"trial"_s) << u"Save"_s
                             << u"Trial (trial)"_s << u"Trial (trial)"_s;
    QTest::newRow("to nothing") << Change::update(event, {}, u"trial"_s) << u"Change name"_s
                                << u"Trial"_s << u"(no name)"_s;
    QTest::newRow("activate") << Change::of(Kind::Activate, unknown) << u"Activate"_s
                              << u"Unknown"_s << u"Active"_s;
    QTest::newRow("deactivate") << Change::of(Kind::Deactivate, event) << u"Deactivate"_s
                                << u"Active"_s << u"Inactive"_s;
    QTest::newRow("delete") << Change::of(Kind::Delete, event) << u"Delete"_s << u"trial, Active"_s
                            << u"Deleted"_s;
}

void TestChangeSetTitle::changes()
{
    QFETCH(const Change, change);
    QTEST(ChangeSetTitle::of(change), "title");
}

void TestChangeSetTitle::beforeAndAfter()
{
    QFETCH(const Change, change);
    const BeforeAfter words = BeforeAfter::of(change);
    QTEST(withoutIsolation(words.before), "before");
    QTEST(withoutIsolation(words.after), "after");
}

void TestChangeSetTitle::statesHaveWordsOfTheirOwn()
{
    QSet<QString> words;
    for (int state = 0; state <= static_cast<int>(ChangeState::Cancelled); ++state)
        words.insert(ChangeSetTitle::of(static_cast<ChangeState>(state)));
    QCOMPARE(words.size(), static_cast<int>(ChangeState::Cancelled) + 1);
    QCOMPARE(ChangeSetTitle::of(ChangeState::Unknown), u"Not known"_s);
}

void TestChangeSetTitle::hostileTextsAreShownAsTheyAre()
{
    const Event event = sampleEvent(1, u"%2\u202E"_s, u"%1"_s);
    const BeforeAfter words = BeforeAfter::of(Change::update(event, u"%1%2"_s, u"<b>"_s));
    QCOMPARE(withoutIsolation(words.before), u"%2⟨U+202E⟩ (%1)"_s);
    QCOMPARE(withoutIsolation(words.after), u"%1%2 (<b>)"_s);
}

QTEST_GUILESS_MAIN(TestChangeSetTitle)
#include "test_changesettitle.moc"
