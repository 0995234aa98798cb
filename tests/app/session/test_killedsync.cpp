// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/session/accountsession.h"
#include "app/storage/eventstore.h"
#include "tests/app/api/testclient.h"
#include "tests/support/shiftingserver.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // milliseconds; only a failing test waits that long

const QString accountId = u"account"_s;

Account accountAt(const QString &baseUrl)
{
    return {.id = accountId, .name = u"Shop"_s, .baseUrl = BaseUrl::parse(baseUrl).value()};
}

/** The program that is killed: synchronises again and again, and keeps what it knows in the file.
 */
int synchroniseForEver(const QString &baseUrl, const QString &file)
{
    EventStore store(file);
    RequestLog log;
    ChangeJournal journal{QString()};
    AccountSession session(
        accountAt(baseUrl), AccountSession::Nature::Stored, testKey(), log, journal, quickOptions());
    session.keepIn(store);
    QObject::connect(&session.sync(), &CatalogueSync::phaseChanged, &session, [&session] {
        if (!session.sync().isRunning())
            QMetaObject::invokeMethod(&session, &AccountSession::refresh, Qt::QueuedConnection);
    });
    session.open();
    return QCoreApplication::exec();
}

} // namespace

/** kill -9 at any moment of a synchronisation (J1, for what is known of the list). */
class TestKilledSync final : public QObject
{
    Q_OBJECT

private slots:
    void leavesAFileThatOpens_data();
    void leavesAFileThatOpens();
};

void TestKilledSync::leavesAFileThatOpens_data()
{
    QTest::addColumn<quint32>("seed");
    const quint32 only = qEnvironmentVariable("EVENTDESK_SEED").toUInt();
    for (quint32 seed = only > 0 ? only : 1; seed <= (only > 0 ? only : 20); ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestKilledSync::leavesAFileThatOpens()
{
    QFETCH(quint32, seed);

    QRandomGenerator random(seed);
    const bool moves = random.bounded(3) > 0;
    ShiftingServer server({.order = static_cast<ShiftingServer::Order>(random.bounded(3)),
                              .largestPage = 10 + random.bounded(40),
                              .moveChance = moves ? 40 : 0},
        random.bounded(400), seed);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"events.db"_s);

    QProcess program;
    const int fatalRequest = 1 + random.bounded(60);
    const int breath = random.bounded(8); // milliseconds, so that the store gets its turn, too
    const auto kill = connect(&server.wire(), &FaultServer::requestArrived, this, [&](int count) {
        if (count == fatalRequest)
            QTimer::singleShot(breath, Qt::PreciseTimer, &program, &QProcess::kill);
    });
    QSignalSpy finished(&program, &QProcess::finished);
    program.start(QCoreApplication::applicationFilePath(),
        {u"--synchronise"_s, server.wire().baseUrl(), file});
    QVERIFY(finished.wait(patience));
    QCOMPARE(program.exitStatus(), QProcess::CrashExit); // killed, not ended
    disconnect(kill);

    EventStore store(file);
    const QSignalSpy problems(&store, &EventStore::problemFound);
    std::optional<StoredCatalogue> stored;
    connect(store.load(accountId), &StoreRead::loaded, this,
        [&stored](const StoredCatalogue &catalogue) { stored = catalogue; });
    QTRY_VERIFY_WITH_TIMEOUT(stored.has_value(), patience);
    QCOMPARE(problems.size(), 0); // it opened: nothing was set aside
    QSet<EventId> ids;
    for (const StoredEvent &row : stored->events)
        ids.insert(row.event.id);
    QCOMPARE(ids.size(), stored->events.size());
    if (stored->isComplete && !moves) {
        QCOMPARE(stored->events.size(), server.truth().size());
        for (const StoredEvent &row : stored->events)
            QCOMPARE(row.event, server.truth().value(row.event.id));
    }

    // The next start: what is restored shows no event twice, and becomes the truth.
    server.rest();
    RequestLog log;
    ChangeJournal journal{QString()};
    AccountSession session(accountAt(server.wire().baseUrl()), AccountSession::Nature::Stored,
        testKey(), log, journal, quickOptions());
    session.keepIn(store);
    const auto showsNoneTwice = [&session] {
        const QList<EventId> shown = session.listing().matchingIds();
        return QSet<EventId>(shown.cbegin(), shown.cend()).size() == shown.size()
            && shown.size() == session.catalogue().size();
    };
    bool isOnce = true;
    connect(&session.listing(), &EventListing::shownChanged, this,
        [&] { isOnce = isOnce && showsNoneTwice(); });
    session.open();
    QTRY_COMPARE_WITH_TIMEOUT(session.sync().phase(), CatalogueSync::Phase::UpToDate, patience);
    QVERIFY(isOnce && showsNoneTwice());
    QCOMPARE(session.catalogue().size(), server.truth().size());
    QCOMPARE(problems.size(), 0);
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--synchronise"_s)
        return synchroniseForEver(arguments.value(2), arguments.value(3));
    TestKilledSync test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_killedsync.moc"
