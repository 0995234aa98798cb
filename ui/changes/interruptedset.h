// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/journal/journalentry.h"

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
    explicit InterruptedSet(const JournalSet &set, QWidget *parent = nullptr);

signals:
    void continueRequested(qint64 setId);
    void reviewRequested(qint64 setId);
    void dropRequested(qint64 setId);

private:
    using Request = void (InterruptedSet::*)(qint64);
    QWidget *newButton(const QString &objectName, const QString &text, Request request);

    qint64 m_setId;
};

} // namespace eventdesk
