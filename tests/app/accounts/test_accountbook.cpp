// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/accounts/accountbook.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <sys/stat.h>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class AccountBookTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void beginsEmpty();
    void survivesARestart();
    void namesAreUnique_data();
    void namesAreUnique();
    void proposesFreeNames();
    void givesManyAccountsOfOneNameTheirNumbers();
    void removes();
    void remembersTheLastUsed();
    void isReadableByItsOwnerOnly();
    void setsAsideWhatIsNoAccountBook_data();
    void setsAsideWhatIsNoAccountBook();
    void keepsWhatItDoesNotUnderstand();
    void offersOnlySoundEntries_data();
    void offersOnlySoundEntries();
    void respectsWhatAnotherWindowWrote();
    void remembersColourAndProtection();
    void readsColoursAndProtectionsByWord_data();
    void readsColoursAndProtectionsByWord();
    void foreignWordsStay();
    void renamesToUniqueNames_data();
    void renamesToUniqueNames();
    void knowsWhichNamesAreFree_data();
    void knowsWhichNamesAreFree();
    void changesTheEntryThatIsOffered();
    void proposesUnusedColours();
    void remembersThePracticeAccount();
    void saysWhenItCannotSave();

private:
    [[nodiscard]] QByteArray content() const;
    void write(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void AccountBookTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"accounts.json"_s);
}

QByteArray AccountBookTest::content() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void AccountBookTest::write(const QByteArray &bytes) const
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void AccountBookTest::beginsEmpty()
{
    const AccountBook book(m_file);
    QVERIFY(book.accounts().isEmpty());
    QVERIFY(book.lastUsedId().isEmpty());
    QVERIFY(book.problem().isEmpty());
    QCOMPARE(book.proposedName(), u"Account"_s);
    QVERIFY(!QFile::exists(m_file));
}

void AccountBookTest::survivesARestart()
{
    AccountBook book(m_file);
    const QSignalSpy changed(&book, &AccountBook::changed);
    const Account shop = book.add(u"  My\n shop "_s);
    const Account test = book.add(u"Test"_s, *BaseUrl::parse(u"http://127.0.0.1:8080/api"_s));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(shop.name, u"My shop"_s);
    QCOMPARE(QUuid::fromString(shop.id).toString(QUuid::WithoutBraces), shop.id);
    QCOMPARE(AccountBook(m_file).accounts(), (QList{shop, test}));
    QCOMPARE(AccountBook(m_file).find(test.id), test);
    QCOMPARE(AccountBook(m_file).find(u"nobody"_s), std::nullopt);
}

void AccountBookTest::namesAreUnique_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("given");
    QTest::newRow("free") << u"Blog"_s << u"Blog"_s;
    QTest::newRow("taken") << u"Shop"_s << u"Shop 2"_s;
    QTest::newRow("taken but for case") << u"sHOP"_s << u"sHOP 2"_s;
    QTest::newRow("empty") << u""_s << u"Account"_s;
    QTest::newRow("blank") << u" \t"_s << u"Account"_s;
    QTest::newRow("placeholder") << u"%1 %2"_s << u"%1 %2"_s;
    QTest::newRow("too long") << QString(500, u'x')
                              << QString(AccountBook::maximumNameLength, u'x');
}

void AccountBookTest::namesAreUnique()
{
    QFETCH(QString, wanted);
    QFETCH(QString, given);
    AccountBook book(m_file);
    book.add(u"Shop"_s);
    QCOMPARE(book.add(wanted).name, given);
}

void AccountBookTest::proposesFreeNames()
{
    AccountBook book(m_file);
    book.add({});
    QCOMPARE(book.proposedName(), u"Account 2"_s);
    book.add({});
    QCOMPARE(book.proposedName(), u"Account 3"_s);
}

void AccountBookTest::givesManyAccountsOfOneNameTheirNumbers()
{
    constexpr int count = 5000; // by hand or by another program: far more than anybody adds
    QJsonArray entries;
    for (int number = 0; number < count; ++number) {
        entries.append(QJsonObject{
            {u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}, {u"name"_s, u"Shop"_s}});
    }
    write(QJsonDocument(QJsonObject{{u"accounts"_s, entries}}).toJson(QJsonDocument::Compact));
    AccountBook book(m_file);
    QCOMPARE(book.accounts().size(), count);
    QCOMPARE(book.accounts().at(0).name, u"Shop"_s);
    QCOMPARE(book.accounts().at(1).name, u"Shop 2"_s);
    QCOMPARE(book.accounts().constLast().name, u"Shop %1"_s.arg(count));
    QCOMPARE(book.add(u"shop"_s).name, u"shop %1"_s.arg(count + 1));
}

void AccountBookTest::removes()
{
    AccountBook book(m_file);
    const Account shop = book.add(u"Shop"_s);
    const Account blog = book.add(u"Blog"_s);
    book.setLastUsed(shop.id);
    QVERIFY(book.remove(shop.id));
    QVERIFY(!book.remove(shop.id));
    QVERIFY(book.lastUsedId().isEmpty());
    QCOMPARE(AccountBook(m_file).accounts(), QList{blog});
}

void AccountBookTest::remembersTheLastUsed()
{
    AccountBook book(m_file);
    const Account shop = book.add(u"Shop"_s);
    book.setLastUsed(u"nobody"_s);
    QVERIFY(book.lastUsedId().isEmpty());
    book.setLastUsed(shop.id);
    QCOMPARE(AccountBook(m_file).lastUsedId(), shop.id);
}

void AccountBookTest::isReadableByItsOwnerOnly()
{
#ifdef Q_OS_UNIX
    const mode_t before = umask(0);
    AccountBook book(m_file);
    book.add(u"Shop"_s);
    umask(before);
    const auto ownerOnly =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(m_file), ownerOnly);
    QVERIFY(QFile::setPermissions(m_file, ownerOnly | QFile::ReadOther)); // a hand slipped
    book.add(u"Blog"_s);
    QCOMPARE(QFile::permissions(m_file), ownerOnly);
#endif
}

void AccountBookTest::setsAsideWhatIsNoAccountBook_data()
{
    QTest::addColumn<QByteArray>("found");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("text") << QByteArray("accounts");
    QTest::newRow("cut off") << QByteArray(R"({"accounts": [{"id": ")");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("accounts are no list") << QByteArray(R"({"accounts": {}})");
    QTest::newRow("binary") << QByteArray("\x00\xff\xfe", 3);
    QTest::newRow("huge") << QByteArray(R"({"x": ")") + QByteArray(1 << 20, 'x') + R"("})";
}

void AccountBookTest::setsAsideWhatIsNoAccountBook()
{
    QFETCH(QByteArray, found);
    write(found);
    AccountBook book(m_file);
    QVERIFY(book.accounts().isEmpty());
    QVERIFY(!book.problem().isEmpty());
    const QStringList aside = QDir(m_folder->path()).entryList({u"accounts.damaged-*.json"_s});
    QCOMPARE(aside.size(), 1);
    QVERIFY(book.problem().contains(aside.first()));
    QFile kept(m_folder->filePath(aside.first()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), found);

    book.add(u"Shop"_s);
    QVERIFY(book.problem().isEmpty());
    QCOMPARE(AccountBook(m_file).accounts().size(), 1);
}

void AccountBookTest::keepsWhatItDoesNotUnderstand()
{
    write(R"({"format": 7, "accounts": [
        "text",
        {"id": "6d1f4c0e-2b57-4c5e-9a54-0c1e6e2f9b11", "name": "Shop", "flavour": "mint"},
        {"id": "6d1f4c0e-2b57-4c5e-9a54-0c1e6e2f9b12", "name": "Odd", "baseUrl": "ftp://x"}]})");
    AccountBook book(m_file);
    QCOMPARE(book.accounts().size(), 1);
    QVERIFY(book.problem().isEmpty());
    book.add(u"Blog"_s);
    const QJsonObject saved = QJsonDocument::fromJson(content()).object();
    const QJsonArray entries = saved.value("accounts"_L1).toArray();
    QCOMPARE(saved.value("format"_L1).toInt(), 7);
    QCOMPARE(entries.size(), 4);
    QCOMPARE(entries.at(0).toString(), u"text"_s);
    QCOMPARE(entries.at(1).toObject().value("flavour"_L1).toString(), u"mint"_s);
    QCOMPARE(entries.at(1).toObject().value("name"_L1).toString(), u"Shop"_s);
    QCOMPARE(entries.at(2).toObject().value("baseUrl"_L1).toString(), u"ftp://x"_s);
}

void AccountBookTest::offersOnlySoundEntries_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("offeredName"); // empty: not offered
    const QByteArray id = R"("id": "6d1f4c0e-2b57-4c5e-9a54-0c1e6e2f9b12")";
    QTest::newRow("without address") << QByteArray(id + R"(, "name": "B")") << u"B"_s;
    QTest::newRow("without name") << id << u"Account"_s;
    QTest::newRow("name is a number") << QByteArray(id + R"(, "name": 3)") << u"Account"_s;
    QTest::newRow("taken name") << QByteArray(id + R"(, "name": "Shop")") << u"Shop 2"_s;
    QTest::newRow("without id") << QByteArray(R"("name": "B")") << QString();
    QTest::newRow("odd id") << QByteArray(R"("id": "../../etc", "name": "B")") << QString();
    QTest::newRow("same id") << QByteArray(R"("id": "6d1f4c0e-2b57-4c5e-9a54-0c1e6e2f9b11")")
                             << QString();
    QTest::newRow("http") << QByteArray(id + R"(, "baseUrl": "http://core.push.express")")
                          << QString();
    QTest::newRow("address is null") << QByteArray(id + R"(, "baseUrl": null)") << QString();
    QTest::newRow("address with password")
        << QByteArray(id + R"(, "baseUrl": "https://a:b@c")") << QString();
}

void AccountBookTest::offersOnlySoundEntries()
{
    QFETCH(QByteArray, entry);
    QFETCH(QString, offeredName);
    write(R"({"accounts": [{"id": "6d1f4c0e-2b57-4c5e-9a54-0c1e6e2f9b11", "name": "Shop"}, {)"
        + entry + "}]}");
    const AccountBook book(m_file);
    QCOMPARE(book.accounts().size(), offeredName.isEmpty() ? 1 : 2);
    if (!offeredName.isEmpty())
        QCOMPARE(book.accounts().last().name, offeredName);
}

void AccountBookTest::respectsWhatAnotherWindowWrote()
{
    AccountBook one(m_file);
    AccountBook other(m_file);
    const Account shop = one.add(u"Shop"_s);
    QCOMPARE(other.add(u"Shop"_s).name, u"Shop 2"_s);
    QCOMPARE(other.accounts().size(), 2);
    other.setLastUsed(shop.id);
    QVERIFY(one.remove(shop.id));
    QCOMPARE(AccountBook(m_file).accounts().size(), 1);
}

void AccountBookTest::remembersColourAndProtection()
{
    AccountBook book(m_file);
    const Account shop = book.add(u"Shop"_s, BaseUrl::vendor(), AccountColour::Teal);
    QCOMPARE(shop.colour, AccountColour::Teal);
    QCOMPARE(shop.protection, Protection::Free);
    QCOMPARE(AccountBook(m_file).accounts(), QList{shop});

    const QSignalSpy changed(&book, &AccountBook::changed);
    for (const AccountColour colour : accountColours) {
        for (const Protection protection : protections) {
            QVERIFY(book.update(shop.id, u"Shop"_s, colour, protection));
            Account expected = shop;
            expected.colour = colour;
            expected.protection = protection;
            QCOMPARE(book.accounts(), QList{expected});
            QCOMPARE(AccountBook(m_file).accounts(), QList{expected});
        }
    }
    QCOMPARE(changed.size(), static_cast<qsizetype>(accountColours.size() * protections.size()));
    QVERIFY(!book.update(u"nobody"_s, u"x"_s, AccountColour::None, Protection::Free));
    AccountBook(m_file).remove(shop.id);
    QVERIFY(!book.update(shop.id, u"Shop"_s, AccountColour::None, Protection::ReadOnly));
    QVERIFY(book.accounts().isEmpty());
}

void AccountBookTest::readsColoursAndProtectionsByWord_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<AccountColour>("colour");
    QTest::addColumn<Protection>("protection");

    const auto row = [](const QByteArray &fields, AccountColour colour, Protection protection) {
        QTest::newRow(fields.constData()) << fields << colour << protection;
    };
    row("", AccountColour::None, Protection::Free);
    row(R"(, "colour": "red")", AccountColour::Red, Protection::Free);
    row(R"(, "colour": "orange")", AccountColour::Orange, Protection::Free);
    row(R"(, "colour": "yellow")", AccountColour::Yellow, Protection::Free);
    row(R"(, "colour": "green")", AccountColour::Green, Protection::Free);
    row(R"(, "colour": "teal")", AccountColour::Teal, Protection::Free);
    row(R"(, "colour": "blue")", AccountColour::Blue, Protection::Free);
    row(R"(, "colour": "violet")", AccountColour::Violet, Protection::Free);
    row(R"(, "colour": "grey")", AccountColour::Grey, Protection::Free);
    row(R"(, "protection": "free")", AccountColour::None, Protection::Free);
    row(R"(, "protection": "ask-first")", AccountColour::None, Protection::AskFirst);
    row(R"(, "protection": "read-only")", AccountColour::None, Protection::ReadOnly);
    row(R"(, "colour": "mauve", "protection": "two-keys")", AccountColour::None, Protection::Free);
    row(R"(, "colour": 3, "protection": [])", AccountColour::None, Protection::Free);
    row(R"(, "colour": "Red", "protection": "Read only")", AccountColour::None, Protection::Free);
}

void AccountBookTest::readsColoursAndProtectionsByWord()
{
    QFETCH(QByteArray, fields);
    write(R"({"accounts": [{"id": "6d1f4c0e-2b57-4c5e-9a54-0c1e6e2f9b11", "name": "Shop")" + fields
        + "}]}");
    const AccountBook book(m_file);
    QCOMPARE(book.accounts().size(), 1);
    QTEST(book.accounts().constFirst().colour, "colour");
    QTEST(book.accounts().constFirst().protection, "protection");
}

void AccountBookTest::foreignWordsStay()
{
    const QString id = u"6d1f4c0e-2b57-4c5e-9a54-0c1e6e2f9b11"_s;
    write(R"({"accounts": [{"id": "6d1f4c0e-2b57-4c5e-9a54-0c1e6e2f9b11", "name": "Shop",
        "colour": "mauve", "protection": "two-keys", "flavour": "mint"}]})");
    const auto field = [this](QLatin1StringView name) {
        return QJsonDocument::fromJson(content())["accounts"_L1][0][name].toString();
    };
    AccountBook book(m_file);
    QVERIFY(book.update(id, u"Blog"_s, AccountColour::None, Protection::Free));
    QCOMPARE(field("name"_L1), u"Blog"_s);
    QCOMPARE(field("colour"_L1), u"mauve"_s);
    QCOMPARE(field("protection"_L1), u"two-keys"_s);
    QVERIFY(book.update(id, u"Blog"_s, AccountColour::Blue, Protection::AskFirst));
    QCOMPARE(field("colour"_L1), u"blue"_s); // what the user chose takes its place
    QCOMPARE(field("protection"_L1), u"ask-first"_s);
    QCOMPARE(field("flavour"_L1), u"mint"_s);
}

void AccountBookTest::renamesToUniqueNames_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("given");
    QTest::newRow("free") << u"Blog"_s << u"Blog"_s;
    QTest::newRow("its own") << u"Shop"_s << u"Shop"_s;
    QTest::newRow("its own in another case") << u"SHOP"_s << u"SHOP"_s;
    QTest::newRow("another one's") << u"Games"_s << u"Games 2"_s;
    QTest::newRow("another one's but for case") << u"gAMES"_s << u"gAMES 2"_s;
    QTest::newRow("untidy") << u"  My\n shop "_s << u"My shop"_s;
    QTest::newRow("empty") << u""_s << u"Shop"_s;
    QTest::newRow("blank") << u" \t"_s << u"Shop"_s;
    QTest::newRow("too long") << QString(500, u'x')
                              << QString(AccountBook::maximumNameLength, u'x');
}

void AccountBookTest::renamesToUniqueNames()
{
    QFETCH(QString, wanted);
    AccountBook book(m_file);
    const Account shop = book.add(u"Shop"_s);
    book.add(u"Games"_s);
    QVERIFY(book.update(shop.id, wanted, AccountColour::None, Protection::Free));
    QTEST(book.find(shop.id)->name, "given");
    QCOMPARE(AccountBook(m_file).accounts(), book.accounts());
}

void AccountBookTest::knowsWhichNamesAreFree_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isFree");
    QTest::newRow("free") << u"Blog"_s << true;
    QTest::newRow("its own") << u"Shop"_s << true;
    QTest::newRow("its own, untidy") << u" shop "_s << true;
    QTest::newRow("another one's") << u"Games"_s << false;
    QTest::newRow("another one's, untidy") << u" gAMES\n"_s << false;
}

void AccountBookTest::knowsWhichNamesAreFree()
{
    QFETCH(QString, name);
    AccountBook book(m_file);
    const Account shop = book.add(u"Shop"_s);
    book.add(u"Games"_s);
    QTEST(book.isFreeFor(shop.id, name), "isFree");
}

void AccountBookTest::changesTheEntryThatIsOffered()
{
    const QString id = u"6d1f4c0e-2b57-4c5e-9a54-0c1e6e2f9b11"_s;
    write(R"({"accounts": [
        {"id": "6d1f4c0e-2b57-4c5e-9a54-0c1e6e2f9b11", "name": "Odd", "baseUrl": "ftp://x"},
        {"id": "6d1f4c0e-2b57-4c5e-9a54-0c1e6e2f9b11", "name": "Shop"}]})");
    AccountBook book(m_file);
    QVERIFY(book.update(id, u"Shop"_s, AccountColour::Red, Protection::ReadOnly));
    QCOMPARE(AccountBook(m_file).find(id)->protection, Protection::ReadOnly);
    QVERIFY(book.remove(id));
    QVERIFY(!book.find(id));
    QVERIFY(content().contains("Odd")); // not ours to remove
}

void AccountBookTest::proposesUnusedColours()
{
    AccountBook book(m_file);
    QSet<AccountColour> given;
    for (std::size_t count = 1; count < accountColours.size(); ++count) {
        const AccountColour colour = book.proposedColour();
        QVERIFY(colour != AccountColour::None);
        QVERIFY(!given.contains(colour));
        given.insert(colour);
        if (count % 2 == 0)
            book.add({}, BaseUrl::vendor(), colour);
        else // whoever has it, it is taken
            book.update(book.add({}).id, {}, colour, Protection::Free);
    }
    QCOMPARE(book.proposedColour(), AccountColour::None);
    const Account first = book.accounts().constFirst();
    book.remove(first.id);
    QCOMPARE(book.proposedColour(), first.colour);
    book.updatePractice(first.colour, Protection::Free);
    QCOMPARE(book.proposedColour(), AccountColour::None);
}

void AccountBookTest::remembersThePracticeAccount()
{
    AccountBook book(m_file);
    QCOMPARE(book.practiceColour(), AccountColour::None);
    QCOMPARE(book.practiceProtection(), Protection::Free);
    const QSignalSpy changed(&book, &AccountBook::changed);
    book.updatePractice(AccountColour::Violet, Protection::ReadOnly);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(AccountBook(m_file).practiceColour(), AccountColour::Violet);
    QCOMPARE(AccountBook(m_file).practiceProtection(), Protection::ReadOnly);
    QVERIFY(AccountBook(m_file).accounts().isEmpty()); // it is no account of the list
    book.updatePractice(AccountColour::None, Protection::Free);
    QCOMPARE(AccountBook(m_file).practiceColour(), AccountColour::None);
    QCOMPARE(AccountBook(m_file).practiceProtection(), Protection::Free);
}

void AccountBookTest::saysWhenItCannotSave()
{
    const QString blocked = m_folder->filePath(u"file"_s);
    QFile file(blocked);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    AccountBook book(blocked + u"/accounts.json"_s); // its folder is a file
    const Account shop = book.add(u"Shop"_s);
    QVERIFY(!book.problem().isEmpty());
    QCOMPARE(book.accounts(), QList{shop}); // still usable in this session
    const Account blog = book.add(u"Blog"_s);
    QCOMPARE(book.accounts(), (QList{shop, blog}));
    QVERIFY(QFile::remove(blocked));
    book.setLastUsed(blog.id);
    QVERIFY(book.problem().isEmpty());
    QCOMPARE(AccountBook(blocked + u"/accounts.json"_s).accounts(), (QList{shop, blog}));
}

QTEST_GUILESS_MAIN(AccountBookTest)

#include "test_accountbook.moc"
