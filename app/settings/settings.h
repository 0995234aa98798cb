// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QVariant>

#include <array>

namespace eventdesk {

/**
 * What the program remembers of itself between two starts: one table of keys, typed from outside.
 * What stands in the file is untrusted: a value that is out of range counts as absent. UI thread;
 * written when control returns to the event loop and on destruction.
 */
class Settings
{
    Q_DISABLE_COPY_MOVE(Settings)

public:
    static constexpr std::array rowsPerPageChoices{25, 50, 100, 250};

    explicit Settings(const QString &file);

    /** One of rowsPerPageChoices. */
    [[nodiscard]] int rowsPerPage() const;
    void setRowsPerPage(int rows);

    /** As QWidget::saveGeometry() made it; empty when never saved. */
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /** As QHeaderView::saveState() made it; empty when never saved. */
    [[nodiscard]] QByteArray tableHeader() const;
    void setTableHeader(const QByteArray &state);

private:
    enum class Key : quint8 { RowsPerPage, WindowGeometry, TableHeader };
    [[nodiscard]] static QString nameOf(Key key);
    [[nodiscard]] QByteArray bytes(Key key) const;

    QSettings m_store;
};

} // namespace eventdesk
