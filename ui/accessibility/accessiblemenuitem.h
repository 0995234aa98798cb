// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QAccessibleInterface>
#include <QPointer>

class QAction;
class QMenu;
class QWidget;

namespace eventdesk {

/**
 * What assistive technology sees of an action in a menu or a menu bar. Qt's own item cannot be
 * subclassed (it is not exported); its menus take ours where a factory offers one. It differs from
 * Qt 6.4's in these points:
 *
 * - Its name has no ellipsis: “New event…” is called “New event”, as on the toolbar.
 * - An action can stand in several menus. Qt's item belongs for good to the first that was asked,
 *   and is invalid when that one is gone, such as a context menu; ours is where it can be seen.
 * - It says that it can be ticked, and why it is disabled if it was told.
 *
 * Owned by Qt's cache of accessible interfaces, which ends it with the action. UI thread only.
 */
class AccessibleMenuItem final : public QAccessibleInterface, public QAccessibleActionInterface
{
    Q_DISABLE_COPY_MOVE(AccessibleMenuItem)

public:
    explicit AccessibleMenuItem(QAction *action);

    bool isValid() const override;
    QObject *object() const override;
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text kind, const QString &text) override;
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

private:
    ~AccessibleMenuItem() override;

    /** The menu or menu bar it stands in: the visible one if there is one; null if none. */
    [[nodiscard]] QWidget *owner() const;
    /** Null for an action that opens none. */
    [[nodiscard]] QMenu *submenu() const;

    QPointer<QAction> m_action;
};

/**
 * Makes every action in a menu an AccessibleMenuItem to assistive technology. Call it before the
 * first menu is made; the factory is global by Qt's design.
 */
void installAccessibleMenuItems();

} // namespace eventdesk
