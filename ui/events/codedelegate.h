// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/events/eventdelegate.h"

namespace eventdesk {

/** The Code column, in the fixed-width font. */
class CodeDelegate final : public EventDelegate
{
    Q_OBJECT

public:
    using EventDelegate::EventDelegate;

protected:
    [[nodiscard]] bool isPlaceholder(const Event &event) const override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace eventdesk
