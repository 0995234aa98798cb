// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/theme/icons.h"
#include "ui/theme/palettes.h"
#include "ui/theme/semanticcolours.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace eventdesk;

namespace {

/** The colour of the pixels that are fully covered; invalid when there are several. */
QColor inkOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 255)
                continue;
            if (ink.isValid() && ink != pixel)
                return {};
            ink = pixel;
        }
    }
    return ink;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private slots:
    void init() { QApplication::setPalette(lightPalette()); }

    void everyIconIsPackedAtEveryScale_data()
    {
        QTest::addColumn<QString>("file");
        for (const NamedIcon &icon : namedIcons)
            QTest::newRow(icon.file.data()) << QString(icon.file);
    }

    void everyIconIsPackedAtEveryScale()
    {
        QFETCH(QString, file);
        for (const int scale : {1, 2, 3, 4, 6}) {
            const QString suffix = scale == 1 ? QString() : QStringLiteral("@%1x").arg(scale);
            const QImage image(QStringLiteral(":/icons/%1%2.png").arg(file, suffix));
            QCOMPARE(image.size(), QSize(24, 24) * scale);
        }
    }

    void pixmapHasThePixelsAskedFor_data()
    {
        QTest::addColumn<qreal>("ratio");
        for (const qreal ratio : {1.0, 1.25, 1.5, 2.0, 3.0})
            QTest::addRow("%.2f", ratio) << ratio;
    }

    void pixmapHasThePixelsAskedFor()
    {
        QFETCH(qreal, ratio);
        const QPixmap pixmap = themedIcon(IconName::Delete).pixmap(QSize(24, 24), ratio);
        QCOMPARE(pixmap.size(), (QSizeF(24, 24) * ratio).toSize());
        QCOMPARE(pixmap.devicePixelRatio(), ratio);

        const QPixmap tinted = tintedIcon(IconName::Delete, Qt::red, QSize(24, 24), ratio);
        QCOMPARE(tinted.size(), pixmap.size());
        QCOMPARE(tinted.devicePixelRatio(), ratio);
    }

    void iconHasTheColourOfItsMode()
    {
        const QIcon icon = themedIcon(IconName::Lock);
        const QPalette palette = lightPalette();
        QCOMPARE(inkOf(icon.pixmap(48, QIcon::Normal)), palette.color(QPalette::ButtonText));
        QCOMPARE(inkOf(icon.pixmap(48, QIcon::Disabled)),
            palette.color(QPalette::Disabled, QPalette::ButtonText));
        QCOMPARE(inkOf(icon.pixmap(48, QIcon::Selected)), palette.color(QPalette::HighlightedText));
    }

    void anIconMadeBeforeFollowsTheNewPalette()
    {
        const QIcon icon = themedIcon(IconName::Lock);
        QCOMPARE(inkOf(icon.pixmap(48)), lightPalette().color(QPalette::ButtonText));
        QApplication::setPalette(darkPalette());
        QCOMPARE(inkOf(icon.pixmap(48)), darkPalette().color(QPalette::ButtonText));
    }

    void accountMarkHasItsColourAndFollowsThePalette()
    {
        const QIcon mark = accountMarkIcon(AccountColour::Green);
        const auto middle = [&mark] { return mark.pixmap(32).toImage().pixelColor(16, 16); };
        QCOMPARE(middle(), SemanticColours(lightPalette()).accountFill(AccountColour::Green));
        QApplication::setPalette(darkPalette());
        QCOMPARE(middle(), SemanticColours(darkPalette()).accountFill(AccountColour::Green));
        QCOMPARE(mark.pixmap(32).toImage().pixelColor(0, 0).alpha(), 0);
    }

    void accountMarkIsSeenInASelectedRow()
    {
        const QImage mark = accountMarkIcon(AccountColour::Blue).pixmap(64).toImage();
        const QColor rim = lightPalette().color(QPalette::Base);
        bool isOutlined = false;
        for (int x = 0; x < 64; ++x)
            isOutlined = isOutlined || mark.pixelColor(x, 32) == rim;
        QVERIFY(isOutlined);
    }

    void accountWithoutAColourHasAnOutline()
    {
        const QImage mark = accountMarkIcon(AccountColour::None).pixmap(32).toImage();
        QCOMPARE(mark.pixelColor(16, 16).alpha(), 0);
        bool isAnythingPainted = false;
        for (int x = 0; x < 32; ++x)
            isAnythingPainted = isAnythingPainted || mark.pixelColor(x, 16).alpha() > 200;
        QVERIFY(isAnythingPainted);
    }

    void applicationIconHasEverySizeInColour()
    {
        const QIcon icon = applicationIcon();
        for (const int side : {16, 20, 24, 32, 48, 64, 128, 256, 512}) {
            QCOMPARE(icon.actualSize(QSize(side, side)), QSize(side, side));
            QCOMPARE(icon.pixmap(side).size(), QSize(side, side));
        }
        QCOMPARE(icon.pixmap(1000).size(), QSize(512, 512));
        QVERIFY(icon.pixmap(0).isNull());
        QVERIFY2(!inkOf(icon.pixmap(64)).isValid(), "more than one colour");
    }

    // X11 reads every size that is on offer before the window is there.
    void applicationIconOffersWindowsWhatTheyUse()
    {
        const QList<QSize> sizes = applicationIcon().availableSizes();
        QCOMPARE(sizes.first(), QSize(16, 16));
        QCOMPARE(sizes.last(), QSize(128, 128));
    }

    void applicationIconPaintsInTheMiddle()
    {
        QImage image(48, 32, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        applicationIcon().paint(&painter, image.rect());
        painter.end();
        QCOMPARE(qAlpha(image.pixel(4, 16)), 0);
        QVERIFY(qAlpha(image.pixel(24, 16)) > 0);
        QCOMPARE(qAlpha(image.pixel(43, 16)), 0);
    }
};

QTEST_MAIN(TestIcons)
#include "test_icons.moc"
