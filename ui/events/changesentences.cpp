// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/changesentences.h"

#include "app/events/displaytext.h"

namespace eventdesk {

QString ChangeSentences::done(const Change &change, const ChangeOutcome &outcome)
{
    const QString name = isolated(change.name);
    switch (change.kind) {
    case Change::Kind::Create:
    case Change::Kind::Update:
        return saved(*outcome.event, change.kind == Change::Kind::Create);
    case Change::Kind::Activate:
        //: %1 is the name of an event.
        return tr("“%1” is active now.").arg(name);
    case Change::Kind::Deactivate:
        //: %1 is the name of an event.
        return tr("“%1” is inactive now.").arg(name);
    case Change::Kind::Delete:
        //: %1 is the name of an event.
        return tr("“%1” was deleted.").arg(name);
    }
    Q_UNREACHABLE();
}

QString ChangeSentences::notDone(const Change &change)
{
    const QString name = isolated(change.name);
    switch (change.kind) {
    case Change::Kind::Create:
        //: %1 is the name of an event. A sentence with the reason follows.
        return tr("“%1” was not created.").arg(name);
    case Change::Kind::Update:
        //: %1 is the name of an event. A sentence with the reason follows.
        return tr("“%1” was not changed.").arg(name);
    case Change::Kind::Activate:
        //: %1 is the name of an event. A sentence with the reason follows.
        return tr("“%1” was not activated.").arg(name);
    case Change::Kind::Deactivate:
        //: %1 is the name of an event. A sentence with the reason follows.
        return tr("“%1” was not deactivated.").arg(name);
    case Change::Kind::Delete:
        //: %1 is the name of an event. A sentence with the reason follows.
        return tr("“%1” was not deleted.").arg(name);
    }
    Q_UNREACHABLE();
}

QString ChangeSentences::unknown(const Change &change)
{
    //: %1 is the name of an event. A sentence with the reason follows.
    return tr("It is not known whether the change of “%1” took effect. Refresh to see.")
        .arg(isolated(change.name));
}

QString ChangeSentences::conflict(const Change &change)
{
    //: %1 is the name of an event.
    return tr("“%1” was left as it is: somebody changed it meanwhile. Look at it and try again.")
        .arg(isolated(change.name));
}

QString ChangeSentences::notRecorded()
{
    return tr("Eventdesk could not write this change down on this computer, so it was not sent. "
              "Is the disk full?");
}

QString ChangeSentences::waiting(int done, int left)
{
    //: Several changes: these two sentences are put one after the other, then comes a reason.
    return tr("%n change(s) took effect.", nullptr, done) + u' '
        + tr("%n change(s) wait.", nullptr, left);
}

QString ChangeSentences::allDone(Change::Kind kind, int count)
{
    switch (kind) {
    case Change::Kind::Activate:
        return tr("%n event(s) are active now.", nullptr, count);
    case Change::Kind::Deactivate:
        return tr("%n event(s) are inactive now.", nullptr, count);
    case Change::Kind::Delete:
        return tr("%n event(s) were deleted.", nullptr, count);
    case Change::Kind::Create:
        return tr("%n event(s) were created.", nullptr, count);
    case Change::Kind::Update:
        return tr("%n event(s) were changed.", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString ChangeSentences::someFailed(int done, int failed)
{
    //: Several changes: these two sentences are put one after the other, then comes a reason.
    return tr("%n change(s) took effect.", nullptr, done) + u' '
        + tr("%n change(s) did not.", nullptr, failed);
}

QString ChangeSentences::saved(const Event &event, bool isNew)
{
    const QString name = isolated(event.name);
    if (!isNew) {
        //: %1 is the name of an event.
        return tr("“%1” was saved.").arg(name);
    }
    switch (event.status) {
    case EventStatus::Active:
        //: %1 is the name of an event.
        return tr("“%1” was created and is active.").arg(name);
    case EventStatus::Inactive:
        //: %1 is the name of an event.
        return tr("“%1” was created and is inactive. Activate it to use it.").arg(name);
    case EventStatus::Unknown:
        //: %1 is the name of an event.
        return tr("“%1” was created. Refresh to see whether it is active.").arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace eventdesk
