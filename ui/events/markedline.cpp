// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/markedline.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace eventdesk {

namespace {

/** As much of the range as lies in the first `end` characters behind `begin`, moved by `by`. */
void appendPart(
    QList<TextRange> &parts, const TextRange &range, qsizetype begin, qsizetype end, qsizetype by)
{
    const qsizetype first = std::max(range.begin, begin);
    const qsizetype last = std::min(range.begin + range.length, end);
    if (first < last)
        parts.append({first + by, last - first});
}

} // namespace

MarkedLine::MarkedLine(
    const QString &text, const QList<TextRange> &marks, const QColor &behind, const Fit &fit)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(fit.direction);
    m_layout.setTextOption(option);
    m_layout.setFont(fit.font);

    // Bold letters are wider than the ones the text is cut by: once more with less room, then.
    const QFontMetricsF metrics(fit.font);
    constexpr int mostCuts = 8;
    qreal room = fit.width;
    for (int cuts = 0; cuts < mostCuts; ++cuts) {
        const QString shown = metrics.elidedText(text, fit.elide, room);
        layOut(shown, marksAfterCut(text, shown, marks), behind);
        const qreal excess = m_layout.lineAt(0).naturalTextWidth() - fit.width;
        if (excess <= 0 || room <= 0)
            break;
        room = std::max(0.0, room - std::max(1.0, excess));
    }
}

void MarkedLine::layOut(const QString &text, const QList<TextRange> &marks, const QColor &behind)
{
    QTextCharFormat mark;
    mark.setBackground(behind);
    mark.setFontWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &range : marks) {
        formats.append({.start = static_cast<int>(range.begin),
            .length = static_cast<int>(range.length),
            .format = mark});
    }
    m_layout.setText(text);
    m_layout.setFormats(formats);
    m_layout.beginLayout();
    m_layout.createLine();
    m_layout.endLayout();
}

MarkedLine::~MarkedLine() = default;

int MarkedLine::width() const
{
    return static_cast<int>(std::ceil(m_layout.lineAt(0).naturalTextWidth()));
}

void MarkedLine::paint(QPainter &painter, const QRect &rect, Qt::Alignment alignment) const
{
    const QTextLine line = m_layout.lineAt(0);
    const QSizeF size(line.naturalTextWidth(), line.height());
    QPointF place(rect.left(), rect.top() + (rect.height() - size.height()) / 2);
    if (alignment.testFlag(Qt::AlignRight))
        place.rx() += rect.width() - size.width();
    else if (alignment.testFlag(Qt::AlignHCenter))
        place.rx() += (rect.width() - size.width()) / 2;
    place.setY(std::round(place.y())); // letters between two rows of pixels are blurred
    line.draw(&painter, place);
}

QList<TextRange> MarkedLine::marksAfterCut(
    QStringView text, QStringView cut, const QList<TextRange> &marks)
{
    if (text == cut)
        return marks;
    const auto [before, inCut] = std::ranges::mismatch(text, cut);
    const qsizetype kept = inCut - cut.begin(); // the ellipsis stands here
    qsizetype behind = 0;
    while (behind < cut.size() - kept - 1
        && cut[cut.size() - 1 - behind] == text[text.size() - 1 - behind])
        ++behind;
    const qsizetype resumed = text.size() - behind;

    QList<TextRange> result;
    for (const TextRange &mark : marks)
        appendPart(result, mark, 0, kept, 0);
    const bool isHiddenMarked = std::ranges::any_of(marks, [=](const TextRange &mark) {
        return mark.begin < resumed && mark.begin + mark.length > kept;
    });
    if (isHiddenMarked && kept < cut.size())
        result.append({kept, cut.size() - behind - kept});
    for (const TextRange &mark : marks)
        appendPart(result, mark, resumed, text.size(), cut.size() - text.size());
    return result;
}

} // namespace eventdesk
