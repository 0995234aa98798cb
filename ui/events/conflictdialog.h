// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

#include <QDialog>

namespace eventdesk {

/**
 * Somebody changed the event while the user edited it: shows both versions and lets the user
 * choose. Emits exactly one of its signals, or none when it is cancelled (editing goes on). For
 * open().
 */
class ConflictDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConflictDialog)

public:
    ConflictDialog(const Event &base, const Event &theirs, const QString &myName,
        const QString &myCode, QWidget *parent = nullptr);

signals:
    void mineChosen();
    void theirsChosen();
};

} // namespace eventdesk
