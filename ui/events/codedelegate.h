// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/events/eventdelegate.h"

namespace eventdesk {

/** The Code column: the system's fixed-width font, in which l, I and 1 differ. */
class CodeDelegate final : public EventDelegate
{
    Q_OBJECT

public:
    using EventDelegate::EventDelegate;

protected:
    [[nodiscard]] bool isPlaceholder(const Event &event) const override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/** The fixed-width font at the size of another one: for codes wherever they stand. */
[[nodiscard]] QFont codeFont(const QFont &beside);

} // namespace eventdesk
