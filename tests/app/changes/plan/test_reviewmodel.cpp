// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/plan/reviewmodel.h"

#include "tests/support/sampleevents.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace eventdesk;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

using Kind = Change::Kind;
using Note = ChangePlan::Note;
using Row = ChangePlan::Row;
using Column = ReviewModel::Column;

namespace {

Row toDo(Kind kind, EventId id)
{
    return Row::toDo(Change::of(kind, sampleEvent(id)));
}

/** In an order other than that of the table. */
ChangePlan mixedPlan()
{
    return {Purpose::Undo,
        {Row::unchanged(Change::of(Kind::Activate, sampleEvent(1))), toDo(Kind::Delete, 2),
            Row::skipped(Change::of(Kind::Deactivate, sampleEvent(3)), Note::SystemEvent),
            toDo(Kind::Deactivate, 4),
            Row::toDo(Change::update(sampleEvent(5), u"Event 5"_s, u"new"_s), Note::CodeChanges),
            toDo(Kind::Deactivate, 6),
            Row::skipped(
                Change::update(sampleEvent(7), u"Event 7"_s, u"a b"_s), Note::CodeRefused)}};
}

QString cell(const ReviewModel &model, int row, Column column, int role = Qt::DisplayRole)
{
    return model.index(row, static_cast<int>(column)).data(role).toString();
}

QModelIndex mark(const ReviewModel &model, int row)
{
    return model.index(row, static_cast<int>(Column::Change));
}

QStringList cells(const ReviewModel &model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts << cell(model, row, static_cast<Column>(column))
                     .remove(QChar(0x2068))
                     .remove(QChar(0x2069));
    return texts;
}

} // namespace

class TestReviewModel final : public QObject
{
    Q_OBJECT

private slots:
    void groupsRows();
    void saysWhatHappens();
    void onlyPlannedRowsHaveAMark();
    void takesOutByTheMark();
    void takesOutManyAtOnce();
    void keepsTheOrderOfThePlan();
    void tellsEventsApart();
    void hostileNames();
    void isAModel();
};

void TestReviewModel::groupsRows()
{
    const ReviewModel model(mixedPlan());
    QList<EventId> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.index(row, 0).data(ReviewModel::EventIdRole).toLongLong();
    QCOMPARE(ids, QList<EventId>({5, 4, 6, 2, 3, 7, 1}));
}

void TestReviewModel::saysWhatHappens()
{
    const ReviewModel model(mixedPlan());
    QCOMPARE(cells(model, 0),
        QStringList({u"Change code"_s, u"Event 5"_s, u"code_5"_s, u"new"_s,
            ChangePlan::sentence(Note::CodeChanges)}));
    QCOMPARE(cells(model, 1),
        QStringList({u"Deactivate"_s, u"Event 4"_s, u"Active"_s, u"Inactive"_s, u""_s}));
    QCOMPARE(cells(model, 3),
        QStringList({u"Delete"_s, u"Event 2"_s, u"code_2, Active"_s, u"Deleted"_s, u""_s}));
    QCOMPARE(cells(model, 4),
        QStringList({u"Skipped"_s, u"Event 3"_s, u"Active"_s, u"Stays as it is"_s,
            ChangePlan::sentence(Note::SystemEvent)}));
    QCOMPARE(cells(model, 5),
        QStringList({u"Skipped"_s, u"Event 7"_s, u"code_7"_s, u"a b"_s,
            u"Only letters A–Z, digits and underscore. Character 2 is a space: use an "
            "underscore?"_s}));
    QCOMPARE(cells(model, 6),
        QStringList({u"Unchanged"_s, u"Event 1"_s, u"Active"_s, u"Stays as it is"_s,
            ChangePlan::sentence(Note::AlreadySo)}));
}

void TestReviewModel::onlyPlannedRowsHaveAMark()
{
    ReviewModel model(mixedPlan());
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool planned = row < 4;
        QCOMPARE(model.canBeTakenOut(row), planned);
        QCOMPARE(mark(model, row).flags().testFlag(Qt::ItemIsUserCheckable), planned);
        QCOMPARE(mark(model, row).data(Qt::CheckStateRole).isValid(), planned);
        QVERIFY(!model.index(row, 1).data(Qt::CheckStateRole).isValid());
        QCOMPARE(model.setData(mark(model, row), Qt::Unchecked, Qt::CheckStateRole), planned);
    }
    QVERIFY(model.plan().isIdle());
}

void TestReviewModel::takesOutByTheMark()
{
    ReviewModel model(mixedPlan());
    QSignalSpy planChanged(&model, &ReviewModel::planChanged);
    QSignalSpy dataChanged(&model, &ReviewModel::dataChanged);
    QVERIFY(mark(model, 3).data(ReviewModel::WillBeDoneRole).toBool());
    QVERIFY(model.setData(mark(model, 3), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(planChanged.count(), 1);
    QCOMPARE(dataChanged.count(), 1);
    QCOMPARE(model.plan().plannedDeletions(), 0);
    QCOMPARE(cell(model, 3, Column::Note), u"You took it out."_s);
    QVERIFY(!mark(model, 3).data(ReviewModel::WillBeDoneRole).toBool());
    QCOMPARE(mark(model, 3).data(ReviewModel::EventIdRole).toLongLong(), 2); // where it was
    QVERIFY(model.setData(mark(model, 3), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.plan().plannedDeletions(), 1);
    QVERIFY(!model.setData(model.index(3, 1), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.setData(mark(model, 3), u"text"_s, Qt::EditRole));
}

void TestReviewModel::takesOutManyAtOnce()
{
    ReviewModel model(mixedPlan());
    QSignalSpy planChanged(&model, &ReviewModel::planChanged);
    model.takeOut({1, 3, 4, 6}, true);
    QCOMPARE(planChanged.count(), 1);
    QCOMPARE(model.plan().counts().takenOut, 2);
    model.takeOut({1, 3, 4, 6}, true);
    QCOMPARE(planChanged.count(), 1); // nothing new
    model.takeOut({4, 6}, false);
    QCOMPARE(planChanged.count(), 1);
}

void TestReviewModel::keepsTheOrderOfThePlan()
{
    ReviewModel model(mixedPlan());
    model.takeOut({0}, true);
    const ChangeSet set = model.plan().toSet();
    QList<EventId> ids;
    for (const PlannedChange &row : set.rows)
        ids << row.change.id;
    QCOMPARE(ids, QList<EventId>({1, 2, 3, 4, 6, 7}));
}

void TestReviewModel::tellsEventsApart()
{
    const ReviewModel model(mixedPlan());
    const QString toolTip = cell(model, 0, Column::Event, Qt::ToolTipRole);
    QVERIFY(toolTip.contains(u"code_5"));
    QVERIFY(toolTip.contains(u"ID 5"));
}

void TestReviewModel::hostileNames()
{
    const Event event = sampleEvent(1, u"<img src=x>%1\u202E"_s, u"trial"_s);
    const ReviewModel model({Purpose::Delete, {Row::toDo(Change::of(Kind::Delete, event))}});
    QCOMPARE(cell(model, 0, Column::Event), u"<img src=x>%1⟨U+202E⟩"_s);
    QVERIFY(!cell(model, 0, Column::Event, Qt::ToolTipRole).contains(u"<img"));
}

void TestReviewModel::isAModel()
{
    ReviewModel model(mixedPlan());
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.takeOut({0, 1, 2, 3}, true);
    model.takeOut({2}, false);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Change"_s);
    QCOMPARE(model.headerData(4, Qt::Horizontal, Qt::DisplayRole).toString(), u"Note"_s);
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
}

QTEST_GUILESS_MAIN(TestReviewModel)
#include "test_reviewmodel.moc"
