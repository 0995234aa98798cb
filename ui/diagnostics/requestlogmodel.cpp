// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/diagnostics/requestlogmodel.h"

#include "app/api/requestlog.h"
#include "ui/diagnostics/bytecount.h"

#include <QLocale>

namespace eventdesk {

namespace {

bool isNumeric(RequestLogModel::Column column)
{
    using Column = RequestLogModel::Column;
    return column == Column::Duration || column == Column::Size || column == Column::Attempt;
}

} // namespace

RequestLogModel::RequestLogModel(RequestLog &log, QObject *parent)
    : QAbstractTableModel(parent), m_log(log), m_rows(static_cast<int>(log.entries().size()))
{
    connect(&log, &RequestLog::aboutToAppend, this, &RequestLogModel::announce);
    connect(&log, &RequestLog::appended, this, &RequestLogModel::take);
}

void RequestLogModel::announce(bool dropsOldest)
{
    // A full log drops its oldest entry and appends at once. That is told as new contents of the
    // same rows: two row changes cannot be announced around one change of the data.
    m_isInserting = !dropsOldest;
    if (m_isInserting)
        beginInsertRows({}, m_rows, m_rows);
}

void RequestLogModel::take()
{
    m_rows = static_cast<int>(m_log.entries().size());
    if (m_isInserting)
        endInsertRows();
    else
        emit dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
}

int RequestLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int RequestLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant RequestLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const RequestLogEntry &entry = m_log.entries().at(static_cast<std::size_t>(index.row()));
    const QLocale locale;
    switch (column) {
    case Column::Time:
        return locale.toString(entry.time.toLocalTime().time(), QStringLiteral("HH:mm:ss"));
    case Column::Method:
        return entry.method;
    case Column::Path:
        return entry.path;
    case Column::Status:
        return entry.httpStatus == 0 ? entry.outcome : QString::number(entry.httpStatus);
    case Column::Duration:
        //: A duration in milliseconds.
        return tr("%1 ms").arg(locale.toString(static_cast<qlonglong>(entry.duration.count())));
    case Column::Size:
        return ByteCount::describe(entry.bytes);
    case Column::Attempt:
        return QString::number(entry.attempt);
    case Column::Count:
        break;
    }
    return {};
}

QVariant RequestLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Time:
        //: Header in the request log.
        return tr("Time");
    case Column::Method:
        //: Header in the request log: GET, POST, PUT or DELETE.
        return tr("Method");
    case Column::Path:
        //: Header in the request log: what was asked for.
        return tr("Path");
    case Column::Status:
        //: Header in the request log: the number that the server answered.
        return tr("Answer");
    case Column::Duration:
        //: Header in the request log: how long it took.
        return tr("Duration");
    case Column::Size:
        //: Header in the request log: size of the answer.
        return tr("Size");
    case Column::Attempt:
        //: Header in the request log: first, second… try of the same request.
        return tr("Attempt");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace eventdesk
