// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/journal/changejournal.h"
#include "app/changes/journal/journaltables.h"
#include "tests/app/changes/journal/journalsamples.h"
#include "tests/app/storage/failingdisk.h"

#include <QDir>
#include <QTemporaryDir>

#include <memory>

#include <unistd.h>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

/** J5: what cannot be written is answered as not written, and said once. */
class FailingJournalTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysThatItCannotBegin_data();
    void saysThatItCannotBegin();
    void keepsWhatWasWrittenBeforeTheDiskWasFull_data();
    void keepsWhatWasWrittenBeforeTheDiskWasFull();
    void goesOnOnceThereIsRoom();
    void saysThatAnotherProgramHoldsTheFile();
    void keepsHistoryThatCannotBeArchived();

private:
    [[nodiscard]] std::unique_ptr<ChangeJournal> journal(
        qint64 limit = ChangeJournal::defaultHistoryLimit);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QStringList m_sentences;
};

void FailingJournalTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"journal.sqlite"_s);
    m_sentences.clear();
}

void FailingJournalTest::cleanup()
{
    roomLeft = -1;
}

std::unique_ptr<ChangeJournal> FailingJournalTest::journal(qint64 limit)
{
    auto result = std::make_unique<ChangeJournal>(m_file, limit);
    connect(result.get(), &ChangeJournal::problemFound, this,
        [this](const QString &sentence) { m_sentences.append(sentence); });
    return result;
}

void FailingJournalTest::saysThatItCannotBegin_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<qint64>("room");
    QTest::addColumn<DatabaseFault>("fault");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("no room at all")
        << u"x.sqlite"_s << qint64(0) << DatabaseFault::Full << u"The disk is full"_s;
    QTest::newRow("room for a page")
        << u"x.sqlite"_s << qint64(5000) << DatabaseFault::Full << u"The disk is full"_s;
    QTest::newRow("no folder") << u"missing/x.sqlite"_s << qint64(-1) << DatabaseFault::ReadOnly
                               << u"cannot be written"_s;
    QTest::newRow("a folder of that name")
        << u"."_s << qint64(-1) << DatabaseFault::ReadOnly << u"cannot be written"_s;
}

void FailingJournalTest::saysThatItCannotBegin()
{
    QFETCH(QString, file);
    QFETCH(qint64, room);
    QFETCH(DatabaseFault, fault);
    QFETCH(QString, sentence);

    m_file = m_folder->filePath(file);
    roomLeft = room;
    const auto opened = journal();
    for (int i = 0; i < 3; ++i) {
        const auto begun = answerOf(opened->begin(sampleOwner(), sampleSet(2)));
        QVERIFY(begun && !*begun);
        QCOMPARE(begun->error().fault, fault);
        QVERIFY(!isWritten(opened->markSent(1)));
        const auto history = answerOf(opened->history(sampleOwner(), {}));
        QVERIFY(history && !*history);
    }
    QCOMPARE(m_sentences.size(), 1);
    QVERIFY2(m_sentences.first().contains(sentence), qPrintable(m_sentences.first()));
}

void FailingJournalTest::keepsWhatWasWrittenBeforeTheDiskWasFull_data()
{
    QTest::addColumn<qint64>("room");
    for (const qint64 room : {0, 1, 3000, 5000, 20'000, 60'000, 100'000})
        QTest::addRow("%lld bytes left", static_cast<long long>(room)) << room;
}

void FailingJournalTest::keepsWhatWasWrittenBeforeTheDiskWasFull()
{
    QFETCH(qint64, room);

    JournalSet set;
    {
        const auto opened = journal();
        set = valueOf(opened->begin(sampleOwner(), sampleSet(10)));
        roomLeft = room;
        const auto begun = answerOf(opened->begin(sampleOwner(), sampleSet(2000)));
        QVERIFY(begun && !*begun);
        QCOMPARE(begun->error().fault, DatabaseFault::Full);
        roomLeft = 0;
        QVERIFY(!isWritten(opened->markSent(set.entries[0].id)));
        QVERIFY(valueOf(opened->readSet(set.id)) == set); // reading goes on
    }
    roomLeft = -1;
    QCOMPARE(m_sentences.size(), 1);
    QVERIFY2(m_sentences.first().contains(u"The disk is full"_s), qPrintable(m_sentences.first()));
    const auto again = journal();
    QVERIFY(valueOf(again->readSet(set.id)) == set);
    QCOMPARE(valueOf(again->history(sampleOwner(), {})).total, 10);
}

void FailingJournalTest::goesOnOnceThereIsRoom()
{
    const auto opened = journal();
    const JournalSet set = valueOf(opened->begin(sampleOwner(), sampleSet(2)));
    roomLeft = 0;
    QVERIFY(!isWritten(opened->markSent(set.entries[0].id)));
    roomLeft = -1;
    QCOMPARE(valueOf(opened->readSet(set.id)).entries[0].state, ChangeState::Planned); // no retry
    QVERIFY(isWritten(opened->markSent(set.entries[0].id)));
    QCOMPARE(valueOf(opened->readSet(set.id)).entries[0].state, ChangeState::Sent);
}

void FailingJournalTest::saysThatAnotherProgramHoldsTheFile()
{
    const auto opened = journal();
    const JournalSet set = valueOf(opened->begin(sampleOwner(), sampleSet(1)));
    const auto other = openDatabase(journalDatabase(m_file));
    QVERIFY(other);
    QVERIFY(other->database->run(u"BEGIN IMMEDIATE"_s));
    const auto sent = answerOf(opened->markSent(set.entries[0].id));
    QVERIFY(sent && !*sent);
    QCOMPARE(sent->error().fault, DatabaseFault::Busy);
    QCOMPARE(m_sentences.size(), 1);
    QVERIFY2(m_sentences.first().contains(u"journal.sqlite"_s), qPrintable(m_sentences.first()));
    QVERIFY(other->database->run(u"ROLLBACK"_s));
    QVERIFY(isWritten(opened->markSent(set.entries[0].id)));
}

void FailingJournalTest::keepsHistoryThatCannotBeArchived()
{
    const auto opened = journal(10);
    const JournalSet first = valueOf(opened->begin(sampleOwner(), sampleSet(10)));
    QVERIFY(isWritten(opened->close(first.id)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    // Rights mean nothing to root, who builds in containers.
    const bool isRoot = ::getuid() == 0;
    constexpr uid_t nobody = 65534;
    if (isRoot)
        QCOMPARE(::setresuid(nobody, nobody, 0), 0);
    for (int i = 1; i <= 3; ++i) {
        valueOf(opened->begin(sampleOwner(), sampleSet(5)));
        QCOMPARE(valueOf(opened->history(sampleOwner(), {})).total, 10 + 5 * i);
    }
    if (isRoot)
        QCOMPARE(::setresuid(0, 0, 0), 0);
    QVERIFY(QFile::setPermissions(
        m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(m_sentences.size(), 1);
    QVERIFY(QDir(m_folder->path()).entryList({u"history-*"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(FailingJournalTest)
#include "test_failingjournal.moc"
