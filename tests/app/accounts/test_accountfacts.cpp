// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/accounts/accountfacts.h"

#include "app/events/displaytext.h"

#include <QSet>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class TestAccountFacts final : public QObject
{
    Q_OBJECT

private slots:
    void sayWhichAccountItIs_data();
    void sayWhichAccountItIs();
    void areThoseOfAnAccount();
    void hostileNamesStayInTheirPlace();
    void everyWordIsAnotherOne();
};

void TestAccountFacts::sayWhichAccountItIs_data()
{
    QTest::addColumn<AccountColour>("colour");
    QTest::addColumn<Protection>("protection");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("traits");

    const QString host = u"core.push.express"_s;
    QTest::newRow("all") << AccountColour::Blue << Protection::AskFirst << host
                         << u"Blue · Ask first · core.push.express"_s;
    QTest::newRow("no colour") << AccountColour::None << Protection::ReadOnly << host
                               << u"Read only · core.push.express"_s;
    QTest::newRow("no host") << AccountColour::Grey << Protection::Free << QString()
                             << u"Grey · Free to change"_s;
    QTest::newRow("protection alone")
        << AccountColour::None << Protection::Free << QString() << u"Free to change"_s;
}

void TestAccountFacts::sayWhichAccountItIs()
{
    QFETCH(AccountColour, colour);
    QFETCH(Protection, protection);
    QFETCH(QString, host);
    QFETCH(QString, traits);
    const AccountFacts facts{
        .name = u"Shop EU"_s, .host = host, .colour = colour, .protection = protection};
    QCOMPARE(facts.traits(), traits);
    QCOMPARE(facts.words(), isolated(u"Shop EU") + u" · "_s + traits);
}

void TestAccountFacts::areThoseOfAnAccount()
{
    const Account account{.id = u"id"_s,
        .name = u"Shop"_s,
        .colour = AccountColour::Red,
        .protection = Protection::ReadOnly};
    QCOMPARE(AccountFacts::of(account),
        (AccountFacts{.name = u"Shop"_s,
            .host = u"core.push.express"_s,
            .colour = AccountColour::Red,
            .protection = Protection::ReadOnly}));
}

void TestAccountFacts::hostileNamesStayInTheirPlace()
{
    const AccountFacts facts{.name = u"%1\u202Eabc\n"_s};
    QVERIFY(facts.words().startsWith(u'\u2068'));
    QVERIFY(facts.words().contains(u"%1⟨U+202E⟩abc"_s));
    QVERIFY(!facts.words().contains(u'\n'));
}

void TestAccountFacts::everyWordIsAnotherOne()
{
    QSet<QString> names;
    QSet<QString> stored;
    for (const AccountColour colour : accountColours) {
        names.insert(AccountColourWords::name(colour));
        stored.insert(AccountColourWords::stored(colour));
        QCOMPARE(AccountColourWords::fromStored(AccountColourWords::stored(colour)), colour);
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(accountColours.size()));
    QCOMPARE(stored.size(), static_cast<qsizetype>(accountColours.size()));
    QSet<QString> sentences;
    for (const Protection protection : protections) {
        names.insert(ProtectionWords::name(protection));
        sentences.insert(ProtectionWords::explanation(protection));
        QCOMPARE(ProtectionWords::fromStored(ProtectionWords::stored(protection)), protection);
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(accountColours.size() + protections.size()));
    QCOMPARE(sentences.size(), static_cast<qsizetype>(protections.size()));
}

QTEST_GUILESS_MAIN(TestAccountFacts)
#include "test_accountfacts.moc"
