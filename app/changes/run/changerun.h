// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/run/changeoutcome.h"

#include <QObject>

namespace eventdesk {

class ChangeSetRun;

/**
 * One change on its way for somebody who waits for it: written down as a set of one, but it never
 * waits for a key, the network or a server. What stands in its way is how it ends.
 *
 * Made and owned by ChangeRunner. Emits finished exactly once, never from inside run() or cancel(),
 * and deletes itself afterwards. UI thread.
 */
class ChangeRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeRun)

public:
    ~ChangeRun() override;

    [[nodiscard]] const Change &change() const { return m_change; }

    /**
     * Stops as soon as that is honest: before sending at once; afterwards the change is settled by
     * reading first, so that the outcome is true. A second cancel() gives that up too.
     */
    void cancel();

signals:
    void finished(const eventdesk::ChangeOutcome &outcome);

private:
    friend class ChangeRunner;

    ChangeRun(Change change, ChangeSetRun *set, QObject *parent);
    void finish();
    [[nodiscard]] ChangeOutcome outcome() const;

    Change m_change;
    ChangeSetRun *m_set; ///< a child
};

} // namespace eventdesk
