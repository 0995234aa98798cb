// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

#include <chrono>

namespace eventdesk {

/** How long something will take, as people say it: an estimate, never more exact than it is. */
class DurationWords
{
    Q_DECLARE_TR_FUNCTIONS(eventdesk::DurationWords)

public:
    /** "a few seconds", "about 20 seconds", "about 3 minutes", "about 2 hours". */
    [[nodiscard]] static QString about(std::chrono::milliseconds duration);
};

} // namespace eventdesk
