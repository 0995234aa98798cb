// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
//
// The baseline: the least a Qt program does to show a window with a table of 50 rows.
#include "tests/bench/paintwatch.h"
#include "tests/bench/windowreport.h"

#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>

using namespace eventdesk;

int main(int argc, char *argv[])
{
    PaintWatch application(argc, argv);
    WindowReport report(application);
    QObject::connect(&application, &PaintWatch::tablePainted, &report, &WindowReport::rest,
        Qt::SingleShotConnection);
    constexpr int rows = 50;
    constexpr int columns = 5;
    QStandardItemModel model(rows, columns);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            model.setItem(row, column, new QStandardItem(QString::number(row * columns + column)));
    }
    QMainWindow window;
    auto *table = new QTableView;
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
