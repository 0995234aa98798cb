// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/journal/changejournal.h"
#include "tests/app/changes/journal/journalsamples.h"

#include <QTemporaryDir>

#include <memory>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

using Kind = Change::Kind;

/** What history answers; ids of entries count from 1 in a new journal. */
class HistoryTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void finds_data();
    void finds();
    void takesAnyText();
    void pages();
    void tellsOfTheSet();
    void finds100000();

private:
    const JournalOwner m_owner = sampleOwner();
    const QTemporaryDir m_folder;
    std::unique_ptr<ChangeJournal> m_journal;
};

void HistoryTest::initTestCase()
{
    m_journal = std::make_unique<ChangeJournal>(m_folder.filePath(u"journal.sqlite"_s));
    const Event purchase{.id = 77, .name = u"Покупка Ёлки"_s, .code = u"tree_100%"_s};
    const Event trial{.id = 1234, .name = u"Trial Café"_s, .code = u"trial-start"_s};
    const JournalSet first = valueOf(m_journal->begin(m_owner,
        {.purpose = Purpose::Rename,
            .rows = {{.change = Change::update(purchase, u"Ёлка ' OR 1=1 --"_s, u"xmas"_s)}, // 1
                {.change = Change::update(trial, u"Пробный период"_s, u"trial-start"_s)}, // 2
                {.change = Change::of(Kind::Delete, trial), .state = ChangeState::Skipped}}})); // 3
    m_journal->record(first.entries[0].id, ChangeState::Done,
        Event{.id = 77, .name = u"Ёлка ' OR 1=1 --"_s, .code = u"xmas"_s});
    m_journal->record(first.entries[1].id, ChangeState::Conflict,
        Event{.id = 1234, .name = u"Somebody else's"_s, .code = u"theirs"_s});
    m_journal->close(first.id);
    const JournalSet second = valueOf(m_journal->begin(m_owner,
        {.purpose = Purpose::Create,
            .rows = {{.change = Change::create(u"Straße"_s, u"street_100x"_s)}, // 4
                {.change = Change::create(QChar(0xd83d) + u"half"_s, u"half"_s)}, // 5
                {.change = Change::of(Kind::Activate, trial)}}})); // 6
    m_journal->record(second.entries[0].id, ChangeState::Done,
        Event{.id = 9001, .name = u"Straße"_s, .code = u"street_100x"_s});
    m_journal->markSent(second.entries[1].id);
    QVERIFY(isWritten(m_journal->record(second.entries[2].id, ChangeState::Failed, {},
        ApiError{.kind = ApiError::Kind::Forbidden})));
    JournalOwner elsewhere = m_owner;
    elsewhere.origin = u"practice"_s;
    valueOf(m_journal->begin(elsewhere, sampleSet(3)));
}

void HistoryTest::finds_data()
{
    QTest::addColumn<HistoryQuery>("query");
    QTest::addColumn<QList<qint64>>("wanted");

    using Ids = QList<qint64>;
    const auto text = [](const QString &words) { return HistoryQuery{.text = words}; };
    QTest::newRow("everything") << HistoryQuery{} << Ids{6, 5, 4, 3, 2, 1};
    QTest::newRow("spaces") << text(u"  "_s) << Ids{6, 5, 4, 3, 2, 1};
    QTest::newRow("cyrillic, folded") << text(u"ЕЛКА"_s) << Ids{1};
    QTest::newRow("the name before") << text(u"покупка"_s) << Ids{1};
    QTest::newRow("english, folded") << text(u"CAFE"_s) << Ids{6, 3, 2};
    QTest::newRow("words in any order") << text(u"start пробный"_s) << Ids{2};
    QTest::newRow("all words must match") << text(u"пробный елка"_s) << Ids{};
    QTest::newRow("excluded") << text(u"trial -cafe"_s) << Ids{};
    QTest::newRow("excluded code") << text(u"-trial"_s) << Ids{5, 4, 1};
    QTest::newRow("phrase") << text(u"\"trial cafe\""_s) << Ids{6, 3, 2};
    QTest::newRow("ß") << text(u"strasse"_s) << Ids{4};
    QTest::newRow("no wildcards") << text(u"100%"_s) << Ids{1};
    QTest::newRow("no wildcard of one") << text(u"street_1"_s) << Ids{4};
    QTest::newRow("no wildcard of one either") << text(u"tree_t"_s) << Ids{};
    QTest::newRow("id") << text(u"1234"_s) << Ids{6, 3, 2};
    QTest::newRow("new id") << text(u"9001"_s) << Ids{4};
    QTest::newRow("no id yet") << text(u"0"_s) << Ids{4, 1}; // 100, but not the 0 of a Create
    QTest::newRow("what somebody else made of it") << text(u"theirs"_s) << Ids{2};
    QTest::newRow("half a pair") << text(QChar(0xd83d) + u"half"_s) << Ids{5};
    QTest::newRow("SQL") << text(u"' or 1=1"_s) << Ids{1};
    QTest::newRow("NUL is half a pair, too") << text(QString(QChar::Null)) << Ids{5};
    QTest::newRow("kind") << HistoryQuery{.kind = Kind::Create} << Ids{5, 4};
    QTest::newRow("state") << HistoryQuery{.state = ChangeState::Done} << Ids{4, 1};
    QTest::newRow("kind and state")
        << HistoryQuery{.kind = Kind::Create, .state = ChangeState::Done} << Ids{4};
    QTest::newRow("kind, state and text")
        << HistoryQuery{.text = u"x"_s, .kind = Kind::Update, .state = ChangeState::Done} << Ids{1};
    QTest::newRow("an event's own") << HistoryQuery{.eventId = 1234} << Ids{6, 3, 2};
    QTest::newRow("a created event's own") << HistoryQuery{.eventId = 9001} << Ids{4};
    QTest::newRow("a set's, in its order") << HistoryQuery{.setId = 1} << Ids{1, 2, 3};
    QTest::newRow("another owner's set") << HistoryQuery{.setId = 3} << Ids{};
    QTest::newRow("no such event") << HistoryQuery{.eventId = 4711} << Ids{};
}

void HistoryTest::finds()
{
    QFETCH(HistoryQuery, query);
    QFETCH(QList<qint64>, wanted);

    const HistoryPage page = valueOf(m_journal->history(m_owner, query));
    QList<qint64> found;
    for (const JournalEntry &entry : page.entries)
        found.append(entry.id);
    QCOMPARE(found, wanted);
    QCOMPARE(page.total, wanted.size());
}

void HistoryTest::takesAnyText()
{
    // What is too much for SQLite must not look like a damaged file.
    connect(m_journal.get(), &ChangeJournal::problemFound, this,
        [](const QString &sentence) { QFAIL(qPrintable(sentence)); });
    for (const QString &text : {u"trial "_s.repeated(5000), u"-none "_s.repeated(5000),
             u"a"_s.repeated(1'000'000), u"\"'%_[]\\"_s})
        QVERIFY(valueOf(m_journal->history(m_owner, {.text = text})).total <= 6);
    QCOMPARE(valueOf(m_journal->history(m_owner, {.text = u"cafe "_s.repeated(5000)})).total, 3);
}

void HistoryTest::pages()
{
    for (const QString &text : {QString(), u"a"_s, u"-zzz"_s}) {
        const QList<JournalEntry> all =
            valueOf(m_journal->history(m_owner, {.text = text})).entries;
        for (int limit : {-1, 0, 1, 2, 4, 100}) {
            for (qint64 offset : {-1, 0, 1, 3, 6, 7}) {
                const HistoryPage page = valueOf(
                    m_journal->history(m_owner, {.text = text, .offset = offset, .limit = limit}));
                QCOMPARE(page.total, all.size());
                const qsizetype first = qMin<qsizetype>(qMax<qint64>(offset, 0), all.size());
                QVERIFY(page.entries == all.mid(first, qMax(limit, 0)));
            }
        }
    }
}

void HistoryTest::tellsOfTheSet()
{
    for (const JournalEntry &entry : valueOf(m_journal->history(m_owner, {})).entries) {
        QCOMPARE(entry.purpose, entry.setId == 1 ? Purpose::Rename : Purpose::Create);
        QVERIFY(entry.plannedAt.isValid());
        QVERIFY(entry == valueOf(m_journal->readSet(entry.setId)).entries.at((entry.id - 1) % 3));
    }
}

void HistoryTest::finds100000()
{
    ChangeJournal journal{QString()};
    for (int i = 0; i < 99; ++i)
        delete journal.begin(m_owner, sampleSet(1000));
    ChangeSet last = sampleSet(1000);
    last.rows[500].change.name = u"Иголка в стоге сена"_s;
    const JournalSet set = valueOf(journal.begin(m_owner, last));
    QCOMPARE(valueOf(journal.history(m_owner, {})).total, 100'000);
    const HistoryPage page = valueOf(journal.history(m_owner, {.text = u"сена игол"_s}));
    QCOMPARE(page.total, 1);
    QVERIFY(page.entries.first() == set.entries[500]);
    QCOMPARE(valueOf(journal.history(m_owner, {.eventId = 501})).total, 100);
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "test_history.moc"
