// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/accessibility/accessibleholders.h"

#include "ui/accounts/keyfield.h"
#include "ui/events/eventform.h"
#include "ui/widgets/validatedlineedit.h"

#include <QAccessibleWidget>

#include <algorithm>
#include <array>

namespace eventdesk {

namespace {

/** A holder has the focus, by QWidget::hasFocus(), whenever its input has; to a reader it has not.
 */
class AccessibleHolder final : public QAccessibleWidget
{
    Q_DISABLE_COPY_MOVE(AccessibleHolder)

public:
    explicit AccessibleHolder(QWidget *widget) : QAccessibleWidget(widget) { }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.focusable = false;
        state.focused = false;
        return state;
    }

private:
    ~AccessibleHolder() override = default; // Qt's cache owns it
};

QAccessibleInterface *makeAccessibleHolder(const QString &className, QObject *object)
{
    const std::array holders{ValidatedLineEdit::staticMetaObject.className(),
        KeyField::staticMetaObject.className(), EventForm::staticMetaObject.className()};
    const bool isHolder = std::ranges::any_of(
        holders, [&](const char *holder) { return className == QLatin1String(holder); });
    auto *widget = isHolder ? qobject_cast<QWidget *>(object) : nullptr;
    return widget ? new AccessibleHolder(widget) : nullptr;
}

} // namespace

void installAccessibleHolders()
{
    QAccessible::installFactory(makeAccessibleHolder);
}

} // namespace eventdesk
