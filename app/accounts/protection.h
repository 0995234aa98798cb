// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QLatin1StringView>
#include <QString>

#include <array>

namespace eventdesk {

/** How carefully an account is to be treated: the user's choice, one for each account. */
enum class Protection : quint8 {
    Free, ///< reviewed is what always is: several changes, deletions, changed codes
    AskFirst, ///< every write is reviewed
    ReadOnly ///< nothing is written: only GET leaves this computer
};

/** Every level, from the freest to the strictest. */
inline constexpr std::array protections{
    Protection::Free, Protection::AskFirst, Protection::ReadOnly};

/** The words of a Protection: for people, and for the file. */
class ProtectionWords
{
    Q_DECLARE_TR_FUNCTIONS(eventdesk::ProtectionWords)

public:
    /** "Ask first". */
    [[nodiscard]] static QString name(Protection protection);
    /** What the level means, in one sentence. */
    [[nodiscard]] static QString explanation(Protection protection);
    /** Why an action that writes is disabled, and what to do about it. */
    [[nodiscard]] static QString readOnlyReason();

    /** The word in the file, the same in every language. */
    [[nodiscard]] static QLatin1StringView stored(Protection protection);
    /** Free for a word that is not ours. */
    [[nodiscard]] static Protection fromStored(const QString &word);
};

} // namespace eventdesk
