// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountcolour.h"

#include <QWidget>

namespace eventdesk {

/**
 * The mark of an account's colour, as high as a line of text; not there for an account without one.
 * Decoration: the words beside it name the colour, so it takes no focus and has no accessible name.
 */
class AccountMark final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountMark)

public:
    explicit AccountMark(QWidget *parent = nullptr);

    void setColour(AccountColour colour);
    [[nodiscard]] AccountColour colour() const { return m_colour; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AccountColour m_colour = AccountColour::None;
};

} // namespace eventdesk
