// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/practice/samplestock.h"

#include "app/events/eventrules.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace eventdesk;

class TestSampleStock : public QObject
{
    Q_OBJECT

private slots:
    void holdsAnAccountsWorthOfEvents();
    void obeysTheRules();
    void isOrderedByIdWithGaps();
    void hasThreeSystemEvents();
    void isPartlyInactive();
    void hasNamesBeyondAscii();
};

void TestSampleStock::holdsAnAccountsWorthOfEvents()
{
    QVERIFY(sampleStock().size() >= 110);
    QVERIFY(sampleStock().size() <= 140);
}

void TestSampleStock::obeysTheRules()
{
    QSet<QString> codes;
    QSet<QString> names;
    for (const Event &event : sampleStock()) {
        QVERIFY2(!EventRules::checkName(event.name), qPrintable(event.name));
        QVERIFY2(!EventRules::checkCode(event.code), qPrintable(event.code));
        codes.insert(event.code.toLower());
        names.insert(event.name.toLower());
    }
    QCOMPARE(codes.size(), sampleStock().size());
    QCOMPARE(names.size(), sampleStock().size());
}

void TestSampleStock::isOrderedByIdWithGaps()
{
    const QList<Event> events = sampleStock();
    QVERIFY(events.first().id > 0);
    QVERIFY(std::ranges::adjacent_find(events, std::greater_equal{}, &Event::id) == events.end());
    QVERIFY(events.last().id - events.first().id > events.size());
}

void TestSampleStock::hasThreeSystemEvents()
{
    QStringList systemCodes;
    for (const Event &event : sampleStock()) {
        QVERIFY(event.type != EventType::Unknown);
        if (event.isLocked())
            systemCodes.append(event.name + u'=' + event.code);
    }
    QCOMPARE(systemCodes,
        QStringList({QStringLiteral("Install=install"), QStringLiteral("Registration=reg"),
            QStringLiteral("Deposit=dep")}));
}

void TestSampleStock::isPartlyInactive()
{
    const QList<Event> events = sampleStock();
    const auto inactive = std::ranges::count(events, EventStatus::Inactive, &Event::status);
    QVERIFY(inactive * 100 >= events.size() * 15);
    QVERIFY(inactive * 100 <= events.size() * 25);
    QCOMPARE(std::ranges::count(events, EventStatus::Unknown, &Event::status), 0);
}

void TestSampleStock::hasNamesBeyondAscii()
{
    const QList<Event> events = sampleStock();
    const auto has = [&](const QString &name) {
        return std::ranges::count(events, name, &Event::name) == 1;
    };
    QVERIFY(has(QStringLiteral("Первый депозит")));
    QVERIFY(has(QStringLiteral("Café order paid")));
}

QTEST_GUILESS_MAIN(TestSampleStock)
#include "test_samplestock.moc"
