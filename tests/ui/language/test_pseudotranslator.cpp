// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/language/pseudotranslator.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace eventdesk {

class TestPseudoTranslator final : public QObject
{
    Q_OBJECT

private slots:
    void pseudo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("white space alone") << " \n"
                                           << " \n";
        QTest::newRow("a word") << "Status"
                                << "⟦Šţáţûš ~~~⟧";
        QTest::newRow("one letter") << "x"
                                    << "⟦ẋ ~⟧";
        QTest::newRow("white space around") << " Page\n"
                                            << " ⟦Þáĝé ~~⟧\n";
        QTest::newRow("white space inside") << "a\nb"
                                            << "⟦á\nƀ ~~⟧";
        QTest::newRow("digits, signs, other letters") << "7 % — “Ж”"
                                                      << "⟦7 % — “Ж” ~~~~⟧";
        QTest::newRow("placeholders") << "%1 of %L2, %99: %n, %Ln"
                                      << "⟦%1 öƒ %L2, %99: %n, %Ln ~~~~~ ~~~~⟧";
        QTest::newRow("placeholder before a letter") << "%1st"
                                                     << "⟦%1šţ ~~⟧";
        QTest::newRow("mnemonic") << "&New event…"
                                  << "⟦&Néŵ éṽéñţ… ~~~~~⟧";
        QTest::newRow("ampersand") << "Save && close"
                                   << "⟦Šáṽé && çļöšé ~~~~~~⟧";
        QTest::newRow("tag") << "<b>No</b>"
                             << "⟦<b>Ñö</b> ~~~~⟧";
        QTest::newRow("file filter") << "Text (*.txt *.log)"
                                     << "⟦Ţéẋţ ~~⟧ (*.txt *.log)";
        QTest::newRow("parentheses") << "Key (new)"
                                     << "⟦Ķéý (ñéŵ) ~~~~⟧";
        QTest::newRow("several words") << "Deactivate this event"
                                       << "⟦Ðéáçţîṽáţé ţĥîš éṽéñţ ~~~~~ ~~~⟧";
    }

    void pseudo()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(PseudoTranslator::pseudo(text), expected);
        QCOMPARE(PseudoTranslator::pseudo(text), expected);
    }

    void isFortyPerCentLonger()
    {
        for (qsizetype length = 1; length <= 200; ++length) {
            const QString text(length, u'a');
            const QString pseudo = PseudoTranslator::pseudo(text);
            QVERIFY(pseudo.size() * 10 >= length * 14);
            QVERIFY(!pseudo.contains(u" ⟧"_s));
        }
    }

    void everyLetterIsAccented()
    {
        const QString letters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_s;
        const QString pseudo = PseudoTranslator::pseudo(letters);
        for (const QChar letter : letters)
            QVERIFY2(!pseudo.contains(letter), qPrintable(QString(letter)));
    }

    void answersQtAsATranslatorDoes()
    {
        PseudoTranslator translator;
        QVERIFY(!translator.isEmpty());
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QCOMPARE(QCoreApplication::translate("eventdesk::Any", "Page"), u"⟦Þáĝé ~~⟧"_s);
        QCOMPARE(QCoreApplication::translate("eventdesk::Any", "%n rows", nullptr, 50),
            u"⟦50 ŕöŵš ~~~⟧"_s);
        QCOMPARE(QCoreApplication::translate("eventdesk::Any", ""), QString());
    }

    void leavesAloneWhatQtReadsBack()
    {
        const PseudoTranslator translator;
        QVERIFY(translator.translate("QShortcut", "Ctrl").isNull());
        QVERIFY(translator.translate("QGuiApplication", "QT_LAYOUT_DIRECTION").isNull());
        QVERIFY(translator.translate("eventdesk::Any", nullptr).isNull());
        QVERIFY(!translator.translate("QPlatformTheme", "Cancel").isNull());
    }
};

} // namespace eventdesk

QTEST_GUILESS_MAIN(eventdesk::TestPseudoTranslator)
#include "test_pseudotranslator.moc"
