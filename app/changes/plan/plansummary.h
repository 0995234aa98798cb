// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/plan/changeplan.h"

#include <QCoreApplication>
#include <QString>

namespace eventdesk {

/** A plan in one sentence, in the language of the day. */
class PlanSummary
{
    Q_DECLARE_TR_FUNCTIONS(eventdesk::PlanSummary)

public:
    /**
     * "397 events will be deactivated; 3 are skipped since they belong to Push.Express." Counts
     * every row once: what will be done by kind, what is skipped by reason, what needs nothing and
     * what was taken out.
     */
    [[nodiscard]] static QString of(const ChangePlan &plan);

private:
    [[nodiscard]] static QString toBeDone(const Change &like, int count);
    [[nodiscard]] static QString notDone(ChangePlan::Note reason, int count);
};

} // namespace eventdesk
