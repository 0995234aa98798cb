// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>

namespace eventdesk {

/**
 * An application that prints when its window was painted for the first time ("window NANOSECONDS")
 * and when a table with rows was ("table NANOSECONDS"), and ends after the table. The times are
 * those of std::chrono::steady_clock, which all processes of a machine share on Linux.
 */
class PaintWatch final : public QApplication
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaintWatch)

public:
    PaintWatch(int &argc, char **argv);
    ~PaintWatch() override;

    /** Painting is over when the event that led to it was handled to its end, flush included. */
    bool notify(QObject *receiver, QEvent *event) override;

private:
    void report(const char *what);

    int m_depth = 0;
    bool m_windowPainted = false;
    bool m_tablePainted = false;
    bool m_windowReported = false;
    bool m_tableReported = false;
};

} // namespace eventdesk
