// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/translations/tsreview.h"
#include "ui/language/languagechoice.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr int lupdateTimeout = 120'000; // ms; generous, since nothing here is about speed

QString nameOf(const QString &language)
{
    return u"eventdesk_%1.ts"_s.arg(language);
}

QString committedPath(const QString &language)
{
    return QStringLiteral(EVENTDESK_TRANSLATIONS_FOLDER "/") + nameOf(language);
}

/** The languages with a .ts file: all that the program offers, but for the made-up one. */
QStringList languages()
{
    QStringList result = LanguageChoice::codes();
    result.removeOne(LanguageChoice::codeOf(LanguageId::Pseudo));
    return result;
}

tl::expected<TsFile, QString> readTs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(file.errorString());
    return TsFile::read(file);
}

/** The options that the target update_translations gives to lupdate for this language. */
QStringList lupdateOptions(const QString &language)
{
    QStringList options = QStringLiteral(EVENTDESK_LUPDATE_OPTIONS).split(u' ', Qt::SkipEmptyParts);
    if (language == LanguageChoice::codeOf(LanguageId::English))
        options += QStringLiteral(EVENTDESK_LUPDATE_OPTIONS_EN).split(u' ', Qt::SkipEmptyParts);
    return options;
}

/** Brings one .ts file up to date. Answers what went wrong, or nothing. */
QString runLupdate(const QStringList &options, const QStringList &sources, const QString &tsPath)
{
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(
        QStringLiteral(EVENTDESK_LUPDATE), options + sources + QStringList{u"-ts"_s, tsPath});
    if (!lupdate.waitForFinished(lupdateTimeout))
        return lupdate.errorString();
    return lupdate.exitCode() == 0 ? QString() : QString::fromUtf8(lupdate.readAll());
}

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

} // namespace

class TestTranslations final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void everyFileIsOffered()
    {
        QStringList expected;
        for (const QString &language : languages())
            expected.append(nameOf(language));
        expected.sort();
        const QDir folder(QStringLiteral(EVENTDESK_TRANSLATIONS_FOLDER));
        QCOMPARE(folder.entryList({u"*.ts"_s}, QDir::Files, QDir::Name), expected);
    }

    void isComplete_data() { addLanguageRows(); }

    void isComplete()
    {
        QFETCH(const QString, language);
        const QHash<QString, qsizetype> pluralForms{{u"en"_s, 2}, {u"ru"_s, 3}};
        QVERIFY2(pluralForms.contains(language), "Add the language's plural forms to this test.");

        const auto file = readTs(committedPath(language));
        QVERIFY2(file, qPrintable(file ? QString() : file.error()));
        QCOMPARE(file->language, language);
        QCOMPARE(flawsOf(*file, pluralForms[language]), QStringList());
    }

    void isUpToDate_data() { addLanguageRows(); }

    void isUpToDate()
    {
        QFETCH(const QString, language);
        const QString updated = m_folder.filePath(nameOf(language));
        QVERIFY(QFile::copy(committedPath(language), updated));
        const QString problem = runLupdate(lupdateOptions(language),
            {u'@' + QStringLiteral(EVENTDESK_TRANSLATION_SOURCES)}, updated);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));

        const auto committedFile = readTs(committedPath(language));
        const auto updatedFile = readTs(updated);
        QVERIFY(committedFile && updatedFile);
        const QStringList stale = differences(*committedFile, *updatedFile);
        QVERIFY2(stale.isEmpty(),
            qPrintable(
                u"Build the target update_translations, then translate:\n"_s + stale.join(u'\n')));
    }

    /** Proves that isUpToDate() would notice: the sources win a text, a plural and lose a text. */
    void noticesWhatTheSourcesChanged()
    {
        const QString source = m_folder.filePath(u"page.cpp"_s);
        const QString russian = m_folder.filePath(u"page_ru.ts"_s);
        const QString english = m_folder.filePath(u"page_en.ts"_s);

        QVERIFY(write(source, u"void Page::show() { tr(\"Old\"); tr(\"Kept\"); }"_s));
        QCOMPARE(runLupdate(lupdateOptions(u"ru"_s), {source}, russian), QString());
        QCOMPARE(runLupdate(lupdateOptions(u"en"_s), {source}, english), QString());
        const auto russianBefore = readTs(russian);
        const auto englishBefore = readTs(english);
        QVERIFY(russianBefore && englishBefore);

        QVERIFY(write(source,
            u"void Page::show() { tr(\"Kept\"); tr(\"New…\"); tr(\"%n rows\", nullptr, 2); }"_s));
        QCOMPARE(runLupdate(lupdateOptions(u"ru"_s), {source}, russian), QString());
        QCOMPARE(runLupdate(lupdateOptions(u"en"_s), {source}, english), QString());
        const auto russianAfter = readTs(russian);
        const auto englishAfter = readTs(english);
        QVERIFY(russianAfter && englishAfter);

        QCOMPARE(differences(*russianBefore, *russianAfter),
            (QStringList{u"gone from the sources Page: “Old”"_s,
                u"missing Page: “%n rows” (plural)"_s, u"missing Page: “New…”"_s}));
        QCOMPARE(differences(*englishBefore, *englishAfter),
            QStringList{u"missing Page: “%n rows” (plural)"_s});
    }

private:
    static void addLanguageRows()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }

    QTemporaryDir m_folder;
};

} // namespace eventdesk

QTEST_GUILESS_MAIN(eventdesk::TestTranslations)
#include "test_translations.moc"
