// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/events/eventdelegate.h"

namespace eventdesk {

/**
 * The Name column: behind the name of an event that was changed outside Eventdesk stands a word
 * that says so, until the user has seen it.
 */
class NameDelegate final : public EventDelegate
{
    Q_OBJECT

public:
    using EventDelegate::EventDelegate;

protected:
    [[nodiscard]] bool isPlaceholder(const Event &event) const override;
    [[nodiscard]] int roomBehindText(
        const QStyleOptionViewItem &cell, const QModelIndex &index) const override;
    void paintBehindText(
        QPainter &painter, const QStyleOptionViewItem &cell, const QRect &room) const override;
};

} // namespace eventdesk
