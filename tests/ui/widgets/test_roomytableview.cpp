// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/roomytableview.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class TestRoomyTableView final : public QObject
{
    Q_OBJECT

private slots:
    void rowsFollowTheFont()
    {
        RoomyTableView view;
        const int before = view.verticalHeader()->defaultSectionSize();
        QVERIFY(before > view.fontMetrics().height());
        QFont larger = view.font();
        larger.setPointSize(larger.pointSize() * 2);
        view.setFont(larger);
        QVERIFY(view.verticalHeader()->defaultSectionSize() > before);
    }

    void editsNothing()
    {
        QStandardItemModel model(2, 2);
        model.setItem(0, 0, new QStandardItem(u"Trial"_s));
        RoomyTableView view;
        view.setModel(&model);
        view.setCurrentIndex(model.index(0, 0));
        view.show();
        QTest::keyClicks(&view, u"x"_s);
        QTest::keyClick(&view, Qt::Key_F2);
        QCOMPARE(model.item(0, 0)->text(), u"Trial"_s);
        QVERIFY(!view.viewport()->findChild<QLineEdit *>());
    }

    void rowsAreChosenWhole()
    {
        QStandardItemModel model(2, 2);
        RoomyTableView view;
        view.setModel(&model);
        view.setCurrentIndex(model.index(1, 1));
        QCOMPARE(view.selectionModel()->selectedRows().size(), 1);
    }
};

QTEST_MAIN(TestRoomyTableView)
#include "test_roomytableview.moc"
