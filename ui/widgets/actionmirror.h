// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

class QAbstractButton;
class QAction;

namespace eventdesk {

/**
 * Makes a button mirror an action: text, icon, tooltip, object name, enabled and visible follow it,
 * a click triggers it. Owned by the button. The action is not owned; when it goes, the button is
 * hidden.
 */
class ActionMirror final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionMirror)

public:
    ActionMirror(QAction *action, QAbstractButton *button);

private:
    void follow();

    QPointer<QAction> m_action;
    QAbstractButton *m_button;
};

} // namespace eventdesk
