// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/events/searchpattern.h"

#include "app/events/searchfolding.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace eventdesk {

namespace {

constexpr QChar space = u' ';
constexpr QChar hyphen = u'-';

bool isQuote(QChar c)
{
    switch (c.unicode()) {
    case u'"':
    case u'“':
    case u'”':
    case u'„':
    case u'‟':
    case u'«':
    case u'»':
        return true;
    default:
        return false;
    }
}

/** Takes the text apart from front to back. Folded first: full-width signs are plain ones then. */
class Reader
{
public:
    explicit Reader(QStringView folded) : m_rest(folded) { }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

    /** Leaves out everything in front that is this character, and says whether there was any. */
    bool skip(QChar c)
    {
        const QStringView before = m_rest;
        while (m_rest.startsWith(c))
            m_rest = m_rest.sliced(1);
        return m_rest.size() < before.size();
    }

    /** The word or phrase in front; may be empty. */
    QStringView takeTerm()
    {
        return !m_rest.isEmpty() && isQuote(m_rest.front()) ? takePhrase() : takeWord();
    }

private:
    QStringView takeWord()
    {
        const auto end =
            std::ranges::find_if(m_rest, [](QChar c) { return c == space || isQuote(c); });
        const QStringView word = m_rest.first(end - m_rest.begin());
        m_rest = m_rest.sliced(word.size());
        return word;
    }

    QStringView takePhrase()
    {
        m_rest = m_rest.sliced(1);
        const auto end = std::ranges::find_if(m_rest, isQuote);
        QStringView phrase = m_rest.first(end - m_rest.begin());
        const bool finished = phrase.size() < m_rest.size();
        m_rest = m_rest.sliced(phrase.size() + (finished ? 1 : 0));
        // The space before a phrase's next word must not make its matches vanish for a moment.
        while (!finished && phrase.endsWith(space))
            phrase.chop(1);
        return phrase;
    }

    QStringView m_rest;
};

/** Widens ranges to whole characters as people see them (grapheme clusters). */
class WholeCharacters
{
public:
    explicit WholeCharacters(QStringView text) : m_finder(QTextBoundaryFinder::Grapheme, text) { }

    /** The characters from the one that position first is in to the one that last is in. */
    TextRange around(qsizetype first, qsizetype last)
    {
        m_finder.setPosition(first);
        if (!m_finder.isAtBoundary())
            m_finder.toPreviousBoundary();
        const qsizetype begin = m_finder.position();
        m_finder.setPosition(last);
        m_finder.toNextBoundary();
        return {begin, m_finder.position() - begin};
    }

private:
    QTextBoundaryFinder m_finder;
};

/** The ranges in order, those that overlap or touch made one. */
QList<TextRange> joined(QList<TextRange> ranges)
{
    std::ranges::sort(ranges, {}, &TextRange::begin);
    QList<TextRange> result;
    for (const TextRange &range : ranges) {
        if (result.isEmpty() || result.constLast().begin + result.constLast().length < range.begin)
            result.append(range);
        else
            result.last().length = std::max(
                result.constLast().length, range.begin + range.length - result.constLast().begin);
    }
    return result;
}

} // namespace

SearchPattern SearchPattern::parse(QStringView text)
{
    const QString folded = foldedForSearch(text);
    SearchPattern pattern;
    Reader reader(folded);
    while (!reader.atEnd()) {
        reader.skip(space);
        const bool unwanted = reader.skip(hyphen);
        const QStringView term = reader.takeTerm();
        if (!term.isEmpty())
            (unwanted ? pattern.m_unwanted : pattern.m_wanted).append(term.toString());
    }
    return pattern;
}

bool SearchPattern::matches(QStringView folded) const
{
    const auto stands = [folded](const QString &term) { return folded.contains(term); };
    return std::ranges::all_of(m_wanted, stands) && std::ranges::none_of(m_unwanted, stands);
}

QList<TextRange> SearchPattern::highlights(QStringView text) const
{
    if (m_wanted.isEmpty())
        return {};
    const FoldedText folded = foldedWithOrigins(text);
    const QStringView foldedText = folded.text;
    QList<TextRange> found; // in the folded text
    for (const QString &term : m_wanted) {
        for (qsizetype at = foldedText.indexOf(term); at >= 0;
             at = foldedText.indexOf(term, at + term.size()))
            found.append({at, term.size()});
    }
    if (found.isEmpty())
        return {};
    WholeCharacters characters(text);
    for (TextRange &range : found)
        range = characters.around(
            folded.origins[range.begin], folded.origins[range.begin + range.length - 1]);
    return joined(found);
}

} // namespace eventdesk
