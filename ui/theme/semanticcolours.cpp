// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/theme/semanticcolours.h"

#include "ui/theme/contrast.h"

namespace eventdesk {

namespace {

QColor hueOf(Meaning meaning, bool dark)
{
    switch (meaning) {
    case Meaning::Information:
        return dark ? QColor(0xff8fb4ff) : QColor(0xff2458c4);
    case Meaning::Success:
        return dark ? QColor(0xff5fd08f) : QColor(0xff17743f);
    case Meaning::Warning:
        return dark ? QColor(0xfff0b94a) : QColor(0xff8f5a00);
    case Meaning::Error:
        return dark ? QColor(0xffff8f88) : QColor(0xffbd2419);
    }
    Q_UNREACHABLE();
}

QColor hueOf(AccountColour colour, bool dark)
{
    switch (colour) {
    case AccountColour::None:
        break;
    case AccountColour::Red:
        return dark ? QColor(0xfff0625a) : QColor(0xffd32f2a);
    case AccountColour::Orange:
        return dark ? QColor(0xffff9a3d) : QColor(0xfff07d13);
    case AccountColour::Yellow:
        return dark ? QColor(0xffffe04a) : QColor(0xffffd21f);
    case AccountColour::Green:
        return dark ? QColor(0xff58c77a) : QColor(0xff2f9e44);
    case AccountColour::Teal:
        return dark ? QColor(0xff2fd0d0) : QColor(0xff0b9aa6);
    case AccountColour::Blue:
        return dark ? QColor(0xff6ea0ff) : QColor(0xff2f6ae0);
    case AccountColour::Violet:
        return dark ? QColor(0xffc08cff) : QColor(0xff8f46d9);
    case AccountColour::Grey:
        return dark ? QColor(0xffa6adb8) : QColor(0xff858c96);
    }
    return QColor(Qt::gray);
}

} // namespace

SemanticColours::SemanticColours(const QPalette &palette) : m_palette(palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    m_dark = contrastRatio(window, Qt::white) > contrastRatio(window, Qt::black);
    m_highContrast = contrastRatio(window, text) > 20.0;
}

QColor SemanticColours::text(Meaning meaning) const
{
    return readableOn(
        backgrounds() << softBackground(meaning), hueOf(meaning, m_dark), minimumContrast());
}

QColor SemanticColours::softBackground(Meaning meaning) const
{
    const QColor window = m_palette.color(QPalette::Active, QPalette::Window);
    // A tint would take contrast away from those who asked for all of it.
    if (m_highContrast)
        return window;
    const double share = m_dark ? 0.16 : 0.1;
    return QColor(mixed(window, hueOf(meaning, m_dark), share).rgb());
}

QColor SemanticColours::border(Meaning meaning) const
{
    if (m_highContrast)
        return text(meaning);
    return QColor(mixed(softBackground(meaning), hueOf(meaning, m_dark), 0.35).rgb());
}

QColor SemanticColours::matchBackground() const
{
    const QColor amber(m_dark ? 0xffe0a030 : 0xffffc93c);
    return tinted(m_palette.color(QPalette::Active, QPalette::Base), amber, m_dark ? 36 : 55,
        m_palette.color(QPalette::Active, QPalette::Text));
}

QColor SemanticColours::matchBackgroundOnSelection() const
{
    const QColor text = m_palette.color(QPalette::Active, QPalette::HighlightedText);
    const bool isTextLight = contrastRatio(text, Qt::black) > contrastRatio(text, Qt::white);
    // Away from the text, so that the mark makes it easier to read and not harder.
    return tinted(m_palette.color(QPalette::Active, QPalette::Highlight),
        isTextLight ? Qt::black : Qt::white, 36, text);
}

QColor SemanticColours::tinted(
    const QColor &background, const QColor &tint, int percent, const QColor &text) const
{
    constexpr int step = 2;
    // A tint would take contrast away from those who asked for all of it.
    for (int left = m_highContrast ? 0 : percent; left > 0; left -= step) {
        const QColor candidate(mixed(background, tint, left / 100.0).rgb());
        if (contrastRatio(candidate, text) >= minimumContrast())
            return candidate;
    }
    return background;
}

QColor SemanticColours::mutedText() const
{
    const QColor window = m_palette.color(QPalette::Active, QPalette::Window);
    const QColor text = m_palette.color(QPalette::Active, QPalette::WindowText);
    const QColor wished = m_highContrast ? text : mixed(text, window, 0.35);
    return readableOn(backgrounds(), wished, minimumContrast());
}

QColor SemanticColours::accountFill(AccountColour colour) const
{
    return colour == AccountColour::None ? m_palette.color(QPalette::Active, QPalette::Window)
                                         : hueOf(colour, m_dark);
}

QColor SemanticColours::accountBorder(AccountColour colour) const
{
    return readableOn(
        backgrounds(), hueOf(colour, m_dark), m_highContrast ? readableContrast : visibleContrast);
}

QList<QColor> SemanticColours::backgrounds() const
{
    return {m_palette.color(QPalette::Active, QPalette::Window),
        m_palette.color(QPalette::Active, QPalette::Base),
        m_palette.color(QPalette::Active, QPalette::AlternateBase)};
}

double SemanticColours::minimumContrast() const
{
    return m_highContrast ? highContrast : readableContrast;
}

} // namespace eventdesk
