// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/changes/reviewdialog.h"

#include "app/changes/changesettitle.h"
#include "app/changes/plan/plansummary.h"
#include "app/changes/plan/reviewmodel.h"
#include "app/events/displaytext.h"
#include "ui/changes/durationwords.h"
#include "ui/changes/reviewtableview.h"
#include "ui/widgets/accountline.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/problemline.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

constexpr int widthInLetters = 132;
constexpr int numberInLetters = 12;

PlainLabel *paragraph(const QString &objectName)
{
    auto *label = new PlainLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    return label;
}

bool isToBeDone(const ChangePlan::Row &row)
{
    return row.planned.state == ChangeState::Planned && !row.isTakenOut;
}

/** Whether something is to be said of a row that will be done. */
bool isSaid(const ChangePlan &plan, ChangePlan::Note note)
{
    return std::ranges::any_of(plan.rows(),
        [note](const ChangePlan::Row &row) { return isToBeDone(row) && row.note == note; });
}

/** The events that would be deleted and are not inactive already. */
QList<Event> eventsToDeactivate(const ChangePlan &plan)
{
    QList<Event> events;
    for (const ChangePlan::Row &row : plan.rows()) {
        const Change &change = row.planned.change;
        if (isToBeDone(row) && change.kind == Change::Kind::Delete && change.base
            && change.base->status != EventStatus::Inactive)
            events.append(*change.base);
    }
    return events;
}

} // namespace

ReviewDialog::ReviewDialog(const ChangePlan &plan, const AccountFacts &account,
    std::optional<std::chrono::milliseconds> expected, QWidget *parent)
    : QDialog(parent), m_model(new ReviewModel(plan, this)), m_summary(paragraph(u"summary"_s)),
      m_cost(paragraph(u"cost"_s)), m_warning(new ProblemLine)
{
    setObjectName(u"reviewDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    if (expected && plan.callCount() > 0)
        m_expectedPerCall = std::chrono::duration<double, std::milli>(*expected) / plan.callCount();
    QFont bold = m_summary->font();
    bold.setBold(true);
    m_summary->setFont(bold);
    m_warning->setObjectName(u"warning"_s);

    auto *table = new ReviewTableView(*m_model);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(new AccountLine(account));
    layout->addWidget(m_cost);
    layout->addWidget(m_warning);
    layout->addWidget(table, 1);
    layout->addWidget(makeNumberLine());
    layout->addWidget(makeButtons());
    // As they stand side by side; a button box is entered at its first accepting button.
    if (m_deactivate) {
        setTabOrder(m_accept, m_deactivate);
        setTabOrder(m_deactivate, m_cancel);
    } else {
        setTabOrder(m_accept, m_cancel);
    }
    connect(m_model, &ReviewModel::planChanged, this, &ReviewDialog::showPlan);
    showPlan();
    const int width = fontMetrics().averageCharWidth() * widthInLetters;
    resize(width, layout->totalHeightForWidth(width));
    if (plan.plannedDeletions() > 0)
        m_cancel->setFocus();
    else
        table->setFocus();
}

QWidget *ReviewDialog::makeNumberLine()
{
    m_numberLine = new QWidget;
    m_numberLabel = new PlainLabel;
    m_number = new QLineEdit;
    m_number->setObjectName(u"numberOfEvents"_s);
    //: Name of an input for screen readers: the number of events that will be deleted.
    m_number->setAccessibleName(tr("Number of events to delete"));
    m_number->setFixedWidth(m_number->fontMetrics().averageCharWidth() * numberInLetters);
    m_numberLabel->setBuddy(m_number);
    connect(m_number, &QLineEdit::textChanged, this, &ReviewDialog::updateButtons);

    auto *layout = new QHBoxLayout(m_numberLine);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_numberLabel);
    layout->addWidget(m_number);
    layout->addStretch();
    return m_numberLine;
}

QWidget *ReviewDialog::makeButtons()
{
    auto *buttons = new DialogButtons(QDialogButtonBox::Cancel);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"cancel"_s);
    m_accept = isDeletion()
        //: Button of the delete confirmation.
        ? buttons->addButton(tr("&Delete"), QDialogButtonBox::DestructiveRole)
        //: Button of a review: carries the changes out.
        : buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"apply"_s);
    if (isDeletion()) {
        m_deactivate =
            //: Button of the delete confirmation: switches the events off and keeps them.
            buttons->addButton(tr("Deactivate &instead"), QDialogButtonBox::ActionRole);
        m_deactivate->setObjectName(u"deactivateInstead"_s);
        connect(m_deactivate, &QPushButton::clicked, this, &ReviewDialog::deactivateInstead);
    }
    for (auto *button : buttons->findChildren<QPushButton *>())
        button->setAutoDefault(false);
    connect(m_accept, &QPushButton::clicked, this, &ReviewDialog::apply);
    connect(buttons, &DialogButtons::rejected, this, &QDialog::reject);
    return buttons;
}

const ChangePlan &ReviewDialog::plan() const
{
    return m_model->plan();
}

void ReviewDialog::showPlan()
{
    setWindowTitle(ChangeSetTitle::of(plan().purpose(), plan().counts().planned));
    const QString summary = PlanSummary::of(plan());
    m_summary->setText(summary);
    setAccessibleDescription(summary); // read out when the dialog opens
    m_cost->setText(cost());
    showWarning();
    const int deletions = plan().plannedDeletions();
    m_numberLine->setVisible(deletions > deletionsWithoutNumber);
    //: Before an input: the user types the number to confirm a deletion of many events.
    m_numberLabel->setText(tr(
        "%n event(s) will be deleted for good. Type the number to confirm:", nullptr, deletions));
    updateButtons();
}

void ReviewDialog::showWarning()
{
    QStringList sentences;
    if (plan().plannedDeletions() > 0) {
        //: Warning in a review of changes.
        sentences << tr("Deleting is permanent. Postbacks and tasks that use the code will stop "
                        "matching.");
    }
    if (isDeletion() && !eventsToDeactivate(plan()).isEmpty()) {
        //: In the delete confirmation, which offers to deactivate instead.
        sentences << tr("An inactive event keeps its code and can be switched on again.");
    }
    if (isSaid(plan(), ChangePlan::Note::NewId)) {
        //: Warning in the review of an undo.
        sentences << tr("Deleted events come back as new events with other IDs.");
    }
    if (isSaid(plan(), ChangePlan::Note::ChangedSince)) {
        //: Warning in the review of an undo.
        sentences << tr("Some events were changed again since. Those later changes are taken back, "
                        "too: see the notes.");
    }
    if (plan().changesCodes()) {
        //: Warning in a review of changes.
        sentences << tr("Codes change: postbacks and tasks that use the old ones will stop "
                        "matching.");
    }
    m_warning->setProblem(
        sentences.isEmpty() ? Severity::None : Severity::Warning, sentences.join(u' '));
    m_warning->setVisible(!sentences.isEmpty());
}

void ReviewDialog::updateButtons()
{
    const bool canBeApplied = !plan().isIdle() && !isNumberMissing();
    m_accept->setEnabled(canBeApplied);
    if (m_deactivate)
        m_deactivate->setEnabled(!eventsToDeactivate(plan()).isEmpty());
    // Enter never deletes, unless the number was typed for it.
    const int deletions = plan().plannedDeletions();
    const bool isSafe = deletions == 0 || deletions > deletionsWithoutNumber;
    (canBeApplied && isSafe ? m_accept : m_cancel)->setDefault(true);
}

QString ReviewDialog::cost() const
{
    const int calls = plan().callCount();
    if (calls == 0) {
        //: In a review in which nothing is left to do.
        return tr("Nothing will be sent to Push.Express.");
    }
    if (!m_expectedPerCall) {
        //: In a review of changes: how many requests they take.
        return tr("%n call(s) to Push.Express.", nullptr, calls);
    }
    //: In a review of changes: how many requests they take; %1 is "about 40 seconds".
    return tr("%n call(s) to Push.Express, %1.", nullptr, calls)
        .arg(DurationWords::about(
            std::chrono::ceil<std::chrono::milliseconds>(*m_expectedPerCall * calls)));
}

bool ReviewDialog::isNumberMissing() const
{
    const int deletions = plan().plannedDeletions();
    if (deletions <= deletionsWithoutNumber)
        return false;
    const QString typed = m_number->text().trimmed();
    return typed.toInt() != deletions && locale().toInt(typed) != deletions;
}

void ReviewDialog::apply()
{
    const ChangeSet set = plan().toSet();
    accept();
    emit applied(set);
}

void ReviewDialog::deactivateInstead()
{
    const QList<Event> events = eventsToDeactivate(plan());
    accept();
    emit deactivateInsteadChosen(events);
}

} // namespace eventdesk
