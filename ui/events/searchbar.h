// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/eventquery.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QToolButton;

namespace eventdesk {

class PlainLabel;

/**
 * What is searched for: text, status, type, and whether only what changed outside Eventdesk. Where
 * the query asks for certain events only, it says why and takes that away at a click. It holds the
 * whole query, the order included, but only shows and edits these parts of it. Finds nothing
 * itself. Takes two lines where there is no room for one, and one more for the reason.
 */
class SearchBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchBar)

public:
    explicit SearchBar(QWidget *parent = nullptr);

    [[nodiscard]] const EventQuery &query() const { return m_query; }
    /** Emits nothing, and leaves alone what is being typed when it is the same. */
    void setQuery(const EventQuery &query);

    /** What was found, or how far the search is: “87 matches of 3,214”. */
    void setCount(const QString &count);

    /** The button that filters to these shows while there are some, or while it filters. */
    void setChangedOutsideCount(qsizetype count);

    /** To type at once: what stands there is selected. */
    void focusSearch();

    /** As if the user emptied the text and the filters; the order stays. */
    void clear();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /** At every key press and choice. */
    void queryEdited(const eventdesk::EventQuery &query);

    /** The user wants to go on in the list that was found. */
    void leftDownwards();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addChoices();
    [[nodiscard]] QSize neededSize(bool inOneLine) const;
    void arrange();
    void placeParts(bool inOneLine);
    void edit(const EventQuery &query);
    void display(const EventQuery &query);
    void updateChangedOutside();
    void showReason(const EventQuery &query);

    EventQuery m_query;
    qsizetype m_changedOutsideCount = 0;
    QWidget *m_searchPart;
    QWidget *m_filterPart;
    QLineEdit *m_text;
    QComboBox *m_status;
    QComboBox *m_type;
    QToolButton *m_changedOutside;
    QToolButton *m_reason; ///< why only certain events are asked for
    PlainLabel *m_count;
    QGridLayout *m_layout;
    bool m_isInOneLine = true;
};

} // namespace eventdesk
