// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/journal/changejournal.h"
#include "app/changes/journal/journaltables.h"
#include "app/changes/plan/undoplanner.h"
#include "tests/app/changes/journal/journalsamples.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <functional>
#include <limits>
#include <memory>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

class ChangeJournalTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void beginsASetWithIds();
    void keepsEveryFieldOverARestart();
    void keepsTextsThatAreNoUnicode();
    void walksThroughItsStates_data();
    void walksThroughItsStates();
    void sendsOnlyWhatIsNotSettled_data();
    void sendsOnlyWhatIsNotSettled();
    void keepsTheChangeAsItIsSent();
    void refusesWhatIsNotThere();
    void aMissingEntrySpoilsNothing();
    void closesASet();
    void reopensASet();
    void reopensAllOrNothing_data();
    void reopensAllOrNothing();
    void forgetsAnAccount();
    void claimsOnlyTheOwnersOpenSets();
    void claimedChangesKnowWhatEarlierOnesLeft_data();
    void claimedChangesKnowWhatEarlierOnesLeft();
    void findsTheLastUndoable();
    void whatHasNoWayBackIsNotOffered_data();
    void whatHasNoWayBackIsNotOffered();
    void whatAnUndoSkippedIsNotOfferedAgain_data();
    void whatAnUndoSkippedIsNotOfferedAgain();
    void knowsWhatUndoesWhat();
    void answersInTheOrderOfTheCalls();
    void aReplyMayBeDeletedEarly();
    void writesAllBeforeItEnds();
    void tellsThatHistoryChanged();
    void keepsNothingWithoutAFile();
    void filesAreTheUsersAlone();
    void isDurable();

private:
    void open();
    void reopen();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<ChangeJournal> m_journal;
};

void ChangeJournalTest::init()
{
    m_journal.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"journal.sqlite"_s);
    open();
}

void ChangeJournalTest::open()
{
    m_journal = std::make_unique<ChangeJournal>(m_file);
    connect(m_journal.get(), &ChangeJournal::problemFound, this,
        [](const QString &sentence) { QFAIL(qPrintable(sentence)); });
}

void ChangeJournalTest::reopen()
{
    m_journal.reset();
    open();
}

void ChangeJournalTest::beginsASetWithIds()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const JournalSet set = valueOf(m_journal->begin(sampleOwner(), sampleSet(1000)));
    QVERIFY(set.id > 0);
    QVERIFY(set.isOpen);
    QCOMPARE(set.purpose, Purpose::Deactivate);
    QVERIFY(set.plannedAt >= before && set.plannedAt <= QDateTime::currentDateTimeUtc());
    QCOMPARE(set.entries.size(), 1000);
    for (qsizetype i = 0; i < set.entries.size(); ++i) {
        QCOMPARE(set.entries[i].id, set.entries[0].id + i);
        QCOMPARE(set.entries[i].change.id, i + 1);
    }
    QVERIFY(valueOf(m_journal->readSet(set.id)) == set);
    QCOMPARE(valueOf(m_journal->readSet(set.id + 1)).id, 0);
}

void ChangeJournalTest::keepsEveryFieldOverARestart()
{
    constexpr EventId largest = std::numeric_limits<EventId>::max();
    const Event base{.id = largest,
        .name = u"Before"_s,
        .code = u"before"_s,
        .status = EventStatus::Inactive,
        .type = EventType::Custom};
    Change again = Change::create(u"Снова"_s, u"again"_s);
    again.status = EventStatus::Inactive;
    const ChangeSet wanted{.purpose = Purpose::Undo,
        .rows = {{.change = Change::create(u"New"_s, u"new"_s)},
            {.change = Change::update(base, u"After"_s, u"after"_s), .undoes = 77},
            {.change = Change::of(Change::Kind::Activate, base)},
            {.change = Change::of(Change::Kind::Deactivate, base), .state = ChangeState::Unchanged},
            {.change = Change::of(Change::Kind::Delete, base), .state = ChangeState::Skipped},
            {.change = again, .undoes = largest}}};
    JournalSet set = valueOf(m_journal->begin(sampleOwner(), wanted));
    for (qsizetype i = 0; i < wanted.rows.size(); ++i) {
        QVERIFY(set.entries[i].change == wanted.rows[i].change);
        QCOMPARE(set.entries[i].state, wanted.rows[i].state);
        QCOMPARE(set.entries[i].undoes, wanted.rows[i].undoes);
        QCOMPARE(set.entries[i].settledAt.isValid(), isFinal(wanted.rows[i].state));
    }
    const ApiError error{.kind = ApiError::Kind::InvalidRequest,
        .effect = ApiError::Effect::Unknown,
        .httpStatus = 422,
        .serverMessage = u"Код занят \"да\""_s,
        .method = u"POST"_s,
        .path = u"/events"_s,
        .technical = u"line\nline"_s,
        .attempts = 3};
    QVERIFY(isWritten(m_journal->markSent(set.entries[0].id, largest)));
    QVERIFY(isWritten(
        m_journal->record(set.entries[0].id, ChangeState::Failed, sampleEvent(12), error)));
    QVERIFY(isWritten(m_journal->record(set.entries[1].id, ChangeState::Unknown, {}, error)));
    set.entries[0].state = ChangeState::Failed;
    set.entries[0].knownBefore = largest;
    set.entries[0].after = sampleEvent(12);
    set.entries[0].error = error;
    set.entries[1].state = ChangeState::Unknown;
    set.entries[1].error = error;

    reopen();
    JournalSet read = valueOf(m_journal->readSet(set.id));
    QVERIFY(read.entries[0].settledAt.isValid());
    read.entries[0].settledAt = {};
    QVERIFY(read == set);
}

void ChangeJournalTest::keepsTextsThatAreNoUnicode()
{
    for (const QString &text : {QString(), QString(QChar(0xd83d)), u"a"_s + QChar(0xdc00) + u"b"_s,
             QString(QChar::Null) + u'x', QString(QChar(0xfeff)) + u'x', QString(QChar(0xffff))}) {
        const Event odd{.id = 5, .name = text, .code = text};
        const JournalSet set = valueOf(m_journal->begin({text + u'a', text},
            ChangeSet::of(Purpose::Edit, Change::update(odd, text + u'1', text + u'2'))));
        QVERIFY(isWritten(m_journal->record(set.entries[0].id, ChangeState::Done, odd)));
        const JournalSet read = valueOf(m_journal->readSet(set.id));
        QCOMPARE(read.entries.size(), 1);
        QVERIFY(read.entries[0].change == set.entries[0].change);
        QVERIFY(read.entries[0].after == odd);
        QCOMPARE(valueOf(m_journal->history({text + u'a', text}, {})).total, 1);
    }
}

void ChangeJournalTest::walksThroughItsStates_data()
{
    QTest::addColumn<ChangeState>("state");
    QTest::addColumn<bool>("settled");

    QTest::newRow("planned again") << ChangeState::Planned << false;
    QTest::newRow("unknown") << ChangeState::Unknown << false;
    QTest::newRow("done") << ChangeState::Done << true;
    QTest::newRow("unchanged") << ChangeState::Unchanged << true;
    QTest::newRow("skipped") << ChangeState::Skipped << true;
    QTest::newRow("failed") << ChangeState::Failed << true;
    QTest::newRow("conflict") << ChangeState::Conflict << true;
    QTest::newRow("cancelled") << ChangeState::Cancelled << true;
}

void ChangeJournalTest::walksThroughItsStates()
{
    QFETCH(ChangeState, state);
    QFETCH(bool, settled);

    const JournalSet set = valueOf(m_journal->begin(sampleOwner(), sampleSet(2)));
    const qint64 id = set.entries[0].id;
    QVERIFY(isWritten(m_journal->markSent(id, 7)));
    JournalSet read = valueOf(m_journal->readSet(set.id));
    QCOMPARE(read.entries[0].state, ChangeState::Sent);
    QCOMPARE(read.entries[0].knownBefore, 7);
    QVERIFY(!read.entries[0].settledAt.isValid());

    const ApiError error{.kind = ApiError::Kind::Timeout};
    QVERIFY(isWritten(m_journal->record(id, state, sampleEvent(1), error)));
    read = valueOf(m_journal->readSet(set.id));
    QCOMPARE(read.entries[0].state, state);
    QCOMPARE(read.entries[0].settledAt.isValid(), settled);
    QVERIFY(read.entries[0].after == sampleEvent(1));
    QVERIFY(read.entries[0].error == error);
    QVERIFY(read.entries[1] == set.entries[1]); // the others are as they were

    QVERIFY(isWritten(m_journal->record(id, ChangeState::Planned)));
    read = valueOf(m_journal->readSet(set.id));
    QVERIFY(!read.entries[0].after && !read.entries[0].error);
    QVERIFY(!read.entries[0].settledAt.isValid());
}

void ChangeJournalTest::sendsOnlyWhatIsNotSettled_data()
{
    QTest::addColumn<ChangeState>("state");
    QTest::addColumn<bool>("sent");

    for (int i = 0; i <= static_cast<int>(ChangeState::Cancelled); ++i) {
        const auto state = static_cast<ChangeState>(i);
        QTest::addRow("state %d", i) << state << !isFinal(state);
    }
}

void ChangeJournalTest::sendsOnlyWhatIsNotSettled()
{
    QFETCH(ChangeState, state);
    QFETCH(bool, sent);

    const JournalSet set = valueOf(m_journal->begin(sampleOwner(), sampleSet(1)));
    const qint64 id = set.entries[0].id;
    QVERIFY(isWritten(m_journal->record(id, state)));
    QCOMPARE(isWritten(m_journal->markSent(id)), sent);
    QCOMPARE(
        valueOf(m_journal->readSet(set.id)).entries[0].state, sent ? ChangeState::Sent : state);
}

void ChangeJournalTest::keepsTheChangeAsItIsSent()
{
    const JournalSet set = valueOf(m_journal->begin(sampleOwner(), sampleSet(2)));
    Event earlier = sampleEvent(1);
    earlier.name = u"Renamed"_s;
    earlier.status = EventStatus::Inactive;
    Change rebased = set.entries[0].change;
    rebased.base = earlier;
    QVERIFY(isWritten(m_journal->markSent(set.entries[0].id, 0, rebased)));
    QVERIFY(isWritten(m_journal->record(set.entries[1].id, ChangeState::Done)));
    QVERIFY(!isWritten(m_journal->markSent(set.entries[1].id, 0, rebased))); // it is settled
    const JournalSet read = valueOf(m_journal->readSet(set.id));
    QVERIFY(read.entries[0].change == rebased);
    QVERIFY(read.entries[1].change == set.entries[1].change);
    QCOMPARE(valueOf(m_journal->history(sampleOwner(), {.text = u"Renamed"_s})).total, 1);
}

void ChangeJournalTest::refusesWhatIsNotThere()
{
    const std::function<JournalWrite *()> calls[] = {[this] { return m_journal->markSent(1); },
        [this] { return m_journal->record(1, ChangeState::Done); },
        [this] { return m_journal->close(1); }, [this] { return m_journal->reopen(1); }};
    for (const auto &call : calls) {
        const auto answer = answerOf(call());
        QVERIFY(answer);
        QVERIFY(!*answer);
        QCOMPARE(answer->error().fault, DatabaseFault::Other);
    }
}

void ChangeJournalTest::aMissingEntrySpoilsNothing()
{
    // All in one group: the error is only of the one that asked for it.
    const JournalSet set = valueOf(m_journal->begin(sampleOwner(), sampleSet(2)));
    JournalWrite *const before = m_journal->markSent(set.entries[0].id);
    JournalWrite *const missing = m_journal->markSent(4711);
    JournalWrite *const after = m_journal->markSent(set.entries[1].id);
    QStringList answers;
    const auto note = [&answers](const QString &name) {
        return [&answers, name](const DatabaseResult<void> &result) {
            answers.append(name + (result ? u" written"_s : u" refused"_s));
        };
    };
    connect(before, &JournalWrite::finished, this, note(u"before"_s));
    connect(missing, &JournalWrite::finished, this, note(u"missing"_s));
    connect(after, &JournalWrite::finished, this, note(u"after"_s));
    QTRY_COMPARE(
        answers, QStringList({u"before written"_s, u"missing refused"_s, u"after written"_s}));
    for (const JournalEntry &entry : valueOf(m_journal->readSet(set.id)).entries)
        QCOMPARE(entry.state, ChangeState::Sent);
}

void ChangeJournalTest::closesASet()
{
    const JournalSet set = valueOf(m_journal->begin(sampleOwner(), sampleSet(4)));
    const JournalSet other = valueOf(m_journal->begin(sampleOwner(), sampleSet(1)));
    m_journal->markSent(set.entries[1].id);
    m_journal->record(set.entries[2].id, ChangeState::Unknown);
    m_journal->record(set.entries[3].id, ChangeState::Done, sampleEvent(4));
    QVERIFY(isWritten(m_journal->close(set.id)));
    const JournalSet read = valueOf(m_journal->readSet(set.id));
    QVERIFY(!read.isOpen);
    const QList<ChangeState> states{
        ChangeState::Cancelled, ChangeState::Unknown, ChangeState::Unknown, ChangeState::Done};
    for (qsizetype i = 0; i < states.size(); ++i) {
        QCOMPARE(read.entries[i].state, states[i]);
        QCOMPARE(read.entries[i].settledAt.isValid(), isFinal(states[i]));
    }
    QVERIFY(valueOf(m_journal->readSet(other.id)) == other);
    QVERIFY(isWritten(m_journal->close(set.id))); // once more changes nothing
    QVERIFY(valueOf(m_journal->readSet(set.id)) == read);
}

void ChangeJournalTest::reopensASet()
{
    const JournalSet set = valueOf(m_journal->begin(sampleOwner(), sampleSet(1)));
    m_journal->record(set.entries[0].id, ChangeState::Failed);
    m_journal->close(set.id);
    QVERIFY(isWritten(m_journal->reopen(set.id, {set.entries[0].id})));
    const JournalSet opened = valueOf(m_journal->readSet(set.id));
    QVERIFY(opened.isOpen);
    QCOMPARE(opened.entries[0].state, ChangeState::Planned);
    QVERIFY(!opened.entries[0].settledAt.isValid());
    QVERIFY(isWritten(m_journal->markSent(set.entries[0].id)));
    reopen();
    QCOMPARE(valueOf(m_journal->claimOpenSets(sampleOwner())).size(), 1);
}

void ChangeJournalTest::reopensAllOrNothing_data()
{
    QTest::addColumn<QList<qint64>>("entryIds"); // the set has 1 and 2, another one 3
    QTest::newRow("one is nowhere") << QList<qint64>{1, 4711};
    QTest::newRow("one is in another set") << QList<qint64>{1, 2, 3};
    QTest::newRow("the first is in another set") << QList<qint64>{3, 1};
}

void ChangeJournalTest::reopensAllOrNothing()
{
    QFETCH(QList<qint64>, entryIds);

    const JournalSet set = valueOf(m_journal->begin(sampleOwner(), sampleSet(2)));
    const JournalSet other = valueOf(m_journal->begin(sampleOwner(), sampleSet(1)));
    QCOMPARE(other.entries[0].id, 3);
    for (const JournalEntry &entry : set.entries)
        m_journal->record(entry.id, ChangeState::Failed);
    m_journal->close(set.id);
    const JournalSet before = valueOf(m_journal->readSet(set.id));
    QVERIFY(!isWritten(m_journal->reopen(set.id, entryIds)));
    QVERIFY(valueOf(m_journal->readSet(set.id)) == before);
    QVERIFY(valueOf(m_journal->readSet(other.id)) == other);
}

void ChangeJournalTest::forgetsAnAccount()
{
    JournalOwner elsewhere = sampleOwner();
    elsewhere.origin = u"https://example.com:443"_s;
    const JournalOwner other{u"other"_s, sampleOwner().origin};
    const JournalSet one = valueOf(m_journal->begin(sampleOwner(), sampleSet(3)));
    const JournalSet two = valueOf(m_journal->begin(elsewhere, sampleSet(3)));
    const JournalSet kept = valueOf(m_journal->begin(other, sampleSet(3)));
    QVERIFY(isWritten(m_journal->forget(sampleOwner().accountId)));
    QCOMPARE(valueOf(m_journal->readSet(one.id)).id, 0);
    QCOMPARE(valueOf(m_journal->readSet(two.id)).id, 0);
    QVERIFY(valueOf(m_journal->readSet(kept.id)) == kept);
    QCOMPARE(valueOf(m_journal->history(sampleOwner(), {})).total, 0);
    QVERIFY(!isWritten(m_journal->markSent(one.entries[0].id)));
    QVERIFY(isWritten(m_journal->forget(u"never seen"_s)));
    const JournalSet next = valueOf(m_journal->begin(sampleOwner(), sampleSet(1)));
    QVERIFY(next.id > kept.id);
    QVERIFY(next.entries[0].id > kept.entries[2].id);
}

void ChangeJournalTest::claimsOnlyTheOwnersOpenSets()
{
    JournalOwner elsewhere = sampleOwner(); // R15
    elsewhere.origin = u"https://example.com:443"_s;
    const JournalSet first = valueOf(m_journal->begin(sampleOwner(), sampleSet(3)));
    const JournalSet closed = valueOf(m_journal->begin(sampleOwner(), sampleSet(1)));
    const JournalSet second = valueOf(m_journal->begin(sampleOwner(), sampleSet(1)));
    m_journal->begin(elsewhere, sampleSet(1));
    m_journal->close(closed.id);
    m_journal->markSent(first.entries[1].id);
    m_journal->record(first.entries[2].id, ChangeState::Done, sampleEvent(3));
    for (int i = 0; i < 2; ++i) { // in the program that began them, and after its end
        const QList<JournalSet> claimed = valueOf(m_journal->claimOpenSets(sampleOwner()));
        QCOMPARE(claimed.size(), 2);
        QCOMPARE(claimed[0].id, first.id);
        QCOMPARE(claimed[1].id, second.id);
        QCOMPARE(claimed[0].entries[0].state, ChangeState::Planned);
        QCOMPARE(claimed[0].entries[1].state, ChangeState::Unknown);
        QCOMPARE(claimed[0].entries[2].state, ChangeState::Done);
        QVERIFY(valueOf(m_journal->readSet(first.id)) == claimed[0]);
        reopen();
    }
}

void ChangeJournalTest::claimedChangesKnowWhatEarlierOnesLeft_data()
{
    QTest::addColumn<QString>("other"); // change of the same event
    QTest::addColumn<ChangeState>("state");
    QTest::addColumn<bool>("isKnown");

    QTest::newRow("earlier, done") << u"earlier"_s << ChangeState::Done << true;
    QTest::newRow("earlier, failed") << u"earlier"_s << ChangeState::Failed << false;
    QTest::newRow("earlier, as it was already") << u"earlier"_s << ChangeState::Unchanged << false;
    QTest::newRow("seen when this was planned") << u"before"_s << ChangeState::Done << false;
    QTest::newRow("later, which wins") << u"later"_s << ChangeState::Done << false;
    QTest::newRow("of another event") << u"stranger"_s << ChangeState::Done << false;
}

void ChangeJournalTest::claimedChangesKnowWhatEarlierOnesLeft()
{
    // The program ended between the two, and what it left is no conflict for the second.
    QFETCH(QString, other);
    QFETCH(ChangeState, state);
    QFETCH(bool, isKnown);

    const Event event = sampleEvent(1);
    Event left = other == u"stranger" ? sampleEvent(2) : event;
    left.name = u"Renamed"_s;
    const Change rename =
        Change::update(other == u"stranger" ? sampleEvent(2) : event, left.name, left.code);
    const Change deletion = Change::of(Change::Kind::Delete, event);
    const auto begin = [this](const Change &change) {
        return valueOf(m_journal->begin(sampleOwner(), ChangeSet::of(Purpose::Edit, change)));
    };
    const auto settle = [&](const JournalSet &set) {
        QVERIFY(isWritten(m_journal->record(set.entries[0].id, state, left)));
        QVERIFY(isWritten(m_journal->close(set.id)));
    };
    JournalSet waiting;
    if (other == u"later") {
        waiting = begin(deletion);
        settle(begin(rename));
    } else if (other == u"before") {
        settle(begin(rename));
        const QDateTime settled = QDateTime::currentDateTimeUtc();
        QTRY_VERIFY(QDateTime::currentDateTimeUtc() > settled);
        waiting = begin(deletion);
    } else {
        const JournalSet earlier = begin(rename);
        waiting = begin(deletion);
        settle(earlier);
    }
    reopen();
    const QList<JournalSet> claimed = valueOf(m_journal->claimOpenSets(sampleOwner()));
    QCOMPARE(claimed.size(), 1);
    QCOMPARE(claimed[0].id, waiting.id);
    QCOMPARE(claimed[0].entries[0].change.base, isKnown ? left : event);
    QVERIFY(valueOf(m_journal->readSet(waiting.id)) == claimed[0]);
}

void ChangeJournalTest::findsTheLastUndoable()
{
    QCOMPARE(valueOf(m_journal->lastUndoable(sampleOwner())).id, 0);
    const auto done = [this](const JournalOwner &owner, Purpose purpose, qint64 undoes = 0) {
        ChangeSet set = sampleSet(2);
        set.purpose = purpose;
        set.rows[0].undoes = undoes;
        JournalSet begun = valueOf(m_journal->begin(owner, set));
        m_journal->record(begun.entries[0].id, ChangeState::Done, sampleEvent(1));
        return begun;
    };
    const JournalSet first = done(sampleOwner(), Purpose::Rename);
    QCOMPARE(valueOf(m_journal->lastUndoable(sampleOwner())).id, 0); // it is open
    m_journal->close(first.id);
    QCOMPARE(valueOf(m_journal->lastUndoable(sampleOwner())).id, first.id);

    const JournalSet second = done(sampleOwner(), Purpose::Activate);
    m_journal->close(second.id);
    m_journal->close(valueOf(m_journal->begin(sampleOwner(), sampleSet(2))).id); // nothing Done
    m_journal->close(done({u"other"_s, u"other"_s}, Purpose::Activate).id);
    const JournalSet found = valueOf(m_journal->lastUndoable(sampleOwner()));
    QCOMPARE(found.id, second.id);
    QCOMPARE(found.entries.size(), 2);

    const JournalSet undo = done(sampleOwner(), Purpose::Undo, second.entries[0].id);
    m_journal->close(undo.id);
    QCOMPARE(valueOf(m_journal->lastUndoable(sampleOwner())).id, first.id);

    ChangeSet idle = sampleSet(1); // nothing is left to take back
    idle.purpose = Purpose::Undo;
    idle.rows[0].state = ChangeState::Unchanged;
    idle.rows[0].undoes = first.entries[0].id;
    m_journal->close(valueOf(m_journal->begin(sampleOwner(), idle)).id);
    QCOMPARE(valueOf(m_journal->lastUndoable(sampleOwner())).id, 0);
}

void ChangeJournalTest::whatHasNoWayBackIsNotOffered_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("isOffered");

    const Event event = sampleEvent(1);
    Event strange = event;
    strange.status = EventStatus::Unknown;
    using Kind = Change::Kind;
    QTest::newRow("create") << Change::create(event.name, event.code) << true;
    QTest::newRow("update") << Change::update(event, u"N"_s, u"n"_s) << true;
    QTest::newRow("deactivate") << Change::of(Kind::Deactivate, event) << true;
    QTest::newRow("delete") << Change::of(Kind::Delete, event) << true;
    QTest::newRow("update of a status nobody knew")
        << Change::update(strange, u"N"_s, u"n"_s) << true;
    QTest::newRow("delete of a status nobody knew") << Change::of(Kind::Delete, strange) << true;
    QTest::newRow("deactivate, a status nobody knew")
        << Change::of(Kind::Deactivate, strange) << false;
    QTest::newRow("activate, a status nobody knew") << Change::of(Kind::Activate, strange) << false;
    for (const Kind kind : {Kind::Update, Kind::Activate, Kind::Deactivate, Kind::Delete}) {
        QTest::addRow("kind %d, of nobody knows what", int(kind))
            << Change{.kind = kind, .id = event.id, .name = event.name, .code = event.code}
            << false;
    }
}

void ChangeJournalTest::whatHasNoWayBackIsNotOffered()
{
    // Else it would stand before all that was done earlier, and nobody could get past it.
    QFETCH(Change, change);
    QFETCH(bool, isOffered);

    const JournalSet set =
        valueOf(m_journal->begin(sampleOwner(), ChangeSet::of(Purpose::Edit, change)));
    m_journal->record(set.entries[0].id, ChangeState::Done,
        change.kind == Change::Kind::Delete ? std::nullopt : std::optional(sampleEvent(1)));
    m_journal->close(set.id);
    QCOMPARE(valueOf(m_journal->lastUndoable(sampleOwner())).id, isOffered ? set.id : 0);
    const JournalSet read = valueOf(m_journal->readSet(set.id));
    QCOMPARE(UndoPlanner::hasWayBack(read.entries[0]), isOffered);
}

void ChangeJournalTest::whatAnUndoSkippedIsNotOfferedAgain_data()
{
    QTest::addColumn<ChangeState>("state"); // of the Undo
    QTest::addColumn<bool>("isOffered");

    QTest::newRow("planned") << ChangeState::Planned << false;
    QTest::newRow("done") << ChangeState::Done << false;
    QTest::newRow("as it was already") << ChangeState::Unchanged << false;
    QTest::newRow("not possible") << ChangeState::Skipped << false;
    QTest::newRow("failed") << ChangeState::Failed << true;
    QTest::newRow("conflict") << ChangeState::Conflict << true;
    QTest::newRow("cancelled") << ChangeState::Cancelled << true;
    QTest::newRow("nobody knows") << ChangeState::Unknown << true;
}

void ChangeJournalTest::whatAnUndoSkippedIsNotOfferedAgain()
{
    QFETCH(ChangeState, state);
    QFETCH(bool, isOffered);

    const auto carryOut = [this](const ChangeSet &set, ChangeState end) {
        JournalSet begun = valueOf(m_journal->begin(sampleOwner(), set));
        if (end != ChangeState::Planned) {
            m_journal->record(begun.entries[0].id, end);
            m_journal->close(begun.id);
        }
        return begun;
    };
    const JournalSet older = carryOut(sampleSet(1), ChangeState::Done);
    const JournalSet newer = carryOut(sampleSet(1), ChangeState::Done);
    ChangeSet undo = sampleSet(1);
    undo.purpose = Purpose::Undo;
    undo.rows[0].undoes = newer.entries[0].id;
    carryOut(undo, state);
    QCOMPARE(valueOf(m_journal->lastUndoable(sampleOwner())).id, isOffered ? newer.id : older.id);
}

void ChangeJournalTest::knowsWhatUndoesWhat()
{
    const JournalSet set = valueOf(m_journal->begin(sampleOwner(), sampleSet(2)));
    ChangeSet back = sampleSet(1);
    back.rows[0].undoes = set.entries[0].id;
    const JournalSet undo = valueOf(m_journal->begin(sampleOwner(), back));
    const JournalSet again = valueOf(m_journal->begin(sampleOwner(), back));
    const auto undoneBy = [&] { return valueOf(m_journal->readSet(set.id)).entries[0].undoneBy; };
    QCOMPARE(undoneBy(), 0); // only planned
    m_journal->record(undo.entries[0].id, ChangeState::Done, sampleEvent(1));
    QCOMPARE(undoneBy(), undo.entries[0].id);
    m_journal->record(again.entries[0].id, ChangeState::Done, sampleEvent(1));
    QCOMPARE(undoneBy(), again.entries[0].id);
    m_journal->record(again.entries[0].id, ChangeState::Failed);
    QCOMPARE(undoneBy(), undo.entries[0].id);
    m_journal->record(again.entries[0].id, ChangeState::Unchanged); // somebody else took it back
    QCOMPARE(undoneBy(), again.entries[0].id);
    QCOMPARE(valueOf(m_journal->readSet(set.id)).entries[1].undoneBy, 0);
}

void ChangeJournalTest::answersInTheOrderOfTheCalls()
{
    // Readings between writes see what was written before them, and nothing later.
    const JournalSet set = valueOf(m_journal->begin(sampleOwner(), sampleSet(50)));
    QStringList answers;
    QStringList wanted;
    for (const JournalEntry &entry : set.entries) {
        const QString name = QString::number(entry.id);
        connect(m_journal->markSent(entry.id), &JournalWrite::finished, this,
            [&answers, name] { answers.append(u"sent "_s + name); });
        connect(m_journal->history(sampleOwner(), {.state = ChangeState::Sent, .limit = 0}),
            &HistoryReply::finished, this, [&answers](const DatabaseResult<HistoryPage> &page) {
                answers.append(QString::number(page ? page->total : -1));
            });
        wanted << u"sent "_s + name << QString::number(entry.id - set.entries[0].id + 1);
    }
    QVERIFY(answers.isEmpty()); // never from inside the call
    QTRY_COMPARE(answers.size(), wanted.size());
    QCOMPARE(answers, wanted);
}

void ChangeJournalTest::aReplyMayBeDeletedEarly()
{
    const JournalSet set = valueOf(m_journal->begin(sampleOwner(), sampleSet(1)));
    delete m_journal->markSent(set.entries[0].id);
    delete m_journal->readSet(set.id);
    auto *const write = m_journal->record(set.entries[0].id, ChangeState::Done, sampleEvent(1));
    connect(write, &JournalWrite::finished, this, [write] { delete write; });
    const JournalSet read = valueOf(m_journal->readSet(set.id));
    QCOMPARE(read.entries[0].state, ChangeState::Done);
}

void ChangeJournalTest::writesAllBeforeItEnds()
{
    qint64 heard = 0;
    for (int i = 0; i < 100; ++i) {
        connect(m_journal->begin(sampleOwner(), sampleSet(1)), &JournalSetReply::finished, this,
            [&heard] { ++heard; });
    }
    reopen();
    QCOMPARE(heard, 0); // who asked is gone
    QCOMPARE(valueOf(m_journal->claimOpenSets(sampleOwner())).size(), 100);
}

void ChangeJournalTest::tellsThatHistoryChanged()
{
    QSignalSpy changed(m_journal.get(), &ChangeJournal::historyChanged);
    const JournalSet set = valueOf(m_journal->begin(sampleOwner(), sampleSet(1)));
    QTRY_COMPARE(changed.size(), 1);
    valueOf(m_journal->readSet(set.id));
    QVERIFY(isWritten(m_journal->markSent(set.entries[0].id)));
    QTRY_COMPARE(changed.size(), 2);
}

void ChangeJournalTest::keepsNothingWithoutAFile()
{
    const QString before = QDir::currentPath();
    const QTemporaryDir folder;
    QVERIFY(QDir::setCurrent(folder.path()));
    {
        ChangeJournal journal{QString()};
        const JournalSet set = valueOf(journal.begin(sampleOwner(), sampleSet(10)));
        QVERIFY(isWritten(journal.markSent(set.entries[0].id)));
        QVERIFY(isWritten(journal.record(set.entries[0].id, ChangeState::Done, sampleEvent(1))));
        QCOMPARE(valueOf(journal.history(sampleOwner(), {})).total, 10);
        QCOMPARE(valueOf(journal.claimOpenSets(sampleOwner())).size(), 1);
        QVERIFY(QDir(folder.path()).isEmpty());
    }
    ChangeJournal journal{QString()};
    QCOMPARE(valueOf(journal.history(sampleOwner(), {})).total, 0);
    QVERIFY(QDir::setCurrent(before));
}

void ChangeJournalTest::filesAreTheUsersAlone()
{
#ifdef Q_OS_UNIX
    // J8: whatever the umask says.
    m_journal.reset();
    const QTemporaryDir folder;
    const mode_t before = ::umask(0);
    {
        ChangeJournal journal(folder.filePath(u"journal.sqlite"_s));
        valueOf(journal.begin(sampleOwner(), sampleSet(10)));
        const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden);
        QVERIFY(files.size() >= 4); // the database, its two companions, the program's lock
        for (const QFileInfo &file : files) {
            struct stat status = {};
            QCOMPARE(::stat(QFile::encodeName(file.filePath()).constData(), &status), 0);
            QVERIFY2((status.st_mode & 0777U) == 0600U, qPrintable(file.fileName()));
        }
    }
    ::umask(before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
        QStringList{u"journal.sqlite"_s});
#else
    QSKIP("Rights of this kind exist on Unix only.");
#endif
}

void ChangeJournalTest::isDurable()
{
    const DatabasePlan plan = journalDatabase(m_file);
    QCOMPARE(plan.durability, Durability::PowerFailure);
    valueOf(m_journal->begin(sampleOwner(), sampleSet(1)));
    const auto opened = openDatabase(plan);
    QVERIFY(opened);
    const auto pragma = [&opened](const QString &name) {
        const auto value = opened->database->firstValue(u"PRAGMA "_s + name);
        return value ? value->toString() : value.error().details;
    };
    QCOMPARE(pragma(u"synchronous"_s), u"2"_s);
    QCOMPARE(pragma(u"journal_mode"_s), u"wal"_s);
    QCOMPARE(pragma(u"foreign_keys"_s), u"1"_s);
    QCOMPARE(pragma(u"trusted_schema"_s), u"0"_s);
}

QTEST_GUILESS_MAIN(ChangeJournalTest)
#include "test_changejournal.moc"
