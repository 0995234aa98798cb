// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/diagnostics/detailsdialog.h"

#include "app/api/apierror.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace eventdesk {

using namespace Qt::StringLiterals;

DetailsDialog::DetailsDialog(const ApiError &error, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"detailsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    //: Title of the dialog that shows the technical details of an error.
    setWindowTitle(tr("Details"));

    auto *sentence = new PlainLabel(error.sentence());
    sentence->setWordWrap(true);
    auto *text = new QPlainTextEdit(error.details());
    text->setObjectName(u"details"_s);
    text->setAccessibleName(tr("Details"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);

    auto *buttons = new DialogButtons(DialogButtons::Close);
    buttons->button(DialogButtons::Close)->setObjectName(u"close"_s);
    //: Button: copies the details of an error.
    QPushButton *copy = buttons->addButton(tr("&Copy"), DialogButtons::ActionRole);
    copy->setObjectName(u"copyDetails"_s);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, text,
        [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    connect(buttons, &DialogButtons::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(sentence);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 70, letter * 40);
}

} // namespace eventdesk
