// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/changeset.h"

#include <QCoreApplication>
#include <QString>

namespace eventdesk {

/** The words for a set of changes, in the language of the day. */
class ChangeSetTitle
{
    Q_DECLARE_TR_FUNCTIONS(eventdesk::ChangeSetTitle)

public:
    /** "Deactivate 400 events", "Undo of 3 changes". */
    [[nodiscard]] static QString of(Purpose purpose, int count);
    /** What one change does: "Deactivate", "Change name", "Change name and code". */
    [[nodiscard]] static QString of(const Change &change);
    /** "Done", "Unchanged", "Not known"… */
    [[nodiscard]] static QString of(ChangeState state);
};

} // namespace eventdesk
