// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/semanticcolours.h"

#include <QWidget>

#include <optional>

namespace eventdesk {

/**
 * One icon in the colour of a meaning, or muted without one. The colour is asked of the palette
 * whenever it paints, so it follows dark and light. Decoration: the words beside it say the same,
 * so it takes no focus and has no accessible name.
 */
class IconMark final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IconMark)

public:
    explicit IconMark(int side, QWidget *parent = nullptr);

    void setIcon(IconName icon, std::optional<Meaning> meaning = std::nullopt);
    void clear();

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side;
    std::optional<IconName> m_icon;
    std::optional<Meaning> m_meaning;
};

/** The icon that belongs to a meaning. */
[[nodiscard]] IconName iconOf(Meaning meaning);

} // namespace eventdesk
