// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/accessibility/accessiblealerts.h"

#include "ui/widgets/messagebar.h"

#include <QAccessibleWidget>

namespace eventdesk {

namespace {

QAccessibleInterface *makeAccessibleAlert(const QString &className, QObject *object)
{
    if (className != QLatin1String(MessageBar::staticMetaObject.className()))
        return nullptr;
    auto *bar = qobject_cast<MessageBar *>(object);
    return bar ? new QAccessibleWidget(bar, QAccessible::AlertMessage) : nullptr;
}

} // namespace

void installAccessibleAlerts()
{
    QAccessible::installFactory(makeAccessibleAlert);
}

} // namespace eventdesk
