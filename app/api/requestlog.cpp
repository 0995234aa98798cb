// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/requestlog.h"

namespace eventdesk {

using namespace Qt::StringLiterals;

RequestLog::RequestLog(QObject *parent) : QObject(parent) { }

void RequestLog::append(const RequestLogEntry &entry)
{
    const bool full = m_entries.size() == capacity;
    emit aboutToAppend(full);
    if (full)
        m_entries.pop_front();
    m_entries.push_back(entry);
    emit appended();
}

QString RequestLog::toText() const
{
    QString text = u"time\tmethod\tpath\tstatus\tduration_ms\tbytes\tattempt\toutcome\n"_s;
    for (const RequestLogEntry &entry : m_entries) {
        text += entry.time.toString(Qt::ISODateWithMs) + u'\t' + entry.method + u'\t' + entry.path
            + u'\t' + QString::number(entry.httpStatus) + u'\t'
            + QString::number(entry.duration.count()) + u'\t' + QString::number(entry.bytes) + u'\t'
            + QString::number(entry.attempt) + u'\t' + entry.outcome + u'\n';
    }
    return text;
}

} // namespace eventdesk
