// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountfacts.h"
#include "app/events/event.h"
#include "ui/widgets/decisionbox.h"

#include <QCoreApplication>

namespace eventdesk {

/** The words of the confirmation before one event is deleted; several have the ReviewDialog. */
class DeleteQuestion
{
    Q_DECLARE_TR_FUNCTIONS(eventdesk::DeleteQuestion)

public:
    enum Choice : int { Cancel, DeactivateInstead, Delete };

    /** event: not locked. */
    [[nodiscard]] static DecisionBox::Question about(
        const Event &event, const AccountFacts &account);
};

} // namespace eventdesk
