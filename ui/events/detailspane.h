// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/selectioncounts.h"

#include <QDockWidget>
#include <QList>

#include <optional>

class QScrollArea;

namespace eventdesk {

class ChangeJournal;
class EventFacts;
class EventHistory;
class MainActions;
class PlainLabel;
struct JournalOwner;

/**
 * All that is known of the selected event, or how many are selected, with what can be copied of
 * them. Shown and hidden by the action `Details`, which follows when it is closed by its own button
 * or by a restored layout. Owned by the main window.
 */
class DetailsPane final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsPane)

public:
    /** The actions must outlive it. */
    explicit DetailsPane(const MainActions &actions, QWidget *parent = nullptr);

    /** onlyOne: the event that is selected, where it is one. */
    void showSelection(
        const SelectionCounts &selection, const std::optional<Event> &onlyOne = std::nullopt);

    /** Where the selected event's last changes are read; null while no account is open. */
    void setJournal(ChangeJournal *journal, const JournalOwner &owner);

signals:
    /** The user wants to see all changes of the selected event. */
    void historyRequested(const eventdesk::Event &event);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const MainActions &actions);
    void reserveWidth();
    void followAction(QAction *action);
    void showCounts(const SelectionCounts &selection);

    PlainLabel *m_hint;
    EventFacts *m_facts;
    EventHistory *m_history;
    PlainLabel *m_headline;
    PlainLabel *m_counts;
    QWidget *m_copies;
    QScrollArea *m_scroll;
    std::optional<Event> m_event; ///< the selected one, where it is one
    QList<QWidget *> m_forOne; ///< shown for one event only
    QList<QWidget *> m_forSeveral; ///< shown for several only
};

} // namespace eventdesk
