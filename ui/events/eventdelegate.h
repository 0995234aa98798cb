// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"
#include "app/events/searchpattern.h"

#include <QStyledItemDelegate>

namespace eventdesk {

/**
 * How every cell of the events table is painted: roomy, with what was searched for marked, and with
 * the keyboard's place shown as a frame around the whole row, since rows are what is selected and
 * acted on.
 */
class EventDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /** What is marked from the next painting on; the view must be told to paint. */
    void setPattern(const SearchPattern &pattern) { m_pattern = pattern; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

protected:
    /** Whether the cell's words stand for a value that is empty: then nothing in them matched. */
    [[nodiscard]] virtual bool isPlaceholder(const Event &event) const;

    /** The pixels that something behind the text needs, its distance included; 0: there is none. */
    [[nodiscard]] virtual int roomBehindText(
        const QStyleOptionViewItem &cell, const QModelIndex &index) const;
    virtual void paintBehindText(
        QPainter &painter, const QStyleOptionViewItem &cell, const QRect &room) const;

private:
    void paintCell(
        QPainter &painter, const QStyleOptionViewItem &cell, const QModelIndex &index) const;

    SearchPattern m_pattern;
};

} // namespace eventdesk
