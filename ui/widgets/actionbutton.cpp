// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/actionbutton.h"

#include "ui/widgets/actionmirror.h"

namespace eventdesk {

ActionButton::ActionButton(QAction *action, QWidget *parent) : QPushButton(parent)
{
    // Outside a dialog only such a button is pressed by Enter.
    setAutoDefault(true);
    new ActionMirror(action, this);
}

} // namespace eventdesk
