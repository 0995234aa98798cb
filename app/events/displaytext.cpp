// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/events/displaytext.h"

#include "app/events/codepoints.h"

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

constexpr char32_t firstSurrogate = 0xD800;
constexpr char32_t lastSurrogate = 0xDFFF;

constexpr qsizetype paragraphLength = 400; // more than any message of the server that is kept
constexpr qsizetype wordLimit = 60; // the widest letters fit a dialog with it
constexpr QChar ellipsis(0x2026);

bool isSurrogate(char32_t c)
{
    return c >= firstSurrogate && c <= lastSurrogate;
}

QString codePointMark(char32_t c)
{
    return QStringLiteral("⟨U+%1⟩").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
}

} // namespace

bool isInvisibleMark(char32_t c)
{
    return c == 0x00AD || c == 0x034F || c == 0x061C || c == 0x115F || c == 0x1160 || c == 0x180E
        || (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F) || c == 0x3164 || c == 0xFEFF || c == 0xFFA0
        || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
}

QString visibleText(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t c : codePoints(text)) {
        if (c < 0x20)
            result += QChar(static_cast<char16_t>(0x2400 + c));
        else if (c == 0x7F)
            result += QChar(0x2421);
        else if ((c >= 0x80 && c < 0xA0) || isSurrogate(c) || isInvisibleMark(c))
            result += codePointMark(c);
        else
            result += QStringView(QChar::fromUcs4(c));
    }
    return result;
}

QString abridged(const QString &text)
{
    QString result;
    qsizetype wordLength = 0;
    for (const char32_t c : codePoints(text)) {
        if (result.size() >= paragraphLength) {
            result += ellipsis;
            break;
        }
        wordLength = c == U' ' ? 0 : wordLength + 1;
        if (wordLength <= wordLimit)
            result += QStringView(QChar::fromUcs4(c));
        else if (wordLength == wordLimit + 1)
            result += ellipsis;
    }
    return result;
}

QString toolTipText(const QString &text)
{
    const QString escaped = text.toHtmlEscaped();
    // Without a tag Qt takes "A &amp; B" for plain text and shows the entity.
    return escaped == text ? text : u"<p>%1</p>"_s.arg(escaped);
}

QString isolated(QStringView text)
{
    return QChar(0x2068) + abridged(visibleText(text)) + QChar(0x2069);
}

} // namespace eventdesk
