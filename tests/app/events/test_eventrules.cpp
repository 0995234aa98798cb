// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/events/eventrules.h"

#include <QLocale>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

using Flaw = EventRules::Flaw;
Q_DECLARE_METATYPE(std::optional<EventRules::Breach>)

namespace {

using MaybeBreach = std::optional<EventRules::Breach>;

/** Without the marks that isolate what was put in. */
QString withoutIsolation(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

class TestEventRules final : public QObject
{
    Q_OBJECT

private slots:
    void checkName_data();
    void checkName();
    void checkCode_data();
    void checkCode();
    void onlySixtyThreeCharactersMakeACode();
    void isTheSameForTurkishUsers();
    void mendedCode_data();
    void mendedCode();
    void describe_data();
    void describe();
    void codesClash_data();
    void codesClash();
};

void TestEventRules::checkName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<MaybeBreach>("breach");

    const auto good = [](const char *row, const QString &name) {
        QTest::newRow(row) << name << MaybeBreach();
    };
    const auto bad = [](const char *row, const QString &name, const EventRules::Breach &breach) {
        QTest::newRow(row) << name << MaybeBreach(breach);
    };
    good("English", u"First deposit"_s);
    good("Russian", u"Первый депозит"_s);
    good("one letter", u"a"_s);
    good("outer space", u"  Trial  "_s);
    good("accents", u"Café"_s);
    good("combining", u"Cafe\u0301"_s);
    good("Turkish", u"İstanbul ılık"_s);
    good("emoji", u"🎉"_s);
    good("emoji family with joiners", u"👨‍👩‍👧"_s);
    good("right to left", u"שלום"_s);
    good("markup", u"<b>50 %1</b>"_s);
    bad("empty", u""_s, {.flaw = Flaw::NameEmpty});
    bad("spaces", u" \t "_s, {.flaw = Flaw::NameEmpty});
    bad("no-break spaces", u"\u00A0\u3000"_s, {.flaw = Flaw::NameEmpty});
    bad("NUL", u"a"_s + QChar(0),
        {.flaw = Flaw::NameControl, .position = 2, .character = QString(QChar(0))});
    bad("line break", u"a\nb"_s, {.flaw = Flaw::NameControl, .position = 2, .character = u"\n"_s});
    bad("C1", u"a\u0085"_s, {.flaw = Flaw::NameControl, .position = 2, .character = u"\u0085"_s});
    bad("override after an emoji", u"🎉a\u202Eb"_s,
        {.flaw = Flaw::NameInvisible, .position = 3, .character = u"\u202E"_s});
    bad("zero width space", u"\u200Ba"_s,
        {.flaw = Flaw::NameInvisible, .position = 1, .character = u"\u200B"_s});
    bad("lone high surrogate", u"ab"_s + QChar(0xD83C), {.flaw = Flaw::NameBroken, .position = 3});
    bad("lone low surrogate", QChar(0xDF89) + u"b"_s, {.flaw = Flaw::NameBroken, .position = 1});
    bad("the first one counts", u"a\u200B\n"_s,
        {.flaw = Flaw::NameInvisible, .position = 2, .character = u"\u200B"_s});
}

void TestEventRules::checkName()
{
    QFETCH(QString, name);
    QTEST(EventRules::checkName(name), "breach");
}

void TestEventRules::checkCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<MaybeBreach>("breach");

    const auto good = [](const QString &code) {
        QTest::addRow("%s", qUtf8Printable(code)) << code << MaybeBreach();
    };
    const auto bad = [](const char *row, const QString &code, Flaw flaw, int position,
                         const QString &character, const QString &replacement = {}) {
        QTest::newRow(row) << code
                           << MaybeBreach({.flaw = flaw,
                                  .position = position,
                                  .character = character,
                                  .replacement = replacement});
    };
    good(u"trial"_s);
    good(u"First_Deposit_2"_s);
    good(u"_"_s);
    good(u"7"_s);
    bad("empty", u""_s, Flaw::CodeEmpty, 0, {});
    bad("Cyrillic с", u"abс"_s, Flaw::CodeLookAlike, 3, u"с"_s, u"c"_s);
    bad("Cyrillic В", u"В2"_s, Flaw::CodeLookAlike, 1, u"В"_s, u"B"_s);
    bad("Greek ο", u"tο"_s, Flaw::CodeLookAlike, 2, u"ο"_s, u"o"_s);
    bad("full width", u"ａ"_s, Flaw::CodeLookAlike, 1, u"ａ"_s, u"a"_s);
    bad("full-width underscore", u"a＿b"_s, Flaw::CodeLookAlike, 2, u"＿"_s, u"_"_s);
    bad("space", u"a b"_s, Flaw::CodeSeparator, 2, u" "_s, u"_"_s);
    bad("leading space", u" a"_s, Flaw::CodeSeparator, 1, u" "_s, u"_"_s);
    bad("no-break space", u"a\u00A0"_s, Flaw::CodeSeparator, 2, u"\u00A0"_s, u"_"_s);
    bad("hyphen", u"a-b"_s, Flaw::CodeSeparator, 2, u"-"_s, u"_"_s);
    bad("em dash", u"a—b"_s, Flaw::CodeSeparator, 2, u"—"_s, u"_"_s);
    bad("dot", u"a.b"_s, Flaw::CodeSeparator, 2, u"."_s, u"_"_s);
    bad("line break", u"a\n"_s, Flaw::CodeSeparator, 2, u"\n"_s, u"_"_s);
    bad("Cyrillic ж has no twin", u"ж"_s, Flaw::CodeForbidden, 1, u"ж"_s);
    bad("accent", u"é"_s, Flaw::CodeForbidden, 1, u"é"_s);
    bad("combining accent", u"e\u0301"_s, Flaw::CodeForbidden, 2, u"\u0301"_s);
    bad("Turkish ı", u"ı"_s, Flaw::CodeForbidden, 1, u"ı"_s);
    bad("Turkish İ", u"İ"_s, Flaw::CodeForbidden, 1, u"İ"_s);
    bad("Arabic digit", u"٣"_s, Flaw::CodeForbidden, 1, u"٣"_s);
    bad("emoji", u"a🎉b"_s, Flaw::CodeForbidden, 2, u"🎉"_s);
    bad("counted in whole characters", u"a🎉"_s, Flaw::CodeForbidden, 2, u"🎉"_s);
    bad("right-to-left override", u"a\u202E"_s, Flaw::CodeForbidden, 2, u"\u202E"_s);
    bad("NUL", u"a"_s + QChar(0), Flaw::CodeForbidden, 2, QString(QChar(0)));
    bad("lone surrogate", u"a"_s + QChar(0xD83C), Flaw::CodeForbidden, 2, QString(QChar(0xD83C)));
}

void TestEventRules::checkCode()
{
    QFETCH(QString, code);
    QTEST(EventRules::checkCode(code), "breach");
}

void TestEventRules::onlySixtyThreeCharactersMakeACode()
{
    int accepted = 0;
    for (char32_t c = 0; c < 0x20000; ++c)
        accepted += EventRules::checkCode(QStringView(QChar::fromUcs4(c))) ? 0 : 1;
    QCOMPARE(accepted, 26 + 26 + 10 + 1);
}

void TestEventRules::isTheSameForTurkishUsers()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Turkish));
    QVERIFY(!EventRules::checkCode(u"TITLE"));
    QVERIFY(EventRules::codesClash(u"TITLE", u"title"));
    QLocale::setDefault(before);
}

void TestEventRules::mendedCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("mended");

    QTest::newRow("good stays") << u"First_2"_s << u"First_2"_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("look-alikes") << u"сοаｅ"_s << u"coae"_s;
    QTest::newRow("separators") << u"a b-c.d–e"_s << u"a_b_c_d_e"_s;
    QTest::newRow("others stay") << u"жé🎉"_s << u"жé🎉"_s;
    QTest::newRow("lone surrogate stays") << u"a"_s + QChar(0xD83C) << u"a"_s + QChar(0xD83C);
}

void TestEventRules::mendedCode()
{
    QFETCH(QString, code);
    QTEST(EventRules::mendedCode(code), "mended");
}

void TestEventRules::describe_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("experience.md: Cyrillic с")
        << u"abс"_s
        << u"Only letters A–Z, digits and underscore. Character 3, “с”, is a Cyrillic letter: "
           "use Latin “c”?"_s;
    QTest::newRow("Greek") << u"ο"_s
                           << u"Only letters A–Z, digits and underscore. Character 1, “ο”, is a "
                              "Greek letter: use Latin “o”?"_s;
    QTest::newRow("full width") << u"ａ"_s
                                << u"Only letters A–Z, digits and underscore. Character 1, “ａ”, "
                                   "is full-width: use “a”?"_s;
    QTest::newRow("space") << u"a b"_s
                           << u"Only letters A–Z, digits and underscore. Character 2 is a space: "
                              "use an underscore?"_s;
    QTest::newRow("hyphen") << u"a-b"_s
                            << u"Only letters A–Z, digits and underscore. Character 2 is “-”: use "
                               "an underscore?"_s;
    QTest::newRow("forbidden") << u"a%"_s
                               << u"Only letters A–Z, digits and underscore. Character 2, “%”, "
                                  "cannot be used."_s;
    QTest::newRow("hidden characters are shown")
        << u"a\u202E"_s
        << u"Only letters A–Z, digits and underscore. Character 2, “⟨U+202E⟩”, cannot be used."_s;
    QTest::newRow("empty") << u""_s
                           << u"Give the event a code: letters A–Z, digits and underscore."_s;
}

void TestEventRules::describe()
{
    QFETCH(QString, code);
    const auto breach = EventRules::checkCode(code);
    QVERIFY(breach);
    QTEST(withoutIsolation(EventRules::describe(*breach)), "sentence");
}

void TestEventRules::codesClash_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("clash");

    QTest::newRow("equal") << u"trial"_s << u"trial"_s << true;
    QTest::newRow("case") << u"Trial"_s << u"tRIAL"_s << true;
    QTest::newRow("outer space") << u" trial"_s << u"trial "_s << true;
    QTest::newRow("different") << u"trial"_s << u"trial_2"_s << false;
    QTest::newRow("Cyrillic case") << u"ТЕСТ"_s << u"тест"_s << true;
    QTest::newRow("case outside the first plane") << u"𐐀"_s << u"𐐨"_s << true;
    QTest::newRow("Kelvin sign") << u"\u212A"_s << u"k"_s << true;
    QTest::newRow("sharp s is not ss") << u"ß"_s << u"ss"_s << false;
    QTest::newRow("Turkish İ is not i") << u"İ"_s << u"i"_s << false;
    QTest::newRow("Turkish ı is not I") << u"ı"_s << u"I"_s << false;
    QTest::newRow("inner space") << u"a b"_s << u"ab"_s << false;
    QTest::newRow("nothing and space") << u""_s << u" "_s << true;
    QTest::newRow("look-alike is another code") << u"с"_s << u"c"_s << false;
}

void TestEventRules::codesClash()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(EventRules::codesClash(one, other), "clash");
    QTEST(EventRules::codesClash(other, one), "clash");
    QTEST(EventRules::clashKey(one) == EventRules::clashKey(other), "clash");
}

QTEST_GUILESS_MAIN(TestEventRules)
#include "test_eventrules.moc"
