// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/plan/changeplan.h"

#include <QDialog>

#include <chrono>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace eventdesk {

struct AccountFacts;
class PlainLabel;
class ProblemLine;
class ReviewModel;

/**
 * Shows a plan before it is carried out: one sentence, the account, what it costs, every row.
 * Rows can be taken out. Emits one of its signals when the user decides, or none when the review is
 * cancelled. A plan of deletions is asked about as a single deletion is: `Cancel` is the default,
 * `Deactivate instead` is offered; more than ten deletions ask to type their number.
 *
 * Opened with open(); deletes itself when closed.
 */
class ReviewDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewDialog)

public:
    /** More deletions than these have to be confirmed by typing their number. */
    static constexpr int deletionsWithoutNumber = 10;

    /** expected: for the whole plan, from the pace of the account; none while that is not known. */
    ReviewDialog(const ChangePlan &plan, const AccountFacts &account,
        std::optional<std::chrono::milliseconds> expected, QWidget *parent = nullptr);

    /** With what was taken out by now. */
    [[nodiscard]] const ChangePlan &plan() const;

signals:
    /** `Apply` or `Delete`: the plan without what was taken out. */
    void applied(const eventdesk::ChangeSet &set);
    /** `Deactivate instead`: of the events that would have been deleted. */
    void deactivateInsteadChosen(const QList<eventdesk::Event> &events);

private:
    [[nodiscard]] bool isDeletion() const { return plan().purpose() == Purpose::Delete; }
    [[nodiscard]] QWidget *makeNumberLine();
    [[nodiscard]] QWidget *makeButtons();
    void showPlan();
    void showWarning();
    void updateButtons();
    [[nodiscard]] QString cost() const;
    [[nodiscard]] bool isNumberMissing() const;
    void apply();
    void deactivateInstead();

    ReviewModel *m_model;
    std::optional<std::chrono::duration<double, std::milli>> m_expectedPerCall;
    PlainLabel *m_summary;
    PlainLabel *m_cost;
    ProblemLine *m_warning;
    QWidget *m_numberLine = nullptr;
    QLabel *m_numberLabel = nullptr;
    QLineEdit *m_number = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_deactivate = nullptr; ///< of deletions only
};

} // namespace eventdesk
