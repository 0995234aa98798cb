// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
//
// What is typed into the search field, and a name to search in: the first line is what was typed,
// the rest is the name.
#include "app/events/searchfolding.h"
#include "app/events/searchpattern.h"
#include "tests/fuzz/expect.h"

#include <algorithm>

using namespace eventdesk;

namespace {

void checkFolding(const QString &text)
{
    const FoldedText folded = foldedWithOrigins(text);
    expect(folded.text == foldedForSearch(text), "both ways of folding agree");
    expect(foldedForSearch(folded.text) == folded.text, "folding a folded text changes nothing");
    expect(!folded.text.contains(u'\n'), "a folded text is one line");
    expect(folded.origins.size() == folded.text.size() + 1
            && folded.origins.constLast() == text.size() && folded.origins.constFirst() >= 0
            && std::ranges::is_sorted(folded.origins),
        "every folded character has an origin");
}

void checkHighlights(const SearchPattern &pattern, const QString &name)
{
    qsizetype end = -1;
    const QList<TextRange> ranges = pattern.highlights(name);
    for (const TextRange &range : ranges) {
        expect(range.begin > end && range.length > 0, "highlights are in order and disjoint");
        end = range.begin + range.length;
        expect(end <= name.size(), "highlights lie in the text");
        const QString part = name.sliced(range.begin, range.length);
        expect(!(part.front().isLowSurrogate() && range.begin > 0
                   && name[range.begin - 1].isHighSurrogate()),
            "highlights split no surrogate pair");
        expect(range.begin == 0 || !part.front().isMark(), "highlights begin with a letter");
        expect(end == name.size() || !name[end].isMark(), "highlights take a letter's marks along");
        expect(!pattern.highlights(part).isEmpty(), "a highlight holds what was searched for");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString input =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString typed = input.section(u'\n', 0, 0);
    const Event event{.id = 12345,
        .name = input.section(u'\n', 1),
        .code = QStringLiteral("trial"),
        .type = EventType::Custom};

    checkFolding(input);
    const QString searchText = searchTextOf(event);
    expect(searchText.count(u'\n') == 2, "an event is searched in three lines");

    const SearchPattern pattern = SearchPattern::parse(typed);
    expect(pattern == SearchPattern::parse(foldedForSearch(typed)),
        "what is typed is understood whatever its case and accents");
    if (pattern.isEmpty())
        expect(pattern.matches(searchText), "an empty pattern matches everything");
    checkHighlights(pattern, event.name);
    checkHighlights(pattern, typed);
    return 0;
}
