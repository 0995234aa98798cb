// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/plainlabel.h"

namespace eventdesk {

PlainLabel::PlainLabel(QWidget *parent) : PlainLabel(QString(), parent) { }

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    QLabel::setTextFormat(Qt::PlainText);
    setText(text);
}

void PlainLabel::setSelectable(bool selectable)
{
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                       : Qt::NoTextInteraction);
    // QLabel gives selectable text only a click focus.
    setFocusPolicy(selectable ? Qt::StrongFocus : Qt::NoFocus);
}

} // namespace eventdesk
