// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/language/language.h"

#include "app/events/eventrules.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

/** Any sentence of the program, said by a library below the window. */
QString ownSentence()
{
    return EventRules::describe({.flaw = EventRules::Flaw::NameEmpty});
}

} // namespace

class TestLanguage final : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguageIsBuiltIn_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : LanguageChoice::codes()) {
            if (code != LanguageChoice::codeOf(LanguageId::Pseudo))
                QTest::newRow(qPrintable(code)) << code;
        }
    }

    void everyLanguageIsBuiltIn()
    {
        QFETCH(const QString, code);
        QVERIFY(QFileInfo::exists(u":/translations/eventdesk_%1.qm"_s.arg(code)));
    }

    void speaks_data()
    {
        QTest::addColumn<LanguageId>("id");
        QTest::addColumn<QString>("sentence");

        QTest::newRow("English") << LanguageId::English << "Give the event a name.";
        QTest::newRow("Russian") << LanguageId::Russian << "Дайте событию название.";
        QTest::newRow("pseudo") << LanguageId::Pseudo << "⟦Ĝîṽé ţĥé éṽéñţ á ñáṁé. ~~~~~ ~~~⟧";
    }

    void speaks()
    {
        QFETCH(const LanguageId, id);
        QFETCH(const QString, sentence);
        const Language language(id);
        QCOMPARE(language.id(), id);
        QCOMPARE(ownSentence(), sentence);
    }

    void translationsDieWithIt()
    {
        const QLocale before;
        {
            const Language language(LanguageId::Russian);
            QCOMPARE(QLocale().language(), QLocale::Russian);
        }
        QCOMPARE(ownSentence(), u"Give the event a name."_s);
        QCOMPARE(QLocale(), before);
    }

    void translatesQtItself()
    {
        const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        if (!QFileInfo::exists(folder + u"/qtbase_ru.qm"_s))
            QSKIP("Qt's own translations are not installed.");
        const Language language(LanguageId::Russian);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Отмена"_s);
    }

    void datesAndNumbersMatch_data()
    {
        QTest::addColumn<LanguageId>("id");
        QTest::addColumn<QLocale>("system");
        QTest::addColumn<QLocale>("expected");

        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        const QLocale kazakhstani(QLocale::Russian, QLocale::Kazakhstan);
        const QLocale german(QLocale::German, QLocale::Germany);
        QTest::newRow("English keeps the region") << LanguageId::English << british << british;
        QTest::newRow("Russian keeps the region")
            << LanguageId::Russian << kazakhstani << kazakhstani;
        QTest::newRow("English elsewhere")
            << LanguageId::English << german << QLocale(QLocale::English);
        QTest::newRow("Russian elsewhere")
            << LanguageId::Russian << german << QLocale(QLocale::Russian);
        QTest::newRow("no locale")
            << LanguageId::English << QLocale::c() << QLocale(QLocale::English);
        QTest::newRow("pseudo counts as English") << LanguageId::Pseudo << british << british;
    }

    void datesAndNumbersMatch()
    {
        QFETCH(const LanguageId, id);
        QFETCH(const QLocale, system);
        QFETCH(const QLocale, expected);
        const Language language(id, system);
        QCOMPARE(QLocale(), expected);
    }
};

} // namespace eventdesk

QTEST_GUILESS_MAIN(eventdesk::TestLanguage)
#include "test_language.moc"
