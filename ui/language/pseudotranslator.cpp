// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/language/pseudotranslator.h"

#include <QRegularExpression>

#include <cstring>

namespace eventdesk {

namespace {

// One accented letter for each of A–Z and a–z, all of them in common fonts.
constexpr QStringView accentedCapitals = u"ÁƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
constexpr QStringView accentedSmalls = u"áƀçðéƒĝĥîĵķļṁñöþǫŕšţûṽŵẋýž";
static_assert(accentedCapitals.size() == 26 && accentedSmalls.size() == 26);

QChar accented(QChar letter)
{
    if (letter >= u'A' && letter <= u'Z')
        return accentedCapitals[letter.unicode() - u'A'];
    if (letter >= u'a' && letter <= u'z')
        return accentedSmalls[letter.unicode() - u'a'];
    return letter;
}

QString accentedText(const QString &text)
{
    static const QRegularExpression kept(QStringLiteral("%L?(?:[0-9]{1,2}|n)|&.|</?[a-z][^>]*>"));
    QString result;
    result.reserve(text.size());
    qsizetype position = 0;
    const auto accentUpTo = [&](qsizetype end) {
        for (; position < end; ++position)
            result += accented(text[position]);
    };
    for (auto matches = kept.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        accentUpTo(match.capturedStart());
        result += match.capturedView();
        position = match.capturedEnd();
    }
    accentUpTo(text.size());
    return result;
}

/** Filling in word-like pieces, so that it wraps as text does; never ends with a space. */
QString padding(qsizetype length)
{
    constexpr qsizetype wordLength = 5;
    QString result(length, u'~');
    for (qsizetype i = wordLength; i + 1 < length; i += wordLength + 1)
        result[i] = u' ';
    return result;
}

/** Texts that Qt reads back instead of showing: they must stay what Qt expects. */
bool isReadByQt(const char *context, const char *sourceText)
{
    return (context != nullptr && std::strcmp(context, "QShortcut") == 0)
        || std::strcmp(sourceText, "QT_LAYOUT_DIRECTION") == 0;
}

} // namespace

PseudoTranslator::PseudoTranslator(QObject *parent) : QTranslator(parent) { }

bool PseudoTranslator::isEmpty() const
{
    return false;
}

QString PseudoTranslator::translate(
    const char *context, const char *sourceText, const char *disambiguation, int n) const
{
    if (sourceText == nullptr || isReadByQt(context, sourceText))
        return {};
    const QString english = QTranslator::translate(context, sourceText, disambiguation, n);
    return pseudo(english.isNull() ? QString::fromUtf8(sourceText) : english);
}

QString PseudoTranslator::pseudo(const QString &text)
{
    // A file filter, "Text files (*.txt)", must end with its patterns to be one.
    static const QRegularExpression parts(
        QStringLiteral(R"(^(\s*)(.*?)((?:\s*\(\*[^()]*\))?\s*)$)"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = parts.match(text);
    const QString body = match.captured(2);
    if (body.isEmpty())
        return text;
    const qsizetype extra = (body.size() * 2 + 4) / 5; // 40 %, rounded up
    return match.captured(1) + u'⟦' + accentedText(body) + u' ' + padding(extra) + u'⟧'
        + match.captured(3);
}

} // namespace eventdesk
