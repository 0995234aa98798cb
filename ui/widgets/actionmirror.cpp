// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/actionmirror.h"

#include "ui/widgets/spokenname.h"

#include <QAbstractButton>
#include <QAction>

namespace eventdesk {

ActionMirror::ActionMirror(QAction *action, QAbstractButton *button)
    : QObject(button), m_action(action), m_button(button)
{
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionMirror::follow);
    connect(action, &QObject::destroyed, button, &QWidget::hide);
    follow();
}

void ActionMirror::follow()
{
    m_button->setObjectName(m_action->objectName());
    m_button->setText(m_action->text());
    m_button->setIcon(m_action->icon());
    m_button->setEnabled(m_action->isEnabled());
    // Only a wish to hide is followed: a button that was never hidden appears with its parent.
    if (m_button->isHidden() == m_action->isVisible())
        m_button->setVisible(m_action->isVisible());

    m_button->setAccessibleName(spokenName(m_action->text()));
    // By default an action's tooltip repeats its text, which the button shows anyway.
    const QString tip = m_action->toolTip();
    m_button->setToolTip(tip == m_action->iconText() ? QString() : tip);
}

} // namespace eventdesk
