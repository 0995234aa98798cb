// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>

namespace eventdesk {

/** What a window that was started as a process of its own told of itself. */
struct WindowRun
{
    double window = 0; ///< milliseconds from the start of the process to its painted window
    double table = 0; ///< milliseconds from the start of the process to its painted table
    std::chrono::steady_clock::time_point tablePainted;
    double memory = 0; ///< megabytes that it shares with no other process; 0 unless it was asked
};

/** Starts one of the windows of this folder and waits until it ended. Needs a QCoreApplication. */
class WindowRuns
{
public:
    /** The least Qt program with a table. */
    [[nodiscard]] static WindowRun bare(const QStringList &options = {});
    /** Eventdesk with this data folder. */
    [[nodiscard]] static WindowRun desk(
        const QString &dataDirectory, const QStringList &options = {});
};

} // namespace eventdesk
