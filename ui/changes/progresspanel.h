// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/run/changesetrun.h"
#include "app/events/event.h"

#include <QDockWidget>
#include <QList>
#include <QPointer>
#include <QSet>

#include <optional>

class QAction;
class QVBoxLayout;

namespace eventdesk {

class ChangeRunner;

/**
 * The sets of changes on their way, newest first, those that ended until they are removed, and
 * those that were interrupted last time. A single change comes here only while it has to wait: the
 * message bar says what became of it. Opens by itself when a set comes, closes with the last one.
 * Owned by the main window.
 */
class ProgressPanel final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgressPanel)

public:
    /** replaceKey is offered while a set waits for a key. */
    explicit ProgressPanel(QAction *replaceKey, QWidget *parent = nullptr);

    /** Of the open account; null shows nothing. */
    void showRunner(ChangeRunner *runner);
    /** Asks what is to become of these, and of no others any more. */
    void showInterrupted(const QList<JournalSet> &sets);
    /** Visible while there is something in it, whatever a restored layout says. */
    void keepInSight();

    /** How much of all open sets is done, 0 to 100; none while no set is open. */
    [[nodiscard]] std::optional<int> percentage() const;

signals:
    void percentageChanged();
    void showFailedRequested(const QSet<eventdesk::EventId> &ids);
    void reportRequested(eventdesk::ChangeSetRun *run);
    void continueRequested(qint64 setId);
    void reviewRequested(qint64 setId);
    void dropRequested(qint64 setId);

private:
    void add(ChangeSetRun *run);
    void follow(ChangeSetRun *run);
    void showIfWaiting(ChangeSetRun *run);
    void show(ChangeSetRun *run);
    void put(QWidget *item);
    void remove(QWidget *item);
    void removeFinished();

    QPointer<ChangeRunner> m_runner;
    QAction *m_replaceKey;
    QList<QWidget *> m_items; ///< newest first
    QVBoxLayout *m_layout;
};

} // namespace eventdesk
