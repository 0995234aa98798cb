// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/changes/reviewtableview.h"

#include "app/changes/plan/reviewmodel.h"
#include "ui/changes/reviewdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace eventdesk {

namespace {

using Column = ReviewModel::Column;

constexpr int rowsToMeasure = 200; // the first ones tell enough, and 10,000 would take a while
constexpr int widestInLetters = 26; // of a column that others must leave room for

constexpr int fewestRowsInSight = 4;
constexpr int mostRowsInSight = 11;

constexpr int section(Column column)
{
    return static_cast<int>(column);
}

} // namespace

ReviewTableView::ReviewTableView(ReviewModel &model, QWidget *parent)
    : RoomyTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("changes"));
    //: Name of the table of a review for screen readers.
    setAccessibleName(tr("Changes"));
    setItemDelegate(new ReviewDelegate(this));
    setModel(&model);
    fitColumns();
    if (model.rowCount() > 0)
        selectionModel()->setCurrentIndex(model.index(0, 0), QItemSelectionModel::NoUpdate);
}

ReviewTableView::~ReviewTableView() = default;

QSize ReviewTableView::sizeHint() const
{
    const int rows = std::clamp(m_model.rowCount(), fewestRowsInSight, mostRowsInSight);
    const int height = horizontalHeader()->sizeHint().height()
        + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth();
    return {RoomyTableView::sizeHint().width(), height};
}

void ReviewTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        toggleSelected();
    else
        RoomyTableView::keyPressEvent(event);
}

void ReviewTableView::fitColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setResizeContentsPrecision(rowsToMeasure);
    const int widest = fontMetrics().averageCharWidth() * widestInLetters;
    for (const Column column : {Column::Change, Column::Event, Column::From, Column::To}) {
        const int wanted =
            std::max(sizeHintForColumn(section(column)), header->sectionSizeHint(section(column)));
        header->resizeSection(section(column), std::min(wanted, widest));
    }
    header->setStretchLastSection(true);
}

QList<int> ReviewTableView::selectedRows() const
{
    QList<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().row());
    return rows;
}

void ReviewTableView::toggleSelected()
{
    const QList<int> rows = selectedRows();
    const bool willAnyBeDone = std::ranges::any_of(rows, [this](int row) {
        return m_model.index(row, 0).data(ReviewModel::WillBeDoneRole).toBool();
    });
    m_model.takeOut(rows, willAnyBeDone);
}

} // namespace eventdesk
