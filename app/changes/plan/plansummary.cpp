// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/plan/plansummary.h"

#include <QStringList>

#include <map>
#include <tuple>

namespace eventdesk {

namespace {

/** Changes that are told of together. */
std::tuple<Change::Kind, bool, bool> sortOf(const Change &change)
{
    return {change.kind, change.changesName(), change.changesCode()};
}

struct Told
{
    Change like;
    int count = 0;
};

} // namespace

QString PlanSummary::of(const ChangePlan &plan)
{
    std::map<std::tuple<Change::Kind, bool, bool>, Told> done;
    std::map<ChangePlan::Note, int> reasons;
    int takenOut = 0;
    for (const ChangePlan::Row &row : plan.rows()) {
        if (row.isTakenOut) {
            ++takenOut;
        } else if (row.planned.state == ChangeState::Planned) {
            Told &told = done[sortOf(row.planned.change)];
            if (told.count++ == 0)
                told.like = row.planned.change;
        } else {
            ++reasons[row.note];
        }
    }
    QStringList parts;
    for (const auto &[sort, told] : done)
        parts << toBeDone(told.like, told.count);
    if (done.empty()) {
        //: Part of the sentence that sums up a review.
        parts << tr("Nothing will be changed");
    }
    for (const auto &[reason, count] : reasons)
        parts << notDone(reason, count);
    if (takenOut > 0) {
        //: Part of the sentence that sums up a review: the user does not want these changes.
        parts << tr("%n taken out by you", nullptr, takenOut);
    }
    //: Between the parts of the sentence that sums up a review.
    const QString between = tr("; ");
    //: The sentence that sums up a review: %1 are its parts.
    return tr("%1.").arg(parts.join(between));
}

QString PlanSummary::toBeDone(const Change &like, int count)
{
    switch (like.kind) {
    case Change::Kind::Create:
        //: Part of the sentence that sums up a review.
        return tr("%n event(s) will be created", nullptr, count);
    case Change::Kind::Update:
        if (like.changesName() && like.changesCode()) {
            //: Part of the sentence that sums up a review.
            return tr("%n event(s) will get another name and another code", nullptr, count);
        }
        if (like.changesCode()) {
            //: Part of the sentence that sums up a review.
            return tr("%n event(s) will get another code", nullptr, count);
        }
        if (like.changesName()) {
            //: Part of the sentence that sums up a review.
            return tr("%n event(s) will get another name", nullptr, count);
        }
        //: Part of the sentence that sums up a review.
        return tr("%n event(s) will be saved", nullptr, count);
    case Change::Kind::Activate:
        //: Part of the sentence that sums up a review.
        return tr("%n event(s) will be activated", nullptr, count);
    case Change::Kind::Deactivate:
        //: Part of the sentence that sums up a review.
        return tr("%n event(s) will be deactivated", nullptr, count);
    case Change::Kind::Delete:
        //: Part of the sentence that sums up a review.
        return tr("%n event(s) will be deleted", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString PlanSummary::notDone(ChangePlan::Note reason, int count)
{
    using Note = ChangePlan::Note;
    switch (reason) {
    case Note::AlreadySo:
        //: Part of the sentence that sums up a review: a number of events.
        return tr("%n need(s) nothing", nullptr, count);
    case Note::SystemEvent:
        //: Part of the sentence that sums up a review: a number of events.
        return tr("%n skipped since they belong to Push.Express", nullptr, count);
    case Note::NameRefused:
        //: Part of the sentence that sums up a review: a number of events.
        return tr("%n skipped since the new name cannot be used", nullptr, count);
    case Note::CodeRefused:
        //: Part of the sentence that sums up a review: a number of events.
        return tr("%n skipped since the new code cannot be used", nullptr, count);
    case Note::CodeTaken:
        //: Part of the sentence that sums up a review: a number of events.
        return tr("%n skipped since another event has the code or would get it", nullptr, count);
    case Note::GoneMeanwhile:
        //: Part of the sentence that sums up a review: a number of events.
        return tr("%n skipped since they are not in the account any more", nullptr, count);
    case Note::None:
    case Note::CodeChanges:
    case Note::NewId:
    case Note::ChangedSince:
        break;
    }
    //: Part of the sentence that sums up a review: a number of events.
    return tr("%n skipped", nullptr, count);
}

} // namespace eventdesk
