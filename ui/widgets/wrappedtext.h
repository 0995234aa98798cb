// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace eventdesk {

/**
 * A text to read, as tall as it needs: breaks lines also within words, which no label does, so that
 * no name can stretch a window. Mouse and keyboard select it; Tab leaves it. Plain text only.
 */
class WrappedText final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WrappedText)

public:
    explicit WrappedText(QWidget *parent = nullptr);

    /** What is selected stays so when the text is the same. A very long text scrolls. */
    void setText(const QString &text);

    /** A longer text scrolls. 12 unless told otherwise. */
    void setMostLines(int lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    int m_mostLines = 12;
};

} // namespace eventdesk
