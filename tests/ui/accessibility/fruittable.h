// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/accessibility/accessibletableview.h"

#include <QAccessible>
#include <QStandardItemModel>

#include <memory>

namespace eventdesk {

/** Stands for the tables of the program: the interface is found by the name of the base. */
class SomeTableView final : public AccessibleTableView
{
    Q_OBJECT

public:
    using AccessibleTableView::AccessibleTableView;
};

/** A table of four fruits in two columns, Status and Name, as assistive technology sees it. */
struct FruitTable
{
    FruitTable();

    [[nodiscard]] QAccessibleInterface *face() const;
    [[nodiscard]] QAccessibleTableInterface *table() const;
    [[nodiscard]] QString nameAt(int row, int column) const;
    [[nodiscard]] QAccessible::Id idAt(int row, int column) const;

    std::unique_ptr<QStandardItemModel> model;
    std::unique_ptr<SomeTableView> view;
};

/** The row of the cell with this id, -1 when it is gone. */
[[nodiscard]] int rowOf(QAccessible::Id id);

} // namespace eventdesk
