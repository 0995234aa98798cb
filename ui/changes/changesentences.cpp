// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/changes/changesentences.h"

#include "app/events/displaytext.h"

namespace eventdesk {

QString ChangeSentences::done(const JournalEntry &entry)
{
    const QString name = isolated(entry.change.name);
    switch (entry.change.kind) {
    case Change::Kind::Create:
    case Change::Kind::Update:
        return saved(entry.after.value_or(Event{.name = entry.change.name}),
            entry.change.kind == Change::Kind::Create);
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

QString ChangeSentences::notRecorded()
{
    return tr("This could not be written down on this computer, so nothing was sent. Is the disk "
              "full?");
}

QString ChangeSentences::conflict(const JournalEntry &entry)
{
    if (entry.change.kind == Change::Kind::Create) {
        const Event theirs = entry.after.value_or(Event{});
        //: A new event could not be made; %1 is the code, %2 the event that has it.
        return tr("“%1” is already the code of “%2”. Nothing was created.")
            .arg(isolated(theirs.code), isolated(theirs.name));
    }
    //: %1 is the name of an event.
    return tr("Somebody changed “%1” meanwhile, so nothing was overwritten. Look at it, then try "
              "again.")
        .arg(isolated(entry.change.name));
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
