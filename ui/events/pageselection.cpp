// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/pageselection.h"

#include "app/catalogue/eventselection.h"
#include "app/catalogue/eventtablemodel.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace eventdesk {

PageSelection::PageSelection(EventTableModel &model, EventSelection &selection, QObject *parent)
    : QItemSelectionModel(&model, parent), m_events(model), m_selection(selection)
{
    connect(&selection, &EventSelection::changed, this, &PageSelection::restore);
    restore();
}

PageSelection::~PageSelection() = default;

void PageSelection::select(const QItemSelection &rows, SelectionFlags command)
{
    QItemSelectionModel::select(rows, command);
    if (!m_isOwnDoing && command != NoUpdate)
        tell(command.testFlag(Clear));
}

void PageSelection::reset()
{
    const QScopedValueRollback guard(m_isOwnDoing, true); // the model did it, not the user
    QItemSelectionModel::reset();
}

void PageSelection::restore()
{
    const std::vector<bool> before = selectedRows();
    QItemSelection wanted;
    bool isOther = false;
    for (int row = 0; row < m_events.rowCount(); ++row) {
        const bool isSelected = m_selection.contains(m_events.eventAt(row).id);
        isOther |= isSelected != before[static_cast<std::size_t>(row)];
        if (!isSelected)
            continue;
        const QModelIndex index = m_events.index(row, 0);
        if (!wanted.isEmpty() && wanted.constLast().bottom() == row - 1)
            wanted.last() = QItemSelectionRange(wanted.constLast().topLeft(), index);
        else
            wanted.append(QItemSelectionRange(index));
    }
    if (!isOther)
        return; // and an extension by Shift that is under way goes on from where it began
    const QScopedValueRollback guard(m_isOwnDoing, true);
    QItemSelectionModel::select(wanted, ClearAndSelect | Rows);
}

std::vector<bool> PageSelection::selectedRows() const
{
    std::vector<bool> rows(static_cast<std::size_t>(m_events.rowCount()), false);
    const QItemSelection ranges = selection();
    for (const QItemSelectionRange &range : ranges)
        std::fill(rows.begin() + range.top(), rows.begin() + range.bottom() + 1, true);
    return rows;
}

void PageSelection::tell(bool alsoElsewhere)
{
    const std::vector<bool> rows = selectedRows();
    QSet<EventId> selected;
    QSet<EventId> others;
    for (int row = 0; row < m_events.rowCount(); ++row) {
        const EventId id = m_events.eventAt(row).id;
        (rows[static_cast<std::size_t>(row)] ? selected : others).insert(id);
    }
    if (alsoElsewhere)
        m_selection.replace(selected);
    else
        m_selection.change(selected, others);
}

} // namespace eventdesk
