// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/mainmenubar.h"

#include "ui/copymenu.h"
#include "ui/mainactions.h"
#include "ui/widgets/spokenname.h"

#include <QMenu>

namespace eventdesk {

using Id = MainActions::Id;

MainMenuBar::MainMenuBar(const MainActions &actions, QMenu &sortMenu, QWidget *parent)
    : QMenuBar(parent)
{
    const auto add = [&actions](QMenu *menu, std::initializer_list<Id> ids) {
        for (const Id id : ids)
            menu->addAction(actions.action(id));
    };
    //: A menu.
    QMenu *file = addMenu(tr("&File"));
    add(file, {Id::ConnectAccount, Id::PracticeAccount});
    file->addSeparator();
    add(file, {Id::AccountSettings, Id::ReplaceKey, Id::CheckKey, Id::RemoveAccount});
    file->addSeparator();
    add(file, {Id::Quit});
    //: A menu.
    QMenu *event = addMenu(tr("&Event"));
    add(event, {Id::NewEvent, Id::Edit, Id::Rename});
    event->addSeparator();
    add(event, {Id::Activate, Id::Deactivate, Id::Delete});
    event->addSeparator();
    add(event, {Id::Undo});
    event->addSeparator();
    add(event, {Id::SelectAllMatches, Id::ClearSelection});
    event->addSeparator();
    add(event, {Id::CopyCode});
    event->addMenu(new CopyMenu(actions, event));
    event->addSeparator();
    add(event, {Id::OpenSegmentsPage});
    //: A menu.
    QMenu *view = addMenu(tr("&View"));
    add(view, {Id::Find, Id::ClearSearch});
    view->addSeparator();
    add(view, {Id::Refresh, Id::StopReading, Id::MarkAllAsSeen});
    view->addSeparator();
    view->addMenu(&sortMenu);
    view->addSeparator();
    add(view, {Id::FirstPage, Id::PreviousPage, Id::NextPage, Id::LastPage});
    view->addSeparator();
    add(view, {Id::Details, Id::History, Id::ResetLayout});
    //: A menu.
    QMenu *help = addMenu(tr("&Help"));
    add(help, {Id::KeyboardShortcuts, Id::Documentation});
    help->addSeparator();
    add(help, {Id::RequestLog, Id::ResetPractice});
    help->addSeparator();
    add(help, {Id::About});
    for (QMenu *menu : {file, event, view, help}) {
        menu->setToolTipsVisible(true); // they say why something is disabled
        menu->setAccessibleName(spokenName(menu->title()));
    }
}

} // namespace eventdesk
