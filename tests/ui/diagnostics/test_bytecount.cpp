// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/diagnostics/bytecount.h"

#include "ui/language/language.h"

#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class TestByteCount : public QObject
{
    Q_OBJECT

private slots:
    void isSaidInWords_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("russian");
        const auto row = [](qint64 bytes, const QString &english, const QString &russian) {
            QTest::addRow("%lld", static_cast<long long>(bytes)) << bytes << english << russian;
        };
        row(0, u"0 bytes"_s, u"0 байт"_s);
        row(1, u"1 byte"_s, u"1 байт"_s);
        row(2, u"2 bytes"_s, u"2 байта"_s);
        row(11, u"11 bytes"_s, u"11 байт"_s);
        row(21, u"21 bytes"_s, u"21 байт"_s);
        row(999, u"999 bytes"_s, u"999 байт"_s);
        row(1'000, u"1.0 kB"_s, u"1,0 кБ"_s);
        row(2'149, u"2.1 kB"_s, u"2,1 кБ"_s);
        row(999'949, u"999.9 kB"_s, u"999,9 кБ"_s);
        row(999'950, u"1.0 MB"_s, u"1,0 МБ"_s);
        row(8'388'608, u"8.4 MB"_s, u"8,4 МБ"_s);
    }

    void isSaidInWords()
    {
        QFETCH(const qint64, bytes);
        QFETCH(const QString, english);
        QFETCH(const QString, russian);
        {
            const Language language(LanguageId::English, QLocale(QLocale::English));
            QCOMPARE(ByteCount::describe(bytes), english);
        }
        const Language language(LanguageId::Russian, QLocale(QLocale::Russian));
        QCOMPARE(ByteCount::describe(bytes), russian);
    }
};

QTEST_GUILESS_MAIN(TestByteCount)
#include "test_bytecount.moc"
