// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/changes/renameform.h"

#include "ui/theme/codefont.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

constexpr int left = 0; // columns of the first inputs: label, input
constexpr int right = 2; // and of those beside them

} // namespace

RenameForm::RenameForm(QWidget *parent)
    //: Choice in the rename dialog: the events' names are changed.
    : QWidget(parent), m_layout(new QGridLayout(this)), m_name(new QRadioButton(tr("&Name"))),
      //: Choice in the rename dialog: the events' codes are changed.
      m_code(new QRadioButton(tr("C&ode"))),
      //: In the rename dialog: upper and lower case count as the same when searching.
      m_ignoreCase(new QCheckBox(tr("&Ignore case"))), m_letters(new QComboBox)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setColumnStretch(left + 1, 1);
    m_layout->setColumnStretch(right + 1, 1);
    addFieldChoice();
    //: Input of the rename dialog: the text to look for.
    m_find = addLineEdit(1, left, tr("&Find"), tr("Find"), u"find"_s);
    //: Input of the rename dialog: what is put in place of the text that was found.
    m_replaceWith =
        addLineEdit(1, right, tr("&Replace with"), tr("Replace with"), u"replaceWith"_s);
    m_ignoreCase->setObjectName(u"ignoreCase"_s);
    m_layout->addWidget(m_ignoreCase, 2, left + 1);
    addLetters();
    //: Input of the rename dialog: a text put before each name or code.
    m_prefix = addLineEdit(3, left, tr("&Prefix"), tr("Prefix"), u"prefix"_s);
    //: Input of the rename dialog: a text put after each name or code.
    m_suffix = addLineEdit(3, right, tr("&Suffix"), tr("Suffix"), u"suffix"_s);

    connect(m_code, &QRadioButton::toggled, this, [this] {
        updateFonts();
        emit changed();
    });
    connect(m_ignoreCase, &QCheckBox::toggled, this, &RenameForm::changed);
    connect(m_letters, &QComboBox::currentIndexChanged, this, &RenameForm::changed);
}

RenameRule RenameForm::rule() const
{
    return {.field = m_code->isChecked() ? RenameRule::Field::Code : RenameRule::Field::Name,
        .find = m_find->text(),
        .replacement = m_replaceWith->text(),
        .ignoresCase = m_ignoreCase->isChecked(),
        .letters = m_letters->currentData().value<RenameRule::Letters>(),
        .prefix = m_prefix->text(),
        .suffix = m_suffix->text()};
}

void RenameForm::focusFind()
{
    m_find->setFocus(); // no focus proxy: Tab would go to it and pass over the inputs before it
}

QLineEdit *RenameForm::addLineEdit(
    int row, int column, const QString &label, const QString &name, const QString &objectName)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    auto *before = new PlainLabel(label);
    before->setBuddy(edit);
    m_layout->addWidget(before, row, column, Qt::AlignRight);
    m_layout->addWidget(edit, row, column + 1);
    connect(edit, &QLineEdit::textChanged, this, &RenameForm::changed);
    return edit;
}

void RenameForm::addFieldChoice()
{
    m_name->setObjectName(u"name"_s);
    m_code->setObjectName(u"code"_s);
    m_name->setChecked(true);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_name);
    choice->addWidget(m_code);
    choice->addStretch();
    //: Before the choice of the rename dialog between “Name” and “Code”.
    m_layout->addWidget(new PlainLabel(tr("Change the")), 0, left, Qt::AlignRight);
    m_layout->addLayout(choice, 0, left + 1);
}

void RenameForm::addLetters()
{
    using Letters = RenameRule::Letters;
    const auto add = [this](const QString &text, Letters letters) {
        m_letters->addItem(text, QVariant::fromValue(letters));
    };
    //: Choice for the letters of names and codes: they stay as they are.
    add(tr("Keep"), Letters::Keep);
    //: Choice for the letters of names and codes, written in the way that it means.
    add(tr("lower case"), Letters::Lower);
    //: Choice for the letters of names and codes, written in the way that it means.
    add(tr("UPPER CASE"), Letters::Upper);
    //: Choice for the letters of names and codes, written in the way that it means: only the first
    //: letter is in upper case.
    add(tr("First letter"), Letters::FirstUpper);
    m_letters->setObjectName(u"letters"_s);
    m_letters->setAccessibleName(tr("Letters"));
    //: Label of a choice of the rename dialog: upper and lower case.
    auto *label = new PlainLabel(tr("&Letters"));
    label->setBuddy(m_letters);
    m_layout->addWidget(label, 2, right, Qt::AlignRight);
    m_layout->addWidget(m_letters, 2, right + 1);
}

void RenameForm::updateFonts()
{
    const QFont shown = m_code->isChecked() ? codeFont(font()) : font();
    for (QLineEdit *edit : {m_find, m_replaceWith, m_prefix, m_suffix})
        edit->setFont(shown);
}

} // namespace eventdesk
