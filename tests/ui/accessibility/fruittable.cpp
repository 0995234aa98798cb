// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/ui/accessibility/fruittable.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace eventdesk {

FruitTable::FruitTable()
    : model(std::make_unique<QStandardItemModel>()), view(std::make_unique<SomeTableView>())
{
    model->setHorizontalHeaderLabels({u"Status"_s, u"Name"_s});
    for (const QString &name : {u"Apple"_s, u"Banana"_s, u"Cherry"_s, u"Date"_s})
        model->appendRow({new QStandardItem(u"Active"_s), new QStandardItem(name)});
    view->setAccessibleName(u"Events"_s);
    view->setModel(model.get());
    view->verticalHeader()->hide();
}

QAccessibleInterface *FruitTable::face() const
{
    return QAccessible::queryAccessibleInterface(view.get());
}

QAccessibleTableInterface *FruitTable::table() const
{
    return face()->tableInterface();
}

QString FruitTable::nameAt(int row, int column) const
{
    return table()->cellAt(row, column)->text(QAccessible::Name);
}

QAccessible::Id FruitTable::idAt(int row, int column) const
{
    return QAccessible::uniqueId(table()->cellAt(row, column));
}

int rowOf(QAccessible::Id id)
{
    QAccessibleInterface *cell = QAccessible::accessibleInterface(id);
    return cell ? cell->tableCellInterface()->rowIndex() : -1;
}

} // namespace eventdesk
