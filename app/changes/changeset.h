// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/change.h"
#include "app/changes/changestate.h"

#include <QList>
#include <QMetaType>

namespace eventdesk {

/**
 * What one act of the user is about. Its title is made from this and the number of changes, in the
 * language of the day (ChangeSetTitle). The numbers are stored in the journal: never renumber.
 */
enum class Purpose : quint8 {
    Create = 0,
    Edit = 1,
    Activate = 2,
    Deactivate = 3,
    Delete = 4,
    Rename = 5,
    Undo = 6
};

/** One row of a set: Planned, or Unchanged or Skipped, which cost no call and are only recorded. */
struct PlannedChange
{
    Change change;
    ChangeState state = ChangeState::Planned;
    qint64 undoes = 0; ///< journal id of the entry that this one takes back; 0 for none
};

/** Changes that belong together: what one act of the user asked for. A value. */
struct ChangeSet
{
    Purpose purpose = Purpose::Edit;
    QList<PlannedChange> rows = {}; ///< in the order in which they are to be carried out

    /** A single change is a set of one. */
    [[nodiscard]] static ChangeSet of(Purpose purpose, const Change &change)
    {
        return {.purpose = purpose, .rows = {{.change = change}}};
    }
};

} // namespace eventdesk

Q_DECLARE_METATYPE(eventdesk::ChangeSet)
