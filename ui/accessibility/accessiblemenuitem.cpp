// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/accessibility/accessiblemenuitem.h"

#include "ui/widgets/spokenname.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace eventdesk {

namespace {

QAccessibleInterface *makeAccessibleMenuItem(const QString &className, QObject *object)
{
    // Asked once for each class up to QObject; subclasses of QAction are items, too.
    if (className != QLatin1String(QAction::staticMetaObject.className()))
        return nullptr;
    return new AccessibleMenuItem(static_cast<QAction *>(object));
}

QAction *activeActionOf(const QWidget *owner)
{
    if (const auto *menu = qobject_cast<const QMenu *>(owner))
        return menu->activeAction();
    const auto *bar = qobject_cast<const QMenuBar *>(owner);
    return bar ? bar->activeAction() : nullptr;
}

} // namespace

AccessibleMenuItem::AccessibleMenuItem(QAction *action) : m_action(action) { }

AccessibleMenuItem::~AccessibleMenuItem() = default;

QWidget *AccessibleMenuItem::owner() const
{
    QWidget *hidden = nullptr;
    const QObjectList places = m_action ? m_action->associatedObjects() : QObjectList();
    for (QObject *place : places) {
        if (!qobject_cast<QMenu *>(place) && !qobject_cast<QMenuBar *>(place))
            continue;
        auto *widget = static_cast<QWidget *>(place);
        if (widget->isVisible())
            return widget;
        if (!hidden)
            hidden = widget;
    }
    return hidden;
}

QMenu *AccessibleMenuItem::submenu() const
{
    return m_action ? m_action->menu() : nullptr;
}

bool AccessibleMenuItem::isValid() const
{
    return owner() != nullptr;
}

QObject *AccessibleMenuItem::object() const
{
    return m_action;
}

QWindow *AccessibleMenuItem::window() const
{
    const QWidget *owner = this->owner();
    return owner ? owner->window()->windowHandle() : nullptr;
}

QAccessibleInterface *AccessibleMenuItem::parent() const
{
    return QAccessible::queryAccessibleInterface(owner());
}

QAccessibleInterface *AccessibleMenuItem::child(int index) const
{
    return index == 0 ? QAccessible::queryAccessibleInterface(submenu()) : nullptr;
}

QAccessibleInterface *AccessibleMenuItem::childAt(int x, int y) const
{
    QAccessibleInterface *menu = child(0);
    return menu && menu->rect().contains(x, y) ? menu : nullptr;
}

int AccessibleMenuItem::childCount() const
{
    return submenu() ? 1 : 0;
}

int AccessibleMenuItem::indexOfChild(const QAccessibleInterface *child) const
{
    return child && submenu() && child->object() == submenu() ? 0 : -1;
}

QString AccessibleMenuItem::text(QAccessible::Text kind) const
{
    if (!m_action)
        return {};
    if (kind == QAccessible::Name)
        return spokenName(m_action->text());
    if (kind == QAccessible::Description)
        return m_action->statusTip(); // says why it is disabled
    if (kind == QAccessible::Accelerator)
        return m_action->shortcut().toString(QKeySequence::NativeText);
    return {};
}

void AccessibleMenuItem::setText(QAccessible::Text, const QString &)
{
    // What a menu says is the program's to say.
}

QRect AccessibleMenuItem::rect() const
{
    const QWidget *owner = this->owner();
    QRect place;
    if (const auto *menu = qobject_cast<const QMenu *>(owner))
        place = menu->actionGeometry(m_action);
    else if (const auto *bar = qobject_cast<const QMenuBar *>(owner))
        place = bar->actionGeometry(m_action);
    return place.isEmpty() ? QRect() : QRect(owner->mapToGlobal(place.topLeft()), place.size());
}

QAccessible::Role AccessibleMenuItem::role() const
{
    return m_action && m_action->isSeparator() ? QAccessible::Separator : QAccessible::MenuItem;
}

QAccessible::State AccessibleMenuItem::state() const
{
    QAccessible::State state;
    const QWidget *owner = this->owner();
    if (!owner) {
        state.invalid = true;
        return state;
    }
    state.invisible = !owner->isVisible() || !m_action->isVisible();
    state.disabled = m_action->isSeparator() || !m_action->isEnabled();
    state.focusable = !m_action->isSeparator();
    state.focused = activeActionOf(owner) == m_action;
    state.hasPopup = submenu() != nullptr;
    state.checkable = m_action->isCheckable();
    state.checked = m_action->isChecked();
    return state;
}

void *AccessibleMenuItem::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

QStringList AccessibleMenuItem::actionNames() const
{
    if (!isValid() || m_action->isSeparator())
        return {};
    return {submenu() ? showMenuAction() : pressAction()};
}

void AccessibleMenuItem::doAction(const QString &name)
{
    if (!actionNames().contains(name) || !m_action->isEnabled())
        return;
    if (name == pressAction()) {
        m_action->trigger();
    } else if (submenu()->isVisible()) {
        submenu()->hide();
    } else if (auto *menu = qobject_cast<QMenu *>(owner())) {
        menu->setActiveAction(m_action);
    } else if (auto *bar = qobject_cast<QMenuBar *>(owner())) {
        bar->setActiveAction(m_action);
    }
}

QStringList AccessibleMenuItem::keyBindingsForAction(const QString &name) const
{
    if (!actionNames().contains(name) || m_action->shortcut().isEmpty())
        return {};
    return {m_action->shortcut().toString(QKeySequence::NativeText)};
}

void installAccessibleMenuItems()
{
    QAccessible::installFactory(makeAccessibleMenuItem);
}

} // namespace eventdesk
