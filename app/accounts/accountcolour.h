// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QLatin1StringView>
#include <QString>

#include <array>

namespace eventdesk {

/** The colour by which people tell an account from another one. Its word always stands beside it.
 */
enum class AccountColour : quint8 { None, Red, Orange, Yellow, Green, Teal, Blue, Violet, Grey };

/** Every colour, in the order in which they are offered. */
inline constexpr std::array accountColours{AccountColour::None, AccountColour::Red,
    AccountColour::Orange, AccountColour::Yellow, AccountColour::Green, AccountColour::Teal,
    AccountColour::Blue, AccountColour::Violet, AccountColour::Grey};

/** The words of an AccountColour: for people, and for the file. */
class AccountColourWords
{
    Q_DECLARE_TR_FUNCTIONS(eventdesk::AccountColourWords)

public:
    /** "Blue"; "No colour" for None. */
    [[nodiscard]] static QString name(AccountColour colour);

    /** The word in the file, the same in every language; empty for None. */
    [[nodiscard]] static QLatin1StringView stored(AccountColour colour);
    /** None for a word that is not ours. */
    [[nodiscard]] static AccountColour fromStored(const QString &word);
};

} // namespace eventdesk
