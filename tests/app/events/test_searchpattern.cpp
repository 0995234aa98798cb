// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/events/searchpattern.h"

#include "app/events/eventquery.h"
#include "app/events/searchfolding.h"

#include <QRandomGenerator>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QList<TextRange>)

namespace {

constexpr quint32 seed = 20260126;
constexpr int randomRuns = 20'000;

/** Pieces that are hard to search for and in, so that random texts meet. */
const QStringList &pieces()
{
    static const QStringList all = {u"a"_s, u"b"_s, u"s"_s, u"S"_s, u"e"_s, u"é"_s, u"ß"_s, u"ẞ"_s,
        u"и"_s, u"й"_s, u"И"_s, u"е"_s, u"Ё"_s, u"i"_s, u"I"_s, u"İ"_s, u"ı"_s, u"ﬁ"_s, u"f"_s,
        u"Ａ"_s, u"１"_s, u"1"_s, u" "_s, u"\u3000"_s, u"\n"_s, u"-"_s, u"－"_s, u"\""_s, u"„"_s,
        u"»"_s, u"\u0301"_s, u"\u0306"_s, u"\u0307"_s, u"\u20DD"_s, u"\u200B"_s, u"\u200D"_s,
        u"\u202E"_s, u"\u034F"_s, u"\uFE0F"_s, u"🎉"_s, u"👩"_s, u"👍🏽"_s, u"🇩"_s, u"🇪"_s,
        u"か"_s, u"\u3099"_s, u"가"_s, u"각"_s, u"\u1100"_s, u"\u1161"_s, u"क"_s, u"\u093F"_s,
        u"\u094D"_s, u"ﷺ"_s, u"´"_s, QString(QChar(0xD83C)), QString(QChar(0xDF89)),
        QString(QChar(0))};
    return all;
}

QString randomText(QRandomGenerator &random, int longest)
{
    QString text;
    for (int i = random.bounded(longest + 1); i > 0; --i)
        text += pieces().at(random.bounded(int(pieces().size())));
    return text;
}

/** The parts of the text that are highlighted. */
QStringList highlighted(const SearchPattern &pattern, const QString &text)
{
    QStringList parts;
    const QList<TextRange> ranges = pattern.highlights(text);
    for (const TextRange &range : ranges)
        parts.append(text.sliced(range.begin, range.length));
    return parts;
}

/** Whether neither a surrogate pair nor a letter and its mark is split here. */
bool isCharacterBoundary(const QString &text, qsizetype position)
{
    if (position == 0 || position == text.size())
        return true;
    const bool insidePair = text[position - 1].isHighSurrogate() && text[position].isLowSurrogate();
    return !insidePair && !text[position].isMark();
}

/** Whether the range lies in the text behind this position and splits no character. */
bool isWhole(const TextRange &range, const QString &text, qsizetype after)
{
    const qsizetype end = range.begin + range.length;
    return range.begin > after && range.length > 0 && end <= text.size()
        && isCharacterBoundary(text, range.begin) && isCharacterBoundary(text, end);
}

} // namespace

class TestSearchPattern final : public QObject
{
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void isEmpty_data();
    void isEmpty();
    void saysTheSame_data();
    void saysTheSame();
    void tellsPatternsApart();
    void highlights_data();
    void highlights();
    void highlightsAreRanges();
    void findsAndShowsWhatItFound();
    void queriesNarrow_data();
    void queriesNarrow();

private:
    /** How many there are. */
    static int checkedHighlights(const SearchPattern &pattern, const QString &text);
};

void TestSearchPattern::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<Event>("event");
    QTest::addColumn<bool>("found");

    const Event english{
        .id = 12345, .name = u"First deposit of the re-opened shop"_s, .code = u"first_dep"_s};
    const Event russian{
        .id = 777, .name = u"Ещё один «Большой» йогурт"_s, .code = u"bolshoy_yogurt"_s};
    const Event turkish{.id = 42, .name = u"İLK YATIRIM çağrısı"_s, .code = u"ILK_YATIRIM"_s};

    const auto row = [](const char *name, const QString &pattern, const Event &event, bool found) {
        QTest::newRow(name) << pattern << event << found;
    };
    row("English: nothing typed", u""_s, english, true);
    row("English: start of a word", u"fir"_s, english, true);
    row("English: inside a word", u"posi"_s, english, true);
    row("English: other case", u"FIRST Deposit"_s, english, true);
    row("English: other word", u"second"_s, english, false);
    row("English: words in another order", u"shop first"_s, english, true);
    row("English: one of the words is not there", u"first second"_s, english, false);
    row("English: code", u"first_d"_s, english, true);
    row("English: id", u"12345"_s, english, true);
    row("English: inside the id", u"234"_s, english, true);
    row("English: other id", u"12346"_s, english, false);
    row("English: name, code and id at once", u"shop _dep 123"_s, english, true);
    row("English: phrase", u"\"first deposit\""_s, english, true);
    row("English: phrase in another order", u"\"deposit first\""_s, english, false);
    row("English: phrase with another space", u"\"first  deposit\""_s, english, false);
    row("English: phrase inside words", u"\"rst dep\""_s, english, true);
    row("English: phrase across name and code", u"\"shop first_dep\""_s, english, false);
    row("English: phrase across code and id", u"\"first_dep 12345\""_s, english, false);
    row("English: phrase and word", u"\"first deposit\" shop"_s, english, true);
    row("English: phrase and excluded word", u"\"first deposit\" -shop"_s, english, false);
    row("English: unfinished phrase", u"\"first dep"_s, english, true);
    row("English: unfinished phrase after a space", u"\"shop "_s, english, true);
    row("English: finished phrase with a space", u"\"shop \""_s, english, false);
    row("English: phrase of a space", u"\" \""_s, english, true);
    row("English: unfinished phrase, other words", u"\"first shop"_s, english, false);
    row("English: excluded word", u"-shop"_s, english, false);
    row("English: excluded word that is not there", u"-second"_s, english, true);
    row("English: excluded in the code", u"-first_dep"_s, english, false);
    row("English: excluded id", u"-12345"_s, english, false);
    row("English: wanted and excluded", u"first -deposit"_s, english, false);
    row("English: wanted, excluded not there", u"first -second"_s, english, true);
    row("English: excluded phrase", u"-\"first deposit\""_s, english, false);
    row("English: excluded phrase not there", u"-\"deposit first\""_s, english, true);
    row("English: unfinished excluded phrase", u"-\"first dep"_s, english, false);
    row("English: many hyphens", u"--shop"_s, english, false);
    row("English: hyphen alone", u"-"_s, english, true);
    row("English: hyphen between words", u"first - shop"_s, english, true);
    row("English: hyphen and a quote", u"-\""_s, english, true);
    row("English: hyphen and an empty phrase", u"-\"\""_s, english, true);
    row("English: hyphen inside a word", u"re-open"_s, english, true);
    row("English: hyphen inside another word", u"re-close"_s, english, false);
    row("English: hyphen at the end of a word", u"re-"_s, english, true);
    row("English: quoted hyphen", u"\"-opened\""_s, english, true);
    row("English: quoted hyphen not there", u"\"-first\""_s, english, false);
    row("English: hyphen after a phrase", u"\"first\"-shop"_s, english, false);
    row("English: quote after a word", u"first\"deposit of\""_s, english, true);
    row("English: full width", u"ＦＩＲＳＴ　－ｓｅｃｏｎｄ"_s, english, true);
    row("English: full-width quotes", u"＂deposit first＂"_s, english, false);
    row("English: spaces of all kinds", u"\u00A0first\u3000shop\t"_s, english, true);
    row("English: invisible marks", u"fi\u200Brst\u202E"_s, english, true);
    row("English: accents", u"fírst dépôsit"_s, english, true);

    row("Russian: other case", u"ЕЩЁ ОДИН"_s, russian, true);
    row("Russian: е for ё", u"еще"_s, russian, true);
    row("Russian: ё for е", u"Один Ёщё"_s, russian, true);
    row("Russian: и is not й", u"иогурт"_s, russian, false);
    row("Russian: й of two", u"и\u0306огурт"_s, russian, true);
    row("Russian: Latin code", u"bolshoy"_s, russian, true);
    row("Russian: phrase", u"«большой»"_s, russian, true);
    row("Russian: phrase across quotes", u"\"один большой\""_s, russian, false);
    row("Russian: quotes of different kinds", u"«ещё один\""_s, russian, true);
    row("Russian: German quotes", u"„ещё один“"_s, russian, true);
    row("Russian: excluded phrase", u"-«ещё один»"_s, russian, false);
    row("Russian: excluded", u"-йогурт"_s, russian, false);
    row("Russian: excluded not there", u"один -кефир"_s, russian, true);
    row("Russian: unfinished phrase", u"«ещё од"_s, russian, true);
    row("Russian: a Latin letter that looks the same", u"oдин"_s, russian, false);

    row("Turkish: lower case", u"ilk yatırım"_s, turkish, true);
    row("Turkish: upper case", u"İLK YATIRIM"_s, turkish, true);
    row("Turkish: without dots and tails", u"ilk yatirim cagrisi"_s, turkish, true);
    row("Turkish: as Latin capitals", u"ILK"_s, turkish, true);
    row("Turkish: all dotless", u"ılk yatırım"_s, turkish, true);
    row("Turkish: code", u"ilk_yatirim"_s, turkish, true);
    row("Turkish: phrase", u"“yatırım çağrısı”"_s, turkish, true);
    row("Turkish: excluded", u"-çağrı"_s, turkish, false);
    row("Turkish: excluded not there", u"ilk -son"_s, turkish, true);
    row("Turkish: other word", u"son"_s, turkish, false);
}

void TestSearchPattern::matches()
{
    QFETCH(QString, pattern);
    QFETCH(Event, event);
    QTEST(SearchPattern::parse(pattern).matches(searchTextOf(event)), "found");
}

void TestSearchPattern::isEmpty_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("empty");

    for (const QString &text :
        {u""_s, u"  \t\u3000"_s, u"-"_s, u"- -"_s, u"---"_s, u"\""_s, u"\"\""_s, u"“”„"_s, u"-\""_s,
            u"-\"\""_s, u"\"  "_s, u"-\"  "_s, u"\u200B"_s, u"\u0301"_s, u"\"\u202E\""_s})
        QTest::addRow("ignored: %s", qPrintable(text)) << text << true;
    for (const QString &text :
        {u"a"_s, u"-a"_s, u"\"a"_s, u"-\"a"_s, u"\" \""_s, u"\"-\""_s, u"🎉"_s, u"1"_s})
        QTest::addRow("asks: %s", qPrintable(text)) << text << false;
}

void TestSearchPattern::isEmpty()
{
    QFETCH(QString, pattern);
    const SearchPattern parsed = SearchPattern::parse(pattern);
    QTEST(parsed.isEmpty(), "empty");
    QCOMPARE(parsed == SearchPattern(), parsed.isEmpty());
    if (parsed.isEmpty())
        QVERIFY(parsed.matches(u"") && parsed.matches(u"anything\nany\n1"));
}

void TestSearchPattern::saysTheSame_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    QTest::newRow("English: case and space") << u"First  deposit"_s << u" first deposit "_s;
    QTest::newRow("English: quoted word") << u"first"_s << u"\"first\""_s;
    QTest::newRow("English: quotes of any kind") << u"\"a b\""_s << u"“a b”"_s;
    QTest::newRow("English: unfinished phrase") << u"\"a b\""_s << u"\"a b  "_s;
    QTest::newRow("English: hyphens") << u"-a"_s << u"---a"_s;
    QTest::newRow("English: phrase beside a word") << u"a\"b c\"d"_s << u"a \"b c\" d"_s;
    QTest::newRow("Russian: ё") << u"ёлка"_s << u"ЕЛКА"_s;
    QTest::newRow("Russian: quotes") << u"-«а б»"_s << u"-\"а б\""_s;
    QTest::newRow("Turkish: I") << u"İlk ışık"_s << u"ILK ISIK"_s;
}

void TestSearchPattern::saysTheSame()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(SearchPattern::parse(one) == SearchPattern::parse(other));
}

void TestSearchPattern::tellsPatternsApart()
{
    QVERIFY(SearchPattern::parse(u"a") != SearchPattern::parse(u"-a"));
    QVERIFY(SearchPattern::parse(u"a b") != SearchPattern::parse(u"\"a b\""));
    QVERIFY(SearchPattern::parse(u"и") != SearchPattern::parse(u"й"));
}

void TestSearchPattern::highlights_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");

    const auto row = [](const char *name, const QString &pattern, const QString &text,
                         const QStringList &parts) {
        QTest::newRow(name) << pattern << text << parts;
    };
    row("English: nothing typed", u""_s, u"First"_s, {});
    row("English: word", u"dep"_s, u"First Deposit"_s, {u"Dep"_s});
    row("English: everywhere", u"a"_s, u"A banana"_s, {u"A"_s, u"a"_s, u"a"_s, u"a"_s});
    row("English: words in order of the text", u"dep fir"_s, u"First deposit"_s,
        {u"Fir"_s, u"dep"_s});
    row("English: one of two words", u"first second"_s, u"First deposit"_s, {u"First"_s});
    row("English: excluded words are not shown", u"first -deposit"_s, u"First deposit"_s,
        {u"First"_s});
    row("English: only excluded", u"-deposit"_s, u"First deposit"_s, {});
    row("English: phrase", u"\"first dep\""_s, u"First deposit, dep"_s, {u"First dep"_s});
    row("English: overlapping words", u"depo posit"_s, u"deposit"_s, {u"deposit"_s});
    row("English: word inside a word", u"deposit pos"_s, u"deposit"_s, {u"deposit"_s});
    row("English: words that touch", u"dep osit"_s, u"deposit"_s, {u"deposit"_s});
    row("English: an accent", u"cafe"_s, u"Café, Cafe\u0301!"_s, {u"Café"_s, u"Cafe\u0301"_s});
    row("English: the accent's letter alone", u"e"_s, u"e\u0301\u0323x"_s, {u"e\u0301\u0323"_s});
    row("English: full width", u"sale"_s, u"big ＳＡＬＥ!"_s, {u"ＳＡＬＥ"_s});
    row("English: ligature, half of it", u"i"_s, u"ﬁx"_s, {u"ﬁ"_s});
    row("English: invisible mark inside", u"sale"_s, u"sa\u200Ble\u200Bx"_s, {u"sa\u200Ble"_s});
    row("English: id", u"23"_s, u"12345"_s, {u"23"_s});

    row("Russian: case", u"депо"_s, u"Первый ДЕПОЗИТ"_s, {u"ДЕПО"_s});
    row("Russian: ё", u"еще"_s, u"Ещё еще\u0308"_s, {u"Ещё"_s, u"еще\u0308"_s});
    row("Russian: и does not show й", u"и"_s, u"йии\u0306"_s, {u"и"_s});
    row("Russian: й of two", u"й"_s, u"аи\u0306и"_s, {u"и\u0306"_s});
    row("Russian: phrase", u"«первый де»"_s, u"Первый\u00A0депозит"_s, {u"Первый\u00A0де"_s});

    row("Turkish: I", u"i"_s, u"İIıix"_s, {u"İIıi"_s});
    row("Turkish: a dot of its own", u"ilk"_s, u"I\u0307lk"_s, {u"I\u0307lk"_s});
    row("Turkish: tails", u"cagri"_s, u"Çağrı"_s, {u"Çağrı"_s});

    row("German: sharp s", u"ss"_s, u"Straße"_s, {u"ß"_s});
    row("German: half a sharp s", u"s"_s, u"Straße"_s, {u"S"_s, u"ß"_s});
    row("German: sharp s and what follows", u"se"_s, u"Straße"_s, {u"ße"_s});
    row("emoji", u"🎉"_s, u"a🎉b"_s, {u"🎉"_s});
    row("emoji, before and after", u"b"_s, u"🎉b🎉"_s, {u"b"_s});
    row("emoji, with its variation", u"❤"_s, u"a❤\uFE0Fb"_s, {u"❤\uFE0F"_s});
    row("emoji, one of a family", u"💻"_s, u"a👩\u200D💻b"_s, {u"👩\u200D💻"_s});
    row("emoji, without its skin tone", u"👍"_s, u"a👍🏽b"_s, {u"👍🏽"_s});
    row("Hindi: emoji beside it", u"🎉"_s, u"कि 🎉"_s, {u"🎉"_s});
    row("Hindi: accent beside it", u"e"_s, u"कि e\u0301x"_s, {u"e\u0301"_s});
    row("Hindi: a letter and its vowel", u"क"_s, u"कि"_s, {u"कि"_s});
    row("Korean: a syllable that begins so", u"가"_s, u"각"_s, {u"각"_s});
    row("lone surrogate", QString(QChar(0xD83C)), u"a"_s + QChar(0xD83C) + u"b🎉"_s,
        {QString(QChar(0xD83C))});
    row("not half of a pair", u"b"_s, QChar(0xD83C) + u"b"_s, {u"b"_s});
}

void TestSearchPattern::highlights()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QTEST(highlighted(SearchPattern::parse(pattern), text), "parts");
}

void TestSearchPattern::highlightsAreRanges()
{
    const QList<TextRange> expected{{0, 2}, {5, 1}};
    QCOMPARE(SearchPattern::parse(u"ab x").highlights(u"AB cdx"), expected);
}

int TestSearchPattern::checkedHighlights(const SearchPattern &pattern, const QString &text)
{
    const QList<TextRange> ranges = pattern.highlights(text);
    qsizetype end = -1;
    for (const TextRange &range : ranges) {
        if (!isWhole(range, text, end))
            QTest::qFail("a range that is not whole", __FILE__, __LINE__);
        else if (pattern.highlights(text.sliced(range.begin, range.length)).isEmpty())
            QTest::qFail("a range that has no wanted word in it", __FILE__, __LINE__);
        end = range.begin + range.length;
    }
    return int(ranges.size());
}

void TestSearchPattern::findsAndShowsWhatItFound()
{
    QRandomGenerator random(seed);
    int shown = 0;
    for (int run = 0; run < randomRuns && !QTest::currentTestFailed(); ++run) {
        const QString typed = randomText(random, 6);
        const QString text = randomText(random, 24);
        const SearchPattern pattern = SearchPattern::parse(typed);
        static_cast<void>(pattern.matches(foldedForSearch(text)));
        shown += checkedHighlights(pattern, text);
        // Every text is found by itself, as the phrase that it is.
        const QString phrase = QString(text).remove(u'"').remove(u'„').remove(u'»');
        QVERIFY(SearchPattern::parse(u'"' + phrase + u'"').matches(foldedForSearch(phrase)));
        if (QTest::currentTestFailed())
            qWarning() << "run" << run << typed << "in" << text;
    }
    QVERIFY(shown > randomRuns / 10); // otherwise the texts never meet and prove nothing
}

void TestSearchPattern::queriesNarrow_data()
{
    QTest::addColumn<EventQuery>("query");
    QTest::addColumn<bool>("narrows");

    QTest::newRow("nothing") << EventQuery{} << false;
    QTest::newRow("only an order")
        << EventQuery{.sortBy = EventQuery::SortBy::Name, .sortOrder = Qt::DescendingOrder}
        << false;
    QTest::newRow("text") << EventQuery{.text = u"a"_s} << true;
    QTest::newRow("text that asks for nothing yet") << EventQuery{.text = u" -\""_s} << false;
    QTest::newRow("status") << EventQuery{.status = EventStatus::Inactive} << true;
    QTest::newRow("type") << EventQuery{.type = EventType::Custom} << true;
    QTest::newRow("changed outside") << EventQuery{.changedOutsideOnly = true} << true;
}

void TestSearchPattern::queriesNarrow()
{
    QFETCH(EventQuery, query);
    QTEST(query.narrows(), "narrows");
}

QTEST_GUILESS_MAIN(TestSearchPattern)
#include "test_searchpattern.moc"
