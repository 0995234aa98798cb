// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/journal/changereport.h"

#include "app/changes/changewords.h"
#include "app/events/csvline.h"
#include "app/events/eventwords.h"

#include <QStringList>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

/** The parts of an update that change, in one field. */
QString changedTexts(const Change &change, const QString &name, const QString &code)
{
    if (change.changesName() && change.changesCode())
        return name + u" ("_s + code + u')';
    return change.changesCode() ? code : name;
}

QString valueBefore(const Change &change)
{
    if (!change.base)
        return {};
    return change.kind == Change::Kind::Update
        ? changedTexts(change, change.base->name, change.base->code)
        : statusWord(change.base->status);
}

QString valueAfter(const Change &change)
{
    switch (change.kind) {
    case Change::Kind::Create:
        return change.status ? statusWord(*change.status) : QString();
    case Change::Kind::Update:
        return changedTexts(change, change.name, change.code);
    case Change::Kind::Activate:
        return statusWord(EventStatus::Active);
    case Change::Kind::Deactivate:
        return statusWord(EventStatus::Inactive);
    case Change::Kind::Delete:
        return {};
    }
    Q_UNREACHABLE();
}

QString numberOrNothing(qint64 number)
{
    return number == 0 ? QString() : QString::number(number);
}

} // namespace

QString ChangeReport::csv(const QList<JournalEntry> &entries)
{
    QString table = u"position,change,id,name,code,from,to,result,http_status,message,new_id\r\n"_s;
    qint64 position = 0;
    for (const JournalEntry &entry : entries) {
        const Change &change = entry.change;
        const bool created =
            change.kind == Change::Kind::Create && entry.after && entry.state == ChangeState::Done;
        table += csvLine({QString::number(++position), kindWord(change.kind),
            numberOrNothing(change.id), change.base ? change.base->name : change.name,
            change.base ? change.base->code : change.code, valueBefore(change), valueAfter(change),
            stateWord(entry.state), numberOrNothing(entry.error ? entry.error->httpStatus : 0),
            message(entry), created ? QString::number(entry.after->id) : QString()});
    }
    return table;
}

QString ChangeReport::message(const JournalEntry &entry)
{
    if (entry.error)
        return entry.error->sentence();
    if (entry.state == ChangeState::Conflict && entry.change.kind == Change::Kind::Create) {
        //: In a report: why an event was not created.
        return tr("Another event has this code already. Nothing was created.");
    }
    if (entry.state == ChangeState::Conflict) {
        //: In a report: why a change had no effect.
        return tr("Somebody else changed this event meanwhile. Nothing was overwritten.");
    }
    return {};
}

} // namespace eventdesk
