// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QSettings>
#include <QString>
#include <QVariant>

#include <array>
#include <span>

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

    static constexpr qsizetype longestSearch = 500;
    static constexpr std::array statusWords{
        QLatin1StringView("active"), QLatin1StringView("inactive")};
    static constexpr std::array typeWords{QLatin1StringView("custom"), QLatin1StringView("system")};
    static constexpr std::array sortWords{QLatin1StringView("status"), QLatin1StringView("name"),
        QLatin1StringView("code"), QLatin1StringView("type"), QLatin1StringView("id")};

    /** What was searched for last, in words; app/events/storedquery.h makes a query of it. */
    struct Query
    {
        QString text = {}; ///< at most longestSearch characters
        QString status = {}; ///< one of statusWords; empty: any
        QString type = {}; ///< one of typeWords; empty: any
        QString sortBy = {}; ///< one of sortWords; empty: as Push.Express lists them
        bool isDescending = false;

        friend bool operator==(const Query &, const Query &) = default;
    };

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

    /** As QMainWindow::saveState() made it: docks and toolbars; empty when never saved. */
    [[nodiscard]] QByteArray windowState() const;
    void setWindowState(const QByteArray &state);

    /** Forgets where everything stands and how large it is; what was searched for stays. */
    void forgetLayout();

    [[nodiscard]] Query query() const;
    void setQuery(const Query &query);

private:
    enum class Key : quint8 {
        RowsPerPage,
        WindowGeometry,
        WindowState,
        TableHeader,
        SearchText,
        Status,
        Type,
        SortBy,
        SortDescending
    };
    [[nodiscard]] static QString nameOf(Key key);
    [[nodiscard]] QByteArray bytes(Key key) const;
    [[nodiscard]] QString text(Key key) const;
    [[nodiscard]] QString word(Key key, std::span<const QLatin1StringView> known) const;

    QSettings m_store;
};

} // namespace eventdesk
