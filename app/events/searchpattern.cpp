// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/events/searchpattern.h"

#include "app/events/searchfolding.h"

#include <algorithm>

namespace eventdesk {

namespace {

constexpr QChar space = u' ';
constexpr QChar hyphen = u'-';
constexpr QChar joiner(0x200D);
constexpr char32_t firstSkinTone = 0x1F3FB;
constexpr char32_t lastSkinTone = 0x1F3FF;

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

char32_t codePointAt(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()
        ? QChar::surrogateToUcs4(text[at], text[at + 1])
        : text[at].unicode();
}

/**
 * Whether people see what stands here and before it as one character. Not a QTextBoundaryFinder: in
 * Qt 6.4 that splits surrogate pairs and accents from their letters in texts with Indic letters.
 */
bool continuesCharacter(QStringView text, qsizetype at)
{
    if (at == 0 || at == text.size())
        return false;
    if (text[at].isLowSurrogate() && text[at - 1].isHighSurrogate())
        return true;
    const char32_t c = codePointAt(text, at);
    const bool isJoined = text[at - 1] == joiner && QChar::category(c) == QChar::Symbol_Other;
    return isJoined || c == joiner.unicode() || QChar::isMark(c)
        || (c >= firstSkinTone && c <= lastSkinTone);
}

/** The whole characters from the one that position first is in to the one that last is in. */
TextRange wholeCharacters(QStringView text, qsizetype first, qsizetype last)
{
    qsizetype begin = first;
    while (continuesCharacter(text, begin))
        --begin;
    qsizetype end = last + 1;
    while (continuesCharacter(text, end))
        ++end;
    return {begin, end - begin};
}

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
    for (TextRange &range : found)
        range = wholeCharacters(
            text, folded.origins[range.begin], folded.origins[range.begin + range.length - 1]);
    return joined(found);
}

} // namespace eventdesk
