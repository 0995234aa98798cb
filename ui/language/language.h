// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/language/languagechoice.h"

#include <QLocale>

#include <memory>

class QTranslator;

namespace eventdesk {

/**
 * Shows the program in one language for as long as this object lives: the program's own texts,
 * Qt's texts (where its translations are installed) and the form of dates and numbers.
 *
 * Make it on the UI thread after the application object and before the first widget, destroy it
 * before the application object. Owned by the composition root; one at a time.
 */
class Language final
{
    Q_DISABLE_COPY_MOVE(Language)

public:
    /**
     * Dates and numbers follow `systemLocale` when that speaks the same language, so that its
     * region is kept (an Englishman's 31/12/2026), else the language's own customs.
     */
    explicit Language(LanguageId id, const QLocale &systemLocale = QLocale::system());

    /** Takes the translations away again and puts back the default locale found before. */
    ~Language();

    [[nodiscard]] LanguageId id() const;

private:
    LanguageId m_id;
    QLocale m_previousLocale;
    std::unique_ptr<QTranslator> m_qtTexts;
    std::unique_ptr<QTranslator> m_ownTexts;
};

} // namespace eventdesk
