// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/changes/renamedialog.h"

#include "app/catalogue/eventcatalogue.h"
#include "app/changes/beforeafter.h"
#include "app/changes/plan/changeplanner.h"
#include "app/changes/plan/plansummary.h"
#include "app/events/displaytext.h"
#include "ui/changes/renameform.h"
#include "ui/events/eventdelegate.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/problemline.h"
#include "ui/widgets/roomytableview.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

constexpr int previewedAtMost = 8; // enough to see what a rule does; the review shows all
constexpr int widthInLetters = 108;
constexpr int heightInLetters = 72;
constexpr int textInLetters = 30; // the rest is for what is wrong with it

enum Column { Now, New, Note, ColumnCount };

} // namespace

RenameDialog::RenameDialog(
    const QList<Event> &events, const EventCatalogue &catalogue, QWidget *parent)
    : QDialog(parent), m_events(events), m_catalogue(catalogue), m_plan(Purpose::Rename, {}),
      m_form(new RenameForm), m_summary(new PlainLabel), m_warning(new ProblemLine),
      m_rows(new QStandardItemModel(0, ColumnCount, this))
{
    setObjectName(u"renameDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    //: Title of the dialog that gives many events new names or codes.
    setWindowTitle(tr("Rename events"));
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    m_warning->setObjectName(u"warning"_s);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addWidget(m_warning);
    layout->addWidget(makePreview(), 1);
    layout->addWidget(m_summary);
    layout->addWidget(makeButtons());
    m_review->setDefault(true); // now that the dialog is its window
    setTabOrder(m_review, m_cancel); // a button box is entered at the default button
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * widthInLetters, letter * heightInLetters);

    connect(m_form, &RenameForm::changed, this, &RenameDialog::replan);
    connect(&catalogue, &EventCatalogue::changed, this, &RenameDialog::replan);
    m_form->focusFind();
    replan();
}

QWidget *RenameDialog::makePreview()
{
    m_rows->setHorizontalHeaderLabels({
        //: Column of the preview in the rename dialog: the name or code as it is.
        tr("Now"),
        //: Column of the preview in the rename dialog: the name or code as it will be.
        tr("New"),
        //: Column of the preview in the rename dialog: what there is to say of it.
        tr("Note"),
    });
    m_preview = new RoomyTableView;
    m_preview->setObjectName(u"preview"_s);
    //: Name of a table of the rename dialog for screen readers: the first names as they will be.
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setItemDelegate(new EventDelegate(m_preview));
    m_preview->setModel(m_rows);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const Column column : {Now, New})
        m_preview->setColumnWidth(column, fontMetrics().averageCharWidth() * textInLetters);
    m_preview->horizontalHeader()->setStretchLastSection(true);
    return m_preview;
}

QWidget *RenameDialog::makeButtons()
{
    auto *buttons = new DialogButtons(QDialogButtonBox::Cancel);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setAutoDefault(false);
    //: Button of the rename dialog: leads on to the list of all changes.
    m_review = buttons->addButton(tr("Re&view…"), QDialogButtonBox::AcceptRole);
    m_review->setObjectName(u"review"_s);
    connect(buttons, &DialogButtons::accepted, this, &RenameDialog::review);
    connect(buttons, &DialogButtons::rejected, this, &QDialog::reject);
    return buttons;
}

void RenameDialog::replan()
{
    const RenameRule rule = m_form->rule();
    m_plan = ChangePlanner::rename(m_events, rule, m_catalogue);
    m_summary->setText(rule.isIdle()
            //: In the rename dialog, before anything is typed.
            ? tr("Type what to find, a prefix or a suffix. You see here what becomes of it, and "
                 "nothing is changed before you have reviewed it.")
            : PlanSummary::of(m_plan));
    m_review->setEnabled(!m_plan.isIdle());
    const bool changesCodes = rule.field == RenameRule::Field::Code;
    m_warning->setProblem(changesCodes ? Severity::Warning : Severity::None,
        //: Warning in the rename dialog when codes are changed.
        tr("Postbacks and tasks that use the old codes will stop matching."));
    showPreview();
}

void RenameDialog::showPreview()
{
    int row = 0;
    for (const ChangePlan::Row &planned : m_plan.rows()) {
        const Change &change = planned.planned.change;
        if (!change.changesName() && !change.changesCode())
            continue; // what the rule does is seen on those that it means
        if (row == previewedAtMost)
            break;
        const BeforeAfter words = BeforeAfter::of(change);
        const bool isProblem = planned.planned.state == ChangeState::Skipped;
        const QString note = isProblem ? ChangePlan::sentence(planned) : QString();
        if (row == m_rows->rowCount())
            m_rows->appendRow({new QStandardItem, new QStandardItem, new QStandardItem});
        for (const auto &[column, text] :
            {std::pair(Now, words.before), std::pair(New, words.after), std::pair(Note, note)}) {
            m_rows->item(row, column)->setText(text);
            m_rows->item(row, column)->setToolTip(toolTipText(abridged(text)));
        }
        ++row;
    }
    m_rows->setRowCount(row);
}

void RenameDialog::review()
{
    const ChangePlan plan = m_plan;
    accept();
    emit planMade(plan);
}

} // namespace eventdesk
