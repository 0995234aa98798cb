// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QPushButton>

class QAction;

namespace eventdesk {

/**
 * A push button that mirrors an action: text, icon, tooltip, object name, enabled and visible
 * follow it, a click triggers it. Unlike a tool button it has the look of a button and answers to
 * Enter. The action is not owned; when it goes, the button is hidden.
 */
class ActionButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionButton)

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

private:
    void follow();

    QPointer<QAction> m_action;
};

} // namespace eventdesk
