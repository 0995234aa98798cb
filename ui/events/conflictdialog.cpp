// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/conflictdialog.h"

#include "app/events/displaytext.h"
#include "ui/theme/codefont.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

PlainLabel *heading(const QString &text)
{
    auto *label = new PlainLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

PlainLabel *value(const QString &text, bool differs, bool isCode)
{
    auto *label = new PlainLabel(abridged(visibleText(text)));
    label->setWordWrap(true);
    label->setSelectable(true);
    QFont font = isCode ? codeFont(label->font()) : label->font();
    font.setBold(differs);
    label->setFont(font);
    return label;
}

} // namespace

ConflictDialog::ConflictDialog(const Event &base, const Event &theirs, const QString &myName,
    const QString &myCode, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"conflictDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    //: Title: somebody else changed the event that is being edited.
    setWindowTitle(tr("Changed meanwhile"));

    auto *sentence = heading(
        //: %1 is the name of an event.
        tr("Somebody changed “%1” while you were editing it.").arg(isolated(base.name)));
    sentence->setWordWrap(true);
    auto *explanation = new PlainLabel(
        tr("Nothing was overwritten. Choose which version should stand at Push.Express."));
    explanation->setWordWrap(true);

    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 3);
    //: Column of a comparison: the event as it stands at Push.Express now.
    grid->addWidget(heading(tr("Now at Push.Express")), 0, 1);
    //: Column of a comparison: what the user typed.
    grid->addWidget(heading(tr("Your version")), 0, 2);
    grid->addWidget(new PlainLabel(tr("Name")), 1, 0);
    grid->addWidget(value(theirs.name, theirs.name != base.name, false), 1, 1);
    grid->addWidget(value(myName, myName != base.name, false), 1, 2);
    grid->addWidget(new PlainLabel(tr("Code")), 2, 0);
    grid->addWidget(value(theirs.code, theirs.code != base.code, true), 2, 1);
    grid->addWidget(value(myCode, myCode != base.code, true), 2, 2);

    auto *buttons = new DialogButtons(DialogButtons::Cancel);
    QPushButton *cancel = buttons->button(DialogButtons::Cancel);
    cancel->setObjectName(u"cancel"_s);
    //: Button: leaves the event as somebody else changed it.
    QPushButton *keep = buttons->addButton(tr("&Keep theirs"), DialogButtons::ActionRole);
    keep->setObjectName(u"keepTheirs"_s);
    //: Button: overwrites the other person's version with the user's.
    QPushButton *save = buttons->addButton(tr("&Save mine"), DialogButtons::DestructiveRole);
    save->setObjectName(u"saveMine"_s);
    for (QPushButton *button : {keep, save})
        button->setAutoDefault(false);
    connect(keep, &QPushButton::clicked, this, [this] {
        emit theirsChosen();
        accept();
    });
    connect(save, &QPushButton::clicked, this, [this] {
        emit mineChosen();
        accept();
    });
    connect(buttons, &DialogButtons::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(layout->spacing() * 2);
    layout->addWidget(sentence);
    layout->addWidget(explanation);
    layout->addLayout(grid);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    cancel->setDefault(true);
    cancel->setFocus();
}

} // namespace eventdesk
