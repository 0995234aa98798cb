// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/events/eventrules.h"

#include "app/events/codepoints.h"
#include "app/events/displaytext.h"

#include <algorithm>
#include <array>

namespace eventdesk {

namespace {

struct LookAlike
{
    char16_t foreign;
    char16_t latin;
};

// Sorted by the foreign letter. Only letters that are drawn (almost) alike in common fonts.
constexpr std::array lookAlikes = {
    LookAlike{u'Α', u'A'},
    LookAlike{u'Β', u'B'},
    LookAlike{u'Ε', u'E'},
    LookAlike{u'Ζ', u'Z'},
    LookAlike{u'Η', u'H'},
    LookAlike{u'Ι', u'I'},
    LookAlike{u'Κ', u'K'},
    LookAlike{u'Μ', u'M'},
    LookAlike{u'Ν', u'N'},
    LookAlike{u'Ο', u'O'},
    LookAlike{u'Ρ', u'P'},
    LookAlike{u'Τ', u'T'},
    LookAlike{u'Υ', u'Y'},
    LookAlike{u'Χ', u'X'},
    LookAlike{u'ν', u'v'},
    LookAlike{u'ο', u'o'},
    LookAlike{u'ρ', u'p'},
    LookAlike{u'Ѕ', u'S'},
    LookAlike{u'І', u'I'},
    LookAlike{u'Ј', u'J'},
    LookAlike{u'А', u'A'},
    LookAlike{u'В', u'B'},
    LookAlike{u'Е', u'E'},
    LookAlike{u'К', u'K'},
    LookAlike{u'М', u'M'},
    LookAlike{u'Н', u'H'},
    LookAlike{u'О', u'O'},
    LookAlike{u'Р', u'P'},
    LookAlike{u'С', u'C'},
    LookAlike{u'Т', u'T'},
    LookAlike{u'У', u'Y'},
    LookAlike{u'Х', u'X'},
    LookAlike{u'а', u'a'},
    LookAlike{u'е', u'e'},
    LookAlike{u'о', u'o'},
    LookAlike{u'р', u'p'},
    LookAlike{u'с', u'c'},
    LookAlike{u'у', u'y'},
    LookAlike{u'х', u'x'},
    LookAlike{u'ѕ', u's'},
    LookAlike{u'і', u'i'},
    LookAlike{u'ј', u'j'},
    LookAlike{u'һ', u'h'},
    LookAlike{u'ԁ', u'd'},
    LookAlike{u'ԛ', u'q'},
    LookAlike{u'ԝ', u'w'},
};
static_assert(std::ranges::is_sorted(lookAlikes, {}, &LookAlike::foreign));

bool isCodeCharacter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9')
        || c == U'_';
}

bool isSeparator(char32_t c)
{
    return c == U'-' || c == U'.' || c == 0x2010 || c == 0x2011 || c == 0x2012 || c == 0x2013
        || c == 0x2014 || (c < 0x10000 && QChar(static_cast<char16_t>(c)).isSpace());
}

/** The Latin letter or digit that this character is taken for, or 0. */
char16_t latinFor(char32_t c)
{
    constexpr char32_t fullWidthOffset = 0xFEE0; // U+FF01… are U+0021… drawn wide
    if (c > fullWidthOffset && c <= 0xFF5E && isCodeCharacter(c - fullWidthOffset))
        return static_cast<char16_t>(c - fullWidthOffset);
    const auto found = std::ranges::lower_bound(lookAlikes, c, {}, &LookAlike::foreign);
    return found != lookAlikes.end() && found->foreign == c ? found->latin : u'\0';
}

QString replacementFor(char32_t c)
{
    if (const char16_t latin = latinFor(c))
        return QString(QChar(latin));
    return isSeparator(c) ? QStringLiteral("_") : QString();
}

EventRules::Flaw codeFlawOf(char32_t c)
{
    if (latinFor(c) != u'\0')
        return EventRules::Flaw::CodeLookAlike;
    return isSeparator(c) ? EventRules::Flaw::CodeSeparator : EventRules::Flaw::CodeForbidden;
}

} // namespace

std::optional<EventRules::Breach> EventRules::checkName(QStringView name)
{
    if (name.trimmed().isEmpty())
        return Breach{.flaw = Flaw::NameEmpty};
    int position = 0;
    for (const char32_t c : codePoints(name)) {
        ++position;
        const auto breach = [&](Flaw flaw) {
            return Breach{
                .flaw = flaw, .position = position, .character = QString::fromUcs4(&c, 1)};
        };
        if (c >= 0xD800 && c <= 0xDFFF)
            return Breach{.flaw = Flaw::NameBroken, .position = position, .character = {}};
        if (c < 0x20 || (c >= 0x7F && c < 0xA0))
            return breach(Flaw::NameControl);
        if (isInvisibleMark(c) && c != 0x200D) // the joiner builds emoji and is honest there
            return breach(Flaw::NameInvisible);
    }
    return std::nullopt;
}

std::optional<EventRules::Breach> EventRules::checkCode(QStringView code)
{
    if (code.isEmpty())
        return Breach{.flaw = Flaw::CodeEmpty};
    int position = 0;
    for (const char32_t c : codePoints(code)) {
        ++position;
        if (!isCodeCharacter(c)) {
            return Breach{.flaw = codeFlawOf(c),
                .position = position,
                .character = QString::fromUcs4(&c, 1),
                .replacement = replacementFor(c)};
        }
    }
    return std::nullopt;
}

QString EventRules::mendedCode(QStringView code)
{
    QString mended;
    mended.reserve(code.size());
    for (const char32_t c : codePoints(code)) {
        const QString replacement = isCodeCharacter(c) ? QString() : replacementFor(c);
        mended += replacement.isEmpty() ? QString::fromUcs4(&c, 1) : replacement;
    }
    return mended;
}

QString EventRules::describe(const Breach &breach)
{
    const QString position = QString::number(breach.position);
    const QString character = isolated(breach.character);
    switch (breach.flaw) {
    case Flaw::NameEmpty:
        //: Shown under the Name field of the event dialog.
        return tr("Give the event a name.");
    case Flaw::NameBroken:
        //: %1 is the position of a damaged character in the name, counted from 1.
        return tr("Character %1 is damaged. Delete it and type it again.").arg(position);
    case Flaw::NameControl:
        //: %1 is a position counted from 1; %2 a visible mark of a control character.
        return tr("Character %1 is a control character (%2). Delete it.").arg(position, character);
    case Flaw::NameInvisible:
        //: %1 is a position counted from 1; %2 a visible mark of an invisible character.
        return tr("Character %1 is invisible (%2). Delete it.").arg(position, character);
    case Flaw::CodeEmpty:
        //: Shown under the Code field of the event dialog.
        return tr("Give the event a code: letters A–Z, digits and underscore.");
    case Flaw::CodeLookAlike: {
        const char16_t foreign = breach.character.front().unicode();
        if (foreign >= 0x0400 && foreign < 0x0530) {
            //: %1 is a position counted from 1, %2 a Cyrillic letter, %3 the Latin letter it looks
            //: like.
            return tr("Only letters A–Z, digits and underscore. Character %1, “%2”, is a Cyrillic "
                      "letter: use Latin “%3”?")
                .arg(position, character, breach.replacement);
        }
        if (foreign >= 0x0370 && foreign < 0x0400) {
            //: %1 is a position counted from 1, %2 a Greek letter, %3 the Latin letter it looks
            //: like.
            return tr("Only letters A–Z, digits and underscore. Character %1, “%2”, is a Greek "
                      "letter: use Latin “%3”?")
                .arg(position, character, breach.replacement);
        }
        //: %1 is a position counted from 1, %2 a full-width character, %3 the common one.
        return tr("Only letters A–Z, digits and underscore. Character %1, “%2”, is full-width: use "
                  "“%3”?")
            .arg(position, character, breach.replacement);
    }
    case Flaw::CodeSeparator:
        if (breach.character.front().isSpace()) {
            //: %1 is a position counted from 1.
            return tr("Only letters A–Z, digits and underscore. Character %1 is a space: use an "
                      "underscore?")
                .arg(position);
        }
        //: %1 is a position counted from 1, %2 a hyphen, dash or dot.
        return tr("Only letters A–Z, digits and underscore. Character %1 is “%2”: use an "
                  "underscore?")
            .arg(position, character);
    case Flaw::CodeForbidden:
        //: %1 is a position counted from 1, %2 the character found there.
        return tr("Only letters A–Z, digits and underscore. Character %1, “%2”, cannot be used.")
            .arg(position, character);
    }
    Q_UNREACHABLE();
}

QString EventRules::foldedCode(QStringView code)
{
    return code.trimmed().toString().toCaseFolded();
}

bool EventRules::codesClash(QStringView one, QStringView other)
{
    return one.trimmed().compare(other.trimmed(), Qt::CaseInsensitive) == 0;
}

QString EventRules::clashKey(QStringView code)
{
    const QStringView inner = code.trimmed();
    const bool isPlain = std::ranges::all_of(inner, [](QChar c) { return c < QChar(0x80); });
    if (isPlain)
        return inner.toString().toLower();
    // Letter by letter as comparing does it: QString::toCaseFolded() would make "ss" of "ß".
    QString key;
    key.reserve(inner.size());
    for (const char32_t c : codePoints(inner))
        key += QChar::fromUcs4(QChar::toCaseFolded(c));
    return key;
}

} // namespace eventdesk
