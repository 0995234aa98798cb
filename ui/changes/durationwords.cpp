// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/changes/durationwords.h"

namespace eventdesk {

QString DurationWords::about(std::chrono::milliseconds duration)
{
    using namespace std::chrono;
    const auto seconds = static_cast<int>(ceil<std::chrono::seconds>(duration).count());
    if (seconds <= 5) {
        //: How long something will take.
        return tr("a few seconds");
    }
    if (seconds < 60) { // in tens: an estimate that jumps with each second helps nobody
        return tr("about %n second(s)", "how long something will take", (seconds + 9) / 10 * 10);
    }
    const int minutes = (seconds + 30) / 60;
    if (minutes < 100)
        return tr("about %n minute(s)", "how long something will take", minutes);
    return tr("about %n hour(s)", "how long something will take", (minutes + 30) / 60);
}

} // namespace eventdesk
