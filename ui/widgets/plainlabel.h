// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace eventdesk {

/**
 * A label that never reads its text as HTML: names and server messages are shown as they are
 * (quality: "Names are HTML unless told otherwise"). Otherwise an ordinary QLabel.
 */
class PlainLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlainLabel)

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    /** Lets mouse and keyboard select the text, and puts the label into the tab order. */
    void setSelectable(bool selectable);

    /** The format is what this class is for. */
    void setTextFormat(Qt::TextFormat) = delete;
};

} // namespace eventdesk
