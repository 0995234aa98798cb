// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/plan/changeplan.h"

#include <QStringList>

namespace eventdesk::testing {

/** What becomes of a row and why: "planned", "skipped: code taken". */
[[nodiscard]] inline QString described(const ChangePlan::Row &row)
{
    using Note = ChangePlan::Note;
    QString text = row.planned.state == ChangeState::Planned ? QStringLiteral("planned")
        : row.planned.state == ChangeState::Unchanged        ? QStringLiteral("unchanged")
        : row.planned.state == ChangeState::Skipped          ? QStringLiteral("skipped")
                                                             : QStringLiteral("?");
    switch (row.note) {
    case Note::None:
        return text;
    case Note::AlreadySo:
        return text + QStringLiteral(": already so");
    case Note::SystemEvent:
        return text + QStringLiteral(": system");
    case Note::NameRefused:
        return text + QStringLiteral(": name refused");
    case Note::CodeRefused:
        return text + QStringLiteral(": code refused");
    case Note::CodeTaken:
        return text + QStringLiteral(": code taken");
    case Note::GoneMeanwhile:
        return text + QStringLiteral(": gone");
    case Note::CodeChanges:
        return text + QStringLiteral(": code changes");
    case Note::NewId:
        return text + QStringLiteral(": new id");
    case Note::ChangedSince:
        return text + QStringLiteral(": changed since");
    }
    Q_UNREACHABLE();
}

[[nodiscard]] inline QStringList described(const ChangePlan &plan)
{
    QStringList rows;
    for (const ChangePlan::Row &row : plan.rows())
        rows << described(row);
    return rows;
}

} // namespace eventdesk::testing
