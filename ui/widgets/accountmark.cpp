// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/accountmark.h"

#include "ui/theme/icons.h"

#include <QPainter>

namespace eventdesk {

AccountMark::AccountMark(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void AccountMark::setColour(AccountColour colour)
{
    m_colour = colour;
    setVisible(colour != AccountColour::None);
    update();
}

QSize AccountMark::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side, side};
}

void AccountMark::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    accountMarkIcon(m_colour).paint(&painter, rect());
}

} // namespace eventdesk
