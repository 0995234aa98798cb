// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

namespace eventdesk {

/**
 * The fixed-width font, in which l, I and 1 differ: the system's, except for Courier New. Windows
 * still names that one, thin as a typewriter's, though it has had Consolas for screens since 2006.
 */
[[nodiscard]] QFont fixedWidthFont(const QFont &ofSystem);
[[nodiscard]] QFont fixedWidthFont();

/** The fixed-width font at the size of another one: for codes wherever they stand. */
[[nodiscard]] QFont codeFont(const QFont &beside);

} // namespace eventdesk
