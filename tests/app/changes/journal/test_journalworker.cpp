// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/journal/journalworker.h"
#include "tests/app/changes/journal/journalsamples.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

/** Group commit. The worker lives on the test's thread, so that what waits for it is certain. */
class JournalWorkerTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesInOneTransactionWhatWaits();
    void aReadingPartsTheGroup();
    void aFailureUndoesItsWholeGroup();
    void answersAfterTheCommit();
    void carriesOutWhatWaitsWhenItCloses();
    void givesNoIdTwice();

private:
    [[nodiscard]] JournalTask begin();
    [[nodiscard]] JournalTask failing(DatabaseFault fault = DatabaseFault::Full);
    [[nodiscard]] JournalTask count();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JournalWorker> m_worker;
    QStringList m_answers;
};

void JournalWorkerTest::init()
{
    m_worker.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_worker = std::make_unique<JournalWorker>(m_folder->filePath(u"journal.sqlite"_s), 1000);
    m_answers.clear();
}

JournalTask JournalWorkerTest::begin()
{
    return {.kind = JournalTask::Kind::Write,
        .carryOut =
            [](JournalTables &tables, const ProgramLock &) {
                return tables.begin(sampleOwner(), sampleSet(1)).map([](const JournalSet &) {});
            },
        .answer =
            [this](const DatabaseResult<void> &done) {
                m_answers.append(done ? u"written"_s : u"failed"_s);
            }};
}

JournalTask JournalWorkerTest::failing(DatabaseFault fault)
{
    JournalTask task = begin();
    task.carryOut = [fault](JournalTables &, const ProgramLock &) -> DatabaseResult<void> {
        return tl::unexpected(DatabaseError{fault, u"in a test"_s});
    };
    return task;
}

JournalTask JournalWorkerTest::count()
{
    const auto total = std::make_shared<qint64>(-1);
    return {.kind = JournalTask::Kind::Read,
        .carryOut =
            [total](JournalTables &tables, const ProgramLock &) {
                return tables.countEntries().map([&] { *total = tables.knownEntryCount(); });
            },
        .answer = [this, total](
                      const DatabaseResult<void> &) { m_answers.append(QString::number(*total)); }};
}

void JournalWorkerTest::writesInOneTransactionWhatWaits()
{
    const QSignalSpy written(m_worker.get(), &JournalWorker::written);
    for (int i = 0; i < 500; ++i)
        m_worker->add(begin());
    QVERIFY(m_answers.isEmpty());
    QTRY_COMPARE(m_answers, QStringList(500, u"written"_s));
    QCOMPARE(written.size(), 1);
    m_worker->add(begin());
    QTRY_COMPARE(written.size(), 2);
}

void JournalWorkerTest::aReadingPartsTheGroup()
{
    const QSignalSpy written(m_worker.get(), &JournalWorker::written);
    for (const JournalTask &task : {count(), begin(), begin(), count(), begin(), count(), count()})
        m_worker->add(task);
    QTRY_COMPARE(m_answers,
        QStringList({u"0"_s, u"written"_s, u"written"_s, u"2"_s, u"written"_s, u"3"_s, u"3"_s}));
    QCOMPARE(written.size(), 2);
}

void JournalWorkerTest::aFailureUndoesItsWholeGroup()
{
    const QSignalSpy written(m_worker.get(), &JournalWorker::written);
    const QSignalSpy failed(m_worker.get(), &JournalWorker::writingFailed);
    for (const JournalTask &task :
        {begin(), count(), begin(), failing(), begin(), count(), begin()})
        m_worker->add(task);
    QTRY_COMPARE(m_answers,
        QStringList(
            {u"written"_s, u"1"_s, u"failed"_s, u"failed"_s, u"failed"_s, u"1"_s, u"written"_s}));
    QCOMPARE(written.size(), 2);
    QCOMPARE(failed.size(), 1);
}

void JournalWorkerTest::answersAfterTheCommit()
{
    // Another connection sees what was answered for.
    const auto other = openDatabase(journalDatabase(m_folder->filePath(u"journal.sqlite"_s)));
    QVERIFY(other);
    JournalTask task = begin();
    qint64 seen = -1;
    task.answer = [&](const DatabaseResult<void> &) {
        const auto entries = other->database->firstValue(u"SELECT count(*) FROM entries"_s);
        seen = entries ? entries->toLongLong() : -2;
    };
    m_worker->add(task);
    QTRY_COMPARE(seen, 1);
}

void JournalWorkerTest::carriesOutWhatWaitsWhenItCloses()
{
    m_worker->add(begin());
    m_worker->add(count());
    QVERIFY(m_answers.isEmpty());
    m_worker->close();
    QCOMPARE(m_answers, QStringList({u"written"_s, u"1"_s}));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_answers.size(), 2);
}

void JournalWorkerTest::givesNoIdTwice()
{
    // The file breaks again and again while sets run, which go on writing to what was theirs.
    const QSignalSpy setAside(m_worker.get(), &JournalWorker::fileSetAside);
    QList<JournalSet> sets;
    JournalTask beginning = begin();
    beginning.carryOut = [&sets](JournalTables &tables, const ProgramLock &) {
        return tables.begin(sampleOwner(), sampleSet(3)).map([&sets](const JournalSet &set) {
            sets.append(set);
        });
    };
    for (int i = 0; i < 3; ++i) {
        for (const JournalTask &task : {beginning, count(), beginning, count(), // each in a group
                 failing(DatabaseFault::Broken), count()})
            m_worker->add(task);
    }
    QTRY_COMPARE(m_answers.size(), 18);
    QCOMPARE(setAside.size(), 3);
    QSet<qint64> setIds;
    QSet<qint64> entryIds;
    for (const JournalSet &set : std::as_const(sets)) {
        setIds.insert(set.id);
        for (const JournalEntry &entry : set.entries)
            entryIds.insert(entry.id);
    }
    QCOMPARE(sets.size(), 6);
    QCOMPARE(setIds.size(), 6);
    QCOMPARE(entryIds.size(), 18);

    // What is written to an entry of before is refused, and spoils nobody else's.
    JournalTask late = begin();
    bool isMarked = true;
    late.carryOut = [&](JournalTables &tables, const ProgramLock &) {
        return tables.markSent(sets.constFirst().entries.constFirst().id, 0, {})
            .map([&isMarked](bool marked) { isMarked = marked; });
    };
    m_worker->add(late);
    QTRY_COMPARE(m_answers.size(), 19);
    QVERIFY(!isMarked);
}

QTEST_GUILESS_MAIN(JournalWorkerTest)
#include "test_journalworker.moc"
