// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/events/eventdelegate.h"

namespace eventdesk {

/** The Type column: a lock behind the word of a System event. */
class TypeDelegate final : public EventDelegate
{
    Q_OBJECT

public:
    using EventDelegate::EventDelegate;

protected:
    [[nodiscard]] int roomBehindText(
        const QStyleOptionViewItem &cell, const QModelIndex &index) const override;
    void paintBehindText(
        QPainter &painter, const QStyleOptionViewItem &cell, const QRect &room) const override;
};

} // namespace eventdesk
