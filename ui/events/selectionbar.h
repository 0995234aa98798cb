// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>

class QAction;
class QGridLayout;

namespace eventdesk {

class MainActions;
class PlainLabel;

/**
 * Says in words how many events are selected and where they stand, and offers to select all matches
 * or none. Always there while there are events, so that nothing jumps when something is selected.
 * Takes two lines where there is no room for one. Told to assistive technology, once the selection
 * rests: the rows themselves are read out while they are being selected.
 */
class SelectionBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelectionBar)

public:
    /** Where the selected events stand; together they are all of them. */
    struct State
    {
        int onPage = 0;
        int onOtherPages = 0; ///< matching the query
        int hidden = 0; ///< not among the matches
        bool hasOtherPages = false;

        [[nodiscard]] int total() const { return onPage + onOtherPages + hidden; }
    };

    /** The actions must outlive it. */
    explicit SelectionBar(const MainActions &actions, QWidget *parent = nullptr);

    void setState(const State &state);

    /** “87 events selected, 37 of them on other pages”. */
    [[nodiscard]] static QString sentence(const State &state);

    /** How long a selection must rest before it is told to assistive technology. */
    void setRest(std::chrono::milliseconds rest) { m_rest.setInterval(rest); }

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /** One of its links did its work: the user goes on with the events. */
    void used();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addLink(QAction *action);
    void arrange();
    void placeParts(bool inOneLine);
    void elide();
    void announce();

    QString m_sentence;
    PlainLabel *m_label;
    QWidget *m_links;
    QGridLayout *m_layout;
    QTimer m_rest;
    bool m_isInOneLine = true;
};

} // namespace eventdesk
