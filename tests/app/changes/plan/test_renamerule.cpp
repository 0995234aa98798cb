// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/plan/renamerule.h"

#include <QLocale>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

using Letters = RenameRule::Letters;
Q_DECLARE_METATYPE(eventdesk::RenameRule)

class TestRenameRule final : public QObject
{
    Q_OBJECT

private slots:
    void applied_data();
    void applied();
    void isTheSameForTurkishUsers();
    void idle_data();
    void idle();
};

void TestRenameRule::applied_data()
{
    QTest::addColumn<RenameRule>("rule");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");

    const auto row = [](const char *name, const RenameRule &rule, const QString &text,
                         const QString &result) { QTest::newRow(name) << rule << text << result; };
    row("nothing", {}, u"First deposit"_s, u"First deposit"_s);
    row("nothing of nothing", {}, {}, {});
    row("every occurrence", {.find = u"de"_s, .replacement = u"re"_s}, u"dede de"_s, u"rere re"_s);
    row("not found", {.find = u"x"_s, .replacement = u"y"_s}, u"Trial"_s, u"Trial"_s);
    row("found in what was put in", {.find = u"a"_s, .replacement = u"aa"_s}, u"aa"_s, u"aaaa"_s);
    row("to the letter", {.find = u"Dep"_s, .replacement = u"X"_s}, u"dep Dep"_s, u"dep X"_s);
    row("in any case", {.find = u"Dep"_s, .replacement = u"X"_s, .ignoresCase = true},
        u"dep DEP Dep"_s, u"X X X"_s);
    row("removed", {.find = u" event"_s}, u"Trial event"_s, u"Trial"_s);
    row("all of it removed", {.find = u"Trial"_s}, u"Trial"_s, {});
    row("no pattern", {.find = u"."_s, .replacement = u"_"_s}, u"a.b"_s, u"a_b"_s);
    row("no back reference", {.find = u"a"_s, .replacement = u"\\1%1"_s}, u"a"_s, u"\\1%1"_s);
    row("Cyrillic", {.find = u"депозит"_s, .replacement = u"взнос"_s}, u"Первый депозит"_s,
        u"Первый взнос"_s);
    row("Cyrillic in any case",
        {.find = u"ДЕПОЗИТ"_s, .replacement = u"взнос"_s, .ignoresCase = true}, u"депозит"_s,
        u"взнос"_s);
    row("prefix and suffix", {.prefix = u"a_"_s, .suffix = u"_z"_s}, u"trial"_s, u"a_trial_z"_s);
    row("prefix of nothing", {.prefix = u"a_"_s}, {}, u"a_"_s);
    row("prefix and suffix keep their letters",
        {.letters = Letters::Lower, .prefix = u"VIP "_s, .suffix = u" EU"_s}, u"Trial"_s,
        u"VIP trial EU"_s);
    row("replaced before the letters change",
        {.find = u"Trial"_s, .replacement = u"TEST"_s, .letters = Letters::Lower}, u"Trial"_s,
        u"test"_s);
    row("prefix is not searched", {.find = u"a"_s, .prefix = u"a"_s}, u"ab"_s, u"ab"_s);

    row("lower", {.letters = Letters::Lower}, u"FIRST Депозит"_s, u"first депозит"_s);
    row("upper", {.letters = Letters::Upper}, u"first депозит ß"_s, u"FIRST ДЕПОЗИТ SS"_s);
    row("first upper", {.letters = Letters::FirstUpper}, u"first deposit"_s, u"First deposit"_s);
    row("first upper, others lower", {.letters = Letters::FirstUpper}, u"FIRST DEPOSIT"_s,
        u"First deposit"_s);
    row("first letter after a digit", {.letters = Letters::FirstUpper}, u"2 «депозит»"_s,
        u"2 «Депозит»"_s);
    row("no letter", {.letters = Letters::FirstUpper}, u"12 %"_s, u"12 %"_s);
    row("first letter outside the first plane", {.letters = Letters::FirstUpper}, u"𐐨𐐨"_s, u"𐐀𐐨"_s);
    row("half of a character stays what it is", {.letters = Letters::FirstUpper},
        QString(QChar(0xD83D)) + u"a"_s, QString(QChar(0xD83D)) + u"A"_s);

    // The Turkish letters: without a locale, I and i are one pair, İ and ı stand alone.
    row("lower of I", {.letters = Letters::Lower}, u"I"_s, u"i"_s);
    row("lower of İ", {.letters = Letters::Lower}, u"İlk"_s, u"i\u0307lk"_s);
    row("upper of i and ı", {.letters = Letters::Upper}, u"iı"_s, u"II"_s);
    row("i is not ı in any case", {.find = u"I"_s, .replacement = u"x"_s, .ignoresCase = true},
        u"iıİI"_s, u"xıİx"_s);
}

void TestRenameRule::applied()
{
    QFETCH(const RenameRule, rule);
    QFETCH(const QString, text);
    QFETCH(const QString, result);
    QCOMPARE(rule.applied(text), result);
}

void TestRenameRule::isTheSameForTurkishUsers()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Turkish));
    const QString lower = RenameRule{.letters = Letters::Lower}.applied(u"INSTALL"_s);
    const QString upper = RenameRule{.letters = Letters::Upper}.applied(u"install"_s);
    const QString first = RenameRule{.letters = Letters::FirstUpper}.applied(u"install"_s);
    QLocale::setDefault(before);
    QCOMPARE(lower, u"install"_s);
    QCOMPARE(upper, u"INSTALL"_s);
    QCOMPARE(first, u"Install"_s);
}

void TestRenameRule::idle_data()
{
    QTest::addColumn<RenameRule>("rule");
    QTest::addColumn<bool>("idle");

    QTest::newRow("nothing") << RenameRule{} << true;
    QTest::newRow("field alone") << RenameRule{.field = RenameRule::Field::Code} << true;
    QTest::newRow("replacement of nothing") << RenameRule{.replacement = u"a"_s} << true;
    QTest::newRow("the same") << RenameRule{.find = u"a"_s, .replacement = u"a"_s} << true;
    QTest::newRow("the same in any case")
        << RenameRule{.find = u"a"_s, .replacement = u"a"_s, .ignoresCase = true} << false;
    QTest::newRow("the same without case")
        << RenameRule{.find = u"1_"_s, .replacement = u"1_"_s, .ignoresCase = true} << true;
    QTest::newRow("removes") << RenameRule{.find = u"a"_s} << false;
    QTest::newRow("replaces") << RenameRule{.find = u"a"_s, .replacement = u"b"_s} << false;
    QTest::newRow("letters") << RenameRule{.letters = Letters::Upper} << false;
    QTest::newRow("prefix") << RenameRule{.prefix = u"a"_s} << false;
    QTest::newRow("suffix") << RenameRule{.suffix = u"a"_s} << false;
}

void TestRenameRule::idle()
{
    QFETCH(const RenameRule, rule);
    QTEST(rule.isIdle(), "idle");
}

QTEST_GUILESS_MAIN(TestRenameRule)
#include "test_renamerule.moc"
