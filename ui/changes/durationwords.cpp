// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/changes/durationwords.h"

namespace eventdesk {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds secondsUpTo = 90s;
constexpr std::chrono::minutes minutesUpTo = 90min;

} // namespace

QString DurationWords::about(std::chrono::milliseconds duration)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(duration);
    if (seconds <= 1s) {
        //: How long something takes; part of a sentence.
        return tr("about a second");
    }
    if (seconds <= secondsUpTo) {
        //: How long something takes; part of a sentence.
        return tr("about %n second(s)", nullptr, static_cast<int>(seconds.count()));
    }
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(duration);
    if (minutes <= minutesUpTo) {
        //: How long something takes; part of a sentence.
        return tr("about %n minute(s)", nullptr, static_cast<int>(minutes.count()));
    }
    const auto hours = std::chrono::ceil<std::chrono::hours>(duration);
    //: How long something takes; part of a sentence.
    return tr("about %n hour(s)", nullptr, static_cast<int>(hours.count()));
}

} // namespace eventdesk
