// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/dialogbuttons.h"

#include "ui/widgets/spokenname.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLayout>

namespace eventdesk {

DialogButtons::DialogButtons(StandardButtons buttons, QWidget *parent)
    : QDialogButtonBox(buttons, parent)
{
}

void DialogButtons::changeEvent(QEvent *event)
{
    QDialogButtonBox::changeEvent(event);
    if (event->type() == QEvent::StyleChange && isVisible()) // Qt has laid the row out anew
        tidy();
}

void DialogButtons::showEvent(QShowEvent *event)
{
    QDialogButtonBox::showEvent(event);
    tidy();
}

void DialogButtons::tidy()
{
    setFocusProxy(nullptr);
    QWidget *before = nullptr;
    for (int place = 0; place < layout()->count(); ++place) {
        auto *button = qobject_cast<QAbstractButton *>(layout()->itemAt(place)->widget());
        if (!button)
            continue;
        button->setIcon({});
        button->setAccessibleName(spokenName(button->text()));
        if (before)
            setTabOrder(before, button);
        before = button;
    }
}

} // namespace eventdesk
