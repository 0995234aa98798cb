// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/selectioncounts.h"
#include "app/session/accountsession.h"

#include <QAction>
#include <QList>
#include <QObject>

#include <optional>

namespace eventdesk {

/** What the window is in the middle of: all that decides which actions make sense. */
struct Situation
{
    std::optional<AccountSession::Nature> account; ///< none: no account is open, or not on show
    bool hasKeyToReplace = false; ///< an account is open that has a key of the user's
    SelectionCounts selection = {};
    qint64 matches = 0; ///< events that match the query, on all its pages
    bool isSearching = false; ///< the query narrows: not every event matches
    bool areAllMatchesSelected = false;
    qsizetype changedOutside = 0; ///< events changed outside Eventdesk and not yet seen
    bool isReadOnly = false; ///< the account, by its protection
    bool canUndo = false; ///< something was done that can be taken back
    bool isLoading = false;
    bool hasPreviousPage = false; ///< counted from the page that was asked for last
    bool hasNextPage = false;
};

/**
 * Every action of the main window: its words, keys, icon and objectName in one table, and one
 * update() that derives what is enabled and why not. Owned by MainWindow.
 */
class MainActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainActions)

public:
    enum class Id : quint8 {
        ConnectAccount,
        AccountSettings,
        ReplaceKey,
        CheckKey,
        RemoveAccount,
        PracticeAccount,
        Quit,
        NewEvent,
        Edit,
        Rename,
        Activate,
        Deactivate,
        Delete,
        Undo,
        SelectAllMatches,
        ClearSelection,
        CopyCode,
        CopyAsJson,
        CopyAsCsv,
        CopyAsMarkdown,
        CopyAsCurl,
        CopyForTaskFilterList,
        CopyForTaskFilterSingle,
        OpenSegmentsPage,
        Find,
        ClearSearch,
        Refresh,
        StopReading,
        MarkAllAsSeen,
        FirstPage,
        PreviousPage,
        NextPage,
        LastPage,
        Details,
        History,
        ResetLayout,
        KeyboardShortcuts,
        RequestLog,
        ResetPractice,
        Documentation,
        About,
        Count
    };

    explicit MainActions(QObject *parent);

    [[nodiscard]] QAction *action(Id id) const;

    void update(const Situation &situation);

private:
    void add(Id id, const QString &objectName, const QString &text, const QIcon &icon,
        const QList<QKeySequence> &keys);
    void addAccountActions();
    void addEventActions();
    void addSelectionActions();
    void addCopyActions();
    void addViewActions();
    void addHelpActions();
    void updateEventActions(const SelectionCounts &selection, bool isOpen);
    void updateSelectionActions(const Situation &situation);
    void allow(Id id, bool allowed, const QString &reasonAgainst = {});
    /** The same for what would write: never while the account is read only. */
    void allowWrite(Id id, bool allowed, const QString &reasonAgainst = {});

    QList<QAction *> m_actions;
    bool m_isReadOnly = false;
};

} // namespace eventdesk
