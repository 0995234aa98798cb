// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
// Begins sets and carries their entries through the journal until it is killed: journalwriter FILE.
// What the journal has acknowledged, and what can be lost no more, it prints as a line:
// "begun SET FIRST COUNT", "sent ENTRY", "done ENTRY", "closed SET".
// What lambdas capture are the variables of main(), which outlive the event loop.
// clazy:excludeall=lambda-in-connect
#include "app/changes/journal/changejournal.h"
#include "tests/app/changes/journal/journalsamples.h"

#include <QCoreApplication>
#include <QDebug>

#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace eventdesk;
using namespace eventdesk::testing;

namespace {

constexpr int setSize = 20;

/** Says so once it is written; a journal that cannot write ends the program. */
void say(JournalWrite *write, const char *word, qint64 id, const std::function<void()> &then = {})
{
    QObject::connect(write, &JournalWrite::finished, write,
        [word, id, then](const DatabaseResult<void> &result) {
            if (!result)
                std::exit(1);
            std::printf("%s %lld\n", word, static_cast<long long>(id));
            if (std::fflush(stdout) != 0)
                std::exit(1);
            if (then)
                then();
        });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    ChangeJournal journal(QCoreApplication::arguments().at(1));
    const std::function<void()> workOnASet = [&] {
        const JournalSetReply *reply = journal.begin(sampleOwner(), sampleSet(setSize));
        QObject::connect(reply, &JournalSetReply::finished, &journal,
            [&](const DatabaseResult<JournalSet> &set) {
                if (!set)
                    std::exit(1);
                std::printf("begun %lld %lld %d\n", static_cast<long long>(set->id),
                    static_cast<long long>(set->entries.first().id), setSize);
                if (std::fflush(stdout) != 0)
                    std::exit(1);
                for (const JournalEntry &entry : set->entries) {
                    say(journal.markSent(entry.id), "sent", entry.id);
                    say(journal.record(entry.id, ChangeState::Done, entry.change.base), "done",
                        entry.id);
                }
                say(journal.close(set->id), "closed", set->id, workOnASet);
            });
    };
    workOnASet();
    return QCoreApplication::exec();
}
