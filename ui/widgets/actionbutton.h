// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

class QAction;

namespace eventdesk {

/**
 * A push button that is an ActionMirror of its action. Unlike a tool button it has the look of a
 * button and answers to Enter.
 */
class ActionButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionButton)

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);
};

} // namespace eventdesk
