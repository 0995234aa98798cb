// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMenuBar>

namespace eventdesk {

class MainActions;

/** The menus of the main window: every action has its place in one of them. */
class MainMenuBar final : public QMenuBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainMenuBar)

public:
    /** The actions and the submenu must outlive the menus. */
    MainMenuBar(const MainActions &actions, QMenu &sortMenu, QWidget *parent = nullptr);
};

} // namespace eventdesk
