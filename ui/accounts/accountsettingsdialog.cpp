// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/accounts/accountsettingsdialog.h"

#include "app/accounts/accountbook.h"
#include "ui/accounts/colourbox.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/validatedlineedit.h"

#include <QButtonGroup>

#include <QGroupBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

QString objectNameOf(Protection protection)
{
    switch (protection) {
    case Protection::Free:
        return u"protectionFree"_s;
    case Protection::AskFirst:
        return u"protectionAskFirst"_s;
    case Protection::ReadOnly:
        return u"protectionReadOnly"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

AccountSettingsDialog::AccountSettingsDialog(
    const Account &account, const AccountBook &book, QWidget *parent)
    : QDialog(parent), m_account(account), m_book(book), m_name(new ValidatedLineEdit),
      m_colour(new ColourBox), m_protection(new QButtonGroup(this))
{
    setObjectName(u"accountSettingsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    //: Title of the dialog with name, colour and protection of an account.
    setWindowTitle(tr("Account settings"));

    QLineEdit *name = m_name->lineEdit();
    name->setObjectName(u"accountName"_s);
    name->setAccessibleName(tr("Account name"));
    name->setMaxLength(AccountBook::maximumNameLength);
    name->setText(account.name);
    name->setEnabled(!account.id.isEmpty());
    connect(name, &QLineEdit::textChanged, this, &AccountSettingsDialog::judgeName);
    //: Label of an input: how the user wants to call the account.
    auto *nameLabel = new PlainLabel(tr("Account &name"));
    nameLabel->setBuddy(name);

    m_colour->setColour(account.colour);
    //: Label of a choice: the colour that marks the account.
    auto *colourLabel = new PlainLabel(tr("C&olour"));
    colourLabel->setBuddy(m_colour);

    //: Title of a group of choices: how carefully the account is to be treated.
    auto *protection = new QGroupBox(tr("Protection"));
    auto *choices = new QVBoxLayout(protection);
    for (const Protection level : protections)
        addChoice(level, *choices);
    m_protection->button(static_cast<int>(account.protection))->setChecked(true);

    auto *buttons = new DialogButtons(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancel"_s);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false); // Enter never means it
    //: Button: takes over the settings of the account.
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"save"_s);
    connect(buttons, &DialogButtons::accepted, this, &AccountSettingsDialog::submit);
    connect(buttons, &DialogButtons::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(nameLabel);
    layout->addWidget(m_name);
    layout->addWidget(colourLabel);
    layout->addWidget(m_colour, 0, Qt::AlignLeft);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(protection);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    m_save->setDefault(true);
    if (name->isEnabled())
        name->setFocus();
    else
        m_colour->setFocus();
}

void AccountSettingsDialog::addChoice(Protection protection, QBoxLayout &layout)
{
    const QString explanation = ProtectionWords::explanation(protection);
    auto *choice = new QRadioButton(ProtectionWords::name(protection));
    choice->setObjectName(objectNameOf(protection));
    choice->setAccessibleDescription(explanation);
    m_protection->addButton(choice, static_cast<int>(protection));
    auto *words = new PlainLabel(explanation);
    words->setWordWrap(true);
    const int indent = choice->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
        + choice->style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    words->setContentsMargins(indent, 0, 0, fontMetrics().height() / 3);
    layout.addWidget(choice, 0, Qt::AlignLeft);
    layout.addWidget(words);
}

void AccountSettingsDialog::judgeName()
{
    const QString name = m_name->lineEdit()->text();
    if (name.trimmed().isEmpty())
        //: About the empty name of an account.
        m_name->setProblem(Severity::Error, tr("Give the account a name."));
    else if (!m_book.isFreeFor(m_account.id, name))
        //: About the name of an account.
        m_name->setProblem(
            Severity::Error, tr("Another account has this name. Choose another one."));
    else
        m_name->clearProblem();
    m_save->setEnabled(m_name->severity() != Severity::Error);
}

void AccountSettingsDialog::submit()
{
    if (!m_save->isEnabled())
        return;
    emit settingsChosen(m_name->lineEdit()->text(), m_colour->colour(),
        static_cast<Protection>(m_protection->checkedId()));
    accept();
}

} // namespace eventdesk
