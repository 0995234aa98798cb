// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/codedelegate.h"

#include "ui/theme/codefont.h"

namespace eventdesk {

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
