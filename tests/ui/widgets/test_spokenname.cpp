// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/spokenname.h"

#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class TestSpokenName : public QObject
{
    Q_OBJECT

private slots:
    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("plain") << u"Refresh"_s << u"Refresh"_s;
        QTest::newRow("mnemonic and ellipsis") << u"&New event…"_s << u"New event"_s;
        QTest::newRow("mnemonic inside") << u"Deac&tivate"_s << u"Deactivate"_s;
        QTest::newRow("ampersand") << u"A && &B"_s << u"A & B"_s;
        QTest::newRow("ampersand at the end") << u"A &"_s << u"A "_s;
        QTest::newRow("ellipsis inside") << u"Wait… here"_s << u"Wait… here"_s;
        QTest::newRow("ellipsis alone") << u"…"_s << QString();
    }

    void names()
    {
        QFETCH(const QString, text);
        QTEST(spokenName(text), "name");
    }
};

QTEST_APPLESS_MAIN(TestSpokenName)
#include "test_spokenname.moc"
