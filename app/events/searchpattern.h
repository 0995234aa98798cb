// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace eventdesk {

/** A part of a text, in UTF-16 positions. */
struct TextRange
{
    qsizetype begin = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/**
 * What stands in the search field, understood: words that all must match, "exact phrases", and
 * -words that must not. A value.
 *
 * - White space separates words. A word matches anywhere in the name, code or id, also inside a
 *   longer word, and each word may be found in another of them. All of it is compared as
 *   foldedForSearch() makes it.
 * - Between quotes stands a phrase: it matches as it is, with its spaces, within one of name, code
 *   or id. Typographic quotes (“ ” „ ‟ « ») are quotes too, and each of them ends a phrase that
 *   another began, since languages pair them differently. A quote always begins or ends a
 *   phrase, also inside a word.
 * - A phrase whose end is not yet typed goes up to the end of the text, without the spaces there.
 * - A hyphen in front excludes the word or "phrase" that follows directly; more hyphens mean the
 *   same. A hyphen inside a word (re-open) is part of it. To search for a word that starts with a
 *   hyphen, put it between quotes.
 * - What is empty is ignored: a hyphen alone, an empty phrase, both together.
 *
 * Every text can be parsed.
 */
class SearchPattern
{
public:
    /** Matches everything. */
    SearchPattern() = default;

    [[nodiscard]] static SearchPattern parse(QStringView text);

    /** Whether it matches everything. */
    [[nodiscard]] bool isEmpty() const { return m_wanted.isEmpty() && m_unwanted.isEmpty(); }

    /** The words and phrases, folded, none empty; for who searches where matches() cannot. */
    [[nodiscard]] const QStringList &wanted() const { return m_wanted; }
    [[nodiscard]] const QStringList &unwanted() const { return m_unwanted; }

    /** folded: what searchTextOf() makes of an event. Called for every event at every key press, so
     *  it allocates nothing. */
    [[nodiscard]] bool matches(QStringView folded) const;

    /**
     * Where the wanted words and phrases stand in a text shown to people, as it is and not folded;
     * each by itself, whether or not the others are there. In order, disjoint and not touching;
     * never splits what people see as one character: a surrogate pair, a letter and its combining
     * marks, a joined or coloured emoji.
     */
    [[nodiscard]] QList<TextRange> highlights(QStringView text) const;

    /** The same words and phrases in the same order. */
    friend bool operator==(const SearchPattern &, const SearchPattern &) = default;

private:
    QStringList m_wanted; ///< words and phrases, folded, none empty
    QStringList m_unwanted; ///< the same
};

} // namespace eventdesk
