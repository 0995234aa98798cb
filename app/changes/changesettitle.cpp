// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/changesettitle.h"

namespace eventdesk {

QString ChangeSetTitle::of(Purpose purpose, int count)
{
    switch (purpose) {
    case Purpose::Create:
        //: Title of a set of changes.
        return tr("Create %n event(s)", nullptr, count);
    case Purpose::Edit:
        //: Title of a set of changes.
        return tr("Edit %n event(s)", nullptr, count);
    case Purpose::Activate:
        //: Title of a set of changes.
        return tr("Activate %n event(s)", nullptr, count);
    case Purpose::Deactivate:
        //: Title of a set of changes.
        return tr("Deactivate %n event(s)", nullptr, count);
    case Purpose::Delete:
        //: Title of a set of changes.
        return tr("Delete %n event(s)", nullptr, count);
    case Purpose::Rename:
        //: Title of a set of changes: events get new names or codes.
        return tr("Rename %n event(s)", nullptr, count);
    case Purpose::Undo:
        //: Title of a set of changes that takes earlier ones back.
        return tr("Undo of %n change(s)", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString ChangeSetTitle::of(const Change &change)
{
    switch (change.kind) {
    case Change::Kind::Create:
        //: What one change does to an event.
        return tr("Create");
    case Change::Kind::Update:
        if (change.changesName() && change.changesCode()) {
            //: What one change does to an event.
            return tr("Change name and code");
        }
        if (change.changesCode()) {
            //: What one change does to an event.
            return tr("Change code");
        }
        if (change.changesName()) {
            //: What one change does to an event.
            return tr("Change name");
        }
        //: What one change does to an event: the name and code it has are saved again.
        return tr("Save");
    case Change::Kind::Activate:
        //: What one change does to an event.
        return tr("Activate");
    case Change::Kind::Deactivate:
        //: What one change does to an event.
        return tr("Deactivate");
    case Change::Kind::Delete:
        //: What one change does to an event.
        return tr("Delete");
    }
    Q_UNREACHABLE();
}

QString ChangeSetTitle::of(ChangeState state)
{
    switch (state) {
    case ChangeState::Planned:
        //: How far a change has come: it waits and was not sent.
        return tr("Planned");
    case ChangeState::Sent:
        //: How far a change has come: it is on its way to Push.Express.
        return tr("Sent");
    case ChangeState::Unknown:
        //: How a change ended: there was no answer, so nobody knows whether it took effect.
        return tr("Not known");
    case ChangeState::Done:
        //: How a change ended: it took effect.
        return tr("Done");
    case ChangeState::Unchanged:
        //: How a change ended: the event was as wanted already.
        return tr("Unchanged");
    case ChangeState::Skipped:
        //: How a change ended: it was not tried, since it is not possible.
        return tr("Skipped");
    case ChangeState::Failed:
        //: How a change ended: it had no effect.
        return tr("Failed");
    case ChangeState::Conflict:
        //: How a change ended: somebody else changed the event, so nothing was overwritten.
        return tr("Conflict");
    case ChangeState::Cancelled:
        //: How a change ended: the user took it back before it was sent.
        return tr("Cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace eventdesk
