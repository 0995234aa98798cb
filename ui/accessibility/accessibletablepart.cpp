// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/accessibility/accessibletablepart.h"

namespace eventdesk {

AccessibleTablePart::AccessibleTablePart(QTableView *view) : m_view(view) { }

AccessibleTablePart::~AccessibleTablePart() = default;

QObject *AccessibleTablePart::object() const
{
    return nullptr;
}

QWindow *AccessibleTablePart::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface *AccessibleTablePart::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QAccessibleInterface *AccessibleTablePart::child(int) const
{
    return nullptr;
}

QAccessibleInterface *AccessibleTablePart::childAt(int, int) const
{
    return nullptr;
}

int AccessibleTablePart::childCount() const
{
    return 0;
}

int AccessibleTablePart::indexOfChild(const QAccessibleInterface *) const
{
    return -1;
}

QString AccessibleTablePart::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Description)
        return read(Qt::AccessibleDescriptionRole);
    if (kind != QAccessible::Name)
        return {};
    const QString spoken = read(Qt::AccessibleTextRole);
    return spoken.isEmpty() ? read(Qt::DisplayRole) : spoken;
}

void AccessibleTablePart::setText(QAccessible::Text, const QString &)
{
    // Tables are read-only: what they show changes through dialogs.
}

} // namespace eventdesk
