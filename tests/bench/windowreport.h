// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace eventdesk {

class PaintWatch;

/**
 * What a window tells the benchmark that started it, on stdout: when it was first painted ("window
 * NANOSECONDS") and when a table with rows was ("table NANOSECONDS"), by std::chrono::steady_clock,
 * which all processes of a machine share on Linux. Then it ends the application; or, started with
 * --rest, only after rest(), telling how much memory it holds ("memory BYTES").
 */
class WindowReport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowReport)

public:
    static constexpr const char *restOption = "--rest";

    explicit WindowReport(PaintWatch &application);
    ~WindowReport() override;

    /** Nothing more will happen. */
    void rest();

private:
    void tellTable();

    const bool m_waitsForRest;
    bool m_windowTold = false;
    bool m_tableTold = false;
};

} // namespace eventdesk
