// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/changes/durationwords.h"

#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDurationWords final : public QObject
{
    Q_OBJECT

private slots:
    void about_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("duration");
        QTest::addColumn<QString>("words");

        const auto row = [](const char *name, std::chrono::milliseconds duration,
                             const QString &words) { QTest::newRow(name) << duration << words; };
        row("nothing", 0ms, u"about a second"_s);
        row("a moment", 50ms, u"about a second"_s);
        row("a second", 1s, u"about a second"_s);
        row("rounded up", 1001ms, u"about 2 second(s)"_s);
        row("most seconds", 90s, u"about 90 second(s)"_s);
        row("fewest minutes", 90'001ms, u"about 2 minute(s)"_s);
        row("minutes rounded up", 181s, u"about 4 minute(s)"_s);
        row("most minutes", 90min, u"about 90 minute(s)"_s);
        row("fewest hours", 5'400'001ms, u"about 2 hour(s)"_s);
        row("hours", 5h, u"about 5 hour(s)"_s);
    }

    void about()
    {
        QFETCH(const std::chrono::milliseconds, duration);
        QTEST(DurationWords::about(duration), "words");
    }
};

QTEST_GUILESS_MAIN(TestDurationWords)
#include "test_durationwords.moc"
