// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace eventdesk {

/** `Licences` of `Help → About`: the notices file that every package carries, word for word. For
 * open(). */
class NoticesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticesDialog)

public:
    explicit NoticesDialog(QWidget *parent = nullptr);
};

} // namespace eventdesk
