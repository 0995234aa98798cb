// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/bench/paintwatch.h"

#include <QTableView>
#include <QThread>

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
    if (QThread::currentThread() != thread()) // of the network, the store or the server
        return QApplication::notify(receiver, event);
    if (event->type() == QEvent::Paint && receiver->isWidgetType()) {
        m_windowPainted = true;
        m_tablePainted = m_tablePainted || showsRows(receiver);
    }
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    if (--m_depth > 0)
        return handled;
    if (std::exchange(m_windowPainted, false))
        emit windowPainted();
    if (std::exchange(m_tablePainted, false))
        emit tablePainted();
    return handled;
}

} // namespace eventdesk
