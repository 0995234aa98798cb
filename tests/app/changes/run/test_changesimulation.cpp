// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/journal/changejournal.h"
#include "tests/app/changes/run/changedesk.h"
#include "tests/app/changes/run/changeschedule.h"
#include "tests/app/changes/run/simulatedaccount.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

/**
 * Sets of changes against a misbehaving server, with others who interfere and a program that is
 * killed at any moment: afterwards the account is as planned, nothing was done twice, and the
 * journal tells what is true (J1, R8 to R14). EVENTDESK_SCHEDULES says how many schedules;
 * EVENTDESK_SEED repeats one.
 */
class TestChangeSimulation final : public QObject
{
    Q_OBJECT

private slots:
    void endsAsPlanned_data();
    void endsAsPlanned();
    void tenKillsOfFiveHundredChanges();

private:
    /** Runs the program until it ended by itself; what it said of each row, by entry. */
    [[nodiscard]] std::optional<QHash<qint64, int>> run(
        ChangeSchedule &schedule, SimulatedAccount &account, const QStringList &arguments);
    /** The one set in the journal. */
    [[nodiscard]] std::optional<JournalSet> onlySet(const QString &file);

    int m_kills = 0;
};

std::optional<QHash<qint64, int>> TestChangeSimulation::run(
    ChangeSchedule &schedule, SimulatedAccount &account, const QStringList &arguments)
{
    QList<int> kills = schedule.killsAfter();
    while (true) {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const int fatal = kills.isEmpty() ? -1 : kills.takeFirst();
        int requests = 0;
        const auto kill =
            connect(&account.server(), &FaultServer::requestArrived, &program, [&](int) {
                if (++requests == fatal) {
                    QTimer::singleShot(
                        schedule.breath(), Qt::PreciseTimer, &program, &QProcess::kill);
                }
            });
        QSignalSpy finished(&program, &QProcess::finished);
        program.start(QStringLiteral(CHANGEWORKER), arguments);
        const bool ended = finished.wait(2 * patience);
        disconnect(kill);
        if (!ended) {
            qWarning("The program does not end.");
            return std::nullopt;
        }
        if (program.exitStatus() == QProcess::CrashExit && requests >= fatal && fatal > 0) {
            ++m_kills;
            // What it sent has arrived before the next start: a create that arrives later than it
            // is looked up is sent again, refused, and found then.
            const auto isRead = [&account] { return !account.server().hasConnections(); };
            if (!QTest::qWaitFor(isRead, patience))
                return std::nullopt;
            continue;
        }
        if (program.exitStatus() != QProcess::NormalExit || program.exitCode() != 0)
            return std::nullopt;
        QHash<qint64, int> told;
        const QList<QByteArray> lines = program.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines) {
            if (const QList<QByteArray> words = line.split(' '); words.size() == 2)
                told.insert(words[0].toLongLong(), words[1].toInt());
        }
        return told;
    }
}

std::optional<JournalSet> TestChangeSimulation::onlySet(const QString &file)
{
    ChangeJournal journal(file);
    std::optional<JournalSet> set;
    connect(journal.history(testOwner(), {.limit = 1}), &HistoryReply::finished, this,
        [&](const DatabaseResult<HistoryPage> &page) {
            const qint64 id = page && !page->entries.isEmpty() ? page->entries[0].setId : 0;
            connect(journal.readSet(id), &JournalSetReply::finished, this,
                [&](const DatabaseResult<JournalSet> &read) { set = read.value_or(JournalSet{}); });
        });
    if (!QTest::qWaitFor([&set] { return set.has_value(); }, patience))
        return std::nullopt;
    return set;
}

void TestChangeSimulation::endsAsPlanned_data()
{
    QTest::addColumn<quint32>("seed");
    const quint32 only = qEnvironmentVariable("EVENTDESK_SEED").toUInt();
    const int wanted = qEnvironmentVariable("EVENTDESK_SCHEDULES").toInt();
    const auto schedules = static_cast<quint32>(wanted > 0 ? wanted : 50);
    const quint32 first = only > 0 ? only : 1;
    for (quint32 seed = first; seed < first + (only > 0 ? 1 : schedules); ++seed)
        QTest::addRow("EVENTDESK_SEED=%u", seed) << seed;
}

void TestChangeSimulation::endsAsPlanned()
{
    QFETCH(quint32, seed);

    ChangeSchedule schedule(seed);
    SimulatedAccount account(schedule);
    const QTemporaryDir folder;
    const QString journal = folder.filePath(u"journal.sqlite"_s);
    const auto told =
        run(schedule, account, {account.server().baseUrl(), journal, QString::number(seed)});
    QVERIFY(told);
    const std::optional<JournalSet> set = onlySet(journal);
    QVERIFY(set);
    QVERIFY(!set->isOpen);
    const QStringList complaints = account.complaints(set->entries);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    // Retried until it is done, unless it was killed between its last word and that.
    QVERIFY(told->isEmpty() || account.givenUp() == 0);
    for (const JournalEntry &entry : set->entries) { // nothing when it was killed at its last word
        if (told->contains(entry.id))
            QCOMPARE(told->value(entry.id), static_cast<int>(entry.state));
    }
}

void TestChangeSimulation::tenKillsOfFiveHundredChanges()
{
    constexpr int changes = 500;
    constexpr int kills = 10;
    ChangeSchedule schedule(1, changes, kills);
    SimulatedAccount account(schedule);
    const QTemporaryDir folder;
    const QString journal = folder.filePath(u"journal.sqlite"_s);
    m_kills = 0;
    QVERIFY(run(schedule, account,
        {account.server().baseUrl(), journal, u"1"_s, QString::number(changes),
            QString::number(kills)}));
    QCOMPARE(m_kills, kills);
    const std::optional<JournalSet> set = onlySet(journal);
    QVERIFY(set);
    QVERIFY(!set->isOpen);
    const QStringList complaints = account.complaints(set->entries);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    QCOMPARE(account.conflicts(), 0);
}

QTEST_GUILESS_MAIN(TestChangeSimulation)
#include "test_changesimulation.moc"
