// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/searchpattern.h"

#include <QFont>
#include <QList>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace eventdesk {

/**
 * One line of text with what was searched for marked: bold, on a soft background, so that colour
 * never says it alone. Painted as tables paint their cells: cut to the width there is, centred
 * vertically. Made where it is painted. UI thread.
 */
class MarkedLine final
{
    Q_DISABLE_COPY_MOVE(MarkedLine)

public:
    /** How it is laid out. width ≥ 0, in pixels. */
    struct Fit
    {
        QFont font;
        int width = 0;
        Qt::TextElideMode elide = Qt::ElideRight;
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };

    /** marks: in order, disjoint, as SearchPattern::highlights() makes them. */
    MarkedLine(
        const QString &text, const QList<TextRange> &marks, const QColor &behind, const Fit &fit);
    ~MarkedLine();

    /** In pixels, rounded up; at most the width there was, unless not even an ellipsis fits. */
    [[nodiscard]] int width() const;

    /** In the painter's pen. alignment: horizontal, as it is on the screen. */
    void paint(QPainter &painter, const QRect &rect, Qt::Alignment alignment) const;

    /**
     * The marks of a text after QFontMetrics::elidedText() cut it. The ellipsis is marked where it
     * stands for a part that was.
     */
    [[nodiscard]] static QList<TextRange> marksAfterCut(
        QStringView text, QStringView cut, const QList<TextRange> &marks);

private:
    void layOut(const QString &text, const QList<TextRange> &marks, const QColor &behind);

    QTextLayout m_layout;
};

} // namespace eventdesk
