// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/events/searchfolding.h"

#include "app/events/codepoints.h"
#include "app/events/displaytext.h"

namespace eventdesk {

namespace {

constexpr char32_t dotlessI = U'ı';
constexpr char32_t sharpS = U'ß';
constexpr char32_t combiningBreve = 0x0306;
constexpr char16_t cyrillicI = u'и';
constexpr char16_t cyrillicShortI = u'й';
constexpr qsizetype decimalIdLength = 20; // "-9223372036854775808"

/**
 * The quick way for ASCII and the Russian alphabet, which is nearly all of an account; 0 for what
 * needs the long one.
 */
constexpr char16_t plainlyFolded(char16_t unit)
{
    if ((unit >= u'a' && unit <= u'z') || (unit >= u' ' && unit <= u'@'))
        return unit;
    if (unit >= u'A' && unit <= u'Z')
        return unit + (u'a' - u'A');
    if (unit < 0x80)
        return unit >= u'\t' && unit <= u'\r' ? u' ' : unit;
    if (unit >= u'а' && unit <= u'я')
        return unit;
    if (unit >= u'А' && unit <= u'Я')
        return unit + (u'а' - u'А');
    return 0;
}

bool isDroppedMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/** Folds texts one after the other onto the end of a text, and notes origins when asked to. */
class Folder
{
public:
    explicit Folder(QString *folded, QList<qsizetype> *origins = nullptr)
        : m_folded(*folded), m_origins(origins)
    {
    }

    void fold(QStringView text);

private:
    void foldCharacter(char32_t c);
    void foldParts(QStringView parts);
    void put(char16_t unit);

    QString &m_folded;
    QList<qsizetype> *m_origins;
    qsizetype m_origin = 0; ///< of the character that is being folded
    bool m_breveMakesShortI = false; ///< what was put last is и, and only marks came after it
};

void Folder::fold(QStringView text)
{
    m_breveMakesShortI = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        m_origin = i;
        if (const char16_t folded = plainlyFolded(unit.unicode()))
            put(folded);
        else if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            foldCharacter(QChar::surrogateToUcs4(unit, text[++i]));
        else
            foldCharacter(unit.unicode());
    }
}

void Folder::foldCharacter(char32_t c)
{
    if (QChar::isSpace(c)) {
        put(u' ');
        return;
    }
    if (QChar::isSurrogate(c)) {
        put(QChar::ReplacementCharacter); // two halves must not meet when a mark between is dropped
        return;
    }
    if (isInvisibleMark(c)) {
        m_breveMakesShortI = false;
        return;
    }
    if (isDroppedMark(c)) {
        if (c == combiningBreve && m_breveMakesShortI) {
            m_folded.back() = cyrillicShortI;
            m_breveMakesShortI = false;
        }
        return;
    }
    if (c == dotlessI) {
        put(u'i');
        return;
    }
    if (c == sharpS) {
        foldParts(u"ss");
        return;
    }
    const QString parts = QChar::decomposition(c);
    // An accent that stands alone, like ´, would become a space and tear words apart.
    if (!parts.isEmpty() && !parts.startsWith(u' ')) {
        foldParts(parts);
        return;
    }
    // Letter by letter, for those that are several letters in lower case are parted by now.
    if (const char32_t folded = QChar::toCaseFolded(c); folded != c) {
        foldCharacter(folded); // it may have parts of its own
        return;
    }
    for (const char16_t unit : QChar::fromUcs4(c))
        put(unit);
}

void Folder::foldParts(QStringView parts)
{
    for (const char32_t part : codePoints(parts))
        foldCharacter(part);
}

void Folder::put(char16_t unit)
{
    m_folded.append(QChar(unit));
    if (m_origins)
        m_origins->append(m_origin);
    m_breveMakesShortI = unit == cyrillicI;
}

} // namespace

QString foldedForSearch(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    Folder(&folded).fold(text);
    return folded;
}

FoldedText foldedWithOrigins(QStringView text)
{
    FoldedText result;
    result.text.reserve(text.size());
    result.origins.reserve(text.size() + 1);
    Folder(&result.text, &result.origins).fold(text);
    result.origins.append(text.size());
    return result;
}

QString searchTextOf(const Event &event)
{
    QString result;
    result.reserve(event.name.size() + event.code.size() + decimalIdLength + 2);
    Folder folder(&result);
    folder.fold(event.name);
    result += u'\n';
    folder.fold(event.code);
    result += u'\n';
    result += QString::number(event.id);
    return result;
}

} // namespace eventdesk
