// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountcolour.h"

#include <QIconEngine>

namespace eventdesk {

/**
 * Paints the mark of an account: a rounded square in its colour, or its outline for no colour, in
 * the shades that fit the application's palette when it paints. Owned by a QIcon; UI thread only.
 */
class AccountMarkEngine final : public QIconEngine
{
public:
    explicit AccountMarkEngine(AccountColour colour) : m_colour(colour) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QIconEngine *clone() const override;
    bool isNull() override;

private:
    AccountColour m_colour;
};

} // namespace eventdesk
