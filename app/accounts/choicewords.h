// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <array>

namespace eventdesk {

/** One of the values that people choose from for an account. */
template <typename Choice>
struct ChoiceWords
{
    Choice choice;
    QLatin1StringView stored; ///< its word in the file, the same in every language
    const char *name; ///< for people, not translated yet
};

/** The row of a value that the table must have. */
template <typename Choice, std::size_t count>
[[nodiscard]] constexpr const ChoiceWords<Choice> &wordsOf(
    const std::array<ChoiceWords<Choice>, count> &table, Choice choice)
{
    const auto found = std::ranges::find(table, choice, &ChoiceWords<Choice>::choice);
    Q_ASSERT(found != table.end());
    return *found;
}

/** The value of a word in the file; the first of the table for a word that is not ours. */
template <typename Choice, std::size_t count>
[[nodiscard]] Choice choiceOf(
    const std::array<ChoiceWords<Choice>, count> &table, const QString &stored)
{
    const auto found = std::ranges::find(table, stored, &ChoiceWords<Choice>::stored);
    return found == table.end() ? table.front().choice : found->choice;
}

} // namespace eventdesk
