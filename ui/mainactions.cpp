// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/mainactions.h"

#include "app/catalogue/eventtablemodel.h"
#include "app/events/displaytext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/spokenname.h"

#include <QKeySequence>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

} // namespace

MainActions::MainActions(QObject *parent)
    : QObject(parent), m_actions(static_cast<qsizetype>(Id::Count), nullptr)
{
    addAccountActions();
    addEventActions();
    addSelectionActions();
    addCopyActions();
    addViewActions();
    addHelpActions();
    update({});
}

QAction *MainActions::action(Id id) const
{
    return m_actions.at(static_cast<qsizetype>(id));
}

void MainActions::add(Id id, const QString &objectName, const QString &text, const QIcon &icon,
    const QList<QKeySequence> &keys)
{
    auto *action = new QAction(icon, text, this);
    action->setObjectName(objectName);
    action->setShortcuts(keys);
    m_actions[static_cast<qsizetype>(id)] = action;
}

void MainActions::addAccountActions()
{
    //: Menu File: opens the page that connects another account.
    add(Id::ConnectAccount, u"connectAccount"_s, tr("&Connect account…"),
        themedIcon(IconName::Account), {});
    //: Account menu: name, colour and protection of the open account.
    add(Id::AccountSettings, u"accountSettings"_s, tr("Account s&ettings…"), {}, {});
    //: Account menu: replaces the API key of the open account.
    add(Id::ReplaceKey, u"replaceKey"_s, tr("&Replace key…"), themedIcon(IconName::Key), {});
    //: Account menu: asks Push.Express whether the API key still works.
    add(Id::CheckKey, u"checkKey"_s, tr("Chec&k key"), themedIcon(IconName::CheckKey), {});
    //: Account menu: forgets the open account on this computer.
    add(Id::RemoveAccount, u"removeAccount"_s, tr("Re&move account…"), {}, {});
    //: Account menu: opens the built-in account for trying things out.
    add(Id::PracticeAccount, u"practiceAccount"_s, tr("&Practice account"),
        themedIcon(IconName::Practice), {});
    //: Menu File: ends the program.
    add(Id::Quit, u"quit"_s, tr("&Quit"), themedIcon(IconName::Quit),
        {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    action(Id::Quit)->setMenuRole(QAction::QuitRole);
}

void MainActions::addEventActions()
{
    //: Menu Event.
    add(Id::NewEvent, u"newEvent"_s, tr("&New event…"), themedIcon(IconName::NewEvent),
        {QKeySequence(Qt::CTRL | Qt::Key_N)});
    //: Menu Event: changes name and code.
    add(Id::Edit, u"edit"_s, tr("&Edit…"), themedIcon(IconName::Edit),
        {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter), QKeySequence(Qt::Key_F2)});
    //: Menu Event: changes the names or codes of the selected events by a rule.
    add(Id::Rename, u"rename"_s, tr("Rena&me…"), themedIcon(IconName::Rename), {});
    //: Menu Event: switches the event on.
    add(Id::Activate, u"activate"_s, tr("&Activate"), themedIcon(IconName::Activate),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)});
    //: Menu Event: switches the event off.
    add(Id::Deactivate, u"deactivate"_s, tr("Deac&tivate"), themedIcon(IconName::Deactivate),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)});
    //: Menu Event.
    add(Id::Delete, u"delete"_s, tr("&Delete…"), themedIcon(IconName::Delete),
        {QKeySequence(Qt::Key_Delete)});
    //: Menu Event: takes the last changes back.
    add(Id::Undo, u"undo"_s, tr("&Undo"), themedIcon(IconName::Undo), {QKeySequence::Undo});
    //: Menu Event: puts the codes of the selected events on the clipboard.
    add(Id::CopyCode, u"copyCode"_s, tr("&Copy code"), themedIcon(IconName::Copy),
        {QKeySequence::Copy});
    // These keys mean something else in every input, so they work where the events are. Not with
    // children: the toolbar holds the actions, too, and the account button is a child of it.
    for (const Id id : {Id::Edit, Id::Delete, Id::CopyCode})
        action(id)->setShortcutContext(Qt::WidgetShortcut);
}

void MainActions::addSelectionActions()
{
    // The words count, so updateSelectionActions() gives them.
    add(Id::SelectAllMatches, u"selectAllMatches"_s, {}, {},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)});
    //: Menu Event: then no event is selected.
    add(Id::ClearSelection, u"clearSelection"_s, tr("Clear selecti&on"), {},
        {QKeySequence(Qt::Key_Escape)});
    action(Id::ClearSelection)->setShortcutContext(Qt::WidgetShortcut); // as those above
}

void MainActions::addCopyActions()
{
    const auto addCopy = [this](Id id, const QString &objectName, const QString &text) {
        add(id, objectName, text, themedIcon(IconName::Copy), {});
    };
    //: Puts the selected events on the clipboard as JSON.
    addCopy(Id::CopyAsJson, u"copyAsJson"_s, tr("Copy as &JSON"));
    //: Puts the selected events on the clipboard as comma-separated values for spreadsheets.
    addCopy(Id::CopyAsCsv, u"copyAsCsv"_s, tr("Copy as CS&V"));
    //: Puts the selected events on the clipboard as a table in Markdown.
    addCopy(Id::CopyAsMarkdown, u"copyAsMarkdown"_s, tr("Copy as &Markdown table"));
    //: Puts commands for the program curl on the clipboard that read the selected events.
    addCopy(Id::CopyAsCurl, u"copyAsCurl"_s, tr("Copy as c&url"));
    //: Puts the codes of the selected events on the clipboard as a task filter of Push.Express
    //: wants them. ["code"] shows how they look: keep it.
    addCopy(Id::CopyForTaskFilterList, u"copyForTaskFilterList"_s,
        tr("Copy for task filter as &list, [\"code\"]"));
    //: Puts the codes of the selected events on the clipboard as a task filter of Push.Express
    //: wants them. "code" shows how they look: keep it.
    addCopy(Id::CopyForTaskFilterSingle, u"copyForTaskFilterSingle"_s,
        tr("Copy for task filter as &single, \"code\""));
    //: Opens the page “Segments” of Push.Express in the browser.
    add(Id::OpenSegmentsPage, u"openSegmentsPage"_s, tr("Open Se&gments page"),
        themedIcon(IconName::OpenPage), {});
}

void MainActions::addViewActions()
{
    //: Menu View: leads to the search field.
    add(Id::Find, u"find"_s, tr("F&ind"), themedIcon(IconName::Search), {QKeySequence::Find});
    //: Menu View: reads the page again.
    add(Id::Refresh, u"refresh"_s, tr("&Refresh"), themedIcon(IconName::Refresh),
        {QKeySequence(Qt::Key_F5)});
    //: Empties the search field and the filters.
    add(Id::ClearSearch, u"clearSearch"_s, tr("Clear searc&h"), {}, {});
    //: Ends the reading of the list.
    add(Id::StopReading, u"stopReading"_s, tr("S&top"), themedIcon(IconName::Stop), {});
    //: Menu View: takes the marks from the events that were changed outside Eventdesk.
    add(Id::MarkAllAsSeen, u"markAllAsSeen"_s, tr("&Mark all as seen"), themedIcon(IconName::Show),
        {});
    //: Menu View.
    add(Id::FirstPage, u"firstPage"_s, tr("&First page"), themedIcon(IconName::FirstPage), {});
    //: Menu View.
    add(Id::PreviousPage, u"previousPage"_s, tr("&Previous page"),
        themedIcon(IconName::PreviousPage), {QKeySequence(Qt::CTRL | Qt::Key_PageUp)});
    //: Menu View.
    add(Id::NextPage, u"nextPage"_s, tr("&Next page"), themedIcon(IconName::NextPage),
        {QKeySequence(Qt::CTRL | Qt::Key_PageDown)});
    //: Menu View.
    add(Id::LastPage, u"lastPage"_s, tr("&Last page"), themedIcon(IconName::LastPage), {});
    //: Menu View: shows or hides the pane with all about the selected event.
    add(Id::Details, u"details"_s, tr("&Details"), themedIcon(IconName::Details), {});
    action(Id::Details)->setCheckable(true);
    //: Menu View: shows every change that was made with this program.
    add(Id::History, u"history"_s, tr("Hist&ory"), themedIcon(IconName::History),
        {QKeySequence(Qt::CTRL | Qt::Key_H)});
    //: Menu View: puts columns, panes and the window back to where they were at first.
    add(Id::ResetLayout, u"resetLayout"_s, tr("Reset la&yout"), {}, {});
}

void MainActions::addHelpActions()
{
    //: Menu Help: shows which keys do what.
    add(Id::KeyboardShortcuts, u"keyboardShortcuts"_s, tr("&Keyboard shortcuts"),
        themedIcon(IconName::Keyboard), {QKeySequence(Qt::Key_F1)});
    //: Menu Help: shows the last requests to Push.Express.
    add(Id::RequestLog, u"requestLog"_s, tr("&Request log"), themedIcon(IconName::RequestLog), {});
    //: Menu Help: brings back the sample events of the practice account.
    add(Id::ResetPractice, u"resetPracticeAccount"_s, tr("Reset &practice account…"), {}, {});
    //: Menu Help: opens the page of Push.Express about custom events in the browser.
    add(Id::Documentation, u"documentation"_s, tr("&Documentation of Push.Express"), {}, {});
    //: Menu Help.
    add(Id::About, u"about"_s, tr("&About Eventdesk"), {}, {});
    action(Id::About)->setMenuRole(QAction::AboutRole);
}

void MainActions::allow(Id id, bool allowed, const QString &reasonAgainst)
{
    QAction *action = this->action(id);
    action->setEnabled(allowed);
    QString tip = spokenName(action->text());
    if (!allowed && !reasonAgainst.isEmpty())
        tip = reasonAgainst;
    else if (!action->shortcut().isEmpty())
        tip += " ("_L1 + action->shortcut().toString(QKeySequence::NativeText) + u')';
    action->setToolTip(toolTipText(tip));
    action->setStatusTip(allowed ? QString() : reasonAgainst);
}

void MainActions::allowWrite(Id id, bool allowed, const QString &reasonAgainst)
{
    allow(id, allowed && !m_isReadOnly,
        m_isReadOnly ? ProtectionWords::readOnlyReason() : reasonAgainst);
}

void MainActions::update(const Situation &situation)
{
    using Nature = AccountSession::Nature;
    const bool isOpen = situation.account.has_value();
    const bool isStored = situation.account == Nature::Stored;
    const bool isPractice = situation.account == Nature::Practice;
    m_isReadOnly = situation.isReadOnly;
    allow(Id::AccountSettings, isStored || isPractice,
        //: Why “Account settings…” is disabled.
        tr("Only an account that Eventdesk remembers has settings."));
    allow(Id::ReplaceKey, situation.hasKeyToReplace);
    allow(Id::CheckKey, isOpen);
    allow(Id::RemoveAccount, isStored);
    allowWrite(Id::ResetPractice, isPractice,
        //: Why “Reset practice account…” is disabled.
        tr("This is possible while the practice account is open."));

    updateEventActions(situation.selection, isOpen);
    updateSelectionActions(situation);
    allowWrite(Id::Undo, isOpen && situation.canUndo,
        //: Why “Undo” is disabled.
        tr("There is nothing to take back."));
    allow(Id::History, isOpen);
    allow(Id::OpenSegmentsPage, isOpen);

    allow(Id::Refresh, isOpen && !situation.isLoading);
    allow(Id::Find, isOpen);
    allow(Id::ClearSearch, isOpen);
    allow(Id::MarkAllAsSeen, isOpen && situation.changedOutside > 0,
        //: Why “Mark all as seen” is disabled.
        tr("Nothing was changed outside Eventdesk since you last looked."));
    allow(Id::Details, isOpen);
    allow(Id::StopReading, isOpen && situation.isLoading);
    allow(Id::FirstPage, isOpen && situation.hasPreviousPage);
    allow(Id::PreviousPage, isOpen && situation.hasPreviousPage);
    allow(Id::NextPage, isOpen && situation.hasNextPage);
    allow(Id::LastPage, isOpen && situation.hasNextPage);
    for (const Id always : {Id::ConnectAccount, Id::PracticeAccount, Id::Quit, Id::ResetLayout,
             Id::KeyboardShortcuts, Id::RequestLog, Id::Documentation, Id::About})
        allow(always, true);
}

void MainActions::updateEventActions(const SelectionCounts &selection, bool isOpen)
{
    const bool isAnyLocked = selection.locked > 0;
    const QString whyNot = isAnyLocked ? EventTableModel::lockedReason()
                                       //: Why an action is disabled.
                                       : tr("Select an event first.");
    allowWrite(Id::NewEvent, isOpen);
    allowWrite(Id::Edit, isOpen && selection.total == 1 && !isAnyLocked,
        selection.total > 1
            //: Why “Edit…” is disabled.
            ? tr("Select one event to edit it.")
            : whyNot);
    allowWrite(Id::Activate, isOpen && selection.toActivate > 0,
        !selection.isEmpty() && !isAnyLocked
            //: Why “Activate” is disabled.
            ? tr("What is selected is active already.")
            : whyNot);
    allowWrite(Id::Deactivate, isOpen && selection.toDeactivate > 0,
        !selection.isEmpty() && !isAnyLocked
            //: Why “Deactivate” is disabled.
            ? tr("What is selected is inactive already.")
            : whyNot);
    for (const Id id : {Id::Rename, Id::Delete})
        allowWrite(id, isOpen && !selection.isEmpty() && !selection.isAllLocked(), whyNot);
    for (const Id copy : {Id::CopyCode, Id::CopyAsJson, Id::CopyAsCsv, Id::CopyAsMarkdown,
             Id::CopyAsCurl, Id::CopyForTaskFilterList, Id::CopyForTaskFilterSingle})
        allow(copy, isOpen && !selection.isEmpty(), tr("Select an event first."));
}

void MainActions::updateSelectionActions(const Situation &situation)
{
    const auto matches = static_cast<int>(situation.matches);
    QString text;
    if (matches == 0) {
        //: Menu Event: selects what is searched for, on all pages; disabled while there is nothing.
        text = tr("Select al&l matches");
    } else if (situation.isSearching) {
        //: Menu Event: selects what is searched for, on all pages.
        text = tr("Select al&l %Ln match(es)", nullptr, matches);
    } else {
        //: Menu Event: selects the events of all pages.
        text = tr("Select al&l %Ln event(s)", nullptr, matches);
    }
    action(Id::SelectAllMatches)->setText(text);
    allow(Id::SelectAllMatches, situation.matches > 0 && !situation.areAllMatchesSelected);
    allow(Id::ClearSelection, !situation.selection.isEmpty());
}

} // namespace eventdesk
