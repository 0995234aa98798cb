// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
//
// Start of the program to its painted table, against a bare Qt window.
#include "tests/bench/eventserver.h"
#include "tests/bench/figures.h"
#include "tests/bench/storedaccount.h"
#include "tests/bench/windowruns.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace eventdesk;

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** Eventdesk with so many stored events, and how long its starts took. */
struct Contestant
{
    explicit Contestant(int count)
        : events(count), server({.events = count, .latency = 50ms}),
          account(server.baseUrl(), count)
    {
    }

    int events;
    EventServer server;
    StoredAccount account;
    QList<double> window = {};
    QList<double> table = {};
};

void measureStart(int rounds)
{
    constexpr int warmUps = 1;
    std::array<Contestant, 2> contestants{Contestant(1'000), Contestant(10'000)};
    QList<double> bare;
    for (int round = -warmUps; round < rounds; ++round) {
        const WindowRun bareRun = WindowRuns::bare();
        if (round >= 0)
            bare.append(bareRun.table);
        for (Contestant &contestant : contestants) {
            const WindowRun run = WindowRuns::desk(contestant.account.dataDirectory());
            if (round < 0)
                continue;
            contestant.window.append(run.window);
            contestant.table.append(run.table);
        }
    }
    for (const Contestant &contestant : contestants) {
        print({.name = u"start.window"_s,
            .events = contestant.events,
            .value = median(contestant.window),
            .baseline = median(bare)});
        print({.name = u"start.table"_s,
            .events = contestant.events,
            .value = median(contestant.table),
            .baseline = median(bare),
            .goal = 1.25});
    }
}

/** From the last byte of the first page to its painted table, in a window that was idle before. */
void measureFirstPage(int rounds)
{
    constexpr int events = 50;
    constexpr auto afterTheWindow = 600ms;
    EventServer server({.events = events, .latency = afterTheWindow});
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        const StoredAccount account(server.baseUrl(), 0);
        server.forget();
        const WindowRun run = WindowRuns::desk(account.dataDirectory());
        times.append(milliseconds(run.tablePainted - server.firstAnswered().value()));
    }
    print({.name = u"start.firstPage.p50"_s,
        .events = events,
        .value = median(times),
        .baseline = frame,
        .goal = 1});
    print({.name = u"start.firstPage.p95"_s,
        .events = events,
        .value = quantile(times, 0.95),
        .baseline = frame,
        .goal = 1});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption runs(u"runs"_s, u"Starts of each kind."_s, u"N"_s, u"15"_s);
    parser.addOption(runs);
    parser.addHelpOption();
    parser.process(application);
    const int rounds = std::max(1, parser.value(runs).toInt());
    measureStart(rounds);
    measureFirstPage(rounds);
    return 0;
}
