// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace eventdesk {

/** Where the program keeps what it keeps. All places move together with --data-dir. */
struct DataPlaces
{
    QString directory; ///< exists, readable by the user alone

    [[nodiscard]] QString settingsFile() const;
    [[nodiscard]] QString accountsFile() const;
    [[nodiscard]] QString eventsFile() const; ///< the lists as they were last read
    [[nodiscard]] QString journalFile() const; ///< every change; its archives lie beside it
    [[nodiscard]] QString practiceFile() const;

    /**
     * The given directory, or the platform's own place when it is empty. Made when missing; nothing
     * when it cannot be made or written.
     */
    [[nodiscard]] static std::optional<DataPlaces> open(const QString &directory);
};

} // namespace eventdesk
