// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/requestlane.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>
#include <vector>

using namespace eventdesk;
using namespace std::chrono_literals;

class TestRequestLane final : public QObject
{
    Q_OBJECT

private slots:
    void entersUpToItsWidth_data();
    void entersUpToItsWidth();
    void entersInOrderOfAsking();
    void withdrawnNeverEnters();
    void deadOwnersAreSkipped();
    void pauseHoldsEverybodyBack();
    void longerPauseStays();
    void pauseDoesNotDisturbThoseInside();
    void canBeEnteredFromInsideEnter();
    void widthCanChange();

private:
    QObject m_owner;
};

void TestRequestLane::entersUpToItsWidth_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("width");

    QTest::newRow("default") << 4 << 4;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("clamped from below") << 0 << 1;
    QTest::newRow("N5: hard maximum") << 100 << 6;
}

void TestRequestLane::entersUpToItsWidth()
{
    QFETCH(int, asked);
    QFETCH(int, width);
    RequestLane lane(asked);
    int entered = 0;
    for (int i = 0; i < 20; ++i)
        lane.queue(&m_owner, [&] { ++entered; });
    QCOMPARE(entered, width);
    for (int left = 1; left <= 20; ++left) {
        lane.leave();
        QCOMPARE(entered, std::min(20, width + left));
    }
}

void TestRequestLane::entersInOrderOfAsking()
{
    RequestLane lane(1);
    std::vector<int> order;
    for (int i = 0; i < 4; ++i)
        lane.queue(&m_owner, [&, i] { order.push_back(i); });
    for (int i = 0; i < 4; ++i)
        lane.leave();
    QCOMPARE(order, (std::vector{0, 1, 2, 3}));
}

void TestRequestLane::withdrawnNeverEnters()
{
    RequestLane lane(1);
    QObject goes;
    int entered = 0;
    lane.queue(&m_owner, [] {});
    lane.queue(&goes, [] { QFAIL("was withdrawn"); });
    lane.queue(&m_owner, [&] { ++entered; });
    lane.withdraw(&goes);
    lane.leave();
    QCOMPARE(entered, 1);
}

void TestRequestLane::deadOwnersAreSkipped()
{
    RequestLane lane(1);
    auto dies = std::make_unique<QObject>();
    int entered = 0;
    lane.queue(&m_owner, [] {});
    lane.queue(dies.get(), [] { QFAIL("is dead"); });
    lane.queue(&m_owner, [&] { ++entered; });
    dies.reset();
    lane.leave();
    QCOMPARE(entered, 1);
}

void TestRequestLane::pauseHoldsEverybodyBack()
{
    RequestLane lane(4);
    QElapsedTimer clock;
    clock.start();
    lane.pause(50ms);
    int entered = 0;
    for (int i = 0; i < 10; ++i)
        lane.queue(&m_owner, [&] { ++entered; });
    QCOMPARE(entered, 0);
    QTRY_COMPARE(entered, 4);
    QVERIFY(clock.elapsed() >= 45);
}

void TestRequestLane::longerPauseStays()
{
    RequestLane lane(1);
    QElapsedTimer clock;
    clock.start();
    lane.pause(100ms);
    lane.pause(1ms);
    bool entered = false;
    lane.queue(&m_owner, [&] { entered = true; });
    QTRY_VERIFY(entered);
    QVERIFY(clock.elapsed() >= 90);
}

void TestRequestLane::pauseDoesNotDisturbThoseInside()
{
    RequestLane lane(1);
    int entered = 0;
    lane.queue(&m_owner, [&] { ++entered; });
    lane.queue(&m_owner, [&] { ++entered; });
    lane.pause(20ms);
    lane.leave();
    QCOMPARE(entered, 1);
    QTRY_COMPARE(entered, 2);
}

void TestRequestLane::canBeEnteredFromInsideEnter()
{
    RequestLane lane(1);
    std::vector<int> order;
    lane.queue(&m_owner, [&] {
        order.push_back(0);
        lane.queue(&m_owner, [&] { order.push_back(2); });
        lane.leave();
    });
    lane.queue(&m_owner, [&] { order.push_back(1); });
    lane.leave();
    lane.leave();
    QCOMPARE(order.size(), 3U);
}

void TestRequestLane::widthCanChange()
{
    RequestLane lane(2);
    int entered = 0;
    for (int i = 0; i < 20; ++i)
        lane.queue(&m_owner, [&] { ++entered; });
    lane.setWidth(4); // two more at once
    QCOMPARE(entered, 4);
    lane.setWidth(1); // those inside stay inside
    for (int left = 0; left < 3; ++left)
        lane.leave();
    QCOMPARE(entered, 4);
    lane.leave();
    QCOMPARE(entered, 5);
    lane.setWidth(100); // N5: hard maximum
    QCOMPARE(entered, 10);
    lane.setWidth(-1);
    for (int left = 0; left < 5; ++left)
        lane.leave();
    QCOMPARE(entered, 10);
    lane.leave();
    QCOMPARE(entered, 11);
}

QTEST_GUILESS_MAIN(TestRequestLane)
#include "test_requestlane.moc"
