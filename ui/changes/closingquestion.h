// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/decisionbox.h"

#include <QCoreApplication>

namespace eventdesk {

class ChangeRunner;

/** The words of the question whether to close the window while changes are under way. */
class ClosingQuestion
{
    Q_DECLARE_TR_FUNCTIONS(eventdesk::ClosingQuestion)

public:
    /** Whether closing now is worth a question. */
    [[nodiscard]] static bool isDue(const ChangeRunner &runner);

    /**
     * Choices are DecisionBox::Keep and GoOn: stop now, and go on at the next start where the
     * account is remembered.
     */
    [[nodiscard]] static DecisionBox::Question about(const ChangeRunner &runner, bool isRemembered);
};

} // namespace eventdesk
