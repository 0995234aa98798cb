// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/changewords.h"

using namespace Qt::StringLiterals;

namespace eventdesk {

QString kindWord(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Create:
        return u"create"_s;
    case Change::Kind::Update:
        return u"update"_s;
    case Change::Kind::Activate:
        return u"activate"_s;
    case Change::Kind::Deactivate:
        return u"deactivate"_s;
    case Change::Kind::Delete:
        return u"delete"_s;
    }
    Q_UNREACHABLE();
}

QString stateWord(ChangeState state)
{
    switch (state) {
    case ChangeState::Planned:
        return u"planned"_s;
    case ChangeState::Sent:
        return u"sent"_s;
    case ChangeState::Unknown:
        return u"unknown"_s;
    case ChangeState::Done:
        return u"done"_s;
    case ChangeState::Unchanged:
        return u"unchanged"_s;
    case ChangeState::Skipped:
        return u"skipped"_s;
    case ChangeState::Failed:
        return u"failed"_s;
    case ChangeState::Conflict:
        return u"conflict"_s;
    case ChangeState::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

} // namespace eventdesk
