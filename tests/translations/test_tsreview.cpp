// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/translations/tsreview.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr qsizetype russianForms = 3;

tl::expected<TsFile, QString> readTs(const QString &xml)
{
    QByteArray bytes = xml.toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return TsFile::read(buffer);
}

/** A .ts file with these messages in one context. */
QString tsWith(const QString &messages)
{
    return u"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n"
           "<TS version=\"2.1\" language=\"ru\" sourcelanguage=\"en\">"
           "<context><name>eventdesk::Any</name>%1</context></TS>"_s.arg(messages);
}

} // namespace

class TestTsReview final : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsBroken_data()
    {
        QTest::addColumn<QString>("messages");
        QTest::addColumn<QStringList>("flaws");

        const auto broken = [](const char *row, const QString &message, const QStringList &flaws) {
            QTest::newRow(row) << u"<message%1</message>"_s.arg(message) << flaws;
        };
        const auto sound = [&broken](const char *row, const QString &message) {
            broken(row, message, {});
        };

        sound("complete", u"><source>Page</source><translation>Страница</translation>"_s);
        sound("complete plural",
            u" numerus=\"yes\"><source>%n rows</source><translation><numerusform>%n строка"
            "</numerusform><numerusform>%n строки</numerusform><numerusform>%n строк"
            "</numerusform></translation>"_s);
        sound("placeholders in another order",
            u"><source>%1 of %L2</source><translation>из %L2: %1</translation>"_s);
        sound("mnemonic and ampersand",
            u"><source>&amp;Save &amp;&amp; close</source>"
            "<translation>&amp;Сохранить &amp;&amp; закрыть</translation>"_s);
        sound("comparison signs",
            u"><source>%1 &lt; %2 &gt; 3</source><translation>%1 &lt; %2 &gt; 3</translation>"_s);

        broken("unfinished",
            u"><source>Page</source><translation type=\"unfinished\">Страница</translation>"_s,
            {u"eventdesk::Any: “Page” → unfinished"_s});
        broken("vanished",
            u"><source>Page</source><translation type=\"vanished\">Страница</translation>"_s,
            {u"eventdesk::Any: “Page” → vanished"_s});
        broken("obsolete",
            u"><source>Page</source><translation type=\"obsolete\">Страница</translation>"_s,
            {u"eventdesk::Any: “Page” → obsolete"_s});
        broken("empty", u"><source>Page</source><translation> </translation>"_s,
            {u"eventdesk::Any: “Page” → no translation"_s});
        broken("no translation element", u"><source>Page</source>"_s,
            {u"eventdesk::Any: “Page” → 0 forms instead of 1"_s});
        broken("a plural form too few",
            u" numerus=\"yes\"><source>%n rows</source><translation><numerusform>%n строка"
            "</numerusform><numerusform>%n строк</numerusform></translation>"_s,
            {u"eventdesk::Any: “%n rows” (plural) → 2 forms instead of 3"_s});
        broken("an empty plural form",
            u" numerus=\"yes\"><source>%n rows</source><translation><numerusform>%n строка"
            "</numerusform><numerusform></numerusform><numerusform>%n строк</numerusform>"
            "</translation>"_s,
            {u"eventdesk::Any: “%n rows” (plural) → no translation"_s});
        broken("a plural form without the number",
            u" numerus=\"yes\"><source>%n rows</source><translation><numerusform>одна строка"
            "</numerusform><numerusform>%n строки</numerusform><numerusform>%n строк"
            "</numerusform></translation>"_s,
            {u"eventdesk::Any: “%n rows” (plural) → placeholders: none instead of %n in “одна "
             "строка”"_s});
        broken("a placeholder lost", u"><source>%1 of %2</source><translation>%1</translation>"_s,
            {u"eventdesk::Any: “%1 of %2” → placeholders: %1 instead of %1, %2 in “%1”"_s});
        broken("a placeholder too many",
            u"><source>Page %1</source><translation>Страница %1 из %2</translation>"_s,
            {u"eventdesk::Any: “Page %1” → placeholders: %1, %2 instead of %1 in “Страница %1 из "
             "%2”"_s});
        broken("a placeholder no longer local",
            u"><source>Page %L1</source><translation>Страница %1</translation>"_s,
            {u"eventdesk::Any: “Page %L1” → placeholders: %1 instead of %L1 in “Страница %1”"_s});
        broken("a tag in the translation",
            u"><source>No</source><translation>&lt;b&gt;Нет&lt;/b&gt;</translation>"_s,
            {u"eventdesk::Any: “No” → HTML in “<b>Нет</b>”"_s});
        broken("a tag in the source",
            u"><source>No&lt;br/&gt;</source><translation>Нет</translation>"_s,
            {u"eventdesk::Any: “No<br/>” → HTML in “No<br/>”"_s});
        broken("an HTML entity", u"><source>No</source><translation>Нет&amp;nbsp;</translation>"_s,
            {u"eventdesk::Any: “No” → HTML in “Нет&nbsp;”"_s});
        broken("three dots in the translation",
            u"><source>Edit…</source><translation>Изменить...</translation>"_s,
            {u"eventdesk::Any: “Edit…” → three dots instead of “…” in “Изменить...”"_s});
        broken("three dots in the source",
            u"><source>Edit...</source><translation>Изменить…</translation>"_s,
            {u"eventdesk::Any: “Edit...” → three dots instead of “…” in “Edit...”"_s});
        broken("twice",
            u"><source>No</source><translation>Нет</translation></message>"
            "<message><source>No</source><translation>Нет</translation>"_s,
            {u"eventdesk::Any: “No” → twice"_s});
        sound("twice with different comments",
            u"><source>No</source><comment>none</comment><translation>Нет</translation></message>"
            "<message><source>No</source><translation>Нет</translation>"_s);
        broken("everything at once",
            u"><source>Page %1...</source><translation type=\"unfinished\">...</translation>"_s,
            {u"eventdesk::Any: “Page %1...” → three dots instead of “…” in “Page %1...”"_s,
                u"eventdesk::Any: “Page %1...” → unfinished"_s,
                u"eventdesk::Any: “Page %1...” → three dots instead of “…” in “...”"_s,
                u"eventdesk::Any: “Page %1...” → placeholders: none instead of %1 in “...”"_s});
    }

    void findsWhatIsBroken()
    {
        QFETCH(const QString, messages);
        QFETCH(const QStringList, flaws);
        const auto file = readTs(tsWith(messages));
        QVERIFY2(file, qPrintable(file ? QString() : file.error()));
        QCOMPARE(file->language, u"ru"_s);
        QCOMPARE(flawsOf(*file, russianForms), flaws);
    }

    void refusesWhatIsNoTsFile_data()
    {
        QTest::addColumn<QString>("xml");

        QTest::newRow("nothing") << "";
        QTest::newRow("another document") << "<html></html>";
        QTest::newRow("cut off") << tsWith(QString()).chopped(8);
        QTest::newRow("a merge conflict") << "<<<<<<< HEAD\n<TS></TS>";
    }

    void refusesWhatIsNoTsFile()
    {
        QFETCH(const QString, xml);
        QVERIFY(!readTs(xml));
    }

    void tellsWhatDiffersFromTheSources_data()
    {
        QTest::addColumn<QString>("committed");
        QTest::addColumn<QString>("sources");
        QTest::addColumn<QStringList>("expected");

        const QString page = u"<message><source>Page</source></message>"_s;
        const QString noted = u"<message><source>Page</source><comment>verb</comment></message>"_s;
        const QString plural = u"<message numerus=\"yes\"><source>Page</source></message>"_s;

        QTest::newRow("equal") << page << page << QStringList();
        QTest::newRow("a new text") << page << QString(page + plural)
                                    << QStringList{u"missing eventdesk::Any: “Page” (plural)"_s};
        QTest::newRow("a text gone")
            << page << "" << QStringList{u"gone from the sources eventdesk::Any: “Page”"_s};
        QTest::newRow("a comment added")
            << page << noted
            << QStringList{u"gone from the sources eventdesk::Any: “Page”"_s,
                   u"missing eventdesk::Any: “Page” [verb]"_s};
    }

    void tellsWhatDiffersFromTheSources()
    {
        QFETCH(const QString, committed);
        QFETCH(const QString, sources);
        QFETCH(const QStringList, expected);
        const auto committedFile = readTs(tsWith(committed));
        const auto sourcesFile = readTs(tsWith(sources));
        QVERIFY(committedFile && sourcesFile);
        QCOMPARE(differences(*committedFile, *sourcesFile), expected);
    }
};

} // namespace eventdesk

QTEST_APPLESS_MAIN(eventdesk::TestTsReview)
#include "test_tsreview.moc"
