// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/catalogue/paging.h"

#include <QTest>

using namespace eventdesk;

class TestPaging final : public QObject
{
    Q_OBJECT

private slots:
    void pageCount_data();
    void pageCount();
    void rowAndPage_data();
    void rowAndPage();
    void lastReadablePage_data();
    void lastReadablePage();
    void lastReadablePageIsTheLastBelowTheLimit();
    void everyRowIsOnItsPage();
};

void TestPaging::pageCount_data()
{
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<qint64>("perPage");
    QTest::addColumn<qint64>("pages");

    QTest::newRow("nothing still is a page") << qint64{0} << qint64{50} << qint64{1};
    QTest::newRow("unknown count") << qint64{-1} << qint64{50} << qint64{1};
    QTest::newRow("one row") << qint64{1} << qint64{50} << qint64{1};
    QTest::newRow("a full page") << qint64{50} << qint64{50} << qint64{1};
    QTest::newRow("grown by one") << qint64{51} << qint64{50} << qint64{2};
    QTest::newRow("two full pages") << qint64{100} << qint64{50} << qint64{2};
    QTest::newRow("shrunk by one") << qint64{99} << qint64{50} << qint64{2};
    QTest::newRow("pages of one") << qint64{7} << qint64{1} << qint64{7};
    QTest::newRow("beyond 32 bits") << qint64{5'000'000'000} << qint64{25} << qint64{200'000'000};
}

void TestPaging::pageCount()
{
    QFETCH(qint64, rows);
    QFETCH(qint64, perPage);
    QFETCH(qint64, pages);

    QCOMPARE(paging::pageCount(rows, perPage), pages);
}

void TestPaging::rowAndPage_data()
{
    QTest::addColumn<qint64>("row");
    QTest::addColumn<qint64>("perPage");
    QTest::addColumn<qint64>("page");
    QTest::addColumn<qint64>("firstRow");

    QTest::newRow("first") << qint64{0} << qint64{50} << qint64{1} << qint64{0};
    QTest::newRow("last of the first page") << qint64{49} << qint64{50} << qint64{1} << qint64{0};
    QTest::newRow("first of the second") << qint64{50} << qint64{50} << qint64{2} << qint64{50};
    QTest::newRow("same row, smaller pages") << qint64{50} << qint64{25} << qint64{3} << qint64{50};
    QTest::newRow("same row, larger pages") << qint64{50} << qint64{100} << qint64{1} << qint64{0};
    QTest::newRow("last readable") << qint64{9'999} << qint64{250} << qint64{40} << qint64{9'750};
}

void TestPaging::rowAndPage()
{
    QFETCH(qint64, row);
    QFETCH(qint64, perPage);
    QFETCH(qint64, page);
    QFETCH(qint64, firstRow);

    QCOMPARE(paging::pageOfRow(row, perPage), page);
    QCOMPARE(paging::firstRowOf(page, perPage), firstRow);
}

void TestPaging::lastReadablePage_data()
{
    QTest::addColumn<qint64>("perPage");
    QTest::addColumn<qint64>("page");

    for (const auto &[perPage, page] :
        {std::pair<qint64, qint64>{1, 10'000}, {7, 1429}, {25, 400}, {50, 200}, {100, 100},
            {250, 40}, {3'000, 4}, {9'999, 2}, {10'000, 1}, {10'001, 1}, {1'000'000, 1}})
        QTest::addRow("%lld per page", static_cast<long long>(perPage)) << perPage << page;
}

void TestPaging::lastReadablePage()
{
    QFETCH(qint64, perPage);
    QFETCH(qint64, page);

    QCOMPARE(paging::lastReadablePage(perPage), page);
}

void TestPaging::lastReadablePageIsTheLastBelowTheLimit()
{
    for (qint64 perPage = 1; perPage <= 10'100; ++perPage) {
        const qint64 last = paging::lastReadablePage(perPage);
        QVERIFY(paging::firstRowOf(last, perPage) < paging::offsetLimit);
        QVERIFY(paging::firstRowOf(last + 1, perPage) >= paging::offsetLimit);
    }
}

void TestPaging::everyRowIsOnItsPage()
{
    for (const qint64 perPage : {1, 3, 25, 50, 100, 250}) {
        for (qint64 row = 0; row < 1'000; ++row) {
            const qint64 page = paging::pageOfRow(row, perPage);
            QVERIFY(paging::firstRowOf(page, perPage) <= row);
            QVERIFY(row < paging::firstRowOf(page + 1, perPage));
            QCOMPARE(paging::pageCount(row + 1, perPage), page); // the last row is on the last page
        }
    }
}

QTEST_GUILESS_MAIN(TestPaging)
#include "test_paging.moc"
