// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountcolour.h"

#include <QComboBox>

namespace eventdesk {

/** The choice of an account's colour: its mark and its word. */
class ColourBox final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColourBox)

public:
    explicit ColourBox(QWidget *parent = nullptr);

    [[nodiscard]] AccountColour colour() const;
    void setColour(AccountColour colour);

    void showPopup() override;
};

} // namespace eventdesk
