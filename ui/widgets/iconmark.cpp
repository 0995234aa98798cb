// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/iconmark.h"

#include <QPainter>

namespace eventdesk {

IconMark::IconMark(int side, QWidget *parent) : QWidget(parent), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconMark::setIcon(IconName icon, std::optional<Meaning> meaning)
{
    m_icon = icon;
    m_meaning = meaning;
    update();
}

void IconMark::clear()
{
    m_icon.reset();
    update();
}

QSize IconMark::sizeHint() const
{
    return {m_side, m_side};
}

void IconMark::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (!m_icon)
        return;
    const SemanticColours colours(palette());
    const QColor colour = m_meaning ? colours.text(*m_meaning) : colours.mutedText();
    QPainter painter(this);
    painter.drawPixmap(0, 0, tintedIcon(*m_icon, colour, sizeHint(), devicePixelRatioF()));
}

IconName iconOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Information:
        return IconName::Information;
    case Meaning::Success:
        return IconName::Success;
    case Meaning::Warning:
        return IconName::Warning;
    case Meaning::Error:
        return IconName::Error;
    }
    Q_UNREACHABLE();
}

} // namespace eventdesk
