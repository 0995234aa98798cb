// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/retryafter.h"

#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Wait = std::optional<std::chrono::milliseconds>;
Q_DECLARE_METATYPE(Wait)

class TestRetryAfter final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void parse_data();
    void parse();
};

void TestRetryAfter::initTestCase()
{
    // A zone with summer time, since a date inside the lost hour is a good date in UTC.
    qputenv("TZ", "Europe/Berlin");
}

void TestRetryAfter::parse_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<Wait>("wait");

    const auto row = [](const char *name, const QByteArray &value, Wait wait) {
        QTest::newRow(name) << value << wait;
    };
    row("no header", "", std::nullopt);
    row("zero", "0", 0ms);
    row("seconds", "3", 3s);
    row("outer space", " 120 ", 120s);
    row("leading zeros", "007", 7s);
    row("huge", "1000000000", 1'000'000'000s);
    row("beyond 64 bits", "99999999999999999999999", 1'000'000'000s);
    row("negative", "-5", std::nullopt);
    row("plus", "+5", std::nullopt);
    row("fraction", "1.5", std::nullopt);
    row("exponent", "1e3", std::nullopt);
    row("hexadecimal", "0x10", std::nullopt);
    row("words", "soon", std::nullopt);
    row("two headers, joined by Qt", "3, 5", std::nullopt);
    row("NUL", QByteArray("3\0", 2), std::nullopt);
    row("Arabic digits", "٣", std::nullopt);
    row("1 MB", QByteArray(1'000'000, 'x'), std::nullopt);
    row("date in the future", "Sun, 29 Mar 2026 01:31:30 GMT", 90s);
    row("date now", "Sun, 29 Mar 2026 01:30:00 GMT", 0ms);
    row("date in the past", "Sat, 28 Mar 2026 01:30:00 GMT", 0ms);
    row("date in the hour lost to summer time", "Sun, 29 Mar 2026 02:30:00 GMT", 1h);
    row("date far away", "Fri, 29 Mar 2126 01:30:00 GMT", Wait());
    row("no such day", "Mon, 30 Feb 2026 01:30:00 GMT", std::nullopt);
    row("no date", "Sun, yesterday", std::nullopt);
    row("cut date", "Sun, 29 Mar 2026", std::nullopt);
    row("weekday of another date", "Mon, 29 Mar 2026 01:31:30 GMT", std::nullopt);
    row("obsolete RFC 850 form", "Sunday, 29-Mar-26 01:31:30 GMT", std::nullopt);
    row("obsolete asctime form", "Sun Mar 29 01:31:30 2026", std::nullopt);
}

void TestRetryAfter::parse()
{
    QFETCH(QByteArray, value);
    QFETCH(Wait, wait);
    const QDateTime now({2026, 3, 29}, {1, 30}, Qt::UTC);
    const Wait parsed = parseRetryAfter(value, now);
    if (QByteArray(QTest::currentDataTag()) == "date far away")
        wait = std::chrono::milliseconds(now.msecsTo(QDateTime({2126, 3, 29}, {1, 30}, Qt::UTC)));
    QCOMPARE(parsed.has_value(), wait.has_value());
    if (wait)
        QCOMPARE(parsed->count(), wait->count());
}

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "test_retryafter.moc"
