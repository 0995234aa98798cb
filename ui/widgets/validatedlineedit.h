// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/problemline.h"

#include <QWidget>

class QLineEdit;

namespace eventdesk {

/**
 * A line edit with a ProblemLine under it. It does not judge by itself: whoever knows the rules
 * calls setProblem(). The remark is the edit's accessible description, so that screen readers say
 * it. Give the accessible name and object name to lineEdit(); as a buddy of a label use lineEdit()
 * too.
 */
class ValidatedLineEdit final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValidatedLineEdit)

public:
    explicit ValidatedLineEdit(QWidget *parent = nullptr);

    /** The edit itself; owned by this widget. */
    [[nodiscard]] QLineEdit *lineEdit() const { return m_edit; }

    /** Says what is wrong (plain text); with a mendText a button of this name offers to mend it. */
    void setProblem(Severity severity, const QString &text, const QString &mendText = {});
    void clearProblem();

    [[nodiscard]] Severity severity() const { return m_problem->severity(); }
    [[nodiscard]] QString problem() const { return m_problem->text(); }

signals:
    /** The user asks to have the problem mended; the edit has the focus again. */
    void mendRequested();

private:
    QLineEdit *m_edit;
    ProblemLine *m_problem;
};

} // namespace eventdesk
