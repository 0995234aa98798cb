// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/journal/changejournal.h"
#include "tests/app/changes/journal/journalsamples.h"

#include <QDir>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

namespace {

/** Another program that writes, and what it said it has written. */
class Writer
{
public:
    explicit Writer(const QString &file)
    {
        m_process.start(u"" JOURNALWRITER ""_s, {file});
        QVERIFY(m_process.waitForStarted());
    }

    /** Waits until it has said at least as many lines. */
    void waitForLines(int count)
    {
        while (m_lines < count) {
            QVERIFY(m_process.waitForReadyRead());
            read();
        }
    }

    void kill()
    {
        m_process.kill(); // SIGKILL: wherever it is by now
        QVERIFY(m_process.waitForFinished());
        QCOMPARE(m_process.exitStatus(), QProcess::CrashExit);
        read();
    }

    [[nodiscard]] const QMap<qint64, ChangeState> &states() const { return m_states; }
    [[nodiscard]] const QList<qint64> &open() const { return m_open; }
    [[nodiscard]] const QList<qint64> &closed() const { return m_closed; }

private:
    void read()
    {
        while (m_process.canReadLine()) {
            const QByteArrayList words = m_process.readLine().trimmed().split(' ');
            const qint64 id = words.at(1).toLongLong();
            ++m_lines;
            if (words.first() == "begun") {
                m_open.append(id);
                for (qint64 i = 0; i < words.at(3).toLongLong(); ++i)
                    m_states.insert(words.at(2).toLongLong() + i, ChangeState::Planned);
            } else if (words.first() == "closed") {
                m_open.removeAll(id);
                m_closed.append(id);
            } else {
                m_states[id] = words.first() == "sent" ? ChangeState::Sent : ChangeState::Done;
            }
        }
    }

    QProcess m_process;
    int m_lines = 0;
    QMap<qint64, ChangeState> m_states; ///< of the entries, as they were acknowledged last
    QList<qint64> m_open;
    QList<qint64> m_closed;
};

} // namespace

/** J1: what the journal acknowledged is there, whenever the program was killed. */
class KilledJournalTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatItAcknowledged_data();
    void keepsWhatItAcknowledged();
    void setsBelongToALivingProgram();
    void locksOfDeadProgramsAreRemoved();
};

void KilledJournalTest::keepsWhatItAcknowledged_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void KilledJournalTest::keepsWhatItAcknowledged()
{
    QFETCH(quint32, seed);

    const QTemporaryDir folder;
    const QString file = folder.filePath(u"journal.sqlite"_s);
    Writer writer(file);
    writer.waitForLines(QRandomGenerator(seed).bounded(0, 200));
    writer.kill();

    ChangeJournal journal(file);
    connect(&journal, &ChangeJournal::problemFound, this,
        [](const QString &sentence) { QFAIL(qPrintable(sentence)); });
    QList<qint64> claimed;
    for (const JournalSet &set : valueOf(journal.claimOpenSets(sampleOwner())))
        claimed.append(set.id);
    for (const qint64 id : writer.closed())
        QVERIFY(!claimed.contains(id));
    QMap<qint64, ChangeState> found;
    const HistoryPage history = valueOf(journal.history(sampleOwner(), {.limit = 1'000'000}));
    QCOMPARE(history.entries.size(), history.total);
    for (const JournalEntry &entry : history.entries) {
        found.insert(entry.id, entry.state);
        QVERIFY(entry.state != ChangeState::Sent); // it is Unknown after a crash
        QCOMPARE(entry.after.has_value(), entry.state == ChangeState::Done);
    }
    for (auto it = writer.states().cbegin(); it != writer.states().cend(); ++it) {
        QVERIFY(found.contains(it.key()));
        // It may have come further than it could say.
        if (it.value() == ChangeState::Done)
            QCOMPARE(found.value(it.key()), ChangeState::Done);
        if (it.value() == ChangeState::Sent)
            QVERIFY(found.value(it.key()) >= ChangeState::Unknown);
    }
}

void KilledJournalTest::setsBelongToALivingProgram()
{
    // J7: two programs never work on the same set.
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"journal.sqlite"_s);
    Writer writer(file);
    ChangeJournal second(file);
    ChangeJournal third(file);
    writer.waitForLines(1);
    QCOMPARE(valueOf(second.claimOpenSets(sampleOwner())).size(), 0);
    const JournalSet own = valueOf(third.begin(sampleOwner(), sampleSet(1)));
    writer.kill();

    const QList<JournalSet> claimed = valueOf(second.claimOpenSets(sampleOwner()));
    QVERIFY(claimed.size() <= 1); // the writer works on one at a time
    for (const JournalSet &set : claimed)
        QVERIFY(set.id != own.id);
    const QList<JournalSet> left = valueOf(third.claimOpenSets(sampleOwner()));
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().id, own.id);
    // Nor is a set opened again that another one works on.
    QVERIFY(!isWritten(second.reopen(own.id)));
    QVERIFY(isWritten(third.close(own.id)));
    QVERIFY(isWritten(second.reopen(own.id)));
    QVERIFY(!isWritten(third.reopen(own.id)));
}

void KilledJournalTest::locksOfDeadProgramsAreRemoved()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"journal.sqlite"_s);
    const auto locks = [&folder] {
        return QDir(folder.path()).entryList({u"*.lock"_s}, QDir::Files | QDir::Hidden).size();
    };
    {
        Writer writer(file);
        writer.waitForLines(1);
        ChangeJournal journal(file);
        valueOf(journal.readSet(1));
        QCOMPARE(locks(), 2);
        writer.kill();
        QCOMPARE(locks(), 2);
    }
    QCOMPARE(locks(), 1);
    ChangeJournal journal(file);
    valueOf(journal.readSet(1));
    QCOMPARE(locks(), 1); // its own
}

QTEST_GUILESS_MAIN(KilledJournalTest)
#include "test_killedjournal.moc"
