// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/practice/practicefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class TestPracticeFile : public QObject
{
    Q_OBJECT

private slots:
    void startsWithTheSample();
    void keepsEverything();
    void isForTheOwnerOnly();
    void makesItsFolder();
    void saysWhenItCannotSave();
    void setsBrokenFilesAside_data();
    void setsBrokenFilesAside();
    void setsAFolderAside();
    void overwritesNothingSetAside();

private:
    [[nodiscard]] static bool write(const QString &path, const QByteArray &content);
    [[nodiscard]] static QStringList entries(const QTemporaryDir &dir);
};

bool TestPracticeFile::write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QStringList TestPracticeFile::entries(const QTemporaryDir &dir)
{
    return QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
}

void TestPracticeFile::startsWithTheSample()
{
    const QTemporaryDir dir;
    const auto store = PracticeFile(dir.filePath(u"p.json"_s)).load();
    QVERIFY(store);
    QCOMPARE(store->events(), PracticeStore::sample().events());
    QCOMPARE(entries(dir), QStringList()); // nothing is written before something changes
}

void TestPracticeFile::keepsEverything()
{
    const QTemporaryDir dir;
    const PracticeFile file(dir.filePath(u"p.json"_s));
    PracticeStore store = PracticeStore::sample();
    // Above 2^53: the ids must not pass through a double (reliability N19).
    constexpr EventId large = (EventId(1) << 53) + 1;
    QList<Event> events = store.events();
    events.append(
        {large, u"\U0001F3C6 \"<b>\" é"_s, u"big"_s, EventStatus::Inactive, EventType::Custom});
    store = *PracticeStore::restored(events, large + 2);

    QVERIFY(file.save(store));
    const auto loaded = file.load();
    QVERIFY(loaded);
    QCOMPARE(loaded->events(), store.events());
    QCOMPARE(loaded->nextId(), large + 2);
}

void TestPracticeFile::isForTheOwnerOnly()
{
#ifdef Q_OS_WIN
    QSKIP("Windows keeps this in the folder's access list");
#endif
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"p.json"_s);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(write(path, "{}"));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | others));

    QVERIFY(PracticeFile(path).save(PracticeStore::sample()));
    QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
}

void TestPracticeFile::makesItsFolder()
{
    const QTemporaryDir dir;
    const PracticeFile file(dir.filePath(u"a/b/p.json"_s));
    QVERIFY(file.load());
    QVERIFY(file.save(PracticeStore::sample()));
    QVERIFY(file.load());
}

void TestPracticeFile::saysWhenItCannotSave()
{
    const QTemporaryDir dir;
    QVERIFY(write(dir.filePath(u"file"_s), "x"));
    QVERIFY(!PracticeFile(dir.filePath(u"file/p.json"_s)).save(PracticeStore::sample()));
}

void TestPracticeFile::setsBrokenFilesAside_data()
{
    QTest::addColumn<QByteArray>("content");

    const QByteArray event = R"({"id":1,"name":"n","code":"c","status":1,"type":"CUSTOM"})";
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("\x00\xFF garbage", 10);
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("cut off") << R"({"format":1,"next_id":2,"events":[)" + event;
    QTest::newRow("newer format") << R"({"format":2,"next_id":2,"events":[)" + event + "]}";
    QTest::newRow("no events") << QByteArray(R"({"format":1,"next_id":2})");
    QTest::newRow("no next id") << R"({"format":1,"events":[)" + event + "]}";
    QTest::newRow("id twice") << R"({"format":1,"next_id":2,"events":[)" + event + ',' + event
            + "]}";
    QTest::newRow("event is a number") << QByteArray(R"({"format":1,"next_id":2,"events":[1]})");
    QTest::newRow("event is empty") << QByteArray(R"({"format":1,"next_id":2,"events":[{}]})");
    QTest::newRow("status 2") << QByteArray(
        R"({"format":1,"next_id":2,"events":[{"id":1,"name":"n","code":"c","status":2,"type":"CUSTOM"}]})");
    QTest::newRow("type FREE") << QByteArray(
        R"({"format":1,"next_id":2,"events":[{"id":1,"name":"n","code":"c","status":1,"type":"FREE"}]})");
}

void TestPracticeFile::setsBrokenFilesAside()
{
    QFETCH(QByteArray, content);

    const QTemporaryDir dir;
    const QString path = dir.filePath(u"p.json"_s);
    QVERIFY(write(path, content));
    const auto store = PracticeFile(path).load();
    QVERIFY(store);
    QCOMPARE(store->events(), PracticeStore::sample().events());

    QCOMPARE(entries(dir).size(), 1);
    QVERIFY2(entries(dir).constFirst().startsWith(u"p.json.broken-20"),
        qPrintable(entries(dir).constFirst()));
    QFile aside(dir.filePath(entries(dir).constFirst()));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), content);
}

void TestPracticeFile::setsAFolderAside()
{
    const QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkpath(u"p.json/inside"_s));
    const PracticeFile file(dir.filePath(u"p.json"_s));
    QVERIFY(file.load());
    QCOMPARE(entries(dir).size(), 1);
    QVERIFY(QFileInfo::exists(dir.filePath(entries(dir).constFirst()) + u"/inside"_s));
    QVERIFY(file.save(PracticeStore::sample()));
}

void TestPracticeFile::overwritesNothingSetAside()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"p.json"_s);
    for (int i = 1; i <= 5; ++i) { // faster than the dated name changes
        QVERIFY(write(path, "broken"));
        QVERIFY(PracticeFile(path).load());
        QCOMPARE(entries(dir).size(), i);
    }
}

QTEST_GUILESS_MAIN(TestPracticeFile)
#include "test_practicefile.moc"
