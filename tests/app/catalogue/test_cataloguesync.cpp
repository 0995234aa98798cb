// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/cataloguesync.h"

#include "app/catalogue/eventcatalogue.h"
#include "tests/app/changes/run/changedesk.h"
#include "tests/support/listanswer.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Delivery = FaultScript::Delivery;
using Phase = CatalogueSync::Phase;

namespace {

/** A server with events, a catalogue that is kept true to it, and a runner of the user's changes.
 */
struct Room
{
    explicit Room(int events = 0)
    {
        for (int i = 0; i < events; ++i)
            ids.append(server.truth().add(u"Event %1"_s.arg(i), u"e_%1"_s.arg(i)));
        QObject::connect(
            &sync, &CatalogueSync::phaseChanged, &sync, [this] { phases.append(sync.phase()); });
    }

    void capPagesAt(int rows)
    {
        server.onEvery([this, rows](const WireRequest &request) {
            return request.method == "GET" && request.path().endsWith("/events")
                ? listCappedAt(server, request, rows)
                : FaultScript::honest();
        });
    }
    [[nodiscard]] Phase settled()
    {
        (void)QTest::qWaitFor([this] { return !sync.isRunning(); }, patience);
        return sync.phase();
    }
    [[nodiscard]] Phase refreshed(qint64 firstRow = 0)
    {
        phases.clear();
        sync.refresh(firstRow);
        return settled();
    }
    [[nodiscard]] int requests() const { return static_cast<int>(server.requests().size()); }
    [[nodiscard]] bool isTrue()
    {
        if (catalogue.size() != server.truth().size())
            return false;
        return std::ranges::all_of(catalogue.events(), [this](const StoredEvent &row) {
            return server.truth().find(row.event.id) == row.event;
        });
    }
    /** Runs once, when the nth request from now arrives; before it is answered. */
    void onRequest(int nth, std::function<void()> action)
    {
        QObject::connect(&server, &FaultServer::requestArrived, &sync,
            [at = requests() + nth, action = std::move(action)](int count) {
                if (count == at)
                    action();
            });
    }

    FaultServer server;
    TestClient test{server};
    EventCatalogue catalogue;
    CatalogueSync sync{test.client, catalogue};
    ChangeJournal journal{QString()};
    ChangeRunner runner{test.client, catalogue, journal,
        {.accountId = u"account"_s, .origin = u"origin"_s}, {.beforeLookUp = 1ms}};
    QList<EventId> ids;
    QList<Phase> phases;
};

} // namespace

class TestCatalogueSync final : public QObject
{
    Q_OBJECT

private slots:
    void startsUntouched();
    void oneAnswerIsBelieved();
    void manyAnswersAreReadTwice();
    void whatWasKnownNeedsNoSecondLook();
    void newsNeedASecondLook();
    void forgetsOnlyWhatIsSurelyGone();
    void unsettledAfterThreeLooks();
    void refusedSizeIsNotAskedAgain();
    void changedSizeLooksAgain();
    void beyondTheLimit();
    void unreadableEntries();
    void progress();
    void failureKeepsWhatIsKnown();
    void failureAfterAWholeLook();
    void refusedKeyInTheMiddle();
    void offline();
    void cancelKeepsWhatWasRead();
    void refreshDropsTheOlderOne();
    void refreshFromAListener();
    void ownChangesWinOverOlderAnswers_data();
    void ownChangesWinOverOlderAnswers();
    void ownChangesAreNoDisagreement();
    void marksWhatOthersChanged();
    void destroyedInTheMiddle();
    void closedFromAListener_data();
    void closedFromAListener();
};

void TestCatalogueSync::startsUntouched()
{
    Room room(3);
    QCOMPARE(room.sync.phase(), Phase::Untouched);
    QVERIFY(!room.sync.isRunning());
    QVERIFY(!room.sync.error());
    QCOMPARE(room.sync.rowsRead(), 0);
    QCOMPARE(room.sync.rowsExpected(), -1);
    room.sync.cancel(); // nothing to cancel
    QCoreApplication::processEvents();
    QCOMPARE(room.sync.phase(), Phase::Untouched);
    QCOMPARE(room.requests(), 0);
}

void TestCatalogueSync::oneAnswerIsBelieved()
{
    Room room(120);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    QCOMPARE(wireCalls(room.server), QStringList{u"GET /events?page=1&per_page=250"_s});
    QVERIFY(room.isTrue());
    QVERIFY(room.catalogue.knowledge().isComplete);
    QCOMPARE(room.catalogue.knowledge().serverTotal, 120);
    QVERIFY(room.catalogue.knowledge().asOf >= before);
    QCOMPARE(room.phases, QList<Phase>({Phase::Loading, Phase::UpToDate}));
    room.server.truth().remove(room.ids[7]);
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    QCOMPARE(room.requests(), 2);
    QVERIFY(room.isTrue());
}

void TestCatalogueSync::manyAnswersAreReadTwice()
{
    Room room(330);
    room.capPagesAt(100);
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    QCOMPARE(room.requests(), 8);
    QVERIFY(room.isTrue());
    QCOMPARE(room.phases, QList<Phase>({Phase::Loading, Phase::Checking, Phase::UpToDate}));
}

void TestCatalogueSync::whatWasKnownNeedsNoSecondLook()
{
    Room room(330);
    room.capPagesAt(100);
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    const int before = room.requests();
    QCOMPARE(room.refreshed(250), Phase::UpToDate);
    QCOMPARE(room.requests(), before + 4);
    QCOMPARE(room.phases, QList<Phase>({Phase::Loading, Phase::UpToDate}));
}

void TestCatalogueSync::newsNeedASecondLook()
{
    Room room(330);
    room.capPagesAt(100);
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    const int before = room.requests();
    (void)room.server.truth().add(u"New"_s, u"new"_s);
    room.server.truth().remove(room.ids[3]);
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    QCOMPARE(room.requests(), before + 8);
    QVERIFY(room.isTrue());
}

void TestCatalogueSync::forgetsOnlyWhatIsSurelyGone()
{
    // Somebody deletes the first event while the pages are read: one at a border is missed.
    Room room(330);
    room.capPagesAt(100);
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    qsizetype least = room.catalogue.size();
    connect(&room.catalogue, &EventCatalogue::changed, this,
        [&] { least = std::min(least, room.catalogue.size()); });
    room.onRequest(2, [&room] { room.server.truth().remove(room.ids[0]); });
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    QVERIFY(room.isTrue());
    QCOMPARE(least, 329); // the one that was missed never went
    QCOMPARE(room.catalogue.changedOutsideCount(), 0);
}

void TestCatalogueSync::unsettledAfterThreeLooks()
{
    Room room(330);
    int added = 0;
    room.server.onEvery([&](const WireRequest &request) {
        (void)room.server.truth().add(u"New"_s, u"new_%1"_s.arg(added++));
        return listCappedAt(room.server, request, 100);
    });
    QCOMPARE(room.refreshed(), Phase::Unsettled);
    QCOMPARE(room.phases,
        QList<Phase>({Phase::Loading, Phase::Checking, Phase::Checking, Phase::Unsettled}));
    QVERIFY(!room.catalogue.knowledge().isComplete);
    QVERIFY(room.catalogue.knowledge().asOf.isValid());
    QVERIFY(room.catalogue.size() >= 330);
    room.capPagesAt(100);
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    QVERIFY(room.isTrue());
}

void TestCatalogueSync::refusedSizeIsNotAskedAgain()
{
    Room room(40);
    room.server.onEvery([](const WireRequest &request) {
        return request.target.contains("per_page=") ? FaultScript::answering(400)
                                                    : FaultScript::honest();
    });
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    QCOMPARE(wireCalls(room.server),
        QStringList({u"GET /events?page=1&per_page=250"_s, u"GET /events?page=1"_s,
            u"GET /events?page=1"_s}));
    room.server.onEvery(FaultScript::answering(400));
    QCOMPARE(room.refreshed(), Phase::Failed);
    QCOMPARE(room.requests(), 4);
}

void TestCatalogueSync::changedSizeLooksAgain()
{
    Room room(330);
    int answers = 0;
    room.server.onEvery([&](const WireRequest &request) {
        return listCappedAt(room.server, request, ++answers < 3 ? 100 : 60);
    });
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    QVERIFY(room.isTrue());
}

void TestCatalogueSync::beyondTheLimit()
{
    Room room;
    room.server.onEvery([](const WireRequest &request) {
        const qint64 page = pageAsked(request);
        return listAnswer(someIds((page - 1) * 250 + 1, 250),
            R"({"per_page":250,"total_count":10001,"page":)" + QByteArray::number(page) + '}');
    });
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    QCOMPARE(
        room.sync.beyondLimit(), (CatalogueSync::BeyondLimit{.readable = 10'000, .total = 10'001}));
    QCOMPARE(room.catalogue.size(), 10'000);
    QVERIFY(!room.catalogue.knowledge().isComplete);
    room.server.onEvery(listAnswer({1, 2, 3}));
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    QVERIFY(!room.sync.beyondLimit());
    QCOMPARE(room.catalogue.size(), 3);
}

void TestCatalogueSync::unreadableEntries()
{
    Room room(2);
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    room.server.onNext(FaultScript::answering(200,
        R"({"events":[{"id":1,"name":"a","code":"a","status":1,"type":"CUSTOM"},
            {"id":"x"},null],"pagination":{"page":1,"per_page":50,"total_count":3}})"));
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    QCOMPARE(room.sync.unreadable(), 2);
    QCOMPARE(room.catalogue.size(), 3); // an unreadable one may be one of those we know
    QVERIFY(!room.catalogue.knowledge().isComplete);
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    QCOMPARE(room.sync.unreadable(), 0);
    QVERIFY(room.isTrue());
}

void TestCatalogueSync::progress()
{
    Room room(330);
    room.capPagesAt(100);
    QList<qint64> read;
    connect(&room.sync, &CatalogueSync::progressed, this, [&] {
        read.append(room.sync.rowsRead());
        QCOMPARE(room.sync.rowsExpected(), 330);
        QVERIFY(room.sync.isRunning());
    });
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    QCOMPARE(read.size(), 8);
    QCOMPARE(read.first(), 100);
    QCOMPARE(read.at(3), 330);
    QCOMPARE(read.at(4), 100);
}

void TestCatalogueSync::failureKeepsWhatIsKnown()
{
    Room room(30);
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    const CatalogueKnowledge before = room.catalogue.knowledge();
    room.server.onEvery(FaultScript::answering(501, "not implemented", "text/plain"));
    QCOMPARE(room.refreshed(), Phase::Failed);
    QCOMPARE(room.sync.error()->kind, ApiError::Kind::ServerTrouble);
    QCOMPARE(room.catalogue.knowledge(), before);
    QVERIFY(room.isTrue());
    room.server.onEvery(FaultScript::honest());
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    QVERIFY(!room.sync.error());
}

void TestCatalogueSync::failureAfterAWholeLook()
{
    Room room(330);
    int answers = 0;
    room.server.onEvery([&](const WireRequest &request) {
        return ++answers <= 4 ? listCappedAt(room.server, request, 100)
                              : FaultScript::answering(501);
    });
    QCOMPARE(room.refreshed(), Phase::Failed);
    QCOMPARE(room.catalogue.size(), 330);
    QVERIFY(room.catalogue.knowledge().asOf.isValid()); // as of the look that was whole
    QVERIFY(!room.catalogue.knowledge().isComplete);
}

void TestCatalogueSync::refusedKeyInTheMiddle()
{
    // R7: 401 stops everything at once.
    Room room(2'000);
    room.server.onEvery([&room](const WireRequest &request) {
        return pageAsked(request) == 5 ? FaultScript::answering(401)
                                       : listCappedAt(room.server, request, 100);
    });
    QCOMPARE(room.refreshed(), Phase::Failed);
    QCOMPARE(room.sync.error()->kind, ApiError::Kind::Unauthorized);
    const int requests = room.requests();
    QVERIFY(requests <= 12);
    QVERIFY(room.catalogue.size() >= 100);
    room.capPagesAt(100);
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    QVERIFY(room.isTrue());
}

void TestCatalogueSync::offline()
{
    auto server = std::make_unique<FaultServer>();
    TestClient test(*server);
    server.reset();
    EventCatalogue catalogue;
    CatalogueSync sync(test.client, catalogue);
    sync.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(sync.phase(), Phase::Failed, patience);
    QCOMPARE(sync.error()->kind, ApiError::Kind::Offline);
    QVERIFY(!catalogue.knowledge().asOf.isValid());
}

void TestCatalogueSync::cancelKeepsWhatWasRead()
{
    Room room(330);
    room.server.onEvery([&room](const WireRequest &request) {
        return pageAsked(request) == 1 ? listCappedAt(room.server, request, 100)
                                       : FaultScript::delivering(Delivery::Nothing);
    });
    room.sync.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(room.catalogue.size(), 100, patience);
    room.sync.cancel();
    QCOMPARE(room.sync.phase(), Phase::Stopped);
    QVERIFY(!room.sync.isRunning());
    room.sync.cancel();
    QCOMPARE(room.phases, QList<Phase>({Phase::Loading, Phase::Stopped}));
    QVERIFY(!room.catalogue.knowledge().isComplete);
    room.capPagesAt(100);
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    QVERIFY(room.isTrue());
}

void TestCatalogueSync::refreshDropsTheOlderOne()
{
    Room room(3);
    FaultScript older = listAnswer({901, 902, 903});
    older.delivery = Delivery::Trickle; // still on its way when it is no longer wanted
    room.server.onNext(older);
    room.sync.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(room.requests(), 1, patience);
    room.sync.refresh();
    QCOMPARE(room.settled(), Phase::UpToDate);
    // Once both requests are over, as the log says, the older answer can do no more harm.
    QTRY_COMPARE_WITH_TIMEOUT(room.test.log.entries().size(), 2U, patience);
    QVERIFY(room.isTrue());
    QCOMPARE(room.sync.phase(), Phase::UpToDate);
}

void TestCatalogueSync::refreshFromAListener()
{
    Room room(330);
    room.capPagesAt(100);
    int wishes = 0;
    connect(&room.sync, &CatalogueSync::progressed, this, [&] {
        if (++wishes == 2)
            room.sync.refresh(200);
    });
    connect(&room.catalogue, &EventCatalogue::knowledgeChanged, this, [&] {
        if (++wishes < 20)
            room.sync.refresh();
    });
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    QVERIFY(room.isTrue());
    QVERIFY(room.catalogue.knowledge().isComplete);
}

void TestCatalogueSync::ownChangesWinOverOlderAnswers_data()
{
    QTest::addColumn<Change::Kind>("kind");
    QTest::newRow("create") << Change::Kind::Create;
    QTest::newRow("delete") << Change::Kind::Delete;
    QTest::newRow("deactivate") << Change::Kind::Deactivate;
    QTest::newRow("update") << Change::Kind::Update;
}

void TestCatalogueSync::ownChangesWinOverOlderAnswers()
{
    QFETCH(Change::Kind, kind);

    Room room(30);
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    // The list as it is now, answered only when the user's change is done.
    FaultScript older = listCappedAt(room.server, room.server.requests().back(), 250);
    room.server.onNext(older.after(300ms));
    room.sync.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(room.requests(), 2, patience);
    const Event event = *room.catalogue.find(room.ids[4]);
    const Change change = kind == Change::Kind::Create ? Change::create(u"New"_s, u"new"_s)
        : kind == Change::Kind::Update                 ? Change::update(event, u"New"_s, u"new"_s)
                                                       : Change::of(kind, event);
    RunOutcome outcome(room.runner.run(change));
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.result(), ChangeOutcome::Result::Done);
    QVERIFY(room.sync.isRunning());
    QVERIFY(room.isTrue());
    QCOMPARE(room.settled(), Phase::UpToDate);
    QVERIFY(room.isTrue());
    QCOMPARE(room.catalogue.changedOutsideCount(), 0);
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    QVERIFY(room.isTrue());
    QCOMPARE(room.catalogue.changedOutsideCount(), 0);
}

void TestCatalogueSync::ownChangesAreNoDisagreement()
{
    // A run of the user's own changes goes on during all looks.
    Room room(330);
    room.capPagesAt(100);
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    int done = 0;
    for (qsizetype i = 0; i < 60; ++i) {
        const Event event = *room.catalogue.find(room.ids[i * 5]);
        connect(room.runner.run(Change::of(Change::Kind::Deactivate, event)), &ChangeRun::finished,
            this, [&done] { ++done; });
    }
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    QTRY_COMPARE_WITH_TIMEOUT(done, 60, patience);
    QVERIFY(room.isTrue());
    QCOMPARE(room.catalogue.changedOutsideCount(), 0);
}

void TestCatalogueSync::marksWhatOthersChanged()
{
    Room room(30);
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    QCOMPARE(room.catalogue.changedOutsideCount(), 0);
    const EventId fresh = room.server.truth().add(u"New"_s, u"new"_s);
    QCOMPARE(room.refreshed(), Phase::UpToDate);
    QCOMPARE(room.catalogue.changedOutsideCount(), 1);
    QVERIFY(room.catalogue.isChangedOutside(fresh));
}

void TestCatalogueSync::destroyedInTheMiddle()
{
    FaultServer server;
    server.onEvery(FaultScript::delivering(Delivery::Nothing));
    TestClient test(server);
    EventCatalogue catalogue;
    auto sync = std::make_unique<CatalogueSync>(test.client, catalogue);
    sync->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), std::size_t{1}, patience);
    sync.reset();
    server.closeConnections();
    QCoreApplication::processEvents();
    QVERIFY(catalogue.isEmpty());
}

void TestCatalogueSync::closedFromAListener_data()
{
    QTest::addColumn<int>("status"); // of the answers
    QTest::addColumn<int>("signal"); // the nth phaseChanged, or a progress
    for (const int status : {200, 401}) {
        for (int signal = 0; signal < 4; ++signal)
            QTest::addRow("%d, signal %d", status, signal) << status << signal;
    }
}

void TestCatalogueSync::closedFromAListener()
{
    QFETCH(int, status);
    QFETCH(int, signal);

    FaultServer server;
    for (int i = 0; i < 60; ++i)
        (void)server.truth().add(u"E"_s, u"e_%1"_s.arg(i));
    server.onEvery([&server, status](const WireRequest &request) {
        return status == 200 ? listCappedAt(server, request, 20) : FaultScript::answering(status);
    });
    TestClient test(server);
    EventCatalogue catalogue;
    auto sync = std::make_unique<CatalogueSync>(test.client, catalogue);
    bool isOver = false;
    int phases = 0;
    const auto close = [&] {
        isOver = true;
        sync.reset();
    };
    connect(sync.get(), &CatalogueSync::phaseChanged, this, [&] {
        isOver = isOver || !sync->isRunning();
        if (++phases == signal)
            close();
    });
    connect(sync.get(), &CatalogueSync::progressed, this, [&] {
        if (signal == 0)
            close();
    });
    sync->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(isOver, patience);
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestCatalogueSync)
#include "test_cataloguesync.moc"
