// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/ui/support/widgetwalk.h"

#include "ui/widgets/spokenname.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMetaProperty>
#include <QPointer>
#include <QToolBar>
#include <QWidget>

namespace eventdesk::testing {

namespace {

using namespace Qt::StringLiterals;

QString describe(const QObject &object)
{
    return u"%1 “%2” in “%3”"_s.arg(QLatin1StringView(object.metaObject()->className()),
        object.objectName(), object.parent() ? object.parent()->objectName() : QString());
}

/** Widgets that Qt builds its own widgets of. */
bool isPartOfAnother(const QWidget &widget)
{
    return widget.objectName().startsWith("qt_"_L1)
        || qobject_cast<const QAbstractSpinBox *>(widget.parentWidget())
        || qobject_cast<const QComboBox *>(widget.parentWidget())
        || qobject_cast<const QLineEdit *>(widget.parentWidget())
        || widget.inherits("QTableCornerButton");
}

bool isButtonOrInput(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QComboBox *>(&widget);
}

QList<QWidget *> widgetsOf(const QWidget &window)
{
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    widgets.prepend(const_cast<QWidget *>(&window));
    return widgets;
}

/** A tool button is named by its action. */
bool hasNameForTests(const QWidget &widget)
{
    if (!widget.objectName().isEmpty())
        return true;
    const QList<QAction *> actions = widget.actions();
    return !actions.isEmpty() && !actions.constFirst()->objectName().isEmpty();
}

/** toolTipText() wraps what needs it into a paragraph. */
bool isRaw(const QString &toolTip)
{
    return toolTip.contains(u'<') && !toolTip.startsWith("<p>"_L1);
}

bool isOfProgram(const QAction &action)
{
    return !action.isSeparator() && !action.menu() && !action.text().isEmpty();
}

} // namespace

QStringList richTexts(const QWidget &window)
{
    QStringList faults;
    for (const QWidget *widget : widgetsOf(window)) {
        if (isRaw(widget->toolTip()))
            faults << describe(*widget) + u": tooltip"_s;
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->textFormat() != Qt::PlainText && !label->text().isEmpty())
            faults << describe(*widget) + u": text format"_s;
    }
    const auto actions = window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (isRaw(action->toolTip()))
            faults << describe(*action);
    }
    return faults;
}

QStringList namelessForReaders(QWidget &window)
{
    QStringList faults;
    for (QWidget *widget : widgetsOf(window)) {
        const bool isReached = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus;
        if (isPartOfAnother(*widget) || (!isReached && !isButtonOrInput(*widget)))
            continue;
        if (!widget->isVisible())
            continue;
        const QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
        const bool saysItsText = reader && reader->role() == QAccessible::StaticText;
        if (!reader)
            faults << describe(*widget) + u": unknown to screen readers"_s;
        else if (reader->text(QAccessible::Name).isEmpty() && !saysItsText)
            faults << describe(*widget) + u": no name"_s;
    }
    return faults;
}

QStringList misnamedForReaders(QWidget &window)
{
    QStringList faults;
    const auto judge = [&faults](QObject &object, const QString &text) {
        const QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&object);
        const QString name = reader ? reader->text(QAccessible::Name) : QString();
        if (name != spokenName(text))
            faults << describe(object) + u": “"_s + name + u'”';
    };
    for (QWidget *widget : widgetsOf(window)) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isNamed = widget->objectName() == "account"_L1; // as experience.md gives it
        if (button && button->isVisible() && !button->text().isEmpty() && !isNamed)
            judge(*widget, button->text());
        const auto *menu = qobject_cast<const QMenu *>(widget);
        const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
        for (QAction *action : actions) {
            if (!action->isSeparator())
                judge(*action, action->text());
        }
    }
    return faults;
}

QStringList namelessForTests(const QWidget &window)
{
    QStringList faults;
    for (const QWidget *widget : widgetsOf(window)) {
        if (isButtonOrInput(*widget) && !isPartOfAnother(*widget) && !hasNameForTests(*widget))
            faults << describe(*widget);
    }
    const auto actions = window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        const auto *owner = qobject_cast<const QWidget *>(action->parent());
        const auto *bar = qobject_cast<const QToolBar *>(owner);
        const bool isQts =
            (owner && isButtonOrInput(*owner)) || (bar && bar->toggleViewAction() == action);
        if (!isQts && isOfProgram(*action) && action->objectName().isEmpty())
            faults << describe(*action) + u' ' + action->text();
    }
    return faults;
}

QStringList placesOf(const QString &text, const QWidget &window)
{
    QStringList places;
    // Reading a size can lay out a view, and that ends the animations of its scroll bars.
    QList<QPointer<const QObject>> objects{&window};
    const auto children = window.findChildren<QObject *>();
    for (const QObject *child : children)
        objects << child;
    for (const auto &object : std::as_const(objects)) {
        const QMetaObject *meta = object ? object->metaObject() : nullptr;
        for (int i = 0; object && i < meta->propertyCount(); ++i) {
            const QMetaProperty property = meta->property(i);
            if (property.read(object).toString().contains(text))
                places << describe(*object) + u": "_s + QLatin1StringView(property.name());
        }
    }
    return places;
}

} // namespace eventdesk::testing
