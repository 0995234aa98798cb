// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

class QMainWindow;

namespace eventdesk {

class EventTableView;
class Settings;

/**
 * Where everything in the main window stands and how large it is: remembered over the end of the
 * program, and brought back to what it was at first. Docks belong to the events: they stand aside
 * while another page is shown. Made when all bars and docks are in the window; owned by it, and
 * what is given to the constructor must outlive it. UI thread.
 */
class WindowLayout
{
public:
    WindowLayout(QMainWindow &window, EventTableView &table, Settings &settings);

    /** Docks and bars as the user left them, or no docks at all. */
    void showDocks(bool shown);

    void save();
    void reset();

private:
    QMainWindow &m_window;
    EventTableView &m_table;
    Settings &m_settings;
    QByteArray m_firstState; ///< as the program builds it
    QByteArray m_state; ///< as the user left it; valid while the docks stand aside
    bool m_isShown = true;
};

} // namespace eventdesk
