// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/changes/progresswords.h"

#include "app/changes/changesettitle.h"
#include "ui/changes/changesentences.h"
#include "ui/changes/durationwords.h"

#include <QLocale>

namespace eventdesk {

using namespace Qt::StringLiterals;
using Phase = ChangeSetRun::Phase;

QString ProgressWords::title(const ChangeSetRun &run)
{
    return ChangeSetTitle::of(run.purpose(), run.counts().total());
}

QString ProgressWords::counts(const ChangeSetRun::Counts &counts)
{
    const QLocale locale;
    QStringList parts{//: Progress of many changes; %1 and %2 are numbers.
        tr("%1 of %2 done").arg(locale.toString(counts.done), locale.toString(counts.total()))};
    const auto add = [&parts](int count, const QString &words) {
        if (count > 0)
            parts << words;
    };
    add(counts.unchanged, tr("%Ln needed nothing", "changes", counts.unchanged));
    add(counts.skipped, tr("%Ln skipped", "changes", counts.skipped));
    add(counts.failed, tr("%Ln failed", "changes", counts.failed));
    add(counts.cancelled, tr("%Ln not sent", "changes", counts.cancelled));
    add(counts.left, tr("%Ln left", "changes", counts.left));
    return parts.join(u" · "_s);
}

QString ProgressWords::state(const ChangeSetRun &run)
{
    switch (run.phase()) {
    case Phase::Recording:
        //: Before many changes are sent: they are saved on this computer first.
        return tr("Writing down what is to be done…");
    case Phase::Running: {
        const auto left = run.timeLeft();
        return left
            //: %1 is a duration such as “about 3 minutes”.
            ? tr("Time left: %1").arg(DurationWords::about(*left))
            : tr("Sending the changes…");
    }
    case Phase::Paused:
        if (run.journalError())
            return tr("Paused: no more can be written down on this computer, so nothing more is "
                      "sent. Make room on the disk, then continue.");
        return tr("Paused. What is left waits until you continue.");
    case Phase::WaitingForKey:
        return tr("Push.Express refused the key. Nothing is lost: replace the key, and the rest "
                  "goes on.");
    case Phase::WaitingForNetwork:
        return tr("Push.Express cannot be reached. Nothing is lost: the rest goes on by itself as "
                  "soon as the connection is back.");
    case Phase::WaitingForServer:
        return tr("Push.Express has trouble at the moment. Nothing is lost: Eventdesk looks again "
                  "by itself, and then the rest goes on.");
    case Phase::Stopping:
        return tr("Stopping. Waiting for the answers to what was sent…");
    case Phase::Finished:
        return summary(run);
    }
    Q_UNREACHABLE();
}

QString ProgressWords::summary(const ChangeSetRun &run)
{
    const ChangeSetRun::Counts &counts = run.counts();
    if (run.journalError() && counts.done == 0)
        return ChangeSentences::notRecorded();
    if (counts.failed > 0)
        return tr("%Ln change(s) took effect.", nullptr, counts.done) + u' '
            + tr("%Ln change(s) did not.", nullptr, counts.failed);
    if (counts.cancelled > 0)
        return tr("Stopped. %Ln change(s) took effect.", nullptr, counts.done) + u' '
            + tr("%Ln change(s) were not sent.", nullptr, counts.cancelled);
    if (counts.left > 0)
        return tr("Stopped. %Ln change(s) are left for the next start.", nullptr, counts.left);
    return tr("All of it is done: %Ln change(s) took effect.", nullptr, counts.done);
}

} // namespace eventdesk
