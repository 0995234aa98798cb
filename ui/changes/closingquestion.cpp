// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/changes/closingquestion.h"

#include "app/changes/changerunner.h"

#include <algorithm>

namespace eventdesk {

using namespace Qt::StringLiterals;

bool ClosingQuestion::isDue(const ChangeRunner &runner)
{
    return runner.isBusy() || std::ranges::any_of(runner.sets(), &ChangeSetRun::isOpen);
}

DecisionBox::Question ClosingQuestion::about(const ChangeRunner &runner)
{
    int left = 0;
    for (const ChangeSetRun *set : runner.sets())
        left += set->isOpen() ? set->counts().left : 0;
    const bool areMany = left > 1;
    return {.title = areMany
            //: Title of the question whether to close while changes are under way.
            ? tr("Changes are under way")
            //: Title of the question whether to close while a change is being sent.
            : tr("A change is on its way"),
        .sentence = areMany ? tr("%Ln change(s) are not sent yet.", nullptr, left)
                            : tr("Eventdesk is still waiting for the answer to a change."),
        .explanation = areMany
            ? tr("Continue in this window, or stop now: nothing is lost, and Eventdesk offers to "
                 "go on at the next start.")
            : tr("If you close now, Eventdesk looks up at the next start whether it took effect."),
        .choices = areMany
            //: Buttons of the question whether to close while changes are under way.
            ? DecisionBox::keepOrGoOn(tr("Continue here"), u"continueHere"_s,
                tr("Stop and resume next time"), u"stopAndResume"_s)
            //: Buttons of the question whether to close while a change is being sent.
            : DecisionBox::keepOrGoOn(tr("Wait"), u"wait"_s, tr("Close anyway"), u"closeAnyway"_s),
        .safeChoice = DecisionBox::Keep};
}

} // namespace eventdesk
