// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/beforeafter.h"

#include "app/catalogue/eventtablemodel.h"
#include "app/events/displaytext.h"

namespace eventdesk {

namespace {

QString codeAndStatus(const QString &code, std::optional<EventStatus> status)
{
    QString shown = EventTableModel::codeText(code);
    if (!status)
        return shown;
    //: An event in one cell of a table: %1 is its code, %2 its status ("Active").
    return BeforeAfter::tr("%1, %2").arg(isolated(shown), EventTableModel::statusText(*status));
}

QString nameAndCode(const QString &name, const QString &code)
{
    //: An event in one cell of a table: %1 is its name, %2 its code.
    return BeforeAfter::tr("%1 (%2)").arg(
        isolated(EventTableModel::nameText(name)), isolated(EventTableModel::codeText(code)));
}

/** An event that is not there: before it is created, after it was deleted. */
QString nothing()
{
    return QString(QChar(0x2014));
}

BeforeAfter ofUpdate(const Change &change)
{
    const Event before = change.base.value_or(Event());
    if (change.changesName() == change.changesCode()) { // both, or nothing at all
        return {.before = nameAndCode(before.name, before.code),
            .after = nameAndCode(change.name, change.code)};
    }
    if (change.changesCode()) {
        return {.before = EventTableModel::codeText(before.code),
            .after = EventTableModel::codeText(change.code)};
    }
    return {.before = EventTableModel::nameText(before.name),
        .after = EventTableModel::nameText(change.name)};
}

} // namespace

BeforeAfter BeforeAfter::of(const Change &change)
{
    const std::optional<EventStatus> statusBefore =
        change.base ? std::optional(change.base->status) : std::nullopt;
    switch (change.kind) {
    case Change::Kind::Create:
        return {.before = nothing(), .after = codeAndStatus(change.code, change.status)};
    case Change::Kind::Update:
        return ofUpdate(change);
    case Change::Kind::Activate:
    case Change::Kind::Deactivate: {
        const EventStatus wanted =
            change.kind == Change::Kind::Activate ? EventStatus::Active : EventStatus::Inactive;
        return {.before = EventTableModel::statusText(statusBefore.value_or(EventStatus::Unknown)),
            .after = EventTableModel::statusText(wanted)};
    }
    case Change::Kind::Delete:
        //: What becomes of an event in a review of changes.
        return {.before = codeAndStatus(change.code, statusBefore), .after = tr("Deleted")};
    }
    Q_UNREACHABLE();
}

} // namespace eventdesk
