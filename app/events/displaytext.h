// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace eventdesk {

/**
 * The text with everything that hides or reorders made visible (reliability I4): control characters
 * as their pictures (␀), direction marks, zero-width characters and broken UTF-16 as ⟨U+202E⟩.
 * The result is safe as plain text; a tooltip still needs toolTipText().
 */
[[nodiscard]] QString visibleText(QStringView text);

/**
 * The text short enough for a dialog: at most a paragraph, and no word longer than a line, since a
 * label breaks lines between words only and would stretch its window over every screen. What is
 * left out is marked by an ellipsis. Made for visibleText().
 */
[[nodiscard]] QString abridged(const QString &text);

/** The text as a tooltip that shows just this. Tooltips guess whether they are HTML (T9). */
[[nodiscard]] QString toolTipText(const QString &text);

/**
 * abridged() visibleText() between FSI and PDI, so that it cannot reorder the sentence it is put
 * into.
 */
[[nodiscard]] QString isolated(QStringView text);

/** Whether the character changes a text without being seen: direction marks, zero width, and kin.
 */
[[nodiscard]] bool isInvisibleMark(char32_t character);

} // namespace eventdesk
