// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/help/aboutdialog.h"

#include "app/identity/identity.h"
#include "ui/help/noticesdialog.h"
#include "ui/theme/icons.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace eventdesk {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Eventdesk"));

    auto *icon = new QLabel;
    icon->setPixmap(applicationIcon().pixmap(QSize(64, 64)));
    //: %1 is a version number.
    auto *version = new PlainLabel(tr("Eventdesk %1").arg(identity::version));
    QFont font = version->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    version->setFont(font);
    auto *text = new PlainLabel(tr("Manages the custom events of Push.Express accounts.")
        + u"\n\n"_s
        + tr("Free software under the MIT licence. Eventdesk is not made by Push.Express.")
        + u"\n\n"_s
        //: %1 is a version number.
        + tr("Built on Qt %1 (LGPL), QtKeychain (BSD), cpp-httplib (MIT) and tl::expected (CC0).")
              .arg(QLatin1StringView(qVersion())));
    text->setWordWrap(true);
    text->setSelectable(true);

    auto *buttons = new DialogButtons(DialogButtons::Close);
    //: Button of the About dialog: shows the licences of Eventdesk and of what it is built on.
    QPushButton *notices = buttons->addButton(tr("&Licences…"), DialogButtons::ActionRole);
    notices->setObjectName(u"notices"_s);
    notices->setAutoDefault(false);
    connect(notices, &QPushButton::clicked, this, [this] { (new NoticesDialog(this))->open(); });
    connect(buttons, &DialogButtons::rejected, this, &QDialog::reject);
    auto *words = new QVBoxLayout;
    words->addWidget(version);
    words->addWidget(text);
    auto *row = new QHBoxLayout;
    row->setSpacing(fontMetrics().height());
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    QPushButton *close = buttons->button(DialogButtons::Close);
    close->setObjectName(u"close"_s);
    close->setFocus();
}

} // namespace eventdesk
