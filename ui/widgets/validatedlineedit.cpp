// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/validatedlineedit.h"

#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace eventdesk {

ValidatedLineEdit::ValidatedLineEdit(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_problem(new ProblemLine(this))
{
    setFocusProxy(m_edit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing) / 2);
    layout->addWidget(m_edit);
    layout->addWidget(m_problem);

    connect(m_problem, &ProblemLine::mendRequested, this, [this] {
        // The button goes with the problem; typing continues where it belongs.
        m_edit->setFocus(Qt::OtherFocusReason);
        emit mendRequested();
    });
}

void ValidatedLineEdit::setProblem(Severity severity, const QString &text, const QString &mendText)
{
    m_problem->setProblem(severity, text, mendText);
    m_edit->setAccessibleDescription(m_problem->text());
}

void ValidatedLineEdit::clearProblem()
{
    setProblem(Severity::None, {});
}

} // namespace eventdesk
