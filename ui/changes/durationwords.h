// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

#include <chrono>

namespace eventdesk {

/** How long something takes, as people say it. */
class DurationWords
{
    Q_DECLARE_TR_FUNCTIONS(eventdesk::DurationWords)

public:
    /** "about 40 seconds", "about 3 minutes": rounded up, since it is a promise. Inside a sentence.
     */
    [[nodiscard]] static QString about(std::chrono::milliseconds duration);
};

} // namespace eventdesk
