// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/journal/changejournal.h"
#include "app/changes/journal/journaltables.h"
#include "app/changes/journal/storederror.h"
#include "tests/app/api/testclient.h"
#include "tests/app/changes/journal/journalsamples.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <memory>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void lay(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/** What is read from a file is not trusted, and what is of no use is set aside (J6). */
class JournalTablesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void survivesNonsenseInRows_data();
    void survivesNonsenseInRows();
    void readsErrorsBack_data();
    void readsErrorsBack();
    void readsNonsenseAsAnError_data();
    void readsNonsenseAsAnError();
    void setsAsideWhatIsNoJournal_data();
    void setsAsideWhatIsNoJournal();
    void setsAsideTablesOfAnotherShape();
    void opensFilesWithFlippedBits();
    void holdsNoKey();

private:
    /** Opens a journal over the file, and checks what must be true of any. */
    void check(const QByteArray &remains, bool *wasSetAside);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void JournalTablesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"journal.sqlite"_s);
}

void JournalTablesTest::survivesNonsenseInRows_data()
{
    QTest::addColumn<QString>("nonsense");
    QTest::addColumn<qsizetype>("left"); // of two entries

    const auto row = [](const char *name, const QString &nonsense, qsizetype left) {
        QTest::newRow(name) << nonsense << left;
    };
    row("no kind", u"UPDATE entries SET kind = 5 WHERE id = 1"_s, 1);
    row("kind below zero", u"UPDATE entries SET kind = -1 WHERE id = 1"_s, 1);
    row("kind of text", u"UPDATE entries SET kind = 'x' WHERE id = 1"_s, 1);
    row("no event", u"UPDATE entries SET event_id = 0 WHERE id = 1"_s, 1);
    row("an event below zero", u"UPDATE entries SET event_id = -5 WHERE id = 1"_s, 1);
    row("a name of numbers", u"UPDATE entries SET name = 5 WHERE id = 1"_s, 1);
    row("half a letter", u"UPDATE entries SET code = x'00' WHERE id = 1"_s, 1);
    row("no state", u"UPDATE entries SET state = 9 WHERE id = 1"_s, 2);
    row("state of text", u"UPDATE entries SET state = 'done' WHERE id = 1"_s, 2);
    row("no base", u"UPDATE entries SET base_id = -1 WHERE id = 1"_s, 2);
    row("no error", u"UPDATE entries SET error = 'x' WHERE id = 1"_s, 2);
    row("no time", u"UPDATE entries SET settled_at = -1 WHERE id = 1"_s, 2);
    row("undoes itself", u"UPDATE entries SET undoes = id, state = 3 WHERE id = 1"_s, 2);
    row("undoes nothing", u"UPDATE entries SET undoes = 'x' WHERE id = 1"_s, 2);
    row("no purpose", u"UPDATE sets SET purpose = 99"_s, 2);
    row("no worker", u"UPDATE sets SET worker = '../../journal.sqlite'"_s, 2);
    row("worker of bytes", u"UPDATE sets SET worker = x'ff'"_s, 2);
    row("no date", u"UPDATE sets SET planned_at = 9223372036854775807"_s, 2);
}

void JournalTablesTest::survivesNonsenseInRows()
{
    QFETCH(QString, nonsense);
    QFETCH(qsizetype, left);

    {
        ChangeJournal journal(m_file);
        valueOf(journal.begin(sampleOwner(), sampleSet(2)));
    }
    {
        const auto opened = openDatabase(journalDatabase(m_file));
        QVERIFY(opened);
        QVERIFY(opened->database->run(nonsense));
    }
    ChangeJournal journal(m_file);
    const QList<JournalSet> sets = valueOf(journal.claimOpenSets(sampleOwner()));
    QCOMPARE(sets.size(), 1);
    QCOMPARE(sets.first().entries.size(), left);
    QVERIFY(sets.first().entries.last().change == sampleSet(2).rows.last().change);
    for (const JournalEntry &entry : sets.first().entries)
        QVERIFY(entry.state <= ChangeState::Cancelled);
    QCOMPARE(valueOf(journal.history(sampleOwner(), {})).entries.size(), left);
    QVERIFY(isWritten(journal.close(sets.first().id)));
    valueOf(journal.lastUndoable(sampleOwner()));
}

void JournalTablesTest::readsErrorsBack_data()
{
    QTest::addColumn<ApiError>("error");

    for (int kind = 0; kind <= static_cast<int>(ApiError::Kind::TooLarge); ++kind) {
        QTest::addRow("kind %d", kind) << ApiError{.kind = static_cast<ApiError::Kind>(kind),
            .effect = kind % 2 == 0 ? ApiError::Effect::Unknown : ApiError::Effect::None,
            .httpStatus = 400 + kind,
            .serverMessage = u"Сообщение \"%1\"\n"_s,
            .method = u"PUT"_s,
            .path = u"/events/1?x=%20"_s,
            .technical = u"tech\t"_s + QChar::Null,
            .attempts = kind};
    }
}

void JournalTablesTest::readsErrorsBack()
{
    QFETCH(ApiError, error);

    const QVariant stored = storedError(error);
    QVERIFY(errorOf(stored) == error);
    QVERIFY(stored.toString().contains(errorWord(error.kind))); // a word, not a number
    QVERIFY(storedError({}).isNull());
}

void JournalTablesTest::readsNonsenseAsAnError_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "x", "[]", "{}", R"({"kind":"new"})", R"({"kind":4})",
             R"({"attempts":"x","httpStatus":1e300})"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void JournalTablesTest::readsNonsenseAsAnError()
{
    QFETCH(QString, text);

    const auto error = errorOf(text);
    QVERIFY(error);
    QVERIFY(*error
        == (ApiError{.kind = ApiError::Kind::Unreadable, .effect = ApiError::Effect::Unknown}));
    QVERIFY(!errorOf(QVariant()));
    QVERIFY(!errorOf(5));
}

void JournalTablesTest::check(const QByteArray &remains, bool *wasSetAside)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"journal.sqlite"_s);
    lay(file, remains);
    QStringList sentences;
    ChangeJournal journal(file);
    connect(&journal, &ChangeJournal::problemFound, &journal,
        [&sentences](const QString &sentence) { sentences.append(sentence); });
    QVERIFY(answerOf(journal.claimOpenSets(sampleOwner())));
    QVERIFY(answerOf(journal.history(sampleOwner(), {.text = u"5"_s})));
    const JournalSet set = valueOf(journal.begin(sampleOwner(), sampleSet(2)));
    QVERIFY(isWritten(journal.markSent(set.entries.at(0).id)));
    QCOMPARE(valueOf(journal.readSet(set.id)).entries.size(), 2);
    const QStringList aside =
        QDir(folder.path()).entryList({u"journal.broken-*.sqlite"_s, u"journal.newer-*.sqlite"_s});
    *wasSetAside = !aside.isEmpty();
    QCOMPARE(sentences.size(), aside.size());
    if (aside.isEmpty())
        return;
    QCOMPARE(aside.size(), 1);
    QVERIFY2(sentences.first().contains(aside.first()), qPrintable(sentences.first()));
    QCOMPARE(bytesOf(folder.filePath(aside.first())), remains); // nothing in it was lost
}

void JournalTablesTest::setsAsideWhatIsNoJournal_data()
{
    QTest::addColumn<QByteArray>("remains");
    QTest::addColumn<bool>("expected");

    const auto databaseAfter = [this](const QStringList &statements) {
        const QString file = m_folder->filePath(u"made.sqlite"_s);
        QFile::remove(file);
        {
            Database database(file);
            QVERIFY(database.open());
            for (const QString &statement : statements)
                QVERIFY(database.run(statement));
        }
        QTest::newRow(qPrintable(statements.last())) << bytesOf(file) << true;
    };
    init();
    databaseAfter({u"CREATE TABLE events (id)"_s, u"PRAGMA user_version=2"_s}); // a newer version
    databaseAfter({u"CREATE TABLE another_programs (id)"_s});
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("text") << QByteArray("id;name;code\n1;First deposit;first_deposit\n") << true;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << true;
}

void JournalTablesTest::setsAsideWhatIsNoJournal()
{
    QFETCH(QByteArray, remains);
    QFETCH(bool, expected);

    bool wasSetAside = !expected;
    check(remains, &wasSetAside);
    QCOMPARE(wasSetAside, expected);
}

void JournalTablesTest::setsAsideTablesOfAnotherShape()
{
    {
        Database database(m_file);
        QVERIFY(database.open());
        QVERIFY(database.run(u"CREATE TABLE sets (id)"_s));
        QVERIFY(database.run(u"PRAGMA user_version=1"_s));
    }
    QStringList sentences;
    ChangeJournal journal(m_file);
    connect(&journal, &ChangeJournal::problemFound, &journal,
        [&sentences](const QString &sentence) { sentences.append(sentence); });
    QCOMPARE(valueOf(journal.begin(sampleOwner(), sampleSet(3))).entries.size(), 3);
    QCOMPARE(sentences.size(), 1);
    QCOMPARE(QDir(m_folder->path()).entryList({u"journal.broken-*.sqlite"_s}).size(), 1);
}

void JournalTablesTest::opensFilesWithFlippedBits()
{
    {
        ChangeJournal journal(m_file);
        const JournalSet set = valueOf(journal.begin(sampleOwner(), sampleSet(100)));
        for (const JournalEntry &entry : set.entries)
            journal.record(entry.id, ChangeState::Done, sampleEvent(5));
    }
    const QByteArray sound = bytesOf(m_file);
    QRandomGenerator random(20261128);
    int setAside = 0;
    for (int i = 0; i < 60; ++i) {
        QByteArray remains = sound;
        if (i % 4 == 0)
            remains.truncate(random.bounded(int(sound.size())));
        for (int flips = random.bounded(4); flips > 0 && !remains.isEmpty(); --flips) {
            const int at =
                random.bounded(i % 2 == 0 ? int(remains.size()) : qMin(4096, int(remains.size())));
            remains[at] = char(remains.at(at) ^ (1 << random.bounded(8)));
        }
        bool wasSetAside = false;
        check(remains, &wasSetAside);
        setAside += wasSetAside ? 1 : 0;
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"run %1"_s.arg(i)));
    }
    QVERIFY(setAside > 10);
}

void JournalTablesTest::holdsNoKey()
{
    // J9: not even when the server says it back.
    FaultServer server;
    TestClient test(server);
    const QByteArray key = FaultServer::key;
    server.onEvery(FaultScript::answering(400, R"({"message":"no good key: )" + key + "\"}"));
    Outcome<EventId> outcome(test.client.createEvent(u"New"_s, u"new"_s));
    QVERIFY(outcome.wait());
    QVERIFY(!outcome.succeeded());
    QVERIFY(outcome.error().serverMessage.contains(u"no good key"_s));

    ChangeJournal journal(m_file);
    const JournalSet set = valueOf(journal.begin(
        sampleOwner(), ChangeSet::of(Purpose::Create, Change::create(u"New"_s, u"new"_s))));
    QVERIFY(isWritten(journal.record(set.entries[0].id, ChangeState::Failed, {}, outcome.error())));
    int files = 0;
    for (const QFileInfo &file : QDir(m_folder->path()).entryInfoList(QDir::Files | QDir::Hidden)) {
        QVERIFY2(!bytesOf(file.filePath()).contains(key), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 3); // the write-ahead log among them
}

QTEST_GUILESS_MAIN(JournalTablesTest)
#include "test_journaltables.moc"
