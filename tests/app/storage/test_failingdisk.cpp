// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/storage/eventstore.h"
#include "tests/app/storage/failingdisk.h"
#include "tests/app/storage/storesamples.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <unistd.h>

using namespace eventdesk;
using namespace Qt::StringLiterals;

/** J5: a disk that takes nothing leaves a program that goes on without it. */
class FailingDiskTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void goesOnWithoutAStore_data();
    void goesOnWithoutAStore();
    void goesOnInAFolderThatCannotBeWritten_data();
    void goesOnInAFolderThatCannotBeWritten();
    void keepsWholeDeltasOnAFullDisk_data();
    void keepsWholeDeltasOnAFullDisk();
    void writesAllOnceThereIsRoom();

private:
    [[nodiscard]] std::unique_ptr<EventStore> store();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QStringList m_sentences;
};

void FailingDiskTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"catalogue.sqlite"_s);
    m_sentences.clear();
}

void FailingDiskTest::cleanup()
{
    roomLeft = -1;
}

std::unique_ptr<EventStore> FailingDiskTest::store()
{
    auto result = std::make_unique<EventStore>(m_file);
    connect(result.get(), &EventStore::problemFound, this,
        [this](const QString &sentence) { m_sentences.append(sentence); });
    return result;
}

void FailingDiskTest::goesOnWithoutAStore_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<qint64>("room");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("no room at all") << u"x.sqlite"_s << qint64(0) << u"The disk is full"_s;
    QTest::newRow("room for a page") << u"x.sqlite"_s << qint64(5000) << u"The disk is full"_s;
    QTest::newRow("no folder") << u"missing/x.sqlite"_s << qint64(-1) << u"cannot be written"_s;
    QTest::newRow("a folder of that name") << u""_s << qint64(-1) << u"cannot be written"_s;
}

void FailingDiskTest::goesOnWithoutAStore()
{
    QFETCH(const QString, file);
    QFETCH(const qint64, room);
    QFETCH(const QString, sentence);
    m_file = m_folder->filePath(file);
    roomLeft = room;
    const auto opened = store();
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(loadedFrom(*opened, u"a"_s), StoredCatalogue());
        opened->write(u"a"_s, sampleDelta(100));
        opened->forget(u"b"_s);
    }
    QCOMPARE(m_sentences.size(), 1);
    QVERIFY2(m_sentences.first().contains(sentence), qPrintable(m_sentences.first()));
}

void FailingDiskTest::goesOnInAFolderThatCannotBeWritten_data()
{
    QTest::addColumn<bool>("exists");
    QTest::newRow("new") << false;
    QTest::newRow("there before") << true;
}

void FailingDiskTest::goesOnInAFolderThatCannotBeWritten()
{
    QFETCH(const bool, exists);
    if (exists)
        store()->write(u"a"_s, sampleDelta(10));
    const QStringList before = QDir(m_folder->path()).entryList(QDir::Files);
    QVERIFY(QFile::setPermissions(
        m_folder->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    // Rights mean nothing to root, who builds in containers.
    const bool isRoot = ::getuid() == 0;
    constexpr uid_t nobody = 65534;
    if (isRoot)
        QCOMPARE(::setresuid(nobody, nobody, 0), 0);
    {
        const auto opened = store();
        opened->write(u"a"_s, sampleDelta(20));
        const auto read = loadedFrom(*opened, u"a"_s);
        if (isRoot)
            QCOMPARE(::setresuid(0, 0, 0), 0);
        QCOMPARE(read, StoredCatalogue());
        QCOMPARE(m_sentences.size(), 1);
        QVERIFY2(
            m_sentences.first().contains(u"cannot be written"_s), qPrintable(m_sentences.first()));
    }
    QVERIFY(QFile::setPermissions(
        m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), before);
}

void FailingDiskTest::keepsWholeDeltasOnAFullDisk_data()
{
    QTest::addColumn<qint64>("room");
    for (const qint64 room : {0, 1, 3000, 5000, 20'000, 60'000, 100'000})
        QTest::addRow("%lld bytes left", static_cast<long long>(room)) << room;
}

void FailingDiskTest::keepsWholeDeltasOnAFullDisk()
{
    QFETCH(const qint64, room);
    const CatalogueDelta first = sampleDelta(10);
    {
        const auto opened = store();
        opened->write(u"a"_s, first);
        QVERIFY(loadedFrom(*opened, u"a"_s));
        roomLeft = room;
        opened->write(u"a"_s, sampleDelta(2000)); // some 200 kB
        QTRY_COMPARE(m_sentences.size(), 1);
        QVERIFY2(
            m_sentences.first().contains(u"The disk is full"_s), qPrintable(m_sentences.first()));
    }
    roomLeft = -1;
    const auto read = loadedFrom(*store(), u"a"_s);
    QVERIFY(read);
    QCOMPARE(read->events, first.upserts);
    QCOMPARE(m_sentences.size(), 1);
}

void FailingDiskTest::writesAllOnceThereIsRoom()
{
    const CatalogueDelta wanted = sampleDelta(500);
    {
        const auto opened = store();
        QVERIFY(loadedFrom(*opened, u"a"_s));
        roomLeft = 0;
        for (const StoredEvent &stored : wanted.upserts) {
            CatalogueDelta one = wanted;
            one.upserts = {stored};
            opened->write(u"a"_s, one);
        }
        QTRY_COMPARE(m_sentences.size(), 1);
        roomLeft = -1;
    }
    const auto read = loadedFrom(*store(), u"a"_s);
    QVERIFY(read);
    QCOMPARE(read->events, wanted.upserts);
}

QTEST_GUILESS_MAIN(FailingDiskTest)
#include "test_failingdisk.moc"
