// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/commandline.h"

#include "app/identity/identity.h"

#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int wrongUse = 2;

tl::expected<StartOptions, CommandLine::Farewell> read(
    const QStringList &arguments, const QString &key = {})
{
    return CommandLine::read(QStringList(u"eventdesk"_s) + arguments, key);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void withoutArgumentsNothingIsAskedFor()
    {
        const auto options = read({});
        QVERIFY(options);
        QCOMPARE(options->accountName, QString());
        QVERIFY(!options->practice);
        QCOMPARE(options->dataDirectory, QString());
        QVERIFY(!options->language);
        QVERIFY(!options->temporary);
        QCOMPARE(options->tourDirectory, QString());
    }

    void everyOptionIsRead()
    {
        const auto options = read({u"--account"_s, u"My shop"_s, u"--data-dir=/some/where"_s,
            u"--lang"_s, u"RU"_s, u"--tour"_s, u"pictures"_s});
        QVERIFY(options);
        QCOMPARE(options->accountName, u"My shop"_s);
        QCOMPARE(options->dataDirectory, u"/some/where"_s);
        QCOMPARE(options->language, LanguageId::Russian);
        QCOMPARE(options->tourDirectory, u"pictures"_s);
        QVERIFY(read({u"--practice"_s})->practice);
    }

    void whatQtTakesForItselfIsPassedOver()
    {
        const auto options = read({u"-session"_s, u"1a2b_3c"_s, u"--platform"_s, u"offscreen"_s,
            u"-style=fusion"_s, u"-reverse"_s, u"--practice"_s});
        QVERIFY(options);
        QVERIFY(options->practice);
    }

    void aTemporaryAccountNeedsAddressAndKey_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("https") << u"https://example.com/api/b/v2"_s;
        QTest::newRow("this computer") << u"http://127.0.0.1:8080/api/b/v2"_s;
        QTest::newRow("this computer by name") << u"http://localhost:8080/api"_s;
    }

    void aTemporaryAccountNeedsAddressAndKey()
    {
        QFETCH(const QString, url);
        const auto options = read({u"--base-url"_s, url}, u" key-1234 \n"_s);
        QVERIFY(options);
        QVERIFY(options->temporary);
        QCOMPARE(options->temporary->baseUrl.toString(), url);
        QCOMPARE(options->temporary->key, *ApiKey::parse(u"key-1234"_s));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("words");
        const QString key = u"key-1234"_s;
        const auto url = [](const QString &address) {
            return QStringList({u"--base-url"_s, address});
        };
        QTest::newRow("unknown option") << QStringList(u"--nonsense"_s) << key << u"nonsense"_s;
        QTest::newRow("unknown argument") << QStringList(u"file.csv"_s) << key << u"file.csv"_s;
        QTest::newRow("no value") << QStringList(u"--account"_s) << key << u"account"_s;
        QTest::newRow("value for a switch")
            << QStringList(u"--practice=yes"_s) << key << u"practice"_s;
        QTest::newRow("no folder for the tour")
            << QStringList({u"--tour"_s, QString()}) << key << u"--tour"_s;
        QTest::newRow("unknown language")
            << QStringList({u"--lang"_s, u"xx"_s}) << key << u"en, ru, pseudo"_s;
        QTest::newRow("no address") << url(u"shop"_s) << key << u"not a web address"_s;
        QTest::newRow("plain http") << url(u"http://example.com/api"_s) << key << u"https"_s;
        QTest::newRow("plain http in disguise")
            << url(u"http://127.0.0.1.example.com/api"_s) << key << u"https"_s;
        QTest::newRow("another scheme") << url(u"file:///etc/passwd"_s) << key << u"address"_s;
        QTest::newRow("password in the address")
            << url(u"https://me:secret@example.com"_s) << key << u"user name or password"_s;
        QTest::newRow("query in the address")
            << url(u"https://example.com/?a=b"_s) << key << u"“?”"_s;
        QTest::newRow("no key") << url(u"https://example.com"_s) << QString()
                                << u"EVENTDESK_API_KEY"_s;
        QTest::newRow("broken key")
            << url(u"https://example.com"_s) << u"two words"_s << u"no spaces"_s;
        QTest::newRow("account and practice")
            << QStringList({u"--account"_s, u"A"_s, u"--practice"_s}) << key << u"Choose one"_s;
        QTest::newRow("practice and address")
            << url(u"https://example.com"_s) + QStringList(u"--practice"_s) << key
            << u"Choose one"_s;
        QTest::newRow("account and address")
            << url(u"https://example.com"_s) + QStringList({u"--account"_s, u"A"_s}) << key
            << u"Choose one"_s;
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, key);
        QFETCH(const QString, words);
        const auto options = read(arguments, key);
        QVERIFY(!options);
        QCOMPARE(options.error().exitCode, wrongUse);
        QVERIFY2(options.error().text.contains(words), qUtf8Printable(options.error().text));
        QVERIFY(!options.error().text.contains(u"key-1234"_s));
        QVERIFY(!options.error().text.contains(u"secret"_s));
    }

    void helpNamesEveryOption()
    {
        const auto options = read({u"--help"_s});
        QVERIFY(!options);
        QCOMPARE(options.error().exitCode, 0);
        for (const QString &name :
            {u"--account"_s, u"--practice"_s, u"--data-dir"_s, u"--base-url"_s, u"--lang"_s,
                u"--tour"_s, u"--version"_s, u"--help"_s, u"EVENTDESK_API_KEY"_s})
            QVERIFY2(options.error().text.contains(name), qUtf8Printable(name));
        QVERIFY(!options.error().text.contains(u"--api-key"_s)); // arguments are seen by everybody
        QVERIFY(!options.error().text.contains(u"--session"_s)); // Qt's own business
    }

    void versionIsTold()
    {
        const auto options = read({u"--version"_s});
        QVERIFY(!options);
        QCOMPARE(options.error().exitCode, 0);
        QCOMPARE(options.error().text, QString(identity::name) + u' ' + identity::version);
    }

    void theLanguageIsFoundBesideWhatIsWrong()
    {
        const auto languageIn = [](const QStringList &arguments) {
            return CommandLine::languageIn(QStringList(u"eventdesk"_s) + arguments);
        };
        QCOMPARE(languageIn({u"--lang"_s, u"pseudo"_s}), LanguageId::Pseudo);
        QCOMPARE(languageIn({u"--practice"_s, u"--lang=ru"_s}), LanguageId::Russian);
        QVERIFY(!languageIn({u"--lang"_s, u"xx"_s}));
        QVERIFY(!languageIn({}));
        QCOMPARE(languageIn({u"--nonsense"_s, u"--lang=ru"_s}), LanguageId::Russian);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "test_commandline.moc"
