// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/run/changesetrun.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace eventdesk {

/** What is said of a set of changes on its way, above all in a bad hour. */
class ProgressWords
{
    Q_DECLARE_TR_FUNCTIONS(eventdesk::ProgressWords)

public:
    /** "Deactivate 400 events". */
    [[nodiscard]] static QString title(const ChangeSetRun &run);
    /** "212 of 400 done · 3 failed · 185 left": only what there is. */
    [[nodiscard]] static QString counts(const ChangeSetRun::Counts &counts);
    /** What it is doing or waiting for, and what that means for what is left. */
    [[nodiscard]] static QString state(const ChangeSetRun &run);
    /** When it is finished: one sentence for the message bar. */
    [[nodiscard]] static QString summary(const ChangeSetRun &run);
    /**
     * Why changes had no effect, the most frequent reasons first, a line each with how many changes
     * share it. Empty when there is no such change.
     */
    [[nodiscard]] static QString reasons(const ChangeSetRun &run);

private:
    [[nodiscard]] static QString waitingForNetwork(const std::optional<ApiError> &error);
    [[nodiscard]] static QString waitingForServer(const std::optional<ApiError> &error);
    [[nodiscard]] static QString reasonOf(const JournalEntry &entry);
};

} // namespace eventdesk
