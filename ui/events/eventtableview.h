// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"
#include "app/events/eventquery.h"

#include "ui/accessibility/accessibletableview.h"

namespace eventdesk {

class EventDelegate;
class EventSelection;
class EventTableModel;
class PageSelection;
class SearchPattern;

/**
 * The table of events: looks, keys, selection by event. Shows one EventTableModel at a time with
 * the page's part of an EventSelection, and knows no catalogue. Rows select whole; Tab leaves the
 * table; there is a current row whenever there are rows, so that the first arrow key moves from
 * somewhere.
 */
class EventTableView final : public AccessibleTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventTableView)

public:
    explicit EventTableView(QWidget *parent = nullptr);
    ~EventTableView() override;

    /** Both must live until the next call of one of these or the end of the view. */
    void showEvents(EventTableModel &model, EventSelection &selection);
    void showNothing();

    /** Marks what was searched for in names, codes and ids. */
    void setPattern(const SearchPattern &pattern);

    /** All of them, on whatever page. Made anew at every call: for commands. */
    [[nodiscard]] QList<Event> selectedEvents() const;

    /** Points in the header to the column that the rows are sorted by. Sorts nothing. */
    void showOrder(const EventQuery &query);

    /** Selects the row that has the keyboard's frame, unless something is selected anywhere. */
    bool selectCurrentIfNone();

    /** Adds the page to what is selected. */
    void selectAll() override;

    void reset() override;

    /** Selects this event alone and scrolls to it, if it is on the page. */
    void selectEvent(EventId id);

    /** As header()->saveState(); an unusable state leaves the columns as they are. */
    [[nodiscard]] QByteArray columnState() const;
    void restoreColumns(const QByteArray &state);

signals:
    /** As EventSelection::changed(). */
    void selectedEventsChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitRows();
    void fitColumns();
    void takeModel(EventTableModel *model);
    void takeOverRows();
    void ensureCurrentRow();
    bool selectCurrent();
    void selectAlone(int row);
    /** Of a column that shows one of these words with a mark beside it. */
    [[nodiscard]] int widthFor(const QStringList &words) const;

    QList<EventDelegate *> m_searched; ///< of the columns that search looks at
    EventTableModel *m_model = nullptr;
    EventSelection *m_selection = nullptr; ///< null while nothing is shown
    PageSelection *m_pageSelection = nullptr;
    bool m_hasStoredColumns = false;
};

} // namespace eventdesk
