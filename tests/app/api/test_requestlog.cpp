// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/requestlog.h"

#include <QSignalSpy>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RequestLogEntry entryFor(const QString &path)
{
    RequestLogEntry entry;
    entry.path = path;
    return entry;
}

} // namespace

class TestRequestLog final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheLastFiveHundred();
    void announcesBeforeItChanges();
    void textHasALinePerRequest();
};

void TestRequestLog::keepsTheLastFiveHundred()
{
    RequestLog log;
    for (int i = 0; i < 510; ++i)
        log.append(entryFor(QString::number(i)));
    QCOMPARE(log.entries().size(), RequestLog::capacity);
    QCOMPARE(log.entries().front().path, u"10"_s);
    QCOMPARE(log.entries().back().path, u"509"_s);
}

void TestRequestLog::announcesBeforeItChanges()
{
    RequestLog log;
    std::vector<std::size_t> sizesBefore;
    connect(&log, &RequestLog::aboutToAppend, this,
        [&] { sizesBefore.push_back(log.entries().size()); });
    const QSignalSpy announced(&log, &RequestLog::aboutToAppend);
    const QSignalSpy appended(&log, &RequestLog::appended);
    for (std::size_t i = 0; i <= RequestLog::capacity; ++i)
        log.append(entryFor(u"/events"_s));
    QCOMPARE(sizesBefore.front(), 0U);
    QCOMPARE(sizesBefore.back(), RequestLog::capacity);
    QCOMPARE(announced.at(499).first().toBool(), false);
    QCOMPARE(announced.at(500).first().toBool(), true);
    QCOMPARE(appended.size(), 501);
}

void TestRequestLog::textHasALinePerRequest()
{
    RequestLog log;
    log.append({.time = QDateTime({2026, 1, 26}, {14, 2, 3, 45}, Qt::UTC),
        .method = u"GET"_s,
        .path = u"/events?page=1"_s,
        .httpStatus = 200,
        .duration = 12ms,
        .bytes = 345,
        .attempt = 2,
        .outcome = u"answered"_s});
    const QStringList lines = log.toText().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).count(u'\t'), lines.at(1).count(u'\t'));
    QCOMPARE(
        lines.at(1), u"2026-01-26T14:02:03.045Z\tGET\t/events?page=1\t200\t12\t345\t2\tanswered"_s);
}

QTEST_GUILESS_MAIN(TestRequestLog)
#include "test_requestlog.moc"
