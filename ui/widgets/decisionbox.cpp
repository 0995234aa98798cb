// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/decisionbox.h"

#include "ui/widgets/accountline.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace eventdesk {

namespace {

constexpr int charactersPerLine = 56;

PlainLabel *addParagraph(QVBoxLayout *layout, const QString &text, const QString &objectName)
{
    auto *label = new PlainLabel(text);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setMinimumWidth(label->fontMetrics().averageCharWidth() * charactersPerLine);
    layout->addWidget(label);
    return label;
}

} // namespace

QList<DecisionBox::Choice> DecisionBox::keepOrGoOn(
    const QString &keep, const QString &keepName, const QString &goOn, const QString &goOnName)
{
    return {
        {.id = Keep, .text = keep, .objectName = keepName, .role = QDialogButtonBox::RejectRole},
        {.id = GoOn,
            .text = goOn,
            .objectName = goOnName,
            .role = QDialogButtonBox::DestructiveRole}};
}

DecisionBox::DecisionBox(const Question &question, QWidget *parent)
    : QDialog(parent), m_choice(question.safeChoice)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    // Read out when the box opens.
    setAccessibleName(question.title);
    setAccessibleDescription(question.sentence);

    auto *layout = new QVBoxLayout(this);
    // The height follows the wrapped texts; a user has no reason to change it.
    layout->setSizeConstraint(QLayout::SetFixedSize);
    const int gap = style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing);
    layout->setContentsMargins(3 * gap, 3 * gap, 3 * gap, 2 * gap);
    layout->setSpacing(2 * gap);

    PlainLabel *sentence = addParagraph(layout, question.sentence, QStringLiteral("question"));
    QFont bold = sentence->font();
    bold.setBold(true);
    sentence->setFont(bold);
    if (question.account) {
        layout->addWidget(new AccountLine(*question.account));
        setAccessibleDescription(question.sentence + u' ' + question.account->words());
    }
    if (!question.explanation.isEmpty())
        addParagraph(layout, question.explanation, QStringLiteral("explanation"))
            ->setSelectable(true);

    auto *buttons = new DialogButtons(DialogButtons::NoButton, this);
    QPushButton *safe = nullptr;
    for (const Choice &choice : question.choices) {
        QPushButton *button = buttons->addButton(choice.text, choice.role);
        button->setObjectName(choice.objectName);
        connect(button, &QPushButton::clicked, this, [this, id = choice.id] { choose(id); });
        if (choice.id == question.safeChoice)
            safe = button;
    }
    Q_ASSERT_X(safe, "DecisionBox", "the safe choice must be among the choices");
    layout->addSpacing(gap);
    layout->addWidget(buttons);

    safe->setDefault(true);
    safe->setFocus();
}

void DecisionBox::done(int result)
{
    QDialog::done(result);
    // Closing may lead here twice; the decision is taken once.
    if (m_decided)
        return;
    m_decided = true;
    emit chosen(m_choice);
}

void DecisionBox::choose(int id)
{
    m_choice = id;
    accept();
}

} // namespace eventdesk
