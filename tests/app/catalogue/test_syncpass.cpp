// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/syncpass.h"

#include "app/catalogue/eventcatalogue.h"
#include "tests/app/api/testclient.h"
#include "tests/support/listanswer.h"
#include "tests/support/wirecalls.h"

#include <QSignalSpy>
#include <QTest>
#include <QTestEventLoop>

#include <algorithm>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

using Ending = SyncPass::Ending;

namespace {

constexpr int patience = 30'000; // milliseconds; only a failing test waits that long

/** One look at a server's list. */
struct Look
{
    explicit Look(int events = 0)
    {
        for (int i = 0; i < events; ++i)
            ids.append(server.truth().add(u"Event %1"_s.arg(i), u"e_%1"_s.arg(i)));
    }

    void capPagesAt(int rows)
    {
        server.onEvery([this, rows](const WireRequest &request) {
            return listCappedAt(server, request, rows);
        });
    }
    /** The nth page of so many rows, from a list with so many events, with this pagination. */
    void list(int events, int perPage, const QByteArray &pagination)
    {
        server.onEvery([events, perPage, pagination](const WireRequest &request) {
            const qint64 first = (pageAsked(request) - 1) * perPage;
            const auto rows = std::clamp<qint64>(events - first, 0, perPage);
            QByteArray told = pagination;
            told.replace("PAGE", QByteArray::number(pageAsked(request)));
            return listAnswer(someIds(first + 1, static_cast<int>(rows)), told);
        });
    }

    Ending run(int rowsAsked = 250, qint64 firstRow = 0)
    {
        delete pass;
        pass = new SyncPass(test.client, catalogue, rowsAsked, firstRow);
        QObject::connect(pass, &SyncPass::finished, &loop, &QTestEventLoop::exitLoop);
        pass->start();
        loop.enterLoopMSecs(patience);
        return pass->ending();
    }
    ~Look() { delete pass; }
    Q_DISABLE_COPY_MOVE(Look)

    /** The pages that were asked for, in order of arrival. */
    [[nodiscard]] QList<qint64> pages() const
    {
        QList<qint64> numbers;
        for (const WireRequest &request : server.requests())
            numbers.append(pageAsked(request));
        return numbers;
    }

    FaultServer server;
    TestClient test{server};
    EventCatalogue catalogue;
    SyncPass *pass = nullptr;
    QTestEventLoop loop;
    QList<EventId> ids;
};

} // namespace

class TestSyncPass final : public QObject
{
    Q_OBJECT

private slots:
    void aSmallAccountIsOneRequest();
    void anEmptyAccountIsOneRequest();
    void followsTheAnswersPageSize();
    void beginsWithTheWantedPage();
    void wantedPagePastTheEnd_data();
    void wantedPagePastTheEnd();
    void aFullPageIsNotTheLast();
    void endsWhereAPageIsNotFull_data();
    void endsWhereAPageIsNotFull();
    void noPaginationAtAll();
    void serverThatKnowsNoPages_data();
    void serverThatKnowsNoPages();
    void refusedSize();
    void changedSize();
    void offsetLimit_data();
    void offsetLimit();
    void nearerLimit();
    void countBeyondTheLimitIsAHintToo();
    void pagesPastTheEndMayBeMissing();
    void noticesThatRowsShifted_data();
    void noticesThatRowsShifted();
    void failsWithTheFirstFailure();
    void staysWithinSix();
    void abandonedSaysNothing();
};

void TestSyncPass::aSmallAccountIsOneRequest()
{
    Look look(120);
    QCOMPARE(look.run(), Ending::Whole);
    QCOMPARE(wireCalls(look.server), QStringList{u"GET /events?page=1&per_page=250"_s});
    QCOMPARE(look.catalogue.size(), 120);
    QCOMPARE(look.pass->seen().size(), 120);
    QCOMPARE(look.pass->rowsRead(), 120);
    QCOMPARE(look.pass->rowsExpected(), 120);
    QVERIFY(look.pass->isOneAnswer());
    QVERIFY(look.pass->isQuiet());
    QVERIFY(!look.pass->isNoNews());
    QVERIFY(!look.pass->isCutByLimit());
    QCOMPARE(look.run(), Ending::Whole);
    QVERIFY(look.pass->isNoNews());
}

void TestSyncPass::anEmptyAccountIsOneRequest()
{
    Look look;
    QCOMPARE(look.run(), Ending::Whole);
    QCOMPARE(look.pages(), QList<qint64>{1});
    QVERIFY(look.pass->isOneAnswer());
    look.server.onEvery(listAnswer({})); // without pagination
    QCOMPARE(look.run(), Ending::Whole);
    QCOMPARE(look.pages().size(), 2);
}

void TestSyncPass::followsTheAnswersPageSize()
{
    Look look(330);
    look.capPagesAt(100);
    QCOMPARE(look.run(), Ending::Whole);
    QCOMPARE(wireCalls(look.server).size(), 4); // 250 asked for, 100 given
    for (const QString &call : wireCalls(look.server))
        QVERIFY(call.endsWith(u"per_page=250"_s));
    QCOMPARE(look.catalogue.size(), 330);
    QCOMPARE(look.catalogue.events().value(look.ids[299]).place, 299);
    QVERIFY(look.pass->isQuiet());
    QVERIFY(!look.pass->isOneAnswer());
}

void TestSyncPass::beginsWithTheWantedPage()
{
    Look look(900);
    QCOMPARE(look.run(250, 510), Ending::Whole);
    QCOMPARE(look.pages().constFirst(), 3);
    QCOMPARE(look.pages().size(), 4);
    QCOMPARE(look.catalogue.size(), 900);
    QVERIFY(look.pass->isQuiet());
}

void TestSyncPass::wantedPagePastTheEnd_data()
{
    QTest::addColumn<FaultScript>("answer");
    QTest::newRow("empty") << FaultScript::honest();
    QTest::newRow("refused") << FaultScript::answering(400);
    QTest::newRow("not found") << FaultScript::answering(404);
}

void TestSyncPass::wantedPagePastTheEnd()
{
    QFETCH(FaultScript, answer);

    Look look(30); // it was longer when the user last looked
    look.server.onNext(answer);
    QCOMPARE(look.run(250, 600), Ending::Whole);
    QCOMPARE(look.pages(), QList<qint64>({3, 1}));
    QCOMPARE(look.catalogue.size(), 30);
    QVERIFY(look.pass->isQuiet());
    QVERIFY(!look.pass->isCutByLimit());
}

void TestSyncPass::aFullPageIsNotTheLast()
{
    Look look(250); // whatever the count says
    QCOMPARE(look.run(), Ending::Whole);
    QCOMPARE(look.pages(), QList<qint64>({1, 2}));
    QVERIFY(look.pass->isQuiet());
}

void TestSyncPass::endsWhereAPageIsNotFull_data()
{
    QTest::addColumn<QByteArray>("count");
    QTest::addColumn<int>("most"); // requests: 6 pages, and what is asked for in vain

    QTest::newRow("true") << QByteArray("55") << 6;
    QTest::newRow("too low") << QByteArray("3") << 9;
    QTest::newRow("too low by one") << QByteArray("54") << 6;
    QTest::newRow("a little too high") << QByteArray("61") << 7;
    QTest::newRow("far too high") << QByteArray("9999") << 12;
    QTest::newRow("higher than can be read") << QByteArray("1000000") << 12;
    QTest::newRow("negative") << QByteArray("-1") << 9;
    QTest::newRow("no number") << QByteArray("null") << 9;
}

void TestSyncPass::endsWhereAPageIsNotFull()
{
    QFETCH(QByteArray, count);
    QFETCH(int, most);

    Look look;
    look.list(55, 10, R"({"page":PAGE,"per_page":10,"total_count":)" + count + '}');
    QCOMPARE(look.run(), Ending::Whole);
    QCOMPARE(look.catalogue.size(), 55);
    QVERIFY(look.pass->isQuiet());
    QVERIFY(!look.pass->isCutByLimit());
    QVERIFY2(look.pages().size() <= most, qPrintable(wireCalls(look.server).join(u'\n')));
}

void TestSyncPass::noPaginationAtAll()
{
    Look look;
    look.list(55, 10, {});
    QCOMPARE(look.run(), Ending::Whole);
    QCOMPARE(look.catalogue.size(), 55);
    QVERIFY(look.pass->isQuiet());
    QCOMPARE(look.pass->serverTotal(), -1);
    QCOMPARE(look.pass->rowsExpected(), -1);
    QVERIFY(look.pages().size() <= 9);

    QCOMPARE(look.run(250, 600), Ending::Whole); // the first page tells how large pages are
    QCOMPARE(look.catalogue.size(), 55);
}

void TestSyncPass::serverThatKnowsNoPages_data()
{
    QTest::addColumn<QByteArray>("pagination");
    QTest::newRow("silent") << QByteArray();
    QTest::newRow("says page 1") << QByteArray(R"({"page":1,"per_page":3,"total_count":3})");
    QTest::newRow("says every page") << QByteArray(R"({"page":PAGE,"per_page":3})");
}

void TestSyncPass::serverThatKnowsNoPages()
{
    QFETCH(QByteArray, pagination);

    Look look; // every page holds the same rows
    look.server.onEvery([&pagination](const WireRequest &request) {
        QByteArray told = pagination;
        return listAnswer({1, 2, 3}, told.replace("PAGE", QByteArray::number(pageAsked(request))));
    });
    QCOMPARE(look.run(), Ending::Whole);
    QCOMPARE(look.catalogue.size(), 3);
    QVERIFY(look.pages().size() <= 5);
    QVERIFY(!look.pass->isCutByLimit());
}

void TestSyncPass::refusedSize()
{
    Look look(120);
    look.server.onEvery([](const WireRequest &request) {
        return request.target.contains("per_page=") ? FaultScript::answering(400)
                                                    : FaultScript::honest();
    });
    QCOMPARE(look.run(), Ending::SizeRefused);
    QCOMPARE(look.run(0), Ending::Whole);
    QCOMPARE(wireCalls(look.server).mid(1),
        QStringList({u"GET /events?page=1"_s, u"GET /events?page=2"_s, u"GET /events?page=3"_s}));
    look.server.onEvery(FaultScript::answering(400));
    QCOMPARE(look.run(0), Ending::Failed);
    QCOMPARE(look.pass->error()->kind, ApiError::Kind::InvalidRequest);
}

void TestSyncPass::changedSize()
{
    Look look(300);
    look.server.onEvery([&look](const WireRequest &request) {
        return listCappedAt(look.server, request, pageAsked(request) < 3 ? 100 : 50);
    });
    QCOMPARE(look.run(), Ending::SizeChanged);
}

void TestSyncPass::offsetLimit_data()
{
    QTest::addColumn<int>("events");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("9,999") << 9'999 << false;
    QTest::newRow("10,000") << 10'000 << false;
    QTest::newRow("10,001") << 10'001 << true;
    QTest::newRow("12,050") << 12'050 << true;
}

void TestSyncPass::offsetLimit()
{
    // N20: nobody asks beyond offset 10,000.
    QFETCH(int, events);
    QFETCH(bool, isCut);

    Look look;
    look.list(events, 250,
        R"({"page":PAGE,"per_page":250,"total_count":)" + QByteArray::number(events) + '}');
    QCOMPARE(look.run(), Ending::Whole);
    QCOMPARE(look.pages().size(), 40);
    QCOMPARE(look.catalogue.size(), std::min(events, 10'000));
    QCOMPARE(look.pass->isCutByLimit(), isCut);
    QCOMPARE(look.pass->readableRows(), 10'000);
    QCOMPARE(look.pass->serverTotal(), events);
    QCOMPARE(look.pass->rowsExpected(), std::min(events, 10'000));
}

void TestSyncPass::nearerLimit()
{
    Look look(1'000);
    look.server.onEvery([&look](const WireRequest &request) {
        return pageAsked(request) > 5 ? FaultScript::answering(400, R"({"error":"too far"})")
                                      : listCappedAt(look.server, request, 100);
    });
    QCOMPARE(look.run(), Ending::Whole);
    QCOMPARE(look.catalogue.size(), 500);
    QVERIFY(look.pass->isCutByLimit());
    QCOMPARE(look.pass->readableRows(), 500);
    QCOMPARE(look.pass->serverTotal(), 1'000);
}

void TestSyncPass::countBeyondTheLimitIsAHintToo()
{
    Look look;
    look.list(5, 10, R"({"page":PAGE,"per_page":10,"total_count":20000})");
    QCOMPARE(look.run(), Ending::Whole);
    QVERIFY(!look.pass->isCutByLimit()); // the end was seen
}

void TestSyncPass::pagesPastTheEndMayBeMissing()
{
    for (const int status : {400, 404}) {
        Look look(300);
        look.server.onEvery([&look, status](const WireRequest &request) {
            return pageAsked(request) > 3 ? FaultScript::answering(status)
                                          : listCappedAt(look.server, request, 100);
        });
        QCOMPARE(look.run(), Ending::Whole);
        QCOMPARE(look.catalogue.size(), 300);
        QCOMPARE(look.pages().size(), 4);
        QVERIFY(!look.pass->isCutByLimit());
    }
}

void TestSyncPass::noticesThatRowsShifted_data()
{
    QTest::addColumn<QList<FaultScript>>("answers"); // of pages 1, 2 and so on

    const auto told = [](int page, int count) {
        return R"({"per_page":3,"page":)" + QByteArray::number(page) + R"(,"total_count":)"
            + QByteArray::number(count) + '}';
    };
    QTest::newRow("an id twice") << QList<FaultScript>{
        listAnswer({1, 2, 3}, told(1, 5)), listAnswer({3, 4}, told(2, 5))};
    QTest::newRow("an id twice in one answer")
        << QList<FaultScript>{listAnswer({1, 1}, told(1, 2))};
    QTest::newRow("another count")
        << QList<FaultScript>{listAnswer({1, 2, 3}, told(1, 5)), listAnswer({4, 5}, told(2, 6))};
    QTest::newRow("another page than asked for")
        << QList<FaultScript>{listAnswer({1, 2, 3}, told(1, 5)), listAnswer({4, 5}, told(1, 5))};
    QTest::newRow("a short page in the middle")
        << QList<FaultScript>{listAnswer({1, 2, 3}, told(1, 7)), listAnswer({4, 5}, told(2, 7)),
               listAnswer({7}, told(3, 7))};
}

void TestSyncPass::noticesThatRowsShifted()
{
    QFETCH(QList<FaultScript>, answers);

    Look look;
    look.server.onEvery([&answers](const WireRequest &request) {
        return answers.value(pageAsked(request) - 1, listAnswer({}));
    });
    QCOMPARE(look.run(), Ending::Whole);
    QVERIFY(!look.pass->isQuiet());
}

void TestSyncPass::failsWithTheFirstFailure()
{
    Look look(2'000);
    look.server.onEvery([&look](const WireRequest &request) {
        return pageAsked(request) == 5 ? FaultScript::answering(401)
                                       : listCappedAt(look.server, request, 100);
    });
    QCOMPARE(look.run(), Ending::Failed);
    QCOMPARE(look.pass->error()->kind, ApiError::Kind::Unauthorized);
    look.pass->abandon(); // as CatalogueSync does
    look.pass = nullptr;
    QVERIFY(look.catalogue.size() >= 100); // what was read stays
    QVERIFY(look.pages().size() <= 12); // what was in flight, no more (R7)
}

void TestSyncPass::staysWithinSix()
{
    Look look(3'000);
    look.server.onEvery([&look](const WireRequest &request) {
        return listCappedAt(look.server, request, 50).after(std::chrono::milliseconds(2));
    });
    QCOMPARE(look.run(), Ending::Whole);
    QCOMPARE(look.pages().size(), 61); // 60 full pages, and the one that shows the end
    QVERIFY(look.server.mostInFlight() > 1);
    QVERIFY(look.server.mostInFlight() <= 6);
}

void TestSyncPass::abandonedSaysNothing()
{
    Look look(500);
    auto *pass = new SyncPass(look.test.client, look.catalogue, 250, 0);
    const QSignalSpy finished(pass, &SyncPass::finished);
    const QSignalSpy read(pass, &SyncPass::pageRead);
    QSignalSpy gone(pass, &QObject::destroyed);
    pass->start();
    look.server.onEvery(FaultScript::delivering(FaultScript::Delivery::Nothing));
    QTRY_COMPARE_WITH_TIMEOUT(look.server.requests().size(), std::size_t{1}, patience);
    look.server.onEvery(FaultScript::honest());
    pass->abandon();
    QVERIFY(gone.wait(patience));
    QCOMPARE(finished.size() + read.size(), 0);
    QVERIFY(look.catalogue.isEmpty());
    QCOMPARE(look.run(), Ending::Whole); // the client goes on
}

QTEST_GUILESS_MAIN(TestSyncPass)
#include "test_syncpass.moc"
