// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/language/languagechoice.h"

#include "app/events/displaytext.h"

#include <algorithm>
#include <array>

namespace eventdesk {

namespace {

struct Entry
{
    LanguageId id;
    QLatin1String code;
};

constexpr std::array entries = {
    Entry{LanguageId::English, QLatin1String("en")},
    Entry{LanguageId::Russian, QLatin1String("ru")},
    Entry{LanguageId::Pseudo, QLatin1String("pseudo")},
};

/** "ru" of "ru", "ru-RU", "ru_RU.UTF-8". */
QStringView languagePart(QStringView code)
{
    const auto end =
        std::ranges::find_if(code, [](QChar c) { return c == u'-' || c == u'_' || c == u'.'; });
    return {code.begin(), end};
}

const Entry *find(QStringView code)
{
    const QStringView language = languagePart(code);
    const auto found = std::ranges::find_if(entries, [language](const Entry &entry) {
        return language.compare(entry.code, Qt::CaseInsensitive) == 0;
    });
    return found != entries.end() ? &*found : nullptr;
}

} // namespace

QStringList LanguageChoice::codes()
{
    QStringList result;
    for (const Entry &entry : entries)
        result.append(entry.code);
    return result;
}

QString LanguageChoice::codeOf(LanguageId language)
{
    const auto found = std::ranges::find(entries, language, &Entry::id);
    Q_ASSERT(found != entries.end());
    return found->code;
}

tl::expected<LanguageId, UnknownLanguage> LanguageChoice::named(const QString &code)
{
    if (const Entry *entry = find(code))
        return entry->id;
    return tl::unexpected(UnknownLanguage{.code = code, .known = codes()});
}

LanguageId LanguageChoice::preferred(const QStringList &uiLanguages)
{
    for (const QString &wanted : uiLanguages) {
        const Entry *entry = find(wanted);
        if (entry != nullptr && entry->id != LanguageId::Pseudo)
            return entry->id;
    }
    return LanguageId::English;
}

QString LanguageChoice::describe(const UnknownLanguage &problem)
{
    //: Printed in the terminal. %1 is what was given to --lang, %2 a list of codes: en, ru, pseudo.
    return tr("Eventdesk does not speak “%1”. Give --lang one of these: %2.")
        .arg(visibleText(problem.code), problem.known.join(QStringLiteral(", ")));
}

} // namespace eventdesk
