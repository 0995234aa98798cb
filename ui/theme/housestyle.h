// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

namespace eventdesk {

/**
 * Replaces a style that paints native parts by one that paints with the palette. Windows' own
 * styles keep white buttons and fields in a dark palette, with its light text on them. Call it
 * once, after the application was made and before the first widget.
 */
void adoptStyleThatFollowsThePalette();

} // namespace eventdesk
