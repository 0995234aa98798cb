// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/events/codeproposal.h"

#include "app/events/codepoints.h"

#include <QHash>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

/** What stands for letters that Unicode does not decompose into a Latin one. Keys are lower case.
 */
const QHash<char32_t, QString> &transliterations()
{
    static const QHash<char32_t, QString> table = {
        // Russian, after the passport rules but with y for both ы and й
        {U'а', u"a"_s},
        {U'б', u"b"_s},
        {U'в', u"v"_s},
        {U'г', u"g"_s},
        {U'д', u"d"_s},
        {U'е', u"e"_s},
        {U'ё', u"yo"_s},
        {U'ж', u"zh"_s},
        {U'з', u"z"_s},
        {U'и', u"i"_s},
        {U'й', u"y"_s},
        {U'к', u"k"_s},
        {U'л', u"l"_s},
        {U'м', u"m"_s},
        {U'н', u"n"_s},
        {U'о', u"o"_s},
        {U'п', u"p"_s},
        {U'р', u"r"_s},
        {U'с', u"s"_s},
        {U'т', u"t"_s},
        {U'у', u"u"_s},
        {U'ф', u"f"_s},
        {U'х', u"kh"_s},
        {U'ц', u"ts"_s},
        {U'ч', u"ch"_s},
        {U'ш', u"sh"_s},
        {U'щ', u"shch"_s},
        {U'ъ', u""_s},
        {U'ы', u"y"_s},
        {U'ь', u""_s},
        {U'э', u"e"_s},
        {U'ю', u"yu"_s},
        {U'я', u"ya"_s},
        // Ukrainian, Belarusian, Kazakh, Serbian, Macedonian
        {U'є', u"ye"_s},
        {U'і', u"i"_s},
        {U'ї', u"yi"_s},
        {U'ґ', u"g"_s},
        {U'ў', u"u"_s},
        {U'ә', u"a"_s},
        {U'ғ', u"g"_s},
        {U'қ', u"q"_s},
        {U'ң', u"ng"_s},
        {U'ө', u"o"_s},
        {U'ұ', u"u"_s},
        {U'ү', u"u"_s},
        {U'һ', u"h"_s},
        {U'ђ', u"dj"_s},
        {U'ј', u"j"_s},
        {U'љ', u"lj"_s},
        {U'њ', u"nj"_s},
        {U'ћ', u"c"_s},
        {U'џ', u"dz"_s},
        {U'ѕ', u"dz"_s},
        {U'ќ', u"k"_s},
        {U'ѓ', u"g"_s},
        // Latin letters without a decomposition
        {U'ß', u"ss"_s},
        {U'æ', u"ae"_s},
        {U'œ', u"oe"_s},
        {U'ø', u"o"_s},
        {U'ł', u"l"_s},
        {U'đ', u"d"_s},
        {U'ð', u"d"_s},
        {U'þ', u"th"_s},
        {U'ı', u"i"_s},
        {U'ħ', u"h"_s},
        {U'ŧ', u"t"_s},
        {U'ŋ', u"ng"_s},
        // Signs that are part of a word
        {U'\'', u""_s},
        {U'’', u""_s},
        {U'ʼ', u""_s},
        {U'%', u"_percent_"_s},
        {U'+', u"_plus_"_s},
        {U'&', u"_and_"_s},
        {U'€', u"_eur_"_s},
        {U'$', u"_usd_"_s},
        {U'₽', u"_rub_"_s},
    };
    return table;
}

bool isCodeLetter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9');
}

/** The Latin spelling of one lower-case character; "_" where it has none. */
QString spelled(char32_t c)
{
    if (isCodeLetter(c))
        return QString(QChar(static_cast<char16_t>(c)));
    const auto known = transliterations().constFind(c);
    if (known != transliterations().cend())
        return *known;
    // Compatibility decomposition: é is e and a mark, １ is 1, ﬁ is f and i, № is N and o.
    const QString parts = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD);
    QString result;
    bool combining = !parts.isEmpty();
    for (const char32_t part : codePoints(parts)) {
        if (QChar::category(part) == QChar::Mark_NonSpacing)
            continue;
        combining = false;
        // Lower case again: İ, № and ™ have capitals inside and no lower case of their own.
        const char32_t lower = QChar::toLower(part);
        result += isCodeLetter(lower) ? QString(QChar(static_cast<char16_t>(lower)))
                                      : transliterations().value(lower, u"_"_s);
    }
    return result.isEmpty() && !combining ? u"_"_s : result;
}

} // namespace

QString codeFromName(QStringView name)
{
    QString code;
    // Composed first, so that й typed as и and a breve is one letter of the table.
    const QString composed = name.toString().normalized(QString::NormalizationForm_C);
    for (const char32_t letter : codePoints(composed)) {
        const QString part = spelled(QChar::toLower(letter));
        for (const QChar c : part) {
            if (c != u'_' || (!code.isEmpty() && !code.endsWith(u'_')))
                code += c;
        }
    }
    while (code.endsWith(u'_'))
        code.chop(1);
    return code;
}

QString proposeCode(QStringView name, const std::function<bool(const QString &)> &isTaken)
{
    QString base = codeFromName(name);
    if (base.isEmpty())
        return base;
    QString proposal = base;
    for (int suffix = 2; isTaken(proposal); ++suffix)
        proposal = base + u'_' + QString::number(suffix);
    return proposal;
}

} // namespace eventdesk
