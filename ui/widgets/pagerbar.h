// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QWidget>

#include <optional>

class QComboBox;
class QSpinBox;
class QToolButton;

namespace eventdesk {

class PlainLabel;

/**
 * Turns the pages of a list: buttons, page number, rows per page, and which rows are shown.
 *
 * It shows what setState() says and asks for pages; it never turns one by itself. While an
 * asked-for page is under way the bar counts on from it, so that two quick clicks ask for two pages
 * further: answer every pageRequested() with setState(), also when the page could not be had.
 */
class PagerBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagerBar)

public:
    /** What is shown. Pages and rows count from 1; all 0 when there is nothing to show. */
    struct State
    {
        qint64 page = 0;
        qint64 pageCount = 0;
        qint64 firstRow = 0;
        qint64 lastRow = 0;
        qint64 total = 0; ///< -1: unknown; then pageCount is only what is sure
        /** The last page that can be had, where that is not pageCount (a server's offset limit). */
        std::optional<qint64> lastReachablePage = std::nullopt;
    };

    explicit PagerBar(QWidget *parent = nullptr);

    /** Takes over what is shown now. Emits nothing; does not disturb a number being typed. */
    void setState(const State &state);

    /** Selects the choice; a number that is not among the choices (25, 50, 100, 250) joins them. */
    void setRowsPerPage(int rows);
    [[nodiscard]] int rowsPerPage() const;

    /** The keys named in the tooltips. The bar only shows them; the actions that own them are
     * elsewhere. */
    void setShortcutHints(const QKeySequence &previousPage, const QKeySequence &nextPage);

    [[nodiscard]] bool hasPreviousPage() const;
    [[nodiscard]] bool hasNextPage() const;

public slots:
    /** As if the button had been clicked: does nothing where there is no such page. */
    void requestFirstPage();
    void requestPreviousPage();
    void requestNextPage();
    void requestLastPage();

signals:
    /** The user wants to see this page (1 … the last reachable one). */
    void pageRequested(qint64 page);

    /** The user wants this many rows on a page. */
    void rowsPerPageChosen(int rows);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const QString &objectName);
    void request(qint64 page);
    void showWantedPage();
    void updateButtons();
    void updateIcons();
    void updateTexts();
    [[nodiscard]] qint64 lastReachablePage() const;

    State m_state;
    qint64 m_wantedPage = 0; ///< The page asked for last; what the buttons count from.
    QKeySequence m_previousPageKeys;
    QKeySequence m_nextPageKeys;
    QToolButton *m_firstPage;
    QToolButton *m_previousPage;
    PlainLabel *m_pageLabel;
    QSpinBox *m_page;
    PlainLabel *m_pageCount;
    QToolButton *m_nextPage;
    QToolButton *m_lastPage;
    PlainLabel *m_rowsLabel;
    QComboBox *m_rowsPerPage;
    PlainLabel *m_range;
};

} // namespace eventdesk
