// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/accounts/keyfield.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/validatedlineedit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace eventdesk {

using namespace Qt::StringLiterals;

KeyField::KeyField(QWidget *parent)
    : QWidget(parent), m_edit(new ValidatedLineEdit)
      //: Check box beside the API key: makes it readable.
      ,
      m_show(new QCheckBox(tr("Show ke&y")))
{
    QLineEdit *edit = m_edit->lineEdit();
    edit->setObjectName(u"apiKey"_s);
    edit->setAccessibleName(tr("API key"));
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
        | Qt::ImhNoAutoUppercase);
    // A shown key could be selected and copied, and on X11 selecting copies already.
    connect(edit, &QLineEdit::selectionChanged, edit, [edit] {
        if (edit->echoMode() == QLineEdit::Normal && edit->hasSelectedText())
            edit->deselect();
    });
    edit->setDragEnabled(false);
    m_show->setObjectName(u"showKey"_s);
    connect(m_show, &QCheckBox::toggled, edit, [edit](bool shown) {
        edit->deselect();
        edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(edit, &QLineEdit::textChanged, this, &KeyField::judge);
    connect(edit, &QLineEdit::returnPressed, this, &KeyField::submitted);

    //: Label of an input.
    auto *label = new PlainLabel(tr("API &key"));
    label->setBuddy(edit);
    auto *head = new QHBoxLayout;
    head->addWidget(label, 1);
    head->addWidget(m_show);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_edit);
    setFocusProxy(edit);
    setTabOrder(edit, m_show); // though it stands above: first the key, then a look at it
}

std::optional<ApiKey> KeyField::key() const
{
    const auto parsed = ApiKey::parse(m_edit->lineEdit()->text());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

void KeyField::clear()
{
    m_edit->lineEdit()->clear();
    m_show->setChecked(false);
    m_edit->clearProblem();
}

void KeyField::judge()
{
    const auto parsed = ApiKey::parse(m_edit->lineEdit()->text());
    if (parsed || parsed.error() == ApiKey::Flaw::Empty)
        m_edit->clearProblem();
    else
        m_edit->setProblem(Severity::Error, ApiKey::describe(parsed.error()));
    emit changed();
}

} // namespace eventdesk
