// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/accessibility/accessibletablefactory.h"

#include "ui/accessibility/accessibletable.h"
#include "ui/accessibility/accessibletableview.h"

#include <QAccessible>

namespace eventdesk {

namespace {

/**
 * Qt asks for a widget by the names of its classes, from its own up to QObject, so the name of the
 * base stands for all its subclasses.
 */
QAccessibleInterface *makeAccessibleTable(const QString &className, QObject *object)
{
    if (className != QLatin1String(AccessibleTableView::staticMetaObject.className()))
        return nullptr;
    auto *view = qobject_cast<AccessibleTableView *>(object);
    return view ? new AccessibleTable(view) : nullptr;
}

} // namespace

void installAccessibleTables()
{
    QAccessible::installFactory(makeAccessibleTable);
}

} // namespace eventdesk
