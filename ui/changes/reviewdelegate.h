// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/events/eventdelegate.h"

namespace eventdesk {

/** A cell of a review: what will not be done is muted; the words beside it say the same. */
class ReviewDelegate final : public EventDelegate
{
    Q_OBJECT

public:
    using EventDelegate::EventDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace eventdesk
