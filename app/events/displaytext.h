// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace eventdesk {

/**
 * The text with everything that hides or reorders made visible (reliability I4): control characters
 * as their pictures (␀), direction marks, zero-width characters and broken UTF-16 as ⟨U+202E⟩.
 * The result is safe as plain text; a tooltip still needs toHtmlEscaped().
 */
[[nodiscard]] QString visibleText(QStringView text);

/** visibleText() between FSI and PDI, so that it cannot reorder the sentence it is put into. */
[[nodiscard]] QString isolated(QStringView text);

/** Whether the character changes a text without being seen: direction marks, zero width, and kin.
 */
[[nodiscard]] bool isInvisibleMark(char32_t character);

/** Whether the text is well-formed UTF-16: no surrogate stands alone (reliability I5). */
[[nodiscard]] bool isWellFormed(QStringView text);

} // namespace eventdesk
