// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

#include <QItemSelectionModel>

#include <vector>

namespace eventdesk {

class EventSelection;
class EventTableModel;

/**
 * The page's part of an EventSelection, as a view needs it: the rows of the page that are selected
 * are those whose events are in the selection. What the user does to the rows is done to the
 * selection; rows that come and go with the page are not his doing and change nothing in it. A
 * command that clears (a plain click, an arrow key) takes away what is selected elsewhere, too;
 * one that adds or toggles leaves it.
 *
 * Everything a view or assistive technology does to rows goes through select(); Qt itself drops
 * rows that leave the model without it. UI thread; model and selection must outlive it.
 */
class PageSelection final : public QItemSelectionModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageSelection)

public:
    PageSelection(EventTableModel &model, EventSelection &selection, QObject *parent = nullptr);
    ~PageSelection() override;

    using QItemSelectionModel::select;
    void select(const QItemSelection &rows, SelectionFlags command) override;
    void reset() override;

    /** Selects the rows of the page that are in the selection. Call it when rows came. */
    void restore();

private:
    [[nodiscard]] std::vector<bool> selectedRows() const;
    void tell(bool alsoElsewhere);

    EventTableModel &m_events;
    EventSelection &m_selection;
    bool m_isOwnDoing = false; ///< rows change because the selection or the model did
};

} // namespace eventdesk
