// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/eventdialog.h"

#include "app/changes/plan/changeplanner.h"
#include "app/events/displaytext.h"
#include "app/session/accountsession.h"
#include "ui/changes/changesentences.h"
#include "ui/changes/reviewdialog.h"
#include "ui/events/conflictdialog.h"
#include "ui/events/eventform.h"
#include "ui/reporter.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace eventdesk {

using namespace Qt::StringLiterals;

EventDialog::EventDialog(AccountSession &session, const std::optional<Event> &event,
    QAction *replaceKey, QWidget *parent)
    : GrowingDialog(parent), m_session(session), m_base(event),
      m_form(new EventForm(session.catalogue(), event)), m_messageBar(new MessageBar),
      m_reporter(new Reporter(*m_messageBar, replaceKey, this))
{
    setObjectName(u"eventDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    //: Titles of the dialog that makes or changes an event.
    setWindowTitle(event ? tr("Edit event") : tr("New event"));

    auto *buttons = new DialogButtons(DialogButtons::Cancel);
    m_cancel = buttons->button(DialogButtons::Cancel);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setAutoDefault(false);
    //: Button of the dialog: “Save” changes an event, “Create” makes a new one.
    m_save = buttons->addButton(event ? tr("&Save") : tr("C&reate"), DialogButtons::AcceptRole);
    m_save->setObjectName(event ? u"save"_s : u"create"_s);
    connect(buttons, &DialogButtons::accepted, this, &EventDialog::save);
    connect(buttons, &DialogButtons::rejected, this, &EventDialog::reject);
    connect(m_form, &EventForm::changed, this, &EventDialog::updateButtons);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messageBar);
    layout->addWidget(m_form);
    layout->addStretch();
    layout->addWidget(buttons);
    m_save->setDefault(true); // now that the dialog is its window
    setMinimumWidth(fontMetrics().averageCharWidth() * 78);
    m_form->setFocus();
    updateButtons();
}

void EventDialog::reject()
{
    if (m_run) {
        m_run->cancel();
        return;
    }
    QDialog::reject();
}

Change EventDialog::change() const
{
    return m_base ? Change::update(*m_base, m_form->name(), m_form->code())
                  : Change::create(m_form->name(), m_form->code());
}

void EventDialog::save()
{
    if (m_run || !m_save->isEnabled())
        return;
    m_messageBar->clear();
    const ChangePlan plan =
        ChangePlanner::single(m_base ? Purpose::Edit : Purpose::Create, change());
    if (!plan.needsReview(m_session.protection())) {
        send();
        return;
    }
    auto *review = new ReviewDialog(
        plan, m_session.facts(), m_session.client().expectedTime(plan.callCount()), this);
    connect(review, &ReviewDialog::applied, this, &EventDialog::send);
    review->open();
}

void EventDialog::send()
{
    m_run = m_session.runner().run(change());
    connect(m_run, &ChangeRun::finished, this, &EventDialog::take);
    setSaving(true);
}

void EventDialog::take(const ChangeOutcome &outcome)
{
    m_run.clear();
    setSaving(false);
    switch (outcome.result) {
    case ChangeOutcome::Result::Done:
        emit saved(*outcome.event);
        accept();
        return;
    case ChangeOutcome::Result::Conflict:
        showConflict(*outcome.theirs);
        return;
    case ChangeOutcome::Result::Failed:
        m_reporter->report({}, *outcome.error);
        return;
    case ChangeOutcome::Result::Unknown:
        m_reporter->report(
            //: The answer to a change was lost, and reading the event again failed as well.
            tr("It is not known whether this took effect. Close this window and refresh to see."),
            *outcome.error);
        return;
    case ChangeOutcome::Result::NotRecorded:
        m_reporter->say(Meaning::Error, ChangeSentences::notRecorded());
        return;
    case ChangeOutcome::Result::Cancelled:
        //: After a change was cancelled in time.
        m_reporter->say(Meaning::Information, tr("Cancelled. Nothing was changed."));
        return;
    }
    Q_UNREACHABLE();
}

void EventDialog::showConflict(const Event &theirs)
{
    if (!m_base) {
        m_reporter->say(Meaning::Error,
            //: A new event could not be made; %1 is the code, %2 the event that has it.
            tr("“%1” is already the code of “%2”. Choose another code.")
                .arg(isolated(theirs.code), isolated(theirs.name)));
        return;
    }
    auto *dialog = new ConflictDialog(*m_base, theirs, m_form->name(), m_form->code(), this);
    connect(dialog, &ConflictDialog::mineChosen, this, [this, theirs] {
        m_base = theirs; // knowingly: the user saw it
        send();
    });
    connect(dialog, &ConflictDialog::theirsChosen, this, [this, theirs] {
        emit saved(theirs);
        accept();
    });
    dialog->open();
}

void EventDialog::setSaving(bool saving)
{
    if (saving)
        setFocus(); // before the inputs go: Qt would hand their focus to Cancel, and Enter with it
    m_form->setEnabled(!saving);
    if (saving) {
        m_messageBar->showMessage({.meaning = Meaning::Information,
            //: While a change is being sent.
            .text = tr("Saving…")});
    } else {
        m_messageBar->clear();
        m_form->setFocus();
    }
    updateButtons();
}

void EventDialog::updateButtons()
{
    m_save->setEnabled(!m_run && m_form->isValid() && m_form->isChanged());
}

} // namespace eventdesk
