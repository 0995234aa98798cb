// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/language/languagechoice.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace eventdesk {

class TestLanguageChoice final : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeNamesItsLanguage()
    {
        QCOMPARE(LanguageChoice::codes(), (QStringList{u"en"_s, u"ru"_s, u"pseudo"_s}));
        for (const QString &code : LanguageChoice::codes()) {
            const auto language = LanguageChoice::named(code);
            QVERIFY(language);
            QCOMPARE(LanguageChoice::codeOf(*language), code);
        }
    }

    void namedIsLenient_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<LanguageId>("language");

        QTest::newRow("capitals") << "RU" << LanguageId::Russian;
        QTest::newRow("region, as in BCP 47") << "ru-RU" << LanguageId::Russian;
        QTest::newRow("region, as in POSIX") << "en_GB.UTF-8" << LanguageId::English;
        QTest::newRow("pseudo") << "Pseudo" << LanguageId::Pseudo;
    }

    void namedIsLenient()
    {
        QFETCH(const QString, code);
        QFETCH(const LanguageId, language);
        const auto found = LanguageChoice::named(code);
        QVERIFY(found);
        QCOMPARE(*found, language);
    }

    void unknownCodeIsAProblem_data()
    {
        QTest::addColumn<QString>("code");

        QTest::newRow("a language there is not") << "de";
        QTest::newRow("a name instead of a code") << "russian";
        QTest::newRow("begins like one") << "r";
        QTest::newRow("nothing") << "";
        QTest::newRow("region alone") << "-RU";
    }

    void unknownCodeIsAProblem()
    {
        QFETCH(const QString, code);
        const auto found = LanguageChoice::named(code);
        QVERIFY(!found);
        QCOMPARE(found.error(),
            (UnknownLanguage{.code = code, .known = {u"en"_s, u"ru"_s, u"pseudo"_s}}));
    }

    void describesTheProblem()
    {
        const UnknownLanguage problem{.code = u"de\u202E"_s, .known = {u"en"_s, u"ru"_s}};
        QCOMPARE(LanguageChoice::describe(problem),
            u"Eventdesk does not speak “de⟨U+202E⟩”. Give --lang one of these: en, ru."_s);
    }

    void preferred_data()
    {
        QTest::addColumn<QStringList>("uiLanguages");
        QTest::addColumn<LanguageId>("language");

        QTest::newRow("Russian") << QStringList{u"ru-RU"_s, u"ru"_s} << LanguageId::Russian;
        QTest::newRow("another region") << QStringList{u"ru-KZ"_s} << LanguageId::Russian;
        QTest::newRow("with a script") << QStringList{u"ru-Cyrl-RU"_s} << LanguageId::Russian;
        QTest::newRow("the second wish")
            << QStringList{u"kk-KZ"_s, u"ru-KZ"_s, u"en-US"_s} << LanguageId::Russian;
        QTest::newRow("English before Russian")
            << QStringList{u"en-GB"_s, u"ru-RU"_s} << LanguageId::English;
        QTest::newRow("none of ours") << QStringList{u"de-DE"_s, u"de"_s} << LanguageId::English;
        QTest::newRow("no locale") << QStringList{u"C"_s} << LanguageId::English;
        QTest::newRow("nothing") << QStringList() << LanguageId::English;
        QTest::newRow("pseudo is asked for, never met")
            << QStringList{u"pseudo"_s, u"ru"_s} << LanguageId::Russian;
    }

    void preferred()
    {
        QFETCH(const QStringList, uiLanguages);
        QFETCH(const LanguageId, language);
        QCOMPARE(LanguageChoice::preferred(uiLanguages), language);
    }
};

} // namespace eventdesk

QTEST_APPLESS_MAIN(eventdesk::TestLanguageChoice)
#include "test_languagechoice.moc"
