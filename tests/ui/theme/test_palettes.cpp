// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/theme/contrast.h"
#include "ui/theme/palettes.h"

#include <QApplication>
#include <QMetaEnum>
#include <QStyle>
#include <QTest>

using namespace eventdesk;

using Role = QPalette::ColorRole;

class TestPalettes : public QObject
{
    Q_OBJECT

private slots:
    void contrastFollowsWcag()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // The lightest grey on white that still passes level AA, and the next one.
        QVERIFY(contrastRatio(QColor(0x767676), Qt::white) >= 4.5);
        QVERIFY(contrastRatio(QColor(0x777777), Qt::white) < 4.5);
    }

    void readableOnKeepsWhatIsReadable()
    {
        QCOMPARE(readableOn({Qt::white}, QColor(0x2458c4), 4.5), QColor(0x2458c4));
        QVERIFY(contrastRatio(readableOn({Qt::white}, Qt::yellow, 4.5), Qt::white) >= 4.5);
        QVERIFY(contrastRatio(readableOn({Qt::black}, Qt::darkBlue, 4.5), Qt::black) >= 4.5);
    }

    void textIsReadable_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<Role>("text");
        QTest::addColumn<Role>("background");

        const QList<std::pair<Role, QList<Role>>> pairs{
            {QPalette::WindowText, {QPalette::Window}},
            {QPalette::Text, {QPalette::Base, QPalette::AlternateBase}},
            {QPalette::PlaceholderText, {QPalette::Base}},
            {QPalette::ButtonText, {QPalette::Button, QPalette::Window}},
            {QPalette::HighlightedText, {QPalette::Highlight}},
            {QPalette::Link, {QPalette::Window, QPalette::Base}},
            {QPalette::LinkVisited, {QPalette::Window, QPalette::Base}},
            {QPalette::ToolTipText, {QPalette::ToolTipBase}},
        };
        const auto names = QMetaEnum::fromType<Role>();
        for (const bool dark : {false, true}) {
            for (const auto &[text, backgrounds] : pairs) {
                for (const Role background : backgrounds) {
                    QTest::addRow("%s, %s on %s", dark ? "dark" : "light", names.valueToKey(text),
                        names.valueToKey(background))
                        << (dark ? darkPalette() : lightPalette()) << text << background;
                }
            }
        }
    }

    void textIsReadable()
    {
        QFETCH(QPalette, palette);
        QFETCH(Role, text);
        QFETCH(Role, background);
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            const double contrast =
                contrastRatio(palette.color(group, text), palette.color(group, background));
            QVERIFY2(contrast >= readableContrast, qPrintable(QString::number(contrast)));
        }
    }

    void disabledTextRecedesButCanBeRead()
    {
        for (const QPalette &palette : {lightPalette(), darkPalette()}) {
            const QColor window = palette.color(QPalette::Window);
            const double disabled =
                contrastRatio(palette.color(QPalette::Disabled, QPalette::WindowText), window);
            QVERIFY2(disabled >= 2.9, qPrintable(QString::number(disabled)));
            QVERIFY(disabled < contrastRatio(palette.color(QPalette::WindowText), window) / 2);
        }
    }

    void bareDesktopGetsTheHousePalette()
    {
        QApplication::setPalette(QApplication::style()->standardPalette());
        adoptHousePaletteIfDesktopHasNone(*qApp);
        QCOMPARE(QApplication::palette().color(QPalette::Highlight),
            lightPalette().color(QPalette::Highlight));
    }

    void aDesktopsPaletteStays()
    {
        QPalette desktop = QApplication::style()->standardPalette();
        desktop.setColor(QPalette::Window, Qt::black);
        desktop.setColor(QPalette::WindowText, Qt::white);
        QApplication::setPalette(desktop);
        adoptHousePaletteIfDesktopHasNone(*qApp);
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
    }
};

QTEST_MAIN(TestPalettes)
#include "test_palettes.moc"
