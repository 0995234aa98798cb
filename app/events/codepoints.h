// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>
#include <QVarLengthArray>

namespace eventdesk {

using CodePoints = QVarLengthArray<char32_t, 64>;

/**
 * The whole characters of a text. Unlike QString::toUcs4(), which writes U+FFFD for it, half of a
 * surrogate pair is kept as what it is, so that the caller can point at it.
 */
[[nodiscard]] inline CodePoints codePoints(QStringView text)
{
    CodePoints result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            result.append(QChar::surrogateToUcs4(c, text[++i]));
        else
            result.append(c.unicode());
    }
    return result;
}

} // namespace eventdesk
