// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/change.h"

#include <QCoreApplication>
#include <QString>

namespace eventdesk {

/**
 * What a change makes of an event, in words: "Active" → "Inactive", the old name → the new one.
 * Only what changes is named. Never empty, and safe as plain text. For reviews and history.
 */
struct BeforeAfter
{
    Q_DECLARE_TR_FUNCTIONS(eventdesk::BeforeAfter)

public:
    QString before;
    QString after;

    [[nodiscard]] static BeforeAfter of(const Change &change);
};

} // namespace eventdesk
