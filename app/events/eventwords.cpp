// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/events/eventwords.h"

using namespace Qt::StringLiterals;

namespace eventdesk {

QString statusWord(EventStatus status)
{
    switch (status) {
    case EventStatus::Inactive:
        return u"inactive"_s;
    case EventStatus::Active:
        return u"active"_s;
    case EventStatus::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString typeWord(EventType type)
{
    switch (type) {
    case EventType::Custom:
        return u"custom"_s;
    case EventType::System:
        return u"system"_s;
    case EventType::Unknown:
        break;
    }
    return u"unknown"_s;
}

} // namespace eventdesk
