// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
//
// Synchronising a whole account over a slow line, against curl fetching the same pages.
#include "tests/bench/curltime.h"
#include "tests/bench/eventserver.h"
#include "tests/bench/figures.h"
#include "tests/bench/paintwatch.h"
#include "tests/bench/syncrun.h"

using namespace eventdesk;

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int rounds = 5;

QList<QUrl> pagesOf(const EventServer &server, int pages)
{
    QList<QUrl> urls;
    for (int page = 1; page <= pages; ++page)
        urls.append(server.pageUrl(page));
    return urls;
}

void measure(PaintWatch &application, int events)
{
    EventServer server({.events = events, .mostPerPage = 100, .latency = 50ms});
    QList<double> curlOnePage;
    QList<double> curlAllPages;
    QList<SyncTimes> runs;
    for (int round = 0; round < rounds; ++round) {
        curlOnePage.append(timeOfCurl(pagesOf(server, 1)));
        curlAllPages.append(timeOfCurl(pagesOf(server, server.pageCount())));
        runs.append(SyncRun(application, server).run());
    }
    const auto medianOf = [&runs](auto value) {
        QList<double> values;
        for (const SyncTimes &run : runs)
            values.append(value(run));
        return median(values);
    };
    const auto show = [events](const QString &name, double value, double baseline,
                          std::optional<double> goal) {
        print({.name = name, .events = events, .value = value, .baseline = baseline, .goal = goal});
    };
    print({.name = u"sync.firstPage.answers"_s,
        .events = events,
        .value = medianOf([](const SyncTimes &run) { return run.answersBeforeFirstPage; }),
        .unit = u"answers"_s,
        .goal = 1});
    show(u"sync.firstPage"_s, medianOf([](const SyncTimes &run) { return run.firstPage; }),
        median(curlOnePage), {});
    show(u"sync.firstPage.sinceAnswer"_s,
        medianOf([](const SyncTimes &run) { return run.firstPageSinceAnswer; }), frame, 1);
    show(u"sync.searchable"_s, medianOf([](const SyncTimes &run) { return run.searchable; }),
        median(curlAllPages), events >= 10'000 ? std::optional(1.1) : std::nullopt);
    show(u"sync.upToDate"_s, medianOf([](const SyncTimes &run) { return run.upToDate; }),
        median(curlAllPages), {});
    constexpr double patience = 50 / frame;
    show(u"sync.gap.p99"_s, medianOf([](const SyncTimes &run) { return quantile(run.gaps, 0.99); }),
        frame, 1);
    show(u"sync.gap.longest"_s,
        medianOf([](const SyncTimes &run) { return quantile(run.gaps, 1); }), frame, patience);
    show(u"sync.gap.idle.longest"_s,
        medianOf([](const SyncTimes &run) { return quantile(run.idleGaps, 1); }), frame, {});
}

} // namespace

int main(int argc, char *argv[])
{
    PaintWatch application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("eventdesk"));
    for (const int events : {1'000, 10'000})
        measure(application, events);
    return 0;
}
