// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/codedelegate.h"

#include <QFontDatabase>

namespace eventdesk {

QFont codeFont(const QFont &beside)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (beside.pointSizeF() > 0)
        font.setPointSizeF(beside.pointSizeF());
    else
        font.setPixelSize(beside.pixelSize());
    return font;
}

bool CodeDelegate::isPlaceholder(const Event &event) const
{
    return event.code.isEmpty();
}

void CodeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    EventDelegate::initStyleOption(option, index);
    option->font = codeFont(option->font);
    option->textElideMode = Qt::ElideMiddle; // codes differ at their ends: dep_1, dep_2
}

} // namespace eventdesk
