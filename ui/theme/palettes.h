// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

class QApplication;

namespace eventdesk {

/** The house palettes: one accent, a blue-violet; all text readable (see test_palettes). */
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/**
 * Gives the application the light house palette when the desktop expressed no wish: the palette in
 * use is the one the style brings along (bare X11, no desktop). A desktop's own palette, dark and
 * high contrast included, stays untouched. Call it once, after the application was made.
 */
void adoptHousePaletteIfDesktopHasNone(QApplication &application);

} // namespace eventdesk
