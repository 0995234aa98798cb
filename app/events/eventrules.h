// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace eventdesk {

/**
 * The rules for names and codes, in one place: dialogs, files and the practice server ask here.
 * Source: the vendor's page (`^[A-Za-z0-9_]+$`, name required) and reliability I4, I5.
 * All of them are ASCII and locale-free; nothing here depends on the user's language.
 */
class EventRules
{
    Q_DECLARE_TR_FUNCTIONS(eventdesk::EventRules)

public:
    enum class Flaw : quint8 {
        NameEmpty,
        NameBroken, ///< half of a surrogate pair: it would be sent as another character
        NameControl, ///< a control character such as a line break or NUL
        NameInvisible, ///< a direction mark or zero-width character
        CodeEmpty,
        CodeLookAlike, ///< a letter of another script that looks like a Latin one
        CodeSeparator, ///< a space or hyphen, where an underscore is meant
        CodeForbidden ///< any other character outside the set
    };

    /** Where a text breaks its rule. */
    struct Breach
    {
        Flaw flaw;
        int position = 0; ///< of the first bad character, counted from 1 in whole characters
        QString character = {}; ///< that character
        QString replacement =
            {}; ///< what mendedCode() would put there; empty when it has no advice

        friend bool operator==(const Breach &, const Breach &) = default;
    };

    /** The first thing wrong with a name, or nothing. Leading and trailing space is not a fault. */
    [[nodiscard]] static std::optional<Breach> checkName(QStringView name);

    /** The first thing wrong with a code, or nothing. */
    [[nodiscard]] static std::optional<Breach> checkCode(QStringView code);

    /** The code with look-alike letters and separators replaced; other characters stay as they are.
     */
    [[nodiscard]] static QString mendedCode(QStringView code);

    /** What is wrong, where, and how to mend it, as one sentence or two for people. */
    [[nodiscard]] static QString describe(const Breach &breach);

    /** The code without what makes no difference: codes clash when these are equal. */
    [[nodiscard]] static QString foldedCode(QStringView code);

    /** Whether two codes would be mistaken for each other: equal but for case and outer space. */
    [[nodiscard]] static bool codesClash(QStringView one, QStringView other);

    /** The same text for codes that clash, and for them only: to find them in a hash. */
    [[nodiscard]] static QString clashKey(QStringView code);
};

} // namespace eventdesk
