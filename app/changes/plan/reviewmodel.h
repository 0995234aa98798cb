// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/plan/changeplan.h"

#include <QAbstractTableModel>
#include <QList>

namespace eventdesk {

/**
 * A plan as a table for the review: what will be done comes first, by kind, then what is skipped,
 * then what is unchanged. The check mark of a row says that it will be done; without it the row is
 * taken out, and stays where it is. Holds a plan of its own. UI thread.
 */
class ReviewModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewModel)

public:
    enum class Column : quint8 { Change, Event, From, To, Note, Count };
    Q_ENUM(Column)
    enum Role : int {
        EventIdRole = Qt::UserRole, ///< EventId; 0 for an event that is yet to come
        WillBeDoneRole ///< bool
    };

    explicit ReviewModel(ChangePlan plan, QObject *parent = nullptr);

    /** The plan with the rows that were taken out by now. */
    [[nodiscard]] const ChangePlan &plan() const { return m_plan; }

    /** Whether a row can be taken out and back in. */
    [[nodiscard]] bool canBeTakenOut(int row) const;
    /** Takes rows out or back in, all at once; those that cannot be stay as they are. */
    void takeOut(const QList<int> &rows, bool out);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /** Rows were taken out or back in. */
    void planChanged();

private:
    [[nodiscard]] const ChangePlan::Row &rowAt(int row) const;
    [[nodiscard]] static QString title(Column column);
    [[nodiscard]] static QString text(const ChangePlan::Row &row, Column column);
    [[nodiscard]] static QString toolTip(const ChangePlan::Row &row, Column column);

    ChangePlan m_plan;
    QList<qsizetype> m_order; ///< for each row of the table its row of the plan
};

} // namespace eventdesk
