// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/language/language.h"

#include "ui/language/pseudotranslator.h"

#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QTranslator>

namespace eventdesk {

namespace {

Q_LOGGING_CATEGORY(languageLog, "eventdesk.language")

QLocale::Language qtLanguage(LanguageId id)
{
    switch (id) {
    case LanguageId::English:
    case LanguageId::Pseudo:
        return QLocale::English;
    case LanguageId::Russian:
        return QLocale::Russian;
    }
    Q_UNREACHABLE();
}

QLocale localeFor(LanguageId id, const QLocale &systemLocale)
{
    const QLocale::Language language = qtLanguage(id);
    return systemLocale.language() == language ? systemLocale : QLocale(language);
}

/** The texts of Qt's own buttons and dialogs, or null: they are a separate package on Linux. */
std::unique_ptr<QTranslator> loadQtTexts(LanguageId id)
{
    // Qt speaks English by itself; loading its English file would only hide nothing.
    if (qtLanguage(id) == QLocale::English)
        return nullptr;
    auto texts = std::make_unique<QTranslator>();
    const QString file = QStringLiteral("qtbase_") + LanguageChoice::codeOf(id);
    if (texts->load(file, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        return texts;
    qCInfo(languageLog) << "Qt's own texts stay English: there is no" << file;
    return nullptr;
}

std::unique_ptr<QTranslator> loadOwnTexts(LanguageId id)
{
    std::unique_ptr<QTranslator> texts;
    if (id == LanguageId::Pseudo)
        texts = std::make_unique<PseudoTranslator>();
    else
        texts = std::make_unique<QTranslator>();
    const LanguageId fileOf = id == LanguageId::Pseudo ? LanguageId::English : id;
    const QString file =
        QStringLiteral(":/translations/eventdesk_%1.qm").arg(LanguageChoice::codeOf(fileOf));
    if (!texts->load(file))
        qCCritical(languageLog) << "Built without" << file;
    return texts;
}

} // namespace

Language::Language(LanguageId id, const QLocale &systemLocale)
    : m_id(id), m_qtTexts(loadQtTexts(id)), m_ownTexts(loadOwnTexts(id))
{
    QLocale::setDefault(localeFor(id, systemLocale));
    if (m_qtTexts)
        QCoreApplication::installTranslator(m_qtTexts.get());
    QCoreApplication::installTranslator(m_ownTexts.get());
}

Language::~Language()
{
    QLocale::setDefault(m_previousLocale);
}

LanguageId Language::id() const
{
    return m_id;
}

} // namespace eventdesk
