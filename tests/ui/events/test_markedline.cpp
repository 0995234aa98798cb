// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/markedline.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

using Marks = QList<TextRange>;

namespace {

QImage painted(const MarkedLine &line, Qt::Alignment alignment)
{
    QImage image(400, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    line.paint(painter, image.rect(), alignment);
    return image;
}

bool holds(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

/** The column of the first pixel that is not white; -1 for none. */
int leftmostInk(const QImage &image)
{
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) != QColor(Qt::white))
                return x;
        }
    }
    return -1;
}

} // namespace

class TestMarkedLine final : public QObject
{
    Q_OBJECT

private slots:
    void marksFollowTheCut_data();
    void marksFollowTheCut();
    void marksAreSeen();
    void neverWiderThanItsRoom_data();
    void neverWiderThanItsRoom();
    void standsWhereItIsAligned();
};

void TestMarkedLine::marksFollowTheCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cut");
    QTest::addColumn<Marks>("marks");
    QTest::addColumn<Marks>("expected");

    QTest::newRow("not cut") << u"deposit"_s << u"deposit"_s << Marks{{1, 2}} << Marks{{1, 2}};
    QTest::newRow("none") << u"deposit"_s << u"dep…"_s << Marks{} << Marks{};
    QTest::newRow("before") << u"deposit"_s << u"dep…"_s << Marks{{0, 2}} << Marks{{0, 2}};
    QTest::newRow("hidden") << u"deposit"_s << u"dep…"_s << Marks{{5, 2}} << Marks{{3, 1}};
    QTest::newRow("half hidden") << u"deposit"_s << u"dep…"_s << Marks{{1, 4}}
                                 << Marks{{1, 2}, {3, 1}};
    QTest::newRow("middle, behind") << u"deposit"_s << u"de…it"_s << Marks{{5, 2}} << Marks{{3, 2}};
    QTest::newRow("middle, hidden") << u"deposit"_s << u"de…it"_s << Marks{{3, 1}} << Marks{{2, 1}};
    QTest::newRow("middle, all") << u"deposit"_s << u"de…it"_s << Marks{{0, 7}}
                                 << Marks{{0, 2}, {2, 1}, {3, 2}};
    QTest::newRow("middle, both sides")
        << u"deposit"_s << u"de…it"_s << Marks{{1, 1}, {6, 1}} << Marks{{1, 1}, {4, 1}};
    QTest::newRow("repeated letters")
        << u"aaaaaaa"_s << u"aa…aa"_s << Marks{{6, 1}} << Marks{{4, 1}};
    QTest::newRow("only the ellipsis") << u"deposit"_s << u"…"_s << Marks{{0, 3}} << Marks{{0, 1}};
    QTest::newRow("nothing left") << u"deposit"_s << QString() << Marks{{0, 3}} << Marks{};
}

void TestMarkedLine::marksFollowTheCut()
{
    QFETCH(QString, text);
    QFETCH(QString, cut);
    QFETCH(Marks, marks);
    QFETCH(Marks, expected);
    QCOMPARE(MarkedLine::marksAfterCut(text, cut, marks), expected);
}

void TestMarkedLine::marksAreSeen()
{
    const MarkedLine::Fit fit{.font = QFont(), .width = 400};
    const MarkedLine plain(u"first deposit"_s, {}, Qt::yellow, fit);
    const MarkedLine marked(u"first deposit"_s, {{6, 7}}, Qt::yellow, fit);
    const MarkedLine uncoloured(u"first deposit"_s, {{6, 7}}, Qt::white, fit);
    QVERIFY(!holds(painted(plain, Qt::AlignLeft), Qt::yellow));
    QVERIFY(holds(painted(marked, Qt::AlignLeft), Qt::yellow));
    // Not by colour alone.
    QVERIFY(painted(plain, Qt::AlignLeft) != painted(uncoloured, Qt::AlignLeft));
}

void TestMarkedLine::neverWiderThanItsRoom_data()
{
    QTest::addColumn<Qt::TextElideMode>("elide");
    QTest::newRow("right") << Qt::ElideRight;
    QTest::newRow("middle") << Qt::ElideMiddle;
}

void TestMarkedLine::neverWiderThanItsRoom()
{
    QFETCH(Qt::TextElideMode, elide);
    const QString text = u"первый депозит first_deposit \U0001F600 שלום 12345 "_s.repeated(40);
    const QList<Marks> marks{{}, {{0, 6}}, {{0, text.size()}}, {{text.size() - 5, 5}}};
    const int ellipsis = static_cast<int>(QFontMetricsF(QFont()).horizontalAdvance(u'…')) + 1;
    for (const Marks &ranges : marks) {
        for (int width = 2 * ellipsis; width < 400; width += 7) {
            const MarkedLine line(
                text, ranges, Qt::yellow, {.font = QFont(), .width = width, .elide = elide});
            QVERIFY2(
                line.width() <= width + 1, qPrintable(u"%1 in %2"_s.arg(line.width()).arg(width)));
        }
    }
}

void TestMarkedLine::standsWhereItIsAligned()
{
    const MarkedLine line(u"12345"_s, {{0, 5}}, Qt::yellow, {.font = QFont(), .width = 400});
    QVERIFY(leftmostInk(painted(line, Qt::AlignLeft)) <= 2);
    const int right = leftmostInk(painted(line, Qt::AlignRight));
    QVERIFY(std::abs(right - (400 - line.width())) <= 2);
    const int centre = leftmostInk(painted(line, Qt::AlignHCenter));
    QVERIFY(centre > 2 && centre < right);
}

QTEST_MAIN(TestMarkedLine)
#include "test_markedline.moc"
