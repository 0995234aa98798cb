// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountcolour.h"

#include <QColor>
#include <QPalette>

namespace eventdesk {

/** What a colour says. Colour never says it alone: a word or an icon stands beside it. */
enum class Meaning { Information, Success, Warning, Error };

/**
 * The colours that carry meaning, derived from a palette so that they fit light, dark and high
 * contrast. Every text colour is readable (at least 4.5:1; 7:1 under high contrast) on the
 * palette's Window, Base and AlternateBase, and on the soft background of its meaning. Cheap to
 * make: make it where you paint, then it follows the palette live.
 */
class SemanticColours final
{
public:
    explicit SemanticColours(const QPalette &palette);

    /** For words, icons and marks. */
    [[nodiscard]] QColor text(Meaning meaning) const;

    /** Behind a whole message; WindowText and text(meaning) are readable on it. */
    [[nodiscard]] QColor softBackground(Meaning meaning) const;

    /** The thin line around a soft background. */
    [[nodiscard]] QColor border(Meaning meaning) const;

    /** For what matters less: explanations, counts. */
    [[nodiscard]] QColor mutedText() const;

    /** Behind the part of a text that was searched for; Text is readable on it, and in a selected
     *  row HighlightedText. */
    [[nodiscard]] QColor matchBackground() const;
    [[nodiscard]] QColor matchBackgroundOnSelection() const;

    /** The mark beside the status words. */
    [[nodiscard]] QColor activeMark() const { return text(Meaning::Success); }
    [[nodiscard]] QColor inactiveMark() const { return mutedText(); }

    /** The mark of an account, whose colour must be told from the others… */
    [[nodiscard]] QColor accountFill(AccountColour colour) const;
    /** …and the line around it, which is seen on all three backgrounds (3:1; 4.5:1 under high
     *  contrast). */
    [[nodiscard]] QColor accountBorder(AccountColour colour) const;

    /** Whether the palette is one that people choose for its contrast (pure black and white). */
    [[nodiscard]] bool isHighContrast() const { return m_highContrast; }

private:
    [[nodiscard]] double minimumContrast() const;
    [[nodiscard]] QList<QColor> backgrounds() const;
    [[nodiscard]] QColor tinted(
        const QColor &background, const QColor &tint, int percent, const QColor &text) const;

    QPalette m_palette;
    bool m_dark = false;
    bool m_highContrast = false;
};

} // namespace eventdesk
