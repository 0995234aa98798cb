// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/bench/paintwatch.h"

#include <QTableView>
#include <QThread>

#include <chrono>
#include <cstdio>
#include <utility>

namespace eventdesk {

namespace {

bool showsRows(QObject *receiver)
{
    const auto *table = qobject_cast<QTableView *>(receiver->parent());
    return table && table->viewport() == receiver && table->model()
        && table->model()->rowCount() > 0;
}

} // namespace

PaintWatch::PaintWatch(int &argc, char **argv) : QApplication(argc, argv) { }

PaintWatch::~PaintWatch() = default;

bool PaintWatch::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread()) // the threads of the network and the keychain
        return QApplication::notify(receiver, event);
    if (event->type() == QEvent::Paint && receiver->isWidgetType()) {
        m_windowPainted = true;
        m_tablePainted = m_tablePainted || showsRows(receiver);
    }
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    if (m_depth > 0)
        return handled;
    if (m_windowPainted && !std::exchange(m_windowReported, true))
        report("window");
    if (m_tablePainted && !std::exchange(m_tableReported, true)) {
        report("table");
        quit();
    }
    return handled;
}

void PaintWatch::report(const char *what)
{
    const std::chrono::nanoseconds now = std::chrono::steady_clock::now().time_since_epoch();
    std::printf("%s %lld\n", what, static_cast<long long>(now.count()));
    std::fflush(stdout);
}

} // namespace eventdesk
