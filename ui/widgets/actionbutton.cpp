// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/actionbutton.h"

#include "ui/widgets/spokenname.h"

#include <QAction>

namespace eventdesk {

ActionButton::ActionButton(QAction *action, QWidget *parent) : QPushButton(parent), m_action(action)
{
    // Outside a dialog only such a button is pressed by Enter.
    setAutoDefault(true);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(action, &QObject::destroyed, this, &QWidget::hide);
    follow();
}

void ActionButton::follow()
{
    setObjectName(m_action->objectName());
    setText(m_action->text());
    setIcon(m_action->icon());
    setEnabled(m_action->isEnabled());
    // Only a wish to hide is followed: a button that was never hidden appears with its parent.
    if (isHidden() == m_action->isVisible())
        setVisible(m_action->isVisible());

    setAccessibleName(spokenName(m_action->text()));
    // By default an action's tooltip repeats its text, which the button shows anyway.
    const QString tip = m_action->toolTip();
    setToolTip(tip == m_action->iconText() ? QString() : tip);
}

} // namespace eventdesk
