// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/changes/setprogress.h"

#include "ui/changes/progresswords.h"
#include "ui/theme/icons.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace eventdesk {

using namespace Qt::StringLiterals;
using Phase = ChangeSetRun::Phase;

SetProgress::SetProgress(ChangeSetRun &run, QAction *replaceKey, QWidget *parent)
    : QFrame(parent), m_run(&run), m_title(new PlainLabel), m_bar(new QProgressBar),
      m_counts(new PlainLabel), m_state(new PlainLabel), m_reasons(new PlainLabel),
      m_buttons(new QWidget), m_dismiss(new QToolButton)
{
    setObjectName(u"setProgress"_s);
    build(replaceKey);
    connect(&run, &ChangeSetRun::progressed, this, &SetProgress::followCounts);
    connect(&run, &ChangeSetRun::phaseChanged, this, &SetProgress::followPhase);
    followPhase();
}

QPushButton *SetProgress::addButton(
    const char *objectName, const QString &text, void (ChangeSetRun::*slot)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1StringView(objectName));
    button->setAutoDefault(false);
    if (slot)
        connect(button, &QPushButton::clicked, m_run, slot);
    m_buttons->layout()->addWidget(button);
    return button;
}

void SetProgress::build(QAction *replaceKey)
{
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_title->setObjectName(u"setTitle"_s);
    m_counts->setObjectName(u"setCounts"_s);
    m_state->setObjectName(u"setState"_s);
    m_state->setWordWrap(true);
    m_reasons->setObjectName(u"setReasons"_s);
    m_reasons->setWordWrap(true);
    m_bar->setObjectName(u"setBar"_s);
    //: Name of the progress bar for screen readers.
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(true);

    m_dismiss->setObjectName(u"dismiss"_s);
    m_dismiss->setIcon(themedIcon(IconName::Close));
    m_dismiss->setAutoRaise(true);
    m_dismiss->setFocusPolicy(Qt::StrongFocus);
    //: Button with a cross: takes a finished set of changes out of the panel.
    m_dismiss->setAccessibleName(tr("Remove from this list"));
    m_dismiss->setToolTip(m_dismiss->accessibleName());
    connect(m_dismiss, &QToolButton::clicked, m_run, &ChangeSetRun::dismiss);

    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    //: Button: no further change is sent until “Continue”.
    m_pause = addButton("pause", tr("Pause"), &ChangeSetRun::pause);
    //: Button: goes on after “Pause”.
    m_resume = addButton("continue", tr("Continue"), &ChangeSetRun::resume);
    //: Button: does not wait any longer for network or server.
    m_tryNow = addButton("tryNow", tr("Try now"), &ChangeSetRun::resume);
    m_replaceKey = new QWidget; // around the button, since that shows itself as its action does
    auto *around = new QHBoxLayout(m_replaceKey);
    around->setContentsMargins(0, 0, 0, 0);
    if (replaceKey)
        around->addWidget(new ActionButton(replaceKey));
    row->addWidget(m_replaceKey);
    //: Button: what is under way ends, the rest of the changes is not sent.
    m_cancel = addButton("cancelChanges", tr("Cancel"), &ChangeSetRun::cancel);
    //: Button: sends the changes that failed once more.
    m_retry = addButton("retryFailed", tr("Retry failed"), &ChangeSetRun::retryFailed);
    //: Button: shows only the events whose changes failed.
    m_showFailed = addButton("showFailed", tr("Show failed"), nullptr);
    connect(m_showFailed, &QPushButton::clicked, this,
        [this] { emit showFailedRequested(failedEvents()); });
    //: Button: saves a file that says what became of each change.
    m_report = addButton("saveReport", tr("Save report…"), nullptr);
    connect(m_report, &QPushButton::clicked, this, [this] { emit reportRequested(m_run); });

    // As low as can be: the table is what the window is for.
    auto *layout = new QGridLayout(this);
    layout->addWidget(m_title, 0, 0);
    auto *result = new QHBoxLayout;
    result->addStretch();
    result->addWidget(m_counts);
    result->addWidget(m_dismiss);
    layout->addLayout(result, 0, 1);
    layout->addWidget(m_bar, 1, 0, 1, 2);
    auto *words = new QVBoxLayout;
    words->addWidget(m_state);
    words->addWidget(m_reasons);
    words->addStretch();
    layout->addLayout(words, 2, 0);
    layout->addWidget(m_buttons, 2, 1, Qt::AlignRight | Qt::AlignTop);
    layout->setColumnStretch(0, 1);
}

void SetProgress::followCounts()
{
    const ChangeSetRun::Counts &counts = m_run->counts();
    m_title->setText(ProgressWords::title(*m_run));
    setAccessibleName(m_title->text());
    m_bar->setRange(0, counts.total());
    m_bar->setValue(counts.total() - counts.left);
    m_counts->setText(ProgressWords::counts(counts));
    m_state->setText(ProgressWords::state(*m_run));
}

void SetProgress::followPhase()
{
    followCounts();
    const Phase phase = m_run->phase();
    const bool isFinished = phase == Phase::Finished;
    const bool isWaiting = phase == Phase::WaitingForNetwork || phase == Phase::WaitingForServer;
    const ChangeSetRun::Counts &counts = m_run->counts();
    const bool hasFailed = isFinished && (counts.failed > 0 || counts.unknown > 0);
    const QString reasons = hasFailed ? ProgressWords::reasons(*m_run) : QString();
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_reasons->setText(reasons);
    m_reasons->setVisible(!reasons.isEmpty());
    m_pause->setVisible(phase == Phase::Running || phase == Phase::Recording);
    m_resume->setVisible(phase == Phase::Paused);
    m_tryNow->setVisible(isWaiting);
    m_replaceKey->setVisible(phase == Phase::WaitingForKey);
    m_cancel->setVisible(!isFinished && phase != Phase::Stopping);
    m_retry->setVisible(isFinished && canRetry());
    m_showFailed->setVisible(hasFailed && !failedEvents().isEmpty());
    m_report->setVisible(isFinished && !m_run->journalError());
    m_dismiss->setVisible(isFinished);
    if (hadFocus)
        focusHarmless();

    QAccessibleEvent announcement(m_state, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void SetProgress::focusHarmless()
{
    // Qt hands the focus of a button that is hidden to the next one: Space pressed twice on “Pause”
    // would cancel.
    for (QWidget *button : std::initializer_list<QWidget *>{
             m_pause, m_resume, m_tryNow, m_retry, m_report, m_dismiss}) {
        if (button->isVisibleTo(this)) {
            button->setFocus();
            return;
        }
    }
}

bool SetProgress::canRetry() const
{
    // What somebody else changed is not written over by trying again.
    return std::ranges::any_of(m_run->rows(), [](const ChangeSetRun::Row &row) {
        return row.entry.state == ChangeState::Failed || row.entry.state == ChangeState::Unknown;
    });
}

QSet<EventId> SetProgress::failedEvents() const
{
    QSet<EventId> ids;
    for (const ChangeSetRun::Row &row : m_run->rows()) {
        const ChangeState state = row.entry.state;
        const bool hasFailed = state == ChangeState::Failed || state == ChangeState::Conflict
            || state == ChangeState::Unknown;
        if (hasFailed && row.entry.change.id > 0)
            ids.insert(row.entry.change.id);
    }
    return ids;
}

} // namespace eventdesk
