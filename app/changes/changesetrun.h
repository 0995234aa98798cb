// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/changeoutcome.h"

#include <QList>
#include <QObject>

namespace eventdesk {

class ChangeRun;
class ChangeRunner;

/** One change of a set, with what became of it. */
struct SettledChange
{
    Change change;
    ChangeOutcome outcome;
};

/**
 * A set of changes on its way; a single change is a set of one. Made and owned by ChangeRunner,
 * emits finished exactly once, never from inside run(), and deletes itself afterwards. UI thread.
 */
class ChangeSetRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeSetRun)

public:
    /** Asks every change that has not ended to stop, as ChangeRun::cancel() does. */
    void cancel();

signals:
    /** In the order of the set. */
    void finished(const QList<eventdesk::SettledChange> &settled);

private:
    friend class ChangeRunner;

    ChangeSetRun(const QList<Change> &changes, ChangeRunner &runner);
    void take(qsizetype position, const ChangeOutcome &outcome);

    QList<SettledChange> m_settled;
    QList<ChangeRun *> m_open;
    qsizetype m_left;
};

} // namespace eventdesk
