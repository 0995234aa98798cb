// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/historymodel.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

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

signals:
    /** The user wants these taken back; a review follows. */
    void undoRequested(const QList<eventdesk::JournalEntry> &entries);

private:
    void build(const AccountFacts &account);
    void buildTable();
    void search();
    void takeLoaded();
    void updateButtons();
    [[nodiscard]] QList<JournalEntry> selectedEntries() const;
    void undoSelected();
    void undoWholeAction();
    void exportAll();
    void save(const QList<JournalEntry> &entries);

    ChangeJournal &m_journal;
    JournalOwner m_owner;
    HistoryModel *m_model;
    QLineEdit *m_text;
    QComboBox *m_kind;
    QComboBox *m_state;
    PlainLabel *m_count;
    MessageBar *m_messageBar;
    RoomyTableView *m_table;
    QPushButton *m_undo;
    QPushButton *m_undoWhole;
    QPushButton *m_export;
    qint64 m_current = 0; ///< entry with the keyboard's place, found again after reading
};

} // namespace eventdesk
