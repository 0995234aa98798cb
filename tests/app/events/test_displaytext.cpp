// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/events/displaytext.h"

#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class TestDisplayText final : public QObject
{
    Q_OBJECT

private slots:
    void visibleText_data();
    void visibleText();
    void showingTwiceChangesNothing_data() { visibleText_data(); }
    void showingTwiceChangesNothing();
    void isolatedSurroundsWithMarks();
    void isolatedCannotBeLeft();
    void isolatedStaysShort();
    void abridgedLosesNothingOfWhatFits();
    void toolTipsShowJustTheText_data();
    void toolTipsShowJustTheText();
    void isInvisibleMark_data();
    void isInvisibleMark();
};

void TestDisplayText::visibleText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    const auto unchanged = [](const char *row, const QString &text) {
        QTest::newRow(row) << text << text;
    };
    unchanged("empty", u""_s);
    unchanged("plain", u"First deposit"_s);
    unchanged("Russian", u"Первый депозит"_s);
    unchanged("accents, composed and combining", u"Café Cafe\u0301"_s);
    unchanged("Turkish", u"İstanbul ılık"_s);
    unchanged("emoji", u"🎉👍🏽"_s);
    unchanged("right to left", u"שלום مرحبا"_s);
    unchanged("full width", u"Ｓａｌｅ"_s);
    unchanged("markup is text", u"<b>&amp;%1</b>"_s);
    unchanged("no-break space", u"1\u00A0000"_s);
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s << u"a␀b"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a␉b"_s;
    QTest::newRow("line break") << u"a\r\nb"_s << u"a␍␊b"_s;
    QTest::newRow("escape") << u"\x1b[31m"_s << u"␛[31m"_s;
    QTest::newRow("delete") << QString(QChar(0x7F)) << u"␡"_s;
    QTest::newRow("C1") << QString(QChar(0x85)) << u"⟨U+0085⟩"_s;
    QTest::newRow("right-to-left override") << u"a\u202Eb"_s << u"a⟨U+202E⟩b"_s;
    QTest::newRow("isolate") << u"\u2066x\u2069"_s << u"⟨U+2066⟩x⟨U+2069⟩"_s;
    QTest::newRow("Arabic letter mark") << u"\u061C"_s << u"⟨U+061C⟩"_s;
    QTest::newRow("zero width space") << u"a\u200Bb"_s << u"a⟨U+200B⟩b"_s;
    QTest::newRow("zero width joiner") << u"a\u200Db"_s << u"a⟨U+200D⟩b"_s;
    QTest::newRow("byte order mark") << u"\uFEFFa"_s << u"⟨U+FEFF⟩a"_s;
    QTest::newRow("soft hyphen") << u"a\u00ADb"_s << u"a⟨U+00AD⟩b"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a⟨U+2028⟩b"_s;
    QTest::newRow("tag character") << u"a\U000E0041b"_s << u"a⟨U+E0041⟩b"_s;
    QTest::newRow("lone high surrogate") << u"a"_s + QChar(0xD83C) << u"a⟨U+D83C⟩"_s;
    QTest::newRow("lone low surrogate") << QChar(0xDF89) + u"a"_s << u"⟨U+DF89⟩a"_s;
    QTest::newRow("swapped surrogates")
        << QString(QChar(0xDF89)) + QChar(0xD83C) << u"⟨U+DF89⟩⟨U+D83C⟩"_s;
}

void TestDisplayText::visibleText()
{
    QFETCH(QString, text);
    QTEST(eventdesk::visibleText(text), "shown");
}

void TestDisplayText::showingTwiceChangesNothing()
{
    QFETCH(QString, text);
    const QString once = eventdesk::visibleText(text);
    QCOMPARE(eventdesk::visibleText(once), once);
    QVERIFY(once.isValidUtf16());
}

void TestDisplayText::isolatedSurroundsWithMarks()
{
    QCOMPARE(isolated(u"Sale"), u"\u2068Sale\u2069"_s);
    QCOMPARE(isolated(u""), u"\u2068\u2069"_s);
}

void TestDisplayText::isolatedCannotBeLeft()
{
    // A PDI of its own would end the isolation early (CVE-2021-42574).
    QCOMPARE(isolated(u"a\u2069\u202Eb"), u"\u2068a⟨U+2069⟩⟨U+202E⟩b\u2069"_s);
}

void TestDisplayText::isolatedStaysShort()
{
    const QString word = isolated(QString(10'000, u'W'));
    QVERIFY(word.size() < 70);
    QVERIFY(word.endsWith(u"…\u2069"_s));
    const QString words = isolated(u"many words "_s.repeated(1'000));
    QVERIFY(words.size() < 420);
    QVERIFY(words.endsWith(u"…\u2069"_s));
    QVERIFY(isolated(u"😀"_s.repeated(1'000)).isValidUtf16());
}

void TestDisplayText::abridgedLosesNothingOfWhatFits()
{
    const QString fits = u"A sentence of the server, as long as it keeps one. "_s.repeated(6);
    QCOMPARE(eventdesk::abridged(fits), fits);
    const QString word(60, u'w');
    QCOMPARE(eventdesk::abridged(word + u' ' + word), word + u' ' + word);
}

void TestDisplayText::toolTipsShowJustTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("toolTip");
    QTest::newRow("plain") << u"First deposit"_s << u"First deposit"_s;
    QTest::newRow("markup") << u"<b>a</b>"_s << u"<p>&lt;b&gt;a&lt;/b&gt;</p>"_s;
    QTest::newRow("and") << u"A & B"_s << u"<p>A &amp; B</p>"_s;
    QTest::newRow("quotes") << u"\"A\""_s << u"<p>&quot;A&quot;</p>"_s;
}

void TestDisplayText::toolTipsShowJustTheText()
{
    QFETCH(QString, text);
    QFETCH(QString, toolTip);
    QCOMPARE(eventdesk::toolTipText(text), toolTip);
}

void TestDisplayText::isInvisibleMark_data()
{
    QTest::addColumn<uint>("character");
    QTest::addColumn<bool>("invisible");

    for (const uint mark : {0xADU, 0x61CU, 0x200BU, 0x200EU, 0x200FU, 0x202AU, 0x202EU, 0x2060U,
             0x2066U, 0x2069U, 0x3164U, 0xFEFFU, 0xE0001U})
        QTest::addRow("U+%04X", mark) << mark << true;
    for (const uint letter : {0x20U, 0x41U, 0xA0U, 0x301U, 0x430U, 0x5D0U, 0x2010U, 0x1F389U})
        QTest::addRow("U+%04X", letter) << letter << false;
}

void TestDisplayText::isInvisibleMark()
{
    QFETCH(uint, character);
    QTEST(eventdesk::isInvisibleMark(static_cast<char32_t>(character)), "invisible");
}

QTEST_GUILESS_MAIN(TestDisplayText)
#include "test_displaytext.moc"
