// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
//
// What the window of an account costs in memory, over a bare Qt window.
#include "tests/bench/eventserver.h"
#include "tests/bench/figures.h"
#include "tests/bench/storedaccount.h"
#include "tests/bench/windowreport.h"
#include "tests/bench/windowruns.h"

#include <QCoreApplication>

using namespace eventdesk;

namespace {

using namespace Qt::StringLiterals;

constexpr int rounds = 3;

/** At rest, after the stored list was shown, read anew and found to be the same. */
QList<double> memoryWith(const EventServer &server, int events)
{
    const StoredAccount account(server.baseUrl(), events);
    QList<double> memory;
    for (int round = 0; round < rounds; ++round) {
        memory.append(WindowRuns::desk(
            account.dataDirectory(), {QString::fromLatin1(WindowReport::restOption)})
                          .memory);
    }
    return memory;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QList<double> bareRuns;
    for (int round = 0; round < rounds; ++round)
        bareRuns.append(WindowRuns::bare({QString::fromLatin1(WindowReport::restOption)}).memory);
    const double bare = median(bareRuns);
    print({.name = u"memory.bareWindow"_s, .value = bare, .unit = u"MB"_s});

    constexpr int few = 50;
    std::optional<double> withFew;
    for (const int events : {few, 1'000, 10'000}) {
        const EventServer server({.events = events, .mostPerPage = 250});
        const double whole = median(memoryWith(server, events));
        print({.name = u"memory.overBareWindow"_s,
            .events = events,
            .value = whole - bare,
            .unit = u"MB"_s,
            .goal = 20});
        if (withFew) {
            print({.name = u"memory.ofEvents"_s,
                .events = events,
                .value = whole - *withFew,
                .unit = u"MB"_s});
        }
        withFew = withFew.value_or(whole);
    }
    return 0;
}
