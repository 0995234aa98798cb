// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/journal/changejournal.h"
#include "app/changes/journal/historyarchive.h"
#include "app/changes/journal/historycsv.h"
#include "app/changes/journal/journaltables.h"
#include "tests/app/changes/journal/journalsamples.h"
#include "tests/support/gunzip.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

/** History is bounded, and nothing of it is lost. */
class HistoryArchiveTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void leavesAShortHistoryAlone();
    void movesTheOldestClosedSets();
    void neverMovesOpenSets();
    void holdsAllOfEachEntry();
    void neutralisesFormulas();
    void namesNoFileTwice();
    void removesNothingThatIsNotOnTheDisk();
    void isForTheUserAlone();

private:
    /** Sets of this size, all of it Done, closed, their ids. */
    QList<qint64> addClosedSets(int count, int size);
    [[nodiscard]] QStringList archives() const;
    [[nodiscard]] QString contentOf(const QString &archive) const;
    [[nodiscard]] qint64 total();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<ChangeJournal> m_journal;
    QStringList m_sentences;
};

void HistoryArchiveTest::init()
{
    m_journal.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"journal.sqlite"_s);
    m_journal = std::make_unique<ChangeJournal>(m_file, 100);
    m_sentences.clear();
    connect(m_journal.get(), &ChangeJournal::problemFound, this,
        [this](const QString &sentence) { m_sentences.append(sentence); });
}

QList<qint64> HistoryArchiveTest::addClosedSets(int count, int size)
{
    QList<qint64> ids;
    for (int i = 0; i < count; ++i) {
        const JournalSet set = valueOf(m_journal->begin(sampleOwner(), sampleSet(size)));
        for (const JournalEntry &entry : set.entries)
            m_journal->record(entry.id, ChangeState::Done, entry.change.base);
        if (!isWritten(m_journal->close(set.id)))
            QTest::qFail("not closed", __FILE__, __LINE__);
        ids.append(set.id);
    }
    return ids;
}

QStringList HistoryArchiveTest::archives() const
{
    return QDir(m_folder->path()).entryList({u"history-*"_s}, QDir::Files, QDir::Name);
}

QString HistoryArchiveTest::contentOf(const QString &archive) const
{
    QFile file(m_folder->filePath(archive));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(gunzipped(file.readAll()))
                                          : QString();
}

qint64 HistoryArchiveTest::total()
{
    return valueOf(m_journal->history(sampleOwner(), {})).total;
}

void HistoryArchiveTest::leavesAShortHistoryAlone()
{
    addClosedSets(10, 10);
    QCOMPARE(total(), 100);
    QVERIFY(archives().isEmpty());
    QVERIFY(m_sentences.isEmpty());
}

void HistoryArchiveTest::movesTheOldestClosedSets()
{
    const QList<qint64> ids = addClosedSets(10, 10);
    const HistoryPage before = valueOf(m_journal->history(sampleOwner(), {.limit = 1000}));
    QSignalSpy changed(m_journal.get(), &ChangeJournal::historyChanged);
    const JournalSet next = valueOf(m_journal->begin(sampleOwner(), sampleSet(5)));
    QTRY_COMPARE(m_sentences.size(), 1);
    QVERIFY(!changed.isEmpty());

    // 105 entries: two sets go, so that a tenth of the limit is free again.
    QCOMPARE(total(), 85);
    QCOMPARE(valueOf(m_journal->readSet(ids[1])).id, 0);
    QCOMPARE(valueOf(m_journal->readSet(ids[2])).entries.size(), 10);
    QVERIFY(valueOf(m_journal->readSet(next.id)) == next);

    QCOMPARE(archives().size(), 1);
    QVERIFY2(m_sentences.first().contains(archives().value(0)), qPrintable(m_sentences.first()));
    QString wanted = QChar(QChar::ByteOrderMark) + historyCsvHeader();
    for (qsizetype i = before.entries.size() - 1; i >= before.entries.size() - 20; --i)
        wanted += historyCsvLine(sampleOwner(), before.entries[i]);
    QCOMPARE(contentOf(archives().value(0)), wanted.mid(1)); // fromUtf8() takes the mark away
    QFile file(m_folder->filePath(archives().value(0)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(gunzipped(file.readAll()).startsWith("\xef\xbb\xbf\"account\""));

    // There is room for the next ones.
    addClosedSets(3, 5);
    QCOMPARE(archives().size(), 1);
}

void HistoryArchiveTest::neverMovesOpenSets()
{
    const JournalSet open = valueOf(m_journal->begin(sampleOwner(), sampleSet(120)));
    addClosedSets(2, 10);
    QCOMPARE(valueOf(m_journal->readSet(open.id)).entries.size(), 120);
    QCOMPARE(archives().size(), 1); // of the set that was closed when the second one began
    QCOMPARE(total(), 130);
    QVERIFY(isWritten(m_journal->close(open.id)));
    addClosedSets(1, 1);
    QTRY_COMPARE(archives().size(), 2);
    QCOMPARE(valueOf(m_journal->readSet(open.id)).id, 0);
}

void HistoryArchiveTest::holdsAllOfEachEntry()
{
    const JournalEntry entry{.id = 9'007'199'254'740'993,
        .setId = 2,
        .change = Change::update(sampleEvent(5), u"Имя \"новое\"\n2"_s, u"new,code"_s),
        .state = ChangeState::Failed,
        .after = Event{.id = 5, .name = u"Их"_s, .code = u"theirs"_s},
        .error = ApiError{.kind = ApiError::Kind::InvalidRequest,
            .httpStatus = 422,
            .serverMessage = u"no"_s,
            .method = u"PUT"_s,
            .path = u"/events/5"_s,
            .technical = u"t"_s,
            .attempts = 2},
        .settledAt = QDateTime::fromMSecsSinceEpoch(1'764'000'000'123, Qt::UTC),
        .undoes = 4,
        .purpose = Purpose::Undo,
        .plannedAt = QDateTime::fromMSecsSinceEpoch(1'764'000'000'000, Qt::UTC)};
    QCOMPARE(historyCsvLine({u"acc"_s, u"https://x:443"_s}, entry),
        u"\"acc\",\"https://"
        u"x:443\",\"2\",\"undo\",\"2025-11-24T16:00:00.000Z\",\"9007199254740993\","
        "\"update\",\"failed\",\"2025-11-24T16:00:00.123Z\",\"5\",\"Имя \"\"новое\"\"\n2\","
        "\"new,code\",\"\",\"5\",\"Покупка № 5\",\"purchase_5\",\"active\",\"custom\",\"5\",\"Их\","
        "\"theirs\",\"unknown\",\"unknown\",\"invalidRequest\",\"422\",\"no\",\"PUT\",\"/events/"
        "5\","
        "\"t\",\"2\",\"4\"\r\n"_s);
    QCOMPARE(historyCsvHeader().count(u','), historyCsvLine({}, {}).count(u','));
}

void HistoryArchiveTest::neutralisesFormulas()
{
    // I6
    const QString line = historyCsvLine(sampleOwner(),
        {.change = Change::create(u"=HYPERLINK(\"x\")"_s, u"+1"_s), .state = ChangeState::Done});
    QVERIFY(line.contains(u"\"'=HYPERLINK(\"\"x\"\")\",\"'+1\""_s));
}

void HistoryArchiveTest::namesNoFileTwice()
{
    // Several in the same second.
    addClosedSets(6, 60);
    QTRY_COMPARE(m_sentences.size(), archives().size());
    QVERIFY(archives().size() > 2);
    qint64 lines = total();
    for (const QString &archive : archives())
        lines += contentOf(archive).count(u"\r\n"_s) - 1;
    QCOMPARE(lines, 6 * 60);
}

void HistoryArchiveTest::removesNothingThatIsNotOnTheDisk()
{
    addClosedSets(10, 10);
    const auto opened = openDatabase(journalDatabase(m_file));
    QVERIFY(opened);
    const HistoryArchive archive(
        *opened->database, m_folder->filePath(u"missing/journal.sqlite"_s));
    QVERIFY(!archive.keepWithin(50));
    QCOMPARE(total(), 100);
    const auto made = HistoryArchive(*opened->database, m_file).keepWithin(50);
    QVERIFY(made);
    QCOMPARE(QStringList{QFileInfo(*made).fileName()}, archives());
    QCOMPARE(total(), 40);
    const auto nothingToDo = HistoryArchive(*opened->database, m_file).keepWithin(50);
    QVERIFY(nothingToDo && nothingToDo->isEmpty());
}

void HistoryArchiveTest::isForTheUserAlone()
{
    addClosedSets(11, 10);
    QTRY_COMPARE(archives().size(), 1);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const QFile::Permissions found = QFile::permissions(m_folder->filePath(archives().value(0)));
    QVERIFY((found & others) == QFile::Permissions());
    QVERIFY(found.testFlag(QFile::ReadOwner));
    QCOMPARE(QDir(m_folder->path()).entryList({u"history-*"_s}, QDir::AllEntries | QDir::Hidden),
        archives()); // nothing half done beside it
}

QTEST_GUILESS_MAIN(HistoryArchiveTest)
#include "test_historyarchive.moc"
