// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/journalentry.h"

#include <QFrame>

namespace eventdesk {

/**
 * A set of changes that the end of the program, or of the computer, stopped half way: says so and
 * asks what is to become of the rest. Owned by the ProgressPanel.
 */
class InterruptedSet final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InterruptedSet)

public:
    explicit InterruptedSet(JournalSet set, QWidget *parent = nullptr);

    [[nodiscard]] qint64 journalId() const { return m_set.id; }

signals:
    void continueRequested(const eventdesk::JournalSet &set);
    void reviewRequested(const eventdesk::JournalSet &set);
    void dropRequested(const eventdesk::JournalSet &set);

private:
    using Request = void (InterruptedSet::*)(const JournalSet &);
    QWidget *newButton(const QString &objectName, const QString &text, Request request);

    JournalSet m_set;
};

} // namespace eventdesk
