// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/changewish.h"

namespace eventdesk::changewish {

namespace {

bool hasSameText(const Event &one, const Event &other)
{
    return one.name == other.name && one.code == other.code;
}

} // namespace

bool isMet(const Change &change, const Event &current)
{
    switch (change.kind) {
    case Change::Kind::Create:
    case Change::Kind::Update:
        return current.name == change.name && current.code == change.code;
    case Change::Kind::Activate:
        return current.status == EventStatus::Active;
    case Change::Kind::Deactivate:
        return current.status == EventStatus::Inactive;
    case Change::Kind::Delete:
        return false;
    }
    Q_UNREACHABLE();
}

bool isConflict(const Change &change, const Event &current)
{
    if (!change.base)
        return false;
    if (change.kind == Change::Kind::Update)
        return !hasSameText(current, *change.base);
    if (change.kind == Change::Kind::Delete)
        return !hasSameText(current, *change.base) || current.status != change.base->status;
    return false;
}

Change rebased(const Change &change, const Event &earlier)
{
    if (!change.base)
        return change;
    Change rebased = change;
    if (!change.changesName())
        rebased.name = earlier.name;
    if (!change.changesCode())
        rebased.code = earlier.code;
    rebased.base = earlier;
    return rebased;
}

} // namespace eventdesk::changewish
