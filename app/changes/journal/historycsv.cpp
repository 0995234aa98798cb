// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/journal/historycsv.h"

#include "app/changes/changewords.h"
#include "app/changes/journal/storederror.h"
#include "app/events/csvline.h"
#include "app/events/eventwords.h"

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

QString purposeWord(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Create:
        return u"create"_s;
    case Purpose::Edit:
        return u"edit"_s;
    case Purpose::Activate:
        return u"activate"_s;
    case Purpose::Deactivate:
        return u"deactivate"_s;
    case Purpose::Delete:
        return u"delete"_s;
    case Purpose::Rename:
        return u"rename"_s;
    case Purpose::Undo:
        return u"undo"_s;
    }
    Q_UNREACHABLE();
}

QString numberOrNothing(qint64 number)
{
    return number == 0 ? QString() : QString::number(number);
}

QString timeOrNothing(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QStringList eventFields(const std::optional<Event> &event)
{
    if (!event)
        return QStringList(5);
    return {QString::number(event->id), event->name, event->code, statusWord(event->status),
        typeWord(event->type)};
}

QStringList errorFields(const std::optional<ApiError> &error)
{
    if (!error)
        return QStringList(7);
    return {errorWord(error->kind), numberOrNothing(error->httpStatus), error->serverMessage,
        error->method, error->path, error->technical, QString::number(error->attempts)};
}

} // namespace

QString historyCsvHeader()
{
    return csvLine({u"account"_s, u"server"_s, u"set"_s, u"purpose"_s, u"planned"_s, u"entry"_s,
        u"change"_s, u"result"_s, u"settled"_s, u"event"_s, u"wanted_name"_s, u"wanted_code"_s,
        u"wanted_status"_s, u"before_id"_s, u"before_name"_s, u"before_code"_s, u"before_status"_s,
        u"before_type"_s, u"after_id"_s, u"after_name"_s, u"after_code"_s, u"after_status"_s,
        u"after_type"_s, u"error"_s, u"http_status"_s, u"message"_s, u"method"_s, u"path"_s,
        u"technical"_s, u"attempts"_s, u"undoes"_s});
}

QString historyCsvLine(const JournalOwner &owner, const JournalEntry &entry)
{
    const Change &change = entry.change;
    const EventId created = entry.after ? entry.after->id : EventId{0};
    const QStringList fields =
        QStringList{owner.accountId, owner.origin, QString::number(entry.setId),
            purposeWord(entry.purpose), timeOrNothing(entry.plannedAt), QString::number(entry.id),
            kindWord(change.kind), stateWord(entry.state), timeOrNothing(entry.settledAt),
            numberOrNothing(change.id != 0 ? change.id : created), change.name, change.code,
            change.status ? statusWord(*change.status) : QString()}
        + eventFields(change.base) + eventFields(entry.after) + errorFields(entry.error)
        + QStringList{numberOrNothing(entry.undoes)};
    return csvLine(fields);
}

} // namespace eventdesk
