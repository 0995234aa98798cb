// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QTableView;

namespace eventdesk {

class MessageBar;
class RequestLog;

/** `Help → Request log`: the last requests, live, to look at and to save. Opened with open(). */
class RequestLogDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestLogDialog)

public:
    /** proxy: what requests go through now, as proxyInUse() says it; empty for none. */
    RequestLogDialog(RequestLog &log, const QString &proxy, QWidget *parent = nullptr);

private:
    void copy();
    void save();

    RequestLog &m_log;
    QTableView *m_table;
    MessageBar *m_messageBar;
};

} // namespace eventdesk
