// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/eventquery.h"

#include <QMenu>

class QActionGroup;

namespace eventdesk {

/**
 * View → Sort by: what a click on a header does, for the keyboard. Sorts nothing itself. UI thread.
 */
class SortMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SortMenu)

public:
    explicit SortMenu(QWidget *parent = nullptr);

    /** Ticks the order of this query. Emits nothing. */
    void showOrder(const EventQuery &query);

signals:
    void orderChosen(eventdesk::EventQuery::SortBy sortBy, Qt::SortOrder order);

private:
    void addChoice(
        QActionGroup *group, const QString &text, const QString &objectName, const QVariant &value);
    void tellChoice(Qt::SortOrder order);

    QActionGroup *m_columns;
    QActionGroup *m_directions;
};

} // namespace eventdesk
