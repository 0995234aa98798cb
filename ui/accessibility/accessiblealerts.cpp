// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/accessibility/accessiblealerts.h"

#include "ui/widgets/messagebar.h"
#include "ui/widgets/stateview.h"

#include <QAccessibleWidget>

namespace eventdesk {

namespace {

QAccessibleInterface *makeAccessibleAlert(const QString &className, QObject *object)
{
    // Asked once for each class up to QObject: only the class itself is ours.
    if (className != QLatin1String(MessageBar::staticMetaObject.className())
        && className != QLatin1String(StateView::staticMetaObject.className()))
        return nullptr;
    auto *widget = qobject_cast<QWidget *>(object);
    return widget ? new QAccessibleWidget(widget, QAccessible::AlertMessage) : nullptr;
}

} // namespace

void installAccessibleAlerts()
{
    QAccessible::installFactory(makeAccessibleAlert);
}

} // namespace eventdesk
