// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
//
// A set of changes over a slow line, every one written down before and after, against curl doing
// the same posts.
#include "tests/bench/changesrun.h"
#include "tests/bench/curltime.h"
#include "tests/bench/eventserver.h"
#include "tests/bench/eventstock.h"
#include "tests/bench/figures.h"

#include <QApplication>

using namespace eventdesk;

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int rounds = 3;
constexpr int changes = 1'000;

void measure(int events)
{
    EventServer server({.events = events, .mostPerPage = 100, .latency = 50ms});
    QList<QUrl> posts;
    for (const Event &event : stockOf(changes))
        posts.append(server.activationUrl(event.id));
    QList<double> curl;
    QList<double> whole;
    QList<double> p99;
    QList<double> longest;
    for (int round = 0; round < rounds; ++round) {
        curl.append(timeOfCurl(posts, u"POST"_s));
        const ChangesTimes times = ChangesRun(server, events, changes).run();
        whole.append(times.whole);
        p99.append(quantile(times.gaps, 0.99));
        longest.append(quantile(times.gaps, 1));
    }
    print({.name = u"changes.activate"_s,
        .events = events,
        .value = median(whole),
        .baseline = median(curl),
        .goal = 1.1});
    print({.name = u"changes.gap.p99"_s,
        .events = events,
        .value = median(p99),
        .baseline = frame,
        .goal = 1});
    constexpr double patience = 50 / frame;
    print({.name = u"changes.gap.longest"_s,
        .events = events,
        .value = median(longest),
        .baseline = frame,
        .goal = patience});
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("eventdesk"));
    for (const int events : {2'000, 10'000})
        measure(events);
    return 0;
}
