// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/events/codeproposal.h"
#include "app/events/eventrules.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class TestCodeProposal final : public QObject
{
    Q_OBJECT

private slots:
    void codeFromName_data();
    void codeFromName();
    void isTheSameForTurkishUsers();
    void everyCharacterGivesAValidCodeOrNone();
    void proposesTheNextFreeCode_data();
    void proposesTheNextFreeCode();
    void asksAboutNothingWithoutACode();
};

void TestCodeProposal::codeFromName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");

    QTest::newRow("experience.md: Russian") << u"Первый депозит"_s << u"pervyy_depozit"_s;
    QTest::newRow("plain") << u"trial"_s << u"trial"_s;
    QTest::newRow("two words") << u"First deposit"_s << u"first_deposit"_s;
    QTest::newRow("digits") << u"Level 10"_s << u"level_10"_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("only spaces") << u"   "_s << u""_s;
    QTest::newRow("only signs") << u"!?…"_s << u""_s;
    QTest::newRow("signs collapse") << u" --Big -- sale!! "_s << u"big_sale"_s;
    QTest::newRow("underscores collapse") << u"__a__b__"_s << u"a_b"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"a_b"_s;
    QTest::newRow("hard and soft sign") << u"Объём льгот"_s << u"obyom_lgot"_s;
    QTest::newRow("long spellings") << u"Щука Жюри Чай"_s << u"shchuka_zhyuri_chay"_s;
    QTest::newRow("decomposed й and ё") << u"И\u0306од е\u0308ж"_s << u"yod_yozh"_s;
    QTest::newRow("Ukrainian") << u"Їжак і ґанок"_s << u"yizhak_i_ganok"_s;
    QTest::newRow("Kazakh") << u"Қазақ"_s << u"qazaq"_s;
    QTest::newRow("number sign") << u"Заказ № 5"_s << u"zakaz_no_5"_s;
    QTest::newRow("trade mark") << u"Offer™"_s << u"offertm"_s;
    QTest::newRow("fraction") << u"½ price"_s << u"1_2_price"_s;
    QTest::newRow("accents") << u"Café à la crème"_s << u"cafe_a_la_creme"_s;
    QTest::newRow("combining accents") << u"Cafe\u0301"_s << u"cafe"_s;
    QTest::newRow("accent without a composed letter") << u"x\u0302y"_s << u"xy"_s;
    QTest::newRow("German") << u"Größe ÄÖÜ"_s << u"grosse_aou"_s;
    QTest::newRow("Polish") << u"Łódź"_s << u"lodz"_s;
    QTest::newRow("Nordic") << u"Ærø Þór"_s << u"aero_thor"_s;
    QTest::newRow("Turkish İ and ı") << u"İstanbul ILIK ılık"_s << u"istanbul_ilik_ilik"_s;
    QTest::newRow("Vietnamese") << u"Đặt hàng"_s << u"dat_hang"_s;
    QTest::newRow("ligature") << u"ﬁnal"_s << u"final"_s;
    QTest::newRow("full width") << u"Ｓａｌｅ　５０"_s << u"sale_50"_s;
    QTest::newRow("superscript") << u"m²"_s << u"m2"_s;
    QTest::newRow("percent, plus, and")
        << u"50% + gift & more"_s << u"50_percent_plus_gift_and_more"_s;
    QTest::newRow("apostrophe") << u"Don't don’t"_s << u"dont_dont"_s;
    QTest::newRow("money") << u"$5 €6 ₽7"_s << u"usd_5_eur_6_rub_7"_s;
    QTest::newRow("emoji") << u"🎉 Sale 🎉"_s << u"sale"_s;
    QTest::newRow("emoji family") << u"a👨‍👩‍👧b"_s << u"a_b"_s;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD83C) + u"b"_s << u"a_b"_s;
    QTest::newRow("Hebrew") << u"שלום"_s << u""_s;
    QTest::newRow("Arabic with Latin") << u"عرض VIP"_s << u"vip"_s;
    QTest::newRow("Chinese") << u"注册 ok"_s << u"ok"_s;
}

void TestCodeProposal::codeFromName()
{
    QFETCH(QString, name);
    QTEST(eventdesk::codeFromName(name), "code");
}

void TestCodeProposal::isTheSameForTurkishUsers()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Turkish));
    QCOMPARE(eventdesk::codeFromName(u"TITLE İI"), u"title_ii"_s);
    QLocale::setDefault(before);
}

void TestCodeProposal::everyCharacterGivesAValidCodeOrNone()
{
    for (char32_t c = 1; c < 0x30000; ++c) {
        const QString code = eventdesk::codeFromName(QString::fromUcs4(&c, 1));
        if (!code.isEmpty() && EventRules::checkCode(code))
            QFAIL(qPrintable(u"U+%1 gives %2"_s.arg(QString::number(c, 16), code)));
    }
}

void TestCodeProposal::proposesTheNextFreeCode_data()
{
    QTest::addColumn<QSet<QString>>("taken");
    QTest::addColumn<QString>("code");

    QTest::newRow("free") << QSet<QString>{} << u"trial"_s;
    QTest::newRow("other taken") << QSet{u"dep"_s} << u"trial"_s;
    QTest::newRow("taken") << QSet{u"trial"_s} << u"trial_2"_s;
    QTest::newRow("twice taken") << QSet{u"trial"_s, u"trial_2"_s} << u"trial_3"_s;
    QTest::newRow("gap") << QSet{u"trial"_s, u"trial_3"_s} << u"trial_2"_s;
}

void TestCodeProposal::proposesTheNextFreeCode()
{
    QFETCH(QSet<QString>, taken);
    QTEST(proposeCode(u"Trial", [&taken](const QString &code) { return taken.contains(code); }),
        "code");
}

void TestCodeProposal::asksAboutNothingWithoutACode()
{
    QCOMPARE(proposeCode(u"שלום",
                 [](const QString &) {
                     qFatal("an empty code is never asked about");
                     return true;
                 }),
        QString());
}

QTEST_GUILESS_MAIN(TestCodeProposal)
#include "test_codeproposal.moc"
