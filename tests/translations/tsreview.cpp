// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/translations/tsreview.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?(?:[0-9]{1,2}|n)"_s);
    QSet<QString> result;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        result.insert(matches.next().captured());
    return result;
}

QString listed(const QSet<QString> &placeholders)
{
    QStringList sorted(placeholders.begin(), placeholders.end());
    sorted.sort();
    return sorted.isEmpty() ? u"none"_s : sorted.join(u", "_s);
}

/** Flaws that a text has by itself, in whatever language. */
QStringList styleFlawsOf(const QString &text)
{
    static const QRegularExpression html(
        u"</?[a-z][^>]*>|&(?:[a-z]+|#\\d+);"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList flaws;
    if (html.match(text).hasMatch())
        flaws.append(u"HTML in “%1”"_s.arg(text));
    if (text.contains("..."_L1))
        flaws.append(u"three dots instead of “…” in “%1”"_s.arg(text));
    return flaws;
}

QStringList translationFlawsOf(const QString &source, const QString &translation)
{
    if (translation.trimmed().isEmpty())
        return {u"no translation"_s};
    QStringList flaws = styleFlawsOf(translation);
    const QSet<QString> wanted = placeholders(source);
    const QSet<QString> found = placeholders(translation);
    if (found != wanted) {
        flaws.append(u"placeholders: %1 instead of %2 in “%3”"_s.arg(
            listed(found), listed(wanted), translation));
    }
    return flaws;
}

QSet<QString> keysOf(const TsFile &file)
{
    QSet<QString> keys;
    for (const TsMessage &message : file.messages)
        keys.insert(message.key());
    return keys;
}

} // namespace

QStringList flawsOf(const TsMessage &message, qsizetype pluralForms)
{
    QStringList flaws = styleFlawsOf(message.source);
    if (!message.state.isEmpty())
        flaws.append(message.state);
    const qsizetype wantedForms = message.plural ? pluralForms : 1;
    if (message.translations.size() != wantedForms) {
        flaws.append(u"%1 forms instead of %2"_s.arg(
            QString::number(message.translations.size()), QString::number(wantedForms)));
    }
    for (const QString &translation : message.translations)
        flaws.append(translationFlawsOf(message.source, translation));
    return flaws;
}

QStringList flawsOf(const TsFile &file, qsizetype pluralForms)
{
    QStringList flaws;
    QSet<QString> seen;
    for (const TsMessage &message : file.messages) {
        const QString key = message.key();
        if (seen.contains(key))
            flaws.append(key + u" → twice"_s);
        seen.insert(key);
        for (const QString &flaw : flawsOf(message, pluralForms))
            flaws.append(key + u" → "_s + flaw);
    }
    return flaws;
}

QStringList differences(const TsFile &committed, const TsFile &sources)
{
    const QSet<QString> known = keysOf(committed);
    const QSet<QString> wanted = keysOf(sources);
    QStringList result;
    const QSet<QString> missing = wanted - known;
    for (const QString &key : missing)
        result.append(u"missing "_s + key);
    const QSet<QString> gone = known - wanted;
    for (const QString &key : gone)
        result.append(u"gone from the sources "_s + key);
    result.sort();
    return result;
}

} // namespace eventdesk
