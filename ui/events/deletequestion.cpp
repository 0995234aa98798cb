// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/deletequestion.h"

#include "app/events/displaytext.h"

namespace eventdesk {

using namespace Qt::StringLiterals;

DecisionBox::Question DeleteQuestion::about(const Event &event, const AccountFacts &account)
{
    DecisionBox::Question question;
    //: Title of the delete confirmation for one event.
    question.title = tr("Delete event");
    //: %1 is the name of an event, %2 its code, %3 the name of the account.
    question.sentence =
        tr("Delete “%1” (%2) from “%3”?")
            .arg(isolated(event.name), isolated(event.code), isolated(account.name));
    //: Explanation in the delete confirmation.
    QStringList paragraphs{
        tr("This is permanent. Postbacks and tasks that use the code will stop matching.")};
    question.choices = {{.id = Cancel,
                            .text = tr("Cancel"),
                            .objectName = u"cancel"_s,
                            .role = QDialogButtonBox::RejectRole},
        {.id = Delete,
            //: Button of the delete confirmation.
            .text = tr("Delete"),
            .objectName = u"delete"_s,
            .role = QDialogButtonBox::DestructiveRole}};
    if (event.status != EventStatus::Inactive) {
        paragraphs << tr("An inactive event keeps its code and can be switched on again.");
        question.choices.append({.id = DeactivateInstead,
            //: Button of the delete confirmation: switches the event off and keeps it.
            .text = tr("Deactivate instead"),
            .objectName = u"deactivateInstead"_s,
            .role = QDialogButtonBox::ActionRole});
    }
    question.explanation = paragraphs.join(u"\n\n"_s);
    question.safeChoice = Cancel;
    question.account = account;
    return question;
}

} // namespace eventdesk
