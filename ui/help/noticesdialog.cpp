// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/help/noticesdialog.h"

#include "ui/theme/codefont.h"
#include "ui/widgets/dialogbuttons.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace eventdesk {

using namespace Qt::StringLiterals;

namespace {

QString notices()
{
    QFile file(u":/notices/NOTICES.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Built without the notices."); // the licences allow no such program
    return QString::fromUtf8(file.readAll());
}

} // namespace

NoticesDialog::NoticesDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"noticesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    //: Title of the dialog with the licences of Eventdesk and of what it is built on.
    setWindowTitle(tr("Licences"));

    auto *text = new QPlainTextEdit(notices());
    text->setObjectName(u"notices"_s);
    text->setAccessibleName(windowTitle());
    text->setFont(fixedWidthFont()); // it has columns
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setTabChangesFocus(true);

    auto *buttons = new DialogButtons(DialogButtons::Close);
    buttons->button(DialogButtons::Close)->setObjectName(u"close"_s);
    connect(buttons, &DialogButtons::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    const QFontMetrics letters(text->font());
    resize(letters.averageCharWidth() * 90, letters.lineSpacing() * 32);
    text->setFocus();
}

} // namespace eventdesk
