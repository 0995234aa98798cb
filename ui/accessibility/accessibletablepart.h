// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>
#include <QAccessibleInterface>
#include <QPointer>
#include <QTableView>

namespace eventdesk {

/**
 * What assistive technology sees of one place in a table: a cell or a header. It has no widget of
 * its own and no children.
 *
 * Made by AccessibleTable, owned by Qt's cache of accessible interfaces. It may outlive the row it
 * shows, the model and the view: then it is invalid and every answer is empty.
 */
class AccessibleTablePart : public QAccessibleInterface
{
    Q_DISABLE_COPY_MOVE(AccessibleTablePart)

public:
    /** Place in the model; the headers stand before the first row and the first column, at -1. */
    struct Place
    {
        int row = -1;
        int column = -1;
    };

    /** Means something only while the part is valid. */
    [[nodiscard]] virtual Place place() const = 0;

    /** Null once the view is gone. */
    [[nodiscard]] QTableView *view() const { return m_view; }

    QObject *object() const override;
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text kind, const QString &text) override;

protected:
    explicit AccessibleTablePart(QTableView *view);
    ~AccessibleTablePart() override;

    /** What the model says in this role; asked only while the part is valid. */
    [[nodiscard]] virtual QString read(Qt::ItemDataRole role) const = 0;

private:
    QPointer<QTableView> m_view;
};

} // namespace eventdesk
