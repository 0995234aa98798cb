// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/windowlayout.h"

#include "app/settings/settings.h"
#include "ui/events/eventtableview.h"

#include <QDockWidget>
#include <QMainWindow>

namespace eventdesk {

namespace {

constexpr QSize firstSize(1180, 760); // fits a laptop of 1280 × 800 with its task bar

} // namespace

WindowLayout::WindowLayout(QMainWindow &window, EventTableView &table, Settings &settings)
    : m_window(window), m_table(table), m_settings(settings), m_firstState(window.saveState()),
      m_state(settings.windowState())
{
    if (!window.restoreGeometry(settings.windowGeometry()))
        window.resize(firstSize);
    table.restoreColumns(settings.tableHeader());
    if (!window.restoreState(m_state))
        m_state = m_firstState;
    showDocks(false);
}

void WindowLayout::showDocks(bool shown)
{
    if (shown == m_isShown)
        return;
    m_isShown = shown;
    if (shown) {
        m_window.restoreState(m_state);
        return;
    }
    m_state = m_window.saveState();
    for (QDockWidget *dock : m_window.findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly))
        dock->hide();
}

void WindowLayout::save()
{
    m_settings.setWindowGeometry(m_window.saveGeometry());
    m_settings.setWindowState(m_isShown ? m_window.saveState() : m_state);
    m_settings.setTableHeader(m_table.columnState());
}

void WindowLayout::reset()
{
    m_settings.forgetLayout();
    m_state = m_firstState;
    if (m_isShown)
        m_window.restoreState(m_state);
    m_window.showNormal();
    m_window.resize(firstSize);
    m_table.restoreColumns({});
}

} // namespace eventdesk
