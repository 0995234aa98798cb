// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
//
// A window with a table that changes on command, for test_atspi_table.py. One command a line on
// standard input: insert ROW COUNT, remove ROW COUNT, reset COUNT, rename ROW TEXT, sort, model
// off, model on, quit.
#include "ui/accessibility/accessibletablefactory.h"
#include "ui/accessibility/accessibletableview.h"

#include <QApplication>
#include <QHeaderView>
#include <QSocketNotifier>
#include <QStandardItemModel>

#include <array>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

class ChangingTable final : public QObject
{
    Q_OBJECT

public:
    ChangingTable()
    {
        m_view.setAccessibleName(u"Events"_s);
        m_view.setModel(&m_model);
        m_view.verticalHeader()->hide();
        m_model.setHorizontalHeaderLabels({u"Status"_s, u"Name"_s, u"Code"_s});
        insert(0, 10);
        m_view.resize(600, 300);
        m_view.show();
        connect(&m_input, &QSocketNotifier::activated, this, &ChangingTable::readCommands);
    }

private:
    void readCommands()
    {
        std::array<char, 4096> buffer{};
        const ssize_t length = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (length <= 0) {
            QCoreApplication::quit();
            return;
        }
        m_unread.append(buffer.data(), length);
        for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
            obey(QString::fromUtf8(m_unread.first(end)).split(u' '));
            m_unread.remove(0, end + 1);
        }
    }

    void obey(const QStringList &words)
    {
        const QString &command = words.first();
        const int row = words.value(1).toInt();
        const int count = words.value(2).toInt();
        if (command == u"insert")
            insert(row, count);
        else if (command == u"remove")
            m_model.removeRows(row, qMin(count, m_model.rowCount() - row));
        else if (command == u"reset")
            reset(row);
        else if (command == u"rename")
            m_model.setData(m_model.index(row, 1), words.value(2));
        else if (command == u"sort")
            m_model.sort(2,
                m_nextOrder =
                    m_nextOrder == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder);
        else if (command == u"model")
            m_view.setModel(words.value(1) == u"on" ? &m_model : nullptr);
        else if (command == u"quit")
            QCoreApplication::quit();
        else
            qFatal("unknown command: %s", qPrintable(command));
    }

    void reset(int count)
    {
        m_model.clear();
        m_model.setHorizontalHeaderLabels({u"Status"_s, u"Name"_s, u"Code"_s});
        insert(0, count);
    }

    void insert(int row, int count)
    {
        const int first = qMin(row, m_model.rowCount());
        for (int i = 0; i < count; ++i) {
            const QString number = QString::number(m_made++);
            m_model.insertRow(first + i,
                {new QStandardItem(u"Active"_s), new QStandardItem(u"Event "_s + number),
                    new QStandardItem(u"code_"_s + number)});
        }
    }

    QStandardItemModel m_model;
    AccessibleTableView m_view;
    QSocketNotifier m_input{STDIN_FILENO, QSocketNotifier::Read};
    QByteArray m_unread;
    Qt::SortOrder m_nextOrder = Qt::AscendingOrder;
    int m_made = 0;
};

} // namespace

} // namespace eventdesk

int main(int argc, char *argv[])
{
    eventdesk::installAccessibleTables();
    const QApplication application(argc, argv);
    const eventdesk::ChangingTable table;
    return QApplication::exec();
}

#include "changingtable.moc"
