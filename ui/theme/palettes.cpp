// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/theme/palettes.h"

#include <QApplication>
#include <QStyle>

namespace eventdesk {

namespace {

/** What differs between the two palettes; every role is derived from these. */
struct Shades
{
    QRgb window;
    QRgb base;
    QRgb alternateBase;
    QRgb button;
    QRgb text;
    QRgb mutedText;
    QRgb disabledText;
    QRgb accent;
    QRgb disabledAccent;
    QRgb link;
    QRgb visitedLink;
    QRgb toolTip;
    QRgb toolTipText;
    QRgb light;
    QRgb midlight;
    QRgb mid;
    QRgb dark;
    QRgb shadow;
};

QPalette paletteFrom(const Shades &shades)
{
    QPalette palette;
    palette.setColor(QPalette::Window, shades.window);
    palette.setColor(QPalette::WindowText, shades.text);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.alternateBase);
    palette.setColor(QPalette::Text, shades.text);
    palette.setColor(QPalette::PlaceholderText, shades.mutedText);
    palette.setColor(QPalette::Button, shades.button);
    palette.setColor(QPalette::ButtonText, shades.text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Highlight, shades.accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, shades.link);
    palette.setColor(QPalette::LinkVisited, shades.visitedLink);
    palette.setColor(QPalette::ToolTipBase, shades.toolTip);
    palette.setColor(QPalette::ToolTipText, shades.toolTipText);
    palette.setColor(QPalette::Light, shades.light);
    palette.setColor(QPalette::Midlight, shades.midlight);
    palette.setColor(QPalette::Mid, shades.mid);
    palette.setColor(QPalette::Dark, shades.dark);
    palette.setColor(QPalette::Shadow, shades.shadow);

    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited}) {
        palette.setColor(QPalette::Disabled, role, shades.disabledText);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, shades.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.disabledAccent);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, shades.text);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteFrom({.window = 0xfff4f4f8,
        .base = 0xffffffff,
        .alternateBase = 0xfff8f8fc,
        .button = 0xfffafafd,
        .text = 0xff1d1b29,
        .mutedText = 0xff666378,
        .disabledText = 0xff8f8c9e,
        .accent = 0xff5546d6,
        .disabledAccent = 0xffdcdae6,
        .link = 0xff4a3bc9,
        .visitedLink = 0xff7a3a9c,
        .toolTip = 0xff2b2938,
        .toolTipText = 0xfff4f3fa,
        .light = 0xffffffff,
        .midlight = 0xffeeedf4,
        .mid = 0xffc9c7d6,
        .dark = 0xff9a97ab,
        .shadow = 0xff4a4759});
}

QPalette darkPalette()
{
    return paletteFrom({.window = 0xff1f1d27,
        .base = 0xff2a2834,
        .alternateBase = 0xff302e3b,
        .button = 0xff383545,
        .text = 0xffeceaf4,
        .mutedText = 0xffaaa7bc,
        .disabledText = 0xff848196,
        .accent = 0xff6a5be8,
        .disabledAccent = 0xff3b3849,
        .link = 0xffab9fff,
        .visitedLink = 0xffd6a0ee,
        .toolTip = 0xff3a374a,
        .toolTipText = 0xfff4f3fa,
        .light = 0xff514d63,
        .midlight = 0xff423f51,
        .mid = 0xff484557,
        .dark = 0xff141219,
        .shadow = 0xff09080c});
}

void adoptHousePaletteIfDesktopHasNone(QApplication &application)
{
    if (QApplication::palette() == QApplication::style()->standardPalette())
        application.setPalette(lightPalette());
}

} // namespace eventdesk
