// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/wrappedtext.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace eventdesk {

namespace {

constexpr int widthInLetters = 20;

} // namespace

WrappedText::WrappedText(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::NoContextMenu); // Qt's own is not in every language of the program
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    // It reads as part of the window, not as an input.
    viewport()->setAutoFillBackground(false);
    fit();
}

void WrappedText::setText(const QString &text)
{
    if (toPlainText() == text)
        return;
    setPlainText(text);
    fit();
}

void WrappedText::setMostLines(int lines)
{
    m_mostLines = lines;
    fit();
}

QSize WrappedText::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * widthInLetters, height()};
}

QSize WrappedText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * widthInLetters, minimumHeight()};
}

void WrappedText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void WrappedText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void WrappedText::fit()
{
    // A plain text document counts its height in lines, which fonts for other scripts may exceed.
    qreal needed = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        needed += blockBoundingRect(block).height();
    const int line = fontMetrics().lineSpacing();
    const int height = std::clamp(static_cast<int>(needed) + 1, line, m_mostLines * line);
    setVerticalScrollBarPolicy(needed > height ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    setFixedHeight(height);
}

} // namespace eventdesk
