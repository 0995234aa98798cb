// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/journal/historymodel.h"

#include "tests/app/changes/journal/journalsamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

using Column = HistoryModel::Column;

/** The history as a table over a journal in memory, whose entries have ids from 1 on. */
class TestHistoryModel final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void emptyJournal();
    void readsPartByPart();
    void newEntriesComeOnTop();
    void newEntriesWhileReading();
    void newEntriesWhileFetchingMore();
    void changedEntriesStayInPlace();
    void entriesThatNoLongerMatchGo();
    void queryDropsOlderAnswers();
    void otherAccountsStayOut();
    void failedReading();
    void words_data();
    void words();
    void wordsAreSafe();
    void headers();
    void describesWhyItFailed();

private:
    static constexpr int partSize = 200;

    /** A set of so many, closed; returns when it is written. */
    JournalSet write(int count);
    void open();
    /** Waits for the next answer. */
    [[nodiscard]] bool load();
    [[nodiscard]] QString text(int row, Column column) const
    {
        return m_model->index(row, static_cast<int>(column)).data().toString();
    }
    [[nodiscard]] QList<qint64> ids() const;
    [[nodiscard]] static QList<qint64> downFrom(qint64 first, qint64 last = 1);

    const JournalOwner m_owner = sampleOwner();
    std::unique_ptr<ChangeJournal> m_journal;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestHistoryModel::init()
{
    m_journal = std::make_unique<ChangeJournal>(QString());
}

void TestHistoryModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_journal.reset();
}

JournalSet TestHistoryModel::write(int count)
{
    JournalSet set = valueOf(m_journal->begin(m_owner, sampleSet(count)));
    isWritten(m_journal->close(set.id));
    return set;
}

void TestHistoryModel::open()
{
    valueOf(m_journal->readSet(0)); // by its answer all news of what was written is here
    m_model = std::make_unique<HistoryModel>(*m_journal, m_owner);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(load());
}

bool TestHistoryModel::load()
{
    return QSignalSpy(m_model.get(), &HistoryModel::loaded).wait(30'000);
}

QList<qint64> TestHistoryModel::ids() const
{
    QList<qint64> ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(m_model->entryAt(row).id);
    return ids;
}

QList<qint64> TestHistoryModel::downFrom(qint64 first, qint64 last)
{
    QList<qint64> ids;
    for (qint64 id = first; id >= last; --id)
        ids.append(id);
    return ids;
}

void TestHistoryModel::emptyJournal()
{
    open();
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->total(), 0);
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(m_model->rowOf(1), -1);
}

void TestHistoryModel::readsPartByPart()
{
    write(450);
    open();
    QCOMPARE(m_model->total(), 450);
    QCOMPARE(ids(), downFrom(450, 451 - partSize));
    QCOMPARE(m_model->rowOf(450), 0);
    QCOMPARE(m_model->rowOf(1), -1); // not loaded
    QVERIFY(m_model->canFetchMore({}));
    QVERIFY(!m_model->canFetchMore(m_model->index(0, 0)));
    m_model->fetchMore({});
    QVERIFY(!m_model->canFetchMore({})); // it is on its way
    m_model->fetchMore({});
    QVERIFY(load());
    QCOMPARE(ids(), downFrom(450, 451 - 2 * partSize));
    m_model->fetchMore({});
    QVERIFY(load());
    QCOMPARE(ids(), downFrom(450));
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(m_model->rowOf(1), 449);
}

void TestHistoryModel::newEntriesComeOnTop()
{
    write(300);
    open();
    const QPersistentModelIndex first = m_model->index(0, 0);
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    write(250);
    QTRY_COMPARE(first.row(), 250);
    QCOMPARE(m_model->entryAt(250).id, 300);
    QCOMPARE(m_model->total(), 550);
    QCOMPARE(ids(), downFrom(550, 551 - m_model->rowCount()));
    QCOMPARE(resets.count(), 0);
}

void TestHistoryModel::newEntriesWhileReading()
{
    write(3);
    m_model = std::make_unique<HistoryModel>(*m_journal, m_owner); // and reads
    write(2);
    QTRY_COMPARE(ids(), downFrom(5));
}

void TestHistoryModel::newEntriesWhileFetchingMore()
{
    write(450);
    open();
    // The offset was counted from the newest of before: nothing comes twice, nothing is left out.
    m_journal->begin(m_owner, sampleSet(7));
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->total(), 457);
    QTRY_VERIFY(m_model->rowCount() > partSize + 7);
    QCOMPARE(ids(), downFrom(457, 458 - m_model->rowCount()));
}

void TestHistoryModel::changedEntriesStayInPlace()
{
    const JournalSet set = valueOf(m_journal->begin(m_owner, sampleSet(3)));
    open();
    QCOMPARE(text(1, Column::Result), u"Planned"_s);
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_journal->record(set.entries[1].id, ChangeState::Done, sampleEvent(2));
    QTRY_COMPARE(text(1, Column::Result), u"Done"_s);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), 1);
}

void TestHistoryModel::entriesThatNoLongerMatchGo()
{
    const JournalSet set = valueOf(m_journal->begin(m_owner, sampleSet(3)));
    open();
    m_model->setQuery({.state = ChangeState::Planned});
    QVERIFY(load());
    m_journal->record(set.entries[1].id, ChangeState::Done, sampleEvent(2));
    QTRY_COMPARE(ids(), QList<qint64>({3, 1}));
    m_journal->record(set.entries[2].id, ChangeState::Done, sampleEvent(3));
    QTRY_COMPARE(ids(), QList<qint64>({1}));
    m_journal->record(set.entries[0].id, ChangeState::Done, sampleEvent(1));
    QTRY_COMPARE(m_model->rowCount(), 0);
}

void TestHistoryModel::queryDropsOlderAnswers()
{
    write(12);
    open();
    QSignalSpy loads(m_model.get(), &HistoryModel::loaded);
    m_model->setQuery({.text = u"purchase_3"_s});
    m_model->setQuery({.text = u"nothing like that"_s});
    m_model->setQuery({.eventId = 12});
    QVERIFY(loads.wait());
    QCOMPARE(ids(), QList<qint64>{12});
    // Whatever was asked for before is answered by now.
    QCOMPARE(valueOf(m_journal->history(m_owner, {})).total, 12);
    QCOMPARE(loads.count(), 1);
    QCOMPARE(ids(), QList<qint64>{12});
    m_model->setQuery({.text = u"ПОКУПКА 11"_s});
    QVERIFY(load());
    QCOMPARE(ids(), QList<qint64>{11});
}

void TestHistoryModel::otherAccountsStayOut()
{
    write(2);
    valueOf(m_journal->begin({u"other"_s, m_owner.origin}, sampleSet(3)));
    valueOf(m_journal->begin({m_owner.accountId, u"practice"_s}, sampleSet(3)));
    open();
    QCOMPARE(ids(), downFrom(2));
}

void TestHistoryModel::failedReading()
{
    const QTemporaryDir folder;
    ChangeJournal broken(folder.filePath(u"missing/journal.sqlite"_s));
    HistoryModel model(broken, m_owner);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy failures(&model, &HistoryModel::failed);
    const QSignalSpy loads(&model, &HistoryModel::loaded);
    QVERIFY(failures.wait());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.canFetchMore({})); // else a view would ask again and again
    model.setQuery({.text = u"a"_s}); // it may be tried again
    QVERIFY(failures.wait());
    QCOMPARE(failures.count(), 2);
    QCOMPARE(loads.count(), 0);
}

void TestHistoryModel::words_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ChangeState>("state");
    QTest::addColumn<qint64>("undoes");
    QTest::addColumn<QStringList>("words");

    const Event trial = sampleEvent(1);
    const QString name = u"Покупка № 1"_s;
    QTest::newRow("create") << Change::create(u"Trial"_s, u"trial"_s) << ChangeState::Done
                            << qint64(0)
                            << QStringList{u"Create"_s, u"Trial"_s, u"—"_s, u"trial"_s, u"Done"_s};
    QTest::newRow("another name") << Change::update(trial, u"Заказ"_s, trial.code)
                                  << ChangeState::Conflict << qint64(0)
                                  << QStringList{
                                         u"Change name"_s, name, name, u"Заказ"_s, u"Conflict"_s};
    QTest::newRow("another code") << Change::update(trial, trial.name, u"order"_s)
                                  << ChangeState::Unknown << qint64(0)
                                  << QStringList{u"Change code"_s, name, u"purchase_1"_s,
                                         u"order"_s, u"Not known"_s};
    QTest::newRow("deactivate") << Change::of(Change::Kind::Deactivate, trial)
                                << ChangeState::Failed << qint64(0)
                                << QStringList{u"Deactivate"_s, name, u"Active"_s, u"Inactive"_s,
                                       u"Failed"_s};
    QTest::newRow("delete") << Change::of(Change::Kind::Delete, trial) << ChangeState::Done
                            << qint64(0)
                            << QStringList{u"Delete"_s, name, u"purchase_1, Active"_s, u"Deleted"_s,
                                   u"Done"_s};
    QTest::newRow("an undo") << Change::of(Change::Kind::Delete, trial) << ChangeState::Unchanged
                             << qint64(77)
                             << QStringList{u"Undo: Delete"_s, name, u"purchase_1, Active"_s,
                                    u"Deleted"_s, u"Unchanged"_s};
}

void TestHistoryModel::words()
{
    QFETCH(const Change, change);
    QFETCH(const ChangeState, state);
    QFETCH(const qint64, undoes);
    const JournalSet set =
        valueOf(m_journal->begin(m_owner, {.rows = {{.change = change, .undoes = undoes}}}));
    m_journal->record(set.entries[0].id, state);
    open();
    QStringList found;
    for (const Column column :
        {Column::Change, Column::Event, Column::From, Column::To, Column::Result})
        found << text(0, column).remove(QChar(0x2068)).remove(QChar(0x2069));
    QTEST(found, "words");
    const QDateTime settled = m_model->entryAt(0).settledAt;
    const QDateTime time = settled.isValid() ? settled : m_model->entryAt(0).plannedAt;
    QCOMPARE(text(0, Column::Time), QLocale().toString(time.toLocalTime(), QLocale::ShortFormat));

    // What was taken back says so.
    ChangeSet back = ChangeSet::of(Purpose::Undo, change);
    back.rows[0].undoes = set.entries[0].id;
    const JournalSet undo = valueOf(m_journal->begin(m_owner, back));
    m_journal->record(undo.entries[0].id, ChangeState::Done);
    QTRY_VERIFY(text(1, Column::Result).endsWith(u", undone"));
}

void TestHistoryModel::wordsAreSafe()
{
    const QString hostile = u"<img src='http://x'>%1\u202Eabc\n&"_s;
    Event event = sampleEvent(1);
    event.name = hostile;
    valueOf(m_journal->begin(
        m_owner, ChangeSet::of(Purpose::Edit, Change::update(event, u"<b>"_s, event.code))));
    open();
    for (const Column column : {Column::Event, Column::From}) {
        QVERIFY(!text(0, column).contains(QChar(0x202e)));
        QVERIFY(!text(0, column).contains(u'\n'));
        QVERIFY(text(0, column).contains(u"<img src='http://x'>%1"));
    }
    const QString tip = m_model->index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(u"<img"));
    QVERIFY(!tip.contains(u"<b>"));
}

void TestHistoryModel::headers()
{
    open();
    QStringList titles;
    for (int column = 0; column < m_model->columnCount(); ++column)
        titles << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QCOMPARE(
        titles, QStringList({u"Time"_s, u"Change"_s, u"Event"_s, u"From"_s, u"To"_s, u"Result"_s}));
}

void TestHistoryModel::describesWhyItFailed()
{
    const JournalSet set = valueOf(m_journal->begin(m_owner, sampleSet(1)));
    const ApiError error{.kind = ApiError::Kind::Forbidden};
    m_journal->record(set.entries[0].id, ChangeState::Failed, {}, error);
    open();
    const QString words = HistoryModel::describe(m_model->entryAt(0));
    QVERIFY(words.contains(error.sentence()));
    QVERIFY(words.contains(u"Failed"));
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "test_historymodel.moc"
