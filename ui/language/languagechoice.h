// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace eventdesk {

/** The languages the program can be shown in. */
enum class LanguageId : quint8 {
    English,
    Russian,
    Pseudo ///< stretched English that shows what is not translatable or is cut
};

/** A language was asked for by a code that none of the program's languages has. */
struct UnknownLanguage
{
    QString code; ///< as it was asked for
    QStringList known; ///< the codes there are

    friend bool operator==(const UnknownLanguage &, const UnknownLanguage &) = default;
};

/** Which language to show the program in. Pure rules without state; for any thread. */
class LanguageChoice
{
    Q_DECLARE_TR_FUNCTIONS(eventdesk::LanguageChoice)

public:
    /** The codes of all languages, as `--lang` takes them: "en", "ru", "pseudo". */
    [[nodiscard]] static QStringList codes();

    /** The code of one language. */
    [[nodiscard]] static QString codeOf(LanguageId language);

    /**
     * The language with this code, in any case and with or without a region ("ru", "RU", "ru_RU").
     * Fails with UnknownLanguage for everything else, the empty code included.
     */
    [[nodiscard]] static tl::expected<LanguageId, UnknownLanguage> named(const QString &code);

    /**
     * The first of the user's languages that the program has, or English.
     * Takes what QLocale::uiLanguages() answers, most wanted first. Never chooses Pseudo.
     */
    [[nodiscard]] static LanguageId preferred(const QStringList &uiLanguages);

    /** What is wrong and which codes there are, as sentences for people. */
    [[nodiscard]] static QString describe(const UnknownLanguage &problem);
};

} // namespace eventdesk
