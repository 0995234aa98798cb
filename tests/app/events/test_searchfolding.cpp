// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/events/searchfolding.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace eventdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr char32_t lastCodePoint = 0x10FFFF;

QString text(char32_t c)
{
    return QStringView(QChar::fromUcs4(c)).toString();
}

} // namespace

class TestSearchFolding final : public QObject
{
    Q_OBJECT

private slots:
    void foldedForSearch_data();
    void foldedForSearch();
    void foldingTwiceChangesNothing_data() { foldedForSearch_data(); }
    void foldingTwiceChangesNothing();
    void everyCharacterFolds();
    void isTheSameForTurkishUsers();
    void originsLeadBack_data();
    void originsLeadBack();
    void originsFollowTheText_data() { foldedForSearch_data(); }
    void originsFollowTheText();
    void searchTextOf_data();
    void searchTextOf();
};

void TestSearchFolding::foldedForSearch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");

    QTest::newRow("empty") << u""_s << u""_s;

    QTest::newRow("English: case") << u"First DEPOSIT"_s << u"first deposit"_s;
    QTest::newRow("English: signs stay") << u"50% off_[now] @{`~}!"_s << u"50% off_[now] @{`~}!"_s;
    QTest::newRow("English: a loan word") << u"Café"_s << u"cafe"_s;
    QTest::newRow("English: typographic apostrophe stays") << u"Don’t"_s << u"don’t"_s;

    QTest::newRow("Russian: case") << u"Первый ДЕПОЗИТ"_s << u"первый депозит"_s;
    QTest::newRow("Russian: ё is е") << u"Ёлка, ещё"_s << u"елка, еще"_s;
    QTest::newRow("Russian: ё of two") << u"еще\u0308"_s << u"еще"_s;
    QTest::newRow("Russian: й is not и") << u"ЙОД йод иод"_s << u"йод йод иод"_s;
    QTest::newRow("Russian: й of two") << u"И\u0306од и\u0306од"_s << u"йод йод"_s;
    QTest::newRow("Russian: й of two, another mark between") << u"и\u0323\u0306од"_s << u"йод"_s;
    QTest::newRow("Russian: a breve that is hidden from its и") << u"и\u200B\u0306од"_s << u"иод"_s;
    QTest::newRow("Russian: a breve on nothing") << u"\u0306и"_s << u"и"_s;
    QTest::newRow("Russian: stress mark") << u"за\u0301мок, й\u0301, и\u0301"_s << u"замок, й, и"_s;
    QTest::newRow("Russian: numero sign") << u"№5"_s << u"no5"_s;
    QTest::newRow("Ukrainian") << u"Її Ґанок"_s << u"іі ґанок"_s;

    QTest::newRow("Turkish: all four are i") << u"İIıi"_s << u"iiii"_s;
    QTest::newRow("Turkish: words") << u"İLK YATIRIM"_s << u"ilk yatirim"_s;
    QTest::newRow("Turkish: dotless") << u"ılık"_s << u"ilik"_s;
    QTest::newRow("Turkish: a dot of its own") << u"I\u0307lk i\u0307lk"_s << u"ilk ilk"_s;
    QTest::newRow("Turkish: accents") << u"Çağrı Şöför Ünlü"_s << u"cagri sofor unlu"_s;

    QTest::newRow("German: sharp s") << u"Straße STRAẞE STRASSE"_s << u"strasse strasse strasse"_s;
    QTest::newRow("Greek: final sigma") << u"ΟΔΟΣ οδός"_s << u"οδοσ οδοσ"_s;
    QTest::newRow("Greek: iota below") << u"ᾳ α\u0345"_s << u"α α"_s;
    QTest::newRow("Vietnamese: two accents") << u"Ế ê\u0301 e\u0302\u0301"_s << u"e e e"_s;
    QTest::newRow("letters that have no accent stay") << u"Øł"_s << u"øł"_s;
    QTest::newRow("Hebrew points") << u"שָׁלוֹם"_s << u"שלום"_s;
    QTest::newRow("Arabic points") << u"مَرْحَبًا"_s << u"مرحبا"_s;
    QTest::newRow("Japanese: half width") << u"ｶﾒﾗ"_s << u"カメラ"_s;
    QTest::newRow("Deseret, beyond 16 bits") << u"\U00010400"_s << u"\U00010428"_s;

    QTest::newRow("full width") << u"ＡＢＣ １２３－＂"_s << u"abc 123-\""_s;
    QTest::newRow("ligatures") << u"ﬁx oﬀer"_s << u"fix offer"_s;
    QTest::newRow("superscript, circled, letterlike") << u"x² ① ℌ ™"_s << u"x2 1 h tm"_s;
    QTest::newRow("mathematical bold") << u"𝐒𝐚𝐥𝐞"_s << u"sale"_s;
    QTest::newRow("accents that stand alone tear nothing apart") << u"it´s a¨b"_s << u"it´s a¨b"_s;

    QTest::newRow("white space, one for one")
        << u"a \t\n\r\v\f\u00A0\u2003\u202F\u3000\u2028\u2029\u0085b"_s
        << u"a"_s + QString(13, u' ') + u"b"_s;
    QTest::newRow("invisible marks")
        << u"s\u200Ba\u200Cl\u200De\u200E\u202E\u2066\u2069\uFEFF\u00AD\u034F\u061C"_s << u"sale"_s;
    QTest::newRow("control characters stay")
        << u"a\u0001"_s + QChar(0) + u"b\u007F"_s << u"a\u0001"_s + QChar(0) + u"b\u007F"_s;
    QTest::newRow("emoji") << u"🎉 Sale 👍🏽"_s << u"🎉 sale 👍🏽"_s;
    QTest::newRow("emoji, joined and varied") << u"👩\u200D💻❤\uFE0F"_s << u"👩💻❤"_s;
    QTest::newRow("keycap") << u"1\uFE0F\u20E3"_s << u"1"_s;
    QTest::newRow("marks alone") << u"\u0301\u0308\u20DD"_s << u""_s;
    QTest::newRow("lone surrogates")
        << u"A"_s + QChar(0xDF89) + QChar(0xD83C) << u"a\uFFFD\uFFFD"_s;
    QTest::newRow("a lone surrogate before a pair") << QChar(0xD83C) + u"🎉A"_s << u"\uFFFD🎉a"_s;
    QTest::newRow("halves that a mark keeps apart")
        << QChar(0xD83C) + u"\u200B"_s + QChar(0xDF89) << u"\uFFFD\uFFFD"_s;
}

void TestSearchFolding::foldedForSearch()
{
    QFETCH(QString, text);
    QTEST(eventdesk::foldedForSearch(text), "folded");
}

void TestSearchFolding::foldingTwiceChangesNothing()
{
    QFETCH(QString, folded);
    QCOMPARE(eventdesk::foldedForSearch(folded), folded);
}

void TestSearchFolding::everyCharacterFolds()
{
    for (char32_t c = 0; c <= lastCodePoint; ++c) {
        const QString original = text(c);
        const QString folded = eventdesk::foldedForSearch(original);
        // normalized() answers U+FFFD for half of a pair.
        const QString apart =
            QChar::isSurrogate(c) ? original : original.normalized(QString::NormalizationForm_D);
        if (eventdesk::foldedForSearch(folded) != folded || folded.contains(u'\n')
            || eventdesk::foldedForSearch(apart) != folded)
            QFAIL(qPrintable(u"U+%1 folds to %2"_s.arg(QString::number(c, 16), folded)));
    }
}

void TestSearchFolding::isTheSameForTurkishUsers()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Turkish));
    const QString folded = eventdesk::foldedForSearch(u"INSTALL İLK ılık");
    QLocale::setDefault(before);
    QCOMPARE(folded, u"install ilk ilik"_s);
}

void TestSearchFolding::originsLeadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::addColumn<QList<qsizetype>>("origins");
    using Origins = QList<qsizetype>;

    QTest::newRow("empty") << u""_s << u""_s << Origins{0};
    QTest::newRow("English") << u"Sale"_s << u"sale"_s << Origins{0, 1, 2, 3, 4};
    QTest::newRow("Russian: й of two") << u"и\u0306о"_s << u"йо"_s << Origins{0, 2, 3};
    QTest::newRow("Turkish: a dot of its own") << u"I\u0307l"_s << u"il"_s << Origins{0, 2, 3};
    QTest::newRow("one becomes two") << u"aßb"_s << u"assb"_s << Origins{0, 1, 1, 2, 3};
    QTest::newRow("two become one") << u"𝐒a"_s << u"sa"_s << Origins{0, 2, 3};
    QTest::newRow("two stay two") << u"🎉a"_s << u"🎉a"_s << Origins{0, 0, 2, 3};
    QTest::newRow("one vanishes") << u"\u200Ba\u200Bb\u200B"_s << u"ab"_s << Origins{1, 3, 5};
}

void TestSearchFolding::originsLeadBack()
{
    QFETCH(QString, text);
    const FoldedText folded = foldedWithOrigins(text);
    QTEST(folded.text, "folded");
    QTEST(folded.origins, "origins");
}

void TestSearchFolding::originsFollowTheText()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    const FoldedText result = foldedWithOrigins(text);
    QCOMPARE(result.text, folded);
    QCOMPARE(result.origins.size(), folded.size() + 1);
    QVERIFY(std::ranges::is_sorted(result.origins));
    QCOMPARE(result.origins.constLast(), text.size());
}

void TestSearchFolding::searchTextOf_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<QString>("searchText");

    QTest::newRow("English") << Event{.id = 12345, .name = u"Trial Event"_s, .code = u"TRIAL"_s}
                             << u"trial event\ntrial\n12345"_s;
    QTest::newRow("Russian") << Event{.id = 1, .name = u"Ёлка"_s, .code = u"elka"_s}
                             << u"елка\nelka\n1"_s;
    QTest::newRow("Turkish") << Event{.id = 2, .name = u"İLK"_s, .code = u"ILK"_s}
                             << u"ilk\nilk\n2"_s;
    QTest::newRow("nothing known") << Event{} << u"\n\n0"_s;
    QTest::newRow("line breaks are not its own")
        << Event{.id = 3, .name = u"a\nb"_s, .code = u"c\u2028d"_s} << u"a b\nc d\n3"_s;
    QTest::newRow("a code does not change the name")
        << Event{.id = 4, .name = u"и"_s, .code = u"\u0306"_s} << u"и\n\n4"_s;
    QTest::newRow("the least id") << Event{.id = std::numeric_limits<EventId>::min()}
                                  << u"\n\n-9223372036854775808"_s;
}

void TestSearchFolding::searchTextOf()
{
    QFETCH(Event, event);
    QTEST(eventdesk::searchTextOf(event), "searchText");
}

QTEST_GUILESS_MAIN(TestSearchFolding)
#include "test_searchfolding.moc"
