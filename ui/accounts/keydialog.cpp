// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/accounts/keydialog.h"

#include "app/events/displaytext.h"
#include "ui/accounts/keyfield.h"
#include "ui/reporter.h"
#include "ui/widgets/accountline.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace eventdesk {

using namespace Qt::StringLiterals;

KeyDialog::KeyDialog(const AccountFacts &account, const QString &whereKept, QWidget *parent)
    : GrowingDialog(parent), m_key(new KeyField), m_messageBar(new MessageBar),
      m_reporter(new Reporter(*m_messageBar, nullptr, this))
{
    setObjectName(u"keyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    //: Title of the dialog that asks for a new API key.
    setWindowTitle(tr("Replace key"));

    auto *sentence = new PlainLabel(
        //: %1 is the name of an account.
        tr("The new key for “%1”. It is on the “Personal” tab at app.push.express.")
            .arg(isolated(account.name)));
    sentence->setWordWrap(true);
    auto *kept = new PlainLabel(whereKept);
    kept->setWordWrap(true);

    auto *buttons = new DialogButtons(DialogButtons::Cancel);
    buttons->button(DialogButtons::Cancel)->setObjectName(u"cancel"_s);
    buttons->button(DialogButtons::Cancel)->setAutoDefault(false); // Enter never means it
    //: Button: takes the new API key.
    m_replace = buttons->addButton(tr("&Replace"), DialogButtons::AcceptRole);
    m_replace->setObjectName(u"replace"_s);
    m_replace->setEnabled(false);
    connect(buttons, &DialogButtons::accepted, this, &KeyDialog::submit);
    connect(buttons, &DialogButtons::rejected, this, &QDialog::reject);
    connect(m_key, &KeyField::changed, this, [this] { setChecking(false); });

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messageBar);
    layout->addWidget(sentence);
    layout->addWidget(new AccountLine(account));
    layout->addWidget(m_key);
    layout->addWidget(kept);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    m_replace->setDefault(true);
    m_key->setFocus();
}

void KeyDialog::submit()
{
    const std::optional<ApiKey> key = m_key->key();
    if (!key || m_checking)
        return;
    setFocus(); // else the message below gets it, and Escape closes that alone
    setChecking(true);
    //: While the new key is being checked.
    m_reporter->say(Meaning::Information, tr("Checking the key…"));
    emit keyEntered(*key);
}

void KeyDialog::showAccepted()
{
    accept();
}

void KeyDialog::showRefused(const ApiError &error)
{
    setChecking(false);
    m_reporter->report({}, error);
    m_key->setFocus();
}

void KeyDialog::setChecking(bool checking)
{
    m_checking = checking;
    m_replace->setEnabled(!checking && m_key->key().has_value());
    m_key->setEnabled(!checking);
}

} // namespace eventdesk
