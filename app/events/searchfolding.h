// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

#include <QList>
#include <QString>

namespace eventdesk {

/**
 * The text as search compares it. Two spellings that a person takes for the same fold to the same
 * text, in every locale:
 * - upper and lower case ("ß" is "ss"), and the Turkish I, ı, İ and i, which are all "i";
 * - letters with and without accents, composed or not ("é" is "e", "ё" is "е"); only "й" stays
 *   apart from "и", since Russian readers take it for another letter;
 * - compatibility forms ("ＡＢＣ" is "abc", "ﬁ" is "fi");
 * - white space of every kind, each of which becomes one plain space, line breaks too;
 * - with and without invisible marks (zero width, direction), which could hide a match.
 * Folding a folded text changes nothing. Half of a surrogate pair becomes U+FFFD.
 */
[[nodiscard]] QString foldedForSearch(QStringView text);

/** A folded text and where each part of it came from. */
struct FoldedText
{
    QString text;
    /** For each UTF-16 unit of text, where in the original the character starts that it came from;
     *  and one more, the size of the original. Never decreases. */
    QList<qsizetype> origins;
};

/** foldedForSearch() with the way back. Slower: for texts on the screen, not for all of them. */
[[nodiscard]] FoldedText foldedWithOrigins(QStringView text);

/**
 * All of an event that search looks at: name, code and decimal id, folded, each on a line of its
 * own. A folded text has no line break, so nothing that is searched for can span two of them.
 */
[[nodiscard]] QString searchTextOf(const Event &event);

} // namespace eventdesk
