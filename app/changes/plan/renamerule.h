// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace eventdesk {

/** How many events get new names or codes at once. A value; knows no events. */
struct RenameRule
{
    enum class Field : quint8 { Name, Code };
    /** FirstUpper: “First deposit”, the first letter in upper case and all others in lower case. */
    enum class Letters : quint8 { Keep, Lower, Upper, FirstUpper };

    Field field = Field::Name;
    QString find = {}; ///< every occurrence, to the letter unless ignoresCase; empty: none
    QString replacement = {};
    bool ignoresCase = false;
    Letters letters = Letters::Keep; ///< after replacing
    QString prefix = {}; ///< put before the result of all else
    QString suffix = {};

    /** Whether it leaves every text as it is. */
    [[nodiscard]] bool isIdle() const;
    /** The text after find and replace, letters, prefix and suffix, in this order. Locale-free. */
    [[nodiscard]] QString applied(const QString &text) const;
};

} // namespace eventdesk
