// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

namespace eventdesk {

class MainActions;

/** The submenu `Copy as`: every form in which the selected events can be copied. */
class CopyMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyMenu)

public:
    /** The actions must outlive it. */
    explicit CopyMenu(const MainActions &actions, QWidget *parent = nullptr);
};

} // namespace eventdesk
