// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/theme/codefont.h"

#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class TestCodeFont : public QObject
{
    Q_OBJECT

private slots:
    void consolasStandsBeforeCourierNew()
    {
        QFont ofSystem(u"Courier New"_s);
        ofSystem.setFixedPitch(true);
        ofSystem.setPointSizeF(10);
        const QFont font = fixedWidthFont(ofSystem);
        QCOMPARE(font.families(), QStringList({u"Consolas"_s, u"Courier New"_s}));
        QVERIFY(font.fixedPitch());
        QCOMPARE(font.pointSizeF(), 10.0);
    }

    void anyOtherFontOfTheSystemStays()
    {
        const QFont ofSystem(u"Menlo"_s);
        QCOMPARE(fixedWidthFont(ofSystem), ofSystem);
    }

    void aCodeIsAsLargeAsTheTextBesideIt()
    {
        QFont beside;
        beside.setPointSizeF(17.5);
        QCOMPARE(codeFont(beside).pointSizeF(), 17.5);
        beside.setPixelSize(31);
        QCOMPARE(codeFont(beside).pixelSize(), 31);
    }
};

QTEST_MAIN(TestCodeFont)
#include "test_codefont.moc"
