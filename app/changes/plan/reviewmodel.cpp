// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/plan/reviewmodel.h"

#include "app/catalogue/eventtablemodel.h"
#include "app/changes/beforeafter.h"
#include "app/changes/changesettitle.h"
#include "app/changes/columnheader.h"
#include "app/events/displaytext.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace eventdesk {

namespace {

/** Where a row stands: by what is done, then skipped, then unchanged. */
std::pair<int, int> groupOf(const PlannedChange &planned)
{
    if (planned.state == ChangeState::Unchanged)
        return {2, 0};
    if (planned.state == ChangeState::Skipped)
        return {1, 0};
    return {0, static_cast<int>(planned.change.kind)};
}

/** Whether nothing happens to the event, so that what was wanted would only mislead. */
bool staysAsItIs(const ChangePlan::Row &row)
{
    using Note = ChangePlan::Note; // a refused name or code is shown, so that one sees why
    return row.note == Note::AlreadySo || row.note == Note::SystemEvent
        || row.note == Note::GoneMeanwhile;
}

} // namespace

ReviewModel::ReviewModel(ChangePlan plan, QObject *parent)
    : QAbstractTableModel(parent), m_plan(std::move(plan))
{
    m_order.resize(m_plan.rows().size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::ranges::stable_sort(
        m_order, {}, [this](qsizetype row) { return groupOf(m_plan.rows().at(row).planned); });
}

bool ReviewModel::canBeTakenOut(int row) const
{
    return rowAt(row).planned.state == ChangeState::Planned;
}

void ReviewModel::takeOut(const QList<int> &rows, bool out)
{
    int first = rowCount();
    int last = -1;
    for (const int row : rows) {
        if (!canBeTakenOut(row) || rowAt(row).isTakenOut == out)
            continue;
        m_plan.takeOut(m_order.at(row), out);
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last < 0)
        return;
    emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    emit planChanged();
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChangePlan::Row &row = rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTipText(toolTip(row, column));
    case Qt::CheckStateRole:
        if (column != Column::Change || !canBeTakenOut(index.row()))
            return {};
        return static_cast<int>(row.isTakenOut ? Qt::Unchecked : Qt::Checked);
    case EventIdRole:
        return row.planned.change.id;
    case WillBeDoneRole:
        return canBeTakenOut(index.row()) && !row.isTakenOut;
    default:
        return {};
    }
}

bool ReviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    takeOut({index.row()}, value.toInt() != Qt::Checked);
    return true;
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHeader(title(static_cast<Column>(section)), orientation, role);
}

QString ReviewModel::title(Column column)
{
    switch (column) {
    case Column::Change:
        //: Header of a column of a review: what will be done to an event.
        return tr("Change");
    case Column::Event:
        //: Header of a column of a review: the name of an event.
        return tr("Event");
    case Column::From:
        //: Header of a column of a review: how it is now. The column "To" follows.
        return tr("From");
    case Column::To:
        //: Header of a column of a review: how it will be.
        return tr("To");
    case Column::Note:
        //: Header of a column of a review: what there is to say of a change.
        return tr("Note");
    case Column::Count:
        break;
    }
    return {};
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == static_cast<int>(Column::Change)
        && canBeTakenOut(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

const ChangePlan::Row &ReviewModel::rowAt(int row) const
{
    return m_plan.rows().at(m_order.at(row));
}

QString ReviewModel::text(const ChangePlan::Row &row, Column column)
{
    const Change &change = row.planned.change;
    switch (column) {
    case Column::Change:
        return row.planned.state == ChangeState::Planned ? ChangeSetTitle::of(change)
                                                         : ChangeSetTitle::of(row.planned.state);
    case Column::Event:
        return EventTableModel::nameText(change.base ? change.base->name : change.name);
    case Column::From:
        return BeforeAfter::of(change).before;
    case Column::To:
        if (staysAsItIs(row)) {
            //: In a review, in the column "To" of an event to which nothing happens.
            return tr("Stays as it is");
        }
        return BeforeAfter::of(change).after;
    case Column::Note:
        if (row.isTakenOut) {
            //: Beside an event in a review: the user does not want this change.
            return tr("You took it out.");
        }
        return ChangePlan::sentence(row);
    case Column::Count:
        break;
    }
    return {};
}

QString ReviewModel::toolTip(const ChangePlan::Row &row, Column column)
{
    const Change &change = row.planned.change;
    QString shown = abridged(text(row, column));
    if (column != Column::Event || change.id == 0)
        return shown;
    const QString code = change.base ? change.base->code : change.code;
    //: Tooltip of an event in a review: %1 is its code, %2 its number.
    return shown + u'\n'
        + tr("Code %1, ID %2")
              .arg(isolated(EventTableModel::codeText(code)), QString::number(change.id));
}

} // namespace eventdesk
