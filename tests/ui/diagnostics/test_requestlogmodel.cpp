// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/diagnostics/requestlogmodel.h"

#include "app/api/requestlog.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

namespace {

using Column = RequestLogModel::Column;

RequestLogEntry entry(int number)
{
    return {.time = QDateTime::currentDateTimeUtc(),
        .method = u"GET"_s,
        .path = u"/events/%1"_s.arg(number),
        .httpStatus = 200,
        .duration = std::chrono::milliseconds(1234),
        .bytes = 2048,
        .attempt = 2,
        .outcome = u"ok"_s};
}

QString cell(const RequestLogModel &model, int row, Column column)
{
    return model.index(row, int(column)).data().toString();
}

} // namespace

class TestRequestLogModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void showsWhatWasLoggedBefore()
    {
        RequestLog log;
        log.append(entry(1));
        const RequestLogModel model(log);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, 0, Column::Method), u"GET"_s);
        QCOMPARE(cell(model, 0, Column::Path), u"/events/1"_s);
        QCOMPARE(cell(model, 0, Column::Status), u"200"_s);
        QVERIFY(cell(model, 0, Column::Duration).endsWith(u" ms"_s));
        QCOMPARE(cell(model, 0, Column::Size), u"2.0 kB"_s);
        QCOMPARE(cell(model, 0, Column::Attempt), u"2"_s);
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(
                !model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    }

    void withoutAnAnswerTheOutcomeIsSaid()
    {
        RequestLog log;
        RequestLogEntry lost = entry(1);
        lost.httpStatus = 0;
        lost.outcome = u"timeout"_s;
        log.append(lost);
        const RequestLogModel model(log);
        QCOMPARE(cell(model, 0, Column::Status), u"timeout"_s);
    }

    void growsThenTurnsAsARing()
    {
        RequestLog log;
        RequestLogModel model(log);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const int capacity = int(RequestLog::capacity);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        for (int i = 0; i < capacity; ++i)
            log.append(entry(i));
        QCOMPARE(model.rowCount(), capacity);
        const QPersistentModelIndex last = model.index(capacity - 1, 0);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        for (int i = 0; i < 30; ++i)
            log.append(entry(capacity + i));
        QCOMPARE(model.rowCount(), capacity);
        QCOMPARE(changed.size(), 30);
        QCOMPARE(cell(model, 0, Column::Path), u"/events/30"_s);
        QCOMPARE(cell(model, capacity - 1, Column::Path), u"/events/%1"_s.arg(capacity + 29));
        QCOMPARE(last.row(), capacity - 1);
        QVERIFY(resets.isEmpty());
    }

    void startsOnAFullLog()
    {
        RequestLog log;
        for (std::size_t i = 0; i < RequestLog::capacity; ++i)
            log.append(entry(int(i)));
        RequestLogModel model(log);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        log.append(entry(9999));
        QCOMPARE(cell(model, model.rowCount() - 1, Column::Path), u"/events/9999"_s);
    }
};

QTEST_GUILESS_MAIN(TestRequestLogModel)
#include "test_requestlogmodel.moc"
