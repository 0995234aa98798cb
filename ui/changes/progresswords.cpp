// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/changes/progresswords.h"

#include "app/changes/changesettitle.h"
#include "app/changes/journal/changereport.h"
#include "ui/changes/changesentences.h"
#include "ui/changes/durationwords.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <functional>

namespace eventdesk {

namespace {

constexpr qsizetype reasonsSaid = 3; // those that most changes share; the report has all

} // namespace

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
    //: Changes of which nobody can say whether they took effect; in the history: “Not known”.
    add(counts.unknown, tr("%Ln not known", "changes", counts.unknown));
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
                      "sent. Nothing is lost: make room on the disk, then continue.");
        return tr("Paused. What is left waits until you continue.");
    case Phase::WaitingForKey:
        return tr("Push.Express refused the key. Nothing is lost: replace the key, and the rest "
                  "goes on.");
    case Phase::WaitingForNetwork:
        return waitingForNetwork(run.lastError());
    case Phase::WaitingForServer:
        return waitingForServer(run.lastError());
    case Phase::Stopping:
        return tr("Stopping. Waiting for the answers to what was sent…");
    case Phase::Finished:
        return summary(run);
    }
    Q_UNREACHABLE();
}

QString ProgressWords::waitingForNetwork(const std::optional<ApiError> &error)
{
    if (error && error->kind == ApiError::Kind::Proxy)
        return tr("Your network's proxy does not let Eventdesk through. Nothing is lost: the rest "
                  "goes on by itself as soon as it does.");
    if (error && error->kind == ApiError::Kind::Tls)
        return tr("The connection to Push.Express is not safe, so nothing more is sent. Nothing is "
                  "lost: the rest goes on by itself as soon as it is safe. Check the date of this "
                  "computer and your network.");
    return tr("Push.Express cannot be reached. Nothing is lost: the rest goes on by itself as soon "
              "as the connection is back.");
}

QString ProgressWords::waitingForServer(const std::optional<ApiError> &error)
{
    if (error && error->kind == ApiError::Kind::TooManyRequests)
        return tr("Push.Express asks for a pause because of too many requests. Nothing is lost: "
                  "the rest goes on by itself, only more slowly.");
    if (error
        && (error->kind == ApiError::Kind::Timeout
            || error->kind == ApiError::Kind::ConnectionLost))
        return tr("Push.Express does not answer at the moment. Nothing is lost: Eventdesk looks up "
                  "what arrived, and then the rest goes on by itself.");
    return tr("Push.Express has trouble at the moment. Nothing is lost: Eventdesk looks again by "
              "itself, and then the rest goes on.");
}

QString ProgressWords::summary(const ChangeSetRun &run)
{
    const ChangeSetRun::Counts &counts = run.counts();
    if (run.journalError() && run.journalId() == 0)
        return ChangeSentences::notRecorded();
    if (counts.left > 0)
        return tr("Stopped. %Ln change(s) are left for the next start.", nullptr, counts.left);
    if (counts.areAllWell() && !run.journalError())
        return tr("All of it is done: %Ln change(s) took effect.", nullptr, counts.done);

    QStringList sentences;
    if (counts.cancelled > 0) {
        //: Before how many changes took effect and how many did not.
        sentences << tr("Stopped.");
    }
    sentences << tr("%Ln change(s) took effect.", nullptr, counts.done);
    if (counts.failed > 0)
        sentences << tr("%Ln change(s) did not.", nullptr, counts.failed);
    if (counts.unknown > 0)
        sentences << tr("%Ln change(s) may have taken effect.", nullptr, counts.unknown);
    if (counts.cancelled > 0)
        sentences << tr("%Ln change(s) were not sent.", nullptr, counts.cancelled);
    if (run.journalError()) {
        sentences << tr(
            "Not all of it could be written down on this computer, so parts are missing "
            "in the history.");
    }
    return sentences.join(u' ');
}

QString ProgressWords::reasons(const ChangeSetRun &run)
{
    QStringList order; // as they came up first
    QHash<QString, int> counts;
    for (const ChangeSetRun::Row &row : run.rows()) {
        const QString reason = reasonOf(row.entry);
        if (!reason.isEmpty() && counts[reason]++ == 0)
            order << reason;
    }
    std::ranges::stable_sort(
        order, std::greater(), [&counts](const QString &reason) { return counts.value(reason); });

    QStringList lines;
    for (const QString &reason : order.first(std::min(order.size(), reasonsSaid))) {
        //: Why changes had no effect: how many of them, and a sentence with the reason.
        lines << tr("%Ln change(s): %1", nullptr, counts.value(reason)).arg(reason);
    }
    if (const qsizetype more = order.size() - lines.size(); more > 0) {
        //: After the most frequent reasons; “Save report…” is the button beside it.
        lines << tr("%Ln more reason(s): see “Save report…”.", nullptr, static_cast<int>(more));
    }
    return lines.join(u'\n');
}

QString ProgressWords::reasonOf(const JournalEntry &entry)
{
    switch (entry.state) {
    case ChangeState::Unknown:
        return tr("There was no answer, and looking it up failed as well. “Retry failed” looks "
                  "again before anything is sent.");
    case ChangeState::Failed:
    case ChangeState::Conflict:
        return ChangeReport::message(entry);
    case ChangeState::Planned:
    case ChangeState::Sent:
    case ChangeState::Done:
    case ChangeState::Unchanged:
    case ChangeState::Skipped:
    case ChangeState::Cancelled:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace eventdesk
