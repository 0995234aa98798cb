// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/changes/reviewdelegate.h"

#include "app/changes/plan/reviewmodel.h"
#include "ui/theme/semanticcolours.h"

namespace eventdesk {

void ReviewDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    EventDelegate::initStyleOption(option, index);
    if (!index.data(ReviewModel::WillBeDoneRole).toBool())
        option->palette.setColor(QPalette::Text, SemanticColours(option->palette).mutedText());
}

} // namespace eventdesk
