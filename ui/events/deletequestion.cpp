// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/deletequestion.h"

#include "app/events/displaytext.h"

#include <algorithm>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype namedAtMost = 8; // as many lines as a small screen shows without scrolling

} // namespace

DecisionBox::Question DeleteQuestion::about(const QList<Event> &events, const AccountFacts &account)
{
    const auto count = static_cast<int>(events.size());
    DecisionBox::Question question;
    QStringList paragraphs;
    if (count == 1) {
        const Event &event = events.constFirst();
        //: Title of the delete confirmation for one event.
        question.title = tr("Delete event");
        question.sentence
            //: %1 is the name of an event, %2 its code, %3 the name of the account.
            = tr("Delete “%1” (%2) from “%3”?")
                  .arg(isolated(event.name), isolated(event.code), isolated(account.name));
    } else {
        //: Title of the delete confirmation for several events.
        question.title = tr("Delete %n event(s)", nullptr, count);
        //: %1 is the name of the account.
        question.sentence =
            tr("Delete %n event(s) from “%1”?", nullptr, count).arg(isolated(account.name));
        QStringList names;
        for (const Event &event : events.first(std::min(events.size(), namedAtMost))) {
            //: One line of a list: %1 is the name of an event, %2 its code.
            names << tr("• %1 (%2)").arg(isolated(event.name), isolated(event.code));
        }
        if (events.size() > namedAtMost) {
            //: Last line of a list of events.
            names << tr("and %n more", nullptr, count - static_cast<int>(namedAtMost));
        }
        paragraphs << names.join(u'\n');
    }
    //: Explanation in the delete confirmation.
    paragraphs << tr(
        "This is permanent. Postbacks and tasks that use the code will stop matching.");
    const bool isAnyActive = std::ranges::any_of(
        events, [](const Event &event) { return event.status != EventStatus::Inactive; });
    question.choices = {{.id = Cancel,
                            .text = tr("Cancel"),
                            .objectName = u"cancel"_s,
                            .role = QDialogButtonBox::RejectRole},
        {.id = Delete,
            //: Button of the delete confirmation.
            .text = tr("Delete"),
            .objectName = u"delete"_s,
            .role = QDialogButtonBox::DestructiveRole}};
    if (isAnyActive) {
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
