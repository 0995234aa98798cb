// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/plan/renamerule.h"

#include "app/events/codepoints.h"

namespace eventdesk {

namespace {

QString withFirstUpper(const QString &text)
{
    QString result;
    bool isBeforeFirstLetter = true;
    // QString's own lower case is the same in every locale, and knows the letters that become two.
    for (char32_t c : codePoints(text.toLower())) {
        if (isBeforeFirstLetter && QChar::isLetter(c)) {
            c = QChar::toTitleCase(c);
            isBeforeFirstLetter = false;
        }
        result += QChar::fromUcs4(c);
    }
    return result;
}

QString withLetters(const QString &text, RenameRule::Letters letters)
{
    switch (letters) {
    case RenameRule::Letters::Keep:
        return text;
    case RenameRule::Letters::Lower:
        return text.toLower();
    case RenameRule::Letters::Upper:
        return text.toUpper();
    case RenameRule::Letters::FirstUpper:
        return withFirstUpper(text);
    }
    Q_UNREACHABLE();
}

} // namespace

bool RenameRule::isIdle() const
{
    // Found in another case, the same letters are still replaced by other ones.
    const bool isSameInAnyCase = find.toLower() == find.toUpper();
    const bool replacesNothing =
        find.isEmpty() || (find == replacement && (!ignoresCase || isSameInAnyCase));
    return replacesNothing && letters == Letters::Keep && prefix.isEmpty() && suffix.isEmpty();
}

QString RenameRule::applied(const QString &text) const
{
    QString result = text;
    if (!find.isEmpty())
        result.replace(find, replacement, ignoresCase ? Qt::CaseInsensitive : Qt::CaseSensitive);
    return prefix + withLetters(result, letters) + suffix;
}

} // namespace eventdesk
