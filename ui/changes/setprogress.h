// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/run/changesetrun.h"
#include "app/events/event.h"

#include <QFrame>
#include <QPointer>
#include <QSet>

class QAction;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace eventdesk {

class PlainLabel;

/**
 * How far one set of changes is, and what can be done about it. Follows the set, which may go
 * before. Owned by the ProgressPanel.
 */
class SetProgress final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetProgress)

public:
    /** replaceKey is offered while the set waits for a key; may be null. */
    SetProgress(ChangeSetRun &run, QAction *replaceKey, QWidget *parent = nullptr);

    [[nodiscard]] ChangeSetRun *run() const { return m_run; }

signals:
    /** The user wants to see the events whose changes had no effect. */
    void showFailedRequested(const QSet<eventdesk::EventId> &ids);
    void reportRequested(eventdesk::ChangeSetRun *run);

private:
    QPushButton *addButton(
        const char *objectName, const QString &text, void (ChangeSetRun::*slot)());
    void build(QAction *replaceKey);
    void followCounts();
    void followPhase();
    /** The keyboard goes to what can be pressed by mistake. */
    void focusHarmless();
    [[nodiscard]] bool canRetry() const;
    [[nodiscard]] QSet<EventId> failedEvents() const;

    QPointer<ChangeSetRun> m_run;
    PlainLabel *m_title;
    QProgressBar *m_bar;
    PlainLabel *m_counts;
    PlainLabel *m_state;
    PlainLabel *m_reasons;
    QWidget *m_buttons;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_tryNow;
    QWidget *m_replaceKey;
    QPushButton *m_cancel;
    QPushButton *m_retry;
    QPushButton *m_showFailed;
    QPushButton *m_report;
    QToolButton *m_dismiss;
};

} // namespace eventdesk
