// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/journal/historymodel.h"
#include "ui/theme/semanticcolours.h"

#include <QDialog>
#include <QSet>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace eventdesk {

class MessageBar;
class PlainLabel;
class RoomyTableView;
struct AccountFacts;

/**
 * `History`: every change ever made with this program in one account, to be searched, exported and
 * taken back. Stands beside the main window, which stays usable; deletes itself when it is closed.
 * The journal must stay open as long as it is.
 */
class HistoryDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryDialog)

public:
    HistoryDialog(ChangeJournal &journal, const JournalOwner &owner, const AccountFacts &account,
        QWidget *parent = nullptr);

    /** As the account is now: while it is read only nothing can be taken back. */
    void setAccount(const AccountFacts &account);
    /** Only the changes of this event, which is said beside the filters and can be ended there; of
     * all events for none. */
    void showOnly(const std::optional<Event> &event);

signals:
    /** The user wants these taken back; a review follows. */
    void undoRequested(const QList<eventdesk::JournalEntry> &entries);

private:
    void build();
    void buildFilters();
    QWidget *buildButtons();
    void buildTable();
    void connectParts();
    void search();
    void takeLoaded();
    void restoreSelection();
    void tellUnreadable();
    void tell(Meaning meaning, const QString &sentence);
    void updateButtons();
    [[nodiscard]] QList<JournalEntry> selectedEntries() const;
    void undoSelected();
    void undoWholeAction();
    void exportAll();
    void save(const QList<JournalEntry> &entries);

    ChangeJournal &m_journal;
    JournalOwner m_owner;
    HistoryModel *m_model;
    PlainLabel *m_account;
    QToolButton *m_event; ///< says whose changes are shown, while they are one event's only
    QLineEdit *m_text;
    QComboBox *m_kind;
    QComboBox *m_state;
    PlainLabel *m_count;
    MessageBar *m_messageBar;
    RoomyTableView *m_table;
    QPushButton *m_undo;
    QPushButton *m_undoWhole;
    QPushButton *m_export;
    EventId m_eventId = 0; ///< whose changes are shown only; 0: all
    qint64 m_current = 0; ///< entry with the keyboard's place, found again after reading
    QSet<qint64> m_selected; ///< entries that were selected before the table was read anew
    bool m_isReadOnly = false;
    bool m_isUnreadable = false; ///< and the message bar says so
};

} // namespace eventdesk
