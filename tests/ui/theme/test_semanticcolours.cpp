// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/theme/contrast.h"
#include "ui/theme/palettes.h"
#include "ui/theme/semanticcolours.h"

#include <QTest>

#include <cstdlib>

using namespace eventdesk;

namespace {

QPalette plainPalette(const QColor &background, const QColor &text)
{
    QPalette palette(background);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
        palette.setColor(role, background);
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        palette.setColor(role, text);
    return palette;
}

constexpr Meaning allMeanings[] = {
    Meaning::Information, Meaning::Success, Meaning::Warning, Meaning::Error};

} // namespace

class TestSemanticColours : public QObject
{
    Q_OBJECT

private slots:
    void everyColourIsReadable_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<double>("minimum");
        QTest::newRow("light") << lightPalette() << readableContrast;
        QTest::newRow("dark") << darkPalette() << readableContrast;
        QTest::newRow("grey") << plainPalette(QColor(0xd4d0c8), Qt::black) << readableContrast;
        QTest::newRow("black on white") << plainPalette(Qt::white, Qt::black) << highContrast;
        QTest::newRow("white on black") << plainPalette(Qt::black, Qt::white) << highContrast;
    }

    void everyColourIsReadable()
    {
        QFETCH(QPalette, palette);
        QFETCH(double, minimum);
        const SemanticColours colours(palette);
        const QList<QColor> backgrounds{palette.color(QPalette::Window),
            palette.color(QPalette::Base), palette.color(QPalette::AlternateBase)};

        for (const QColor &background : backgrounds) {
            QVERIFY(contrastRatio(colours.mutedText(), background) >= minimum);
            QVERIFY(contrastRatio(colours.activeMark(), background) >= minimum);
            QVERIFY(contrastRatio(colours.inactiveMark(), background) >= minimum);
            for (const Meaning meaning : allMeanings)
                QVERIFY(contrastRatio(colours.text(meaning), background) >= minimum);
        }
        for (const Meaning meaning : allMeanings) {
            const QColor soft = colours.softBackground(meaning);
            QVERIFY(contrastRatio(colours.text(meaning), soft) >= minimum);
            QVERIFY(contrastRatio(palette.color(QPalette::WindowText), soft) >= minimum);
        }
    }

    void everyAccountMarkIsSeen_data() { everyColourIsReadable_data(); }

    void everyAccountMarkIsSeen()
    {
        QFETCH(QPalette, palette);
        const SemanticColours colours(palette);
        const double minimum = colours.isHighContrast() ? readableContrast : visibleContrast;
        for (const AccountColour colour : accountColours) {
            for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
                const double contrast =
                    contrastRatio(colours.accountBorder(colour), palette.color(role));
                QVERIFY2(contrast >= minimum, qPrintable(AccountColourWords::name(colour)));
            }
        }
    }

    void accountMarksAreToldApart_data() { everyColourIsReadable_data(); }

    void accountMarksAreToldApart()
    {
        QFETCH(QPalette, palette);
        const SemanticColours colours(palette);
        constexpr int clearlyAnother = 60; // of at most 765: three channels
        for (const AccountColour one : accountColours) {
            for (const AccountColour other : accountColours) {
                const QColor a = colours.accountFill(one);
                const QColor b = colours.accountFill(other);
                const int distance = std::abs(a.red() - b.red()) + std::abs(a.green() - b.green())
                    + std::abs(a.blue() - b.blue());
                QVERIFY2(one == other || distance >= clearlyAnother,
                    qPrintable(AccountColourWords::name(one) + QLatin1Char(' ')
                        + AccountColourWords::name(other)));
            }
        }
    }

    void matchesAreReadableAndSeen_data() { everyColourIsReadable_data(); }

    void matchesAreReadableAndSeen()
    {
        QFETCH(QPalette, palette);
        QFETCH(double, minimum);
        const SemanticColours colours(palette);
        const QColor match = colours.matchBackground();
        QVERIFY(contrastRatio(match, palette.color(QPalette::Text)) >= minimum);
        const QColor selection = palette.color(QPalette::Highlight);
        const QColor selectedText = palette.color(QPalette::HighlightedText);
        const QColor selectedMatch = colours.matchBackgroundOnSelection();
        QVERIFY(
            contrastRatio(selectedMatch, selectedText) >= contrastRatio(selection, selectedText));
        // Who asked for contrast gets bold letters alone.
        QCOMPARE(match == palette.color(QPalette::Base), colours.isHighContrast());
        QCOMPARE(selectedMatch == selection, colours.isHighContrast());
    }

    void meaningsDiffer()
    {
        for (const QPalette &palette : {lightPalette(), darkPalette()}) {
            const SemanticColours colours(palette);
            for (const Meaning one : allMeanings) {
                for (const Meaning other : allMeanings)
                    QCOMPARE(colours.text(one) == colours.text(other), one == other);
            }
        }
    }

    void highContrastKeepsItsBackground()
    {
        const QPalette palette = plainPalette(Qt::black, Qt::white);
        const SemanticColours colours(palette);
        QVERIFY(colours.isHighContrast());
        QCOMPARE(colours.softBackground(Meaning::Error), QColor(Qt::black));
        QVERIFY(!SemanticColours(lightPalette()).isHighContrast());
        QVERIFY(!SemanticColours(darkPalette()).isHighContrast());
    }
};

QTEST_GUILESS_MAIN(TestSemanticColours)
#include "test_semanticcolours.moc"
