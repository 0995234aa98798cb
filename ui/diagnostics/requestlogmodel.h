// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

namespace eventdesk {

class RequestLog;

/** The request log as a table, newest last. UI thread; the log must outlive it. */
class RequestLogModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestLogModel)

public:
    enum class Column : quint8 { Time, Method, Path, Status, Duration, Size, Attempt, Count };

    explicit RequestLogModel(RequestLog &log, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    void announce(bool dropsOldest);
    void take();

    RequestLog &m_log;
    int m_rows; ///< as announced
    bool m_isInserting = false;
};

} // namespace eventdesk
