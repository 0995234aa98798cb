// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/changes/closingquestion.h"

#include "app/changes/run/changerunner.h"

#include <algorithm>

namespace eventdesk {

using namespace Qt::StringLiterals;

bool ClosingQuestion::isDue(const ChangeRunner &runner)
{
    return runner.isBusy() || std::ranges::any_of(runner.sets(), &ChangeSetRun::isOpen);
}

DecisionBox::Question ClosingQuestion::about(const ChangeRunner &runner, bool isRemembered)
{
    int left = 0;
    for (const ChangeSetRun *set : runner.sets())
        left += set->isOpen() ? set->counts().left : 0;
    const bool areMany = left > 1 || !runner.isBusy();
    DecisionBox::Question question;
    question.safeChoice = DecisionBox::Keep;
    if (areMany) {
        //: Title of the question whether to close while changes are under way.
        question.title = tr("Changes are under way");
        question.sentence = tr("%Ln change(s) are not sent yet.", nullptr, left);
        question.explanation = isRemembered
            ? tr("Continue in this window, or stop now: nothing is lost, and Eventdesk offers to "
                 "go on at the next start.")
            : tr("This account is temporary: what is left when the window closes is not sent.");
        question.choices = isRemembered
            //: Buttons of the question whether to close while changes are under way.
            ? DecisionBox::keepOrGoOn(tr("Continue here"), u"continueHere"_s,
                tr("Stop and resume next time"), u"stopAndResume"_s)
            //: Buttons of the question whether to close while changes are under way.
            : DecisionBox::keepOrGoOn(
                tr("Continue here"), u"continueHere"_s, tr("Stop and close"), u"stopAndClose"_s);
        return question;
    }
    //: Title of the question whether to close while a change is being sent.
    question.title = tr("A change is on its way");
    question.sentence = tr("Eventdesk is still waiting for the answer to a change.");
    question.explanation = isRemembered
        ? tr("If you close now, Eventdesk looks up at the next start whether it took effect.")
        : tr("If you close now, you will not learn whether it took effect.");
    //: Buttons of the question whether to close while a change is being sent.
    question.choices =
        DecisionBox::keepOrGoOn(tr("Wait"), u"wait"_s, tr("Close anyway"), u"closeAnyway"_s);
    return question;
}

} // namespace eventdesk
