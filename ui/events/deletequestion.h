// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountfacts.h"
#include "app/events/event.h"
#include "ui/widgets/decisionbox.h"

#include <QCoreApplication>
#include <QList>

namespace eventdesk {

/** The words of the delete confirmation. */
class DeleteQuestion
{
    Q_DECLARE_TR_FUNCTIONS(eventdesk::DeleteQuestion)

public:
    enum Choice : int { Cancel, DeactivateInstead, Delete };

    /** For one or more events, none of them locked, of this account. */
    [[nodiscard]] static DecisionBox::Question about(
        const QList<Event> &events, const AccountFacts &account);
};

} // namespace eventdesk
