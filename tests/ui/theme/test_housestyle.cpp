// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/theme/housestyle.h"

#include <QApplication>
#include <QStyle>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class TestHouseStyle : public QObject
{
    Q_OBJECT

private slots:
    void aStyleThatIgnoresThePaletteIsReplaced()
    {
        QVERIFY(QApplication::setStyle(u"windows"_s));
        adoptStyleThatFollowsThePalette();
        QCOMPARE(QApplication::style()->name(), u"fusion"_s);
    }

    void anyOtherStays()
    {
        QVERIFY(QApplication::setStyle(u"fusion"_s));
        const QStyle *before = QApplication::style();
        adoptStyleThatFollowsThePalette();
        QCOMPARE(QApplication::style(), before);
    }
};

QTEST_MAIN(TestHouseStyle)
#include "test_housestyle.moc"
