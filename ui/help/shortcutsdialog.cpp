// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/help/shortcutsdialog.h"

#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/spokenname.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

QString keySeparator()
{
    //: Between keys that do the same, as in “Return, Enter or F2”. Keep the space.
    return ShortcutsDialog::tr(", ");
}

/** All keys of an action that has at least one. */
QString keysOf(const QAction &action)
{
    QStringList texts;
    const QList<QKeySequence> shortcuts = action.shortcuts();
    for (const QKeySequence &key : shortcuts) {
        const QString text = key.toString(QKeySequence::NativeText);
        if (!texts.contains(text))
            texts.append(text);
    }
    QString last = texts.takeLast();
    if (texts.isEmpty())
        return last;
    //: Keys that do the same, as in “Return, Enter or F2”: %1 is one key or several with a comma
    //: between them, %2 is the last one.
    return ShortcutsDialog::tr("%1 or %2").arg(texts.join(keySeparator()), last);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 6);
    grid->setVerticalSpacing(fontMetrics().height() / 2);
    grid->setColumnStretch(0, 1);
    for (const QAction *action : actions) {
        if (action->shortcuts().isEmpty())
            continue;
        const int row = grid->rowCount();
        auto *name = new PlainLabel(spokenName(action->text()));
        auto *keys = new PlainLabel(keysOf(*action));
        keys->setSelectable(true);
        name->setBuddy(keys);
        grid->addWidget(name, row, 0);
        grid->addWidget(keys, row, 1);
    }
    auto *buttons = new DialogButtons(DialogButtons::Close);
    connect(buttons, &DialogButtons::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height());
    layout->addLayout(grid);
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    QPushButton *close = buttons->button(DialogButtons::Close);
    close->setObjectName(u"close"_s);
    close->setFocus();
}

} // namespace eventdesk
