// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVariant>

namespace eventdesk {

/** What headerData() of a table answers for a column of this title; an empty one is no column. */
[[nodiscard]] inline QVariant columnHeader(
    const QString &title, Qt::Orientation orientation, int role)
{
    if (orientation != Qt::Horizontal || title.isEmpty())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(title) : QVariant();
}

} // namespace eventdesk
