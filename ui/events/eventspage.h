// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apierror.h"
#include "app/events/event.h"
#include "app/events/eventquery.h"
#include "ui/widgets/stateview.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QStackedLayout;

namespace eventdesk {

class AccountSession;
class EventTableModel;
class EventTableView;
class MainActions;
class PagerBar;
class PlainLabel;
class SearchBar;
class SelectionBar;
class SortMenu;

/**
 * The page of events: search, table, what is selected, pager; or in the table's place why there is
 * nothing to show. Shows the session's listing and turns its pages; makes no request itself. UI
 * thread.
 */
class EventsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventsPage)

public:
    explicit EventsPage(MainActions &actions, QWidget *parent = nullptr);
    ~EventsPage() override;

    /** Shows this account, or nothing for null. The session must outlive the next call. */
    void showSession(AccountSession *session);

    /**
     * Shows only these events, in place of whatever was searched for; the search and the filters
     * then work among them. The reason says in words why only these (“Only the 12 failed changes”)
     * and stands beside the filters, where the user can remove it. Nothing while no account is
     * open.
     */
    void showOnly(const QSet<EventId> &ids, const QString &reason);
    /** Only those that were changed outside Eventdesk and not yet seen; the order stays. */
    void showChangedOutside();

    void selectAllMatches();
    void clearSelection();

    [[nodiscard]] EventTableView &table() { return *m_table; }
    [[nodiscard]] PagerBar &pager() { return *m_pager; }
    [[nodiscard]] SearchBar &searchBar() { return *m_searchBar; }
    /** For the menu View. */
    [[nodiscard]] SortMenu &sortMenu() { return *m_sortMenu; }

signals:
    /** The page could not be read, while an earlier one is still on show. */
    void refreshFailed(const eventdesk::ApiError &error);
    /** What is on show is what Push.Express has. */
    void refreshed();
    void rowsPerPageChosen(int rows);

private:
    void setQuery(const EventQuery &query);
    void followPhase();
    void followRows();
    void followSelection();
    void updateSearchBar();
    void updateSelectionBar();
    void updatePager();
    [[nodiscard]] QString countText() const;
    void updateNotice();
    void updateState();
    void showState();
    [[nodiscard]] StateView::State nothingMatches() const;

    MainActions &m_actions;
    QPointer<AccountSession> m_session;
    std::unique_ptr<EventTableModel> m_model;
    SortMenu *m_sortMenu;
    SearchBar *m_searchBar;
    EventTableView *m_table;
    PlainLabel *m_notice;
    StateView *m_state;
    SelectionBar *m_selectionBar;
    PagerBar *m_pager;
    QWidget *m_content;
    QStackedLayout *m_stack;
};

} // namespace eventdesk
