// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>

namespace eventdesk {

/**
 * An application that tells when something was painted to the end: the event that led to it was
 * handled, flush included.
 */
class PaintWatch final : public QApplication
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaintWatch)

public:
    PaintWatch(int &argc, char **argv);
    ~PaintWatch() override;

    bool notify(QObject *receiver, QEvent *event) override;

signals:
    /** Any part of a window. */
    void windowPainted();
    /** A table with rows, among others. */
    void tablePainted();

private:
    int m_depth = 0;
    bool m_windowPainted = false;
    bool m_tablePainted = false;
};

} // namespace eventdesk
