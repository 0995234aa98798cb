// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/servermessage.h"

#include "app/events/displaytext.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype readLimit = qsizetype{64} * 1024;
constexpr int depthLimit = 4;

/** The first text found under the names that services use for their messages. */
QString messageIn(const QJsonValue &value, int depth = 0)
{
    if (value.isString())
        return value.toString();
    if (depth >= depthLimit)
        return {};
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray list = value.toArray();
        for (const auto part : list) {
            if (const QString text = messageIn(part, depth + 1); !text.isEmpty())
                parts.append(text);
        }
        return parts.join(u"; "_s);
    }
    const QJsonObject object = value.toObject();
    for (const auto name : {"message"_L1, "error"_L1, "errors"_L1, "detail"_L1, "title"_L1}) {
        if (QString text = messageIn(object.value(name), depth + 1); !text.isEmpty())
            return text;
    }
    return {};
}

QString decodeEntities(const QString &text)
{
    static const QHash<QString, QString> named = {{u"amp"_s, u"&"_s}, {u"lt"_s, u"<"_s},
        {u"gt"_s, u">"_s}, {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}, {u"nbsp"_s, u" "_s},
        {u"copy"_s, u"©"_s}, {u"mdash"_s, u"—"_s}, {u"ndash"_s, u"–"_s}, {u"hellip"_s, u"…"_s}};
    static const QRegularExpression entity(
        u"&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]{2,8});"_s, QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype from = 0;
    auto matches = entity.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString name = match.captured(1).toLower();
        if (name.startsWith(u'#')) {
            const bool hexadecimal = name.startsWith("#x"_L1);
            const uint number =
                QStringView(name).mid(hexadecimal ? 2 : 1).toUInt(nullptr, hexadecimal ? 16 : 10);
            const bool isCharacter =
                number > 0 && number <= 0x10FFFF && (number < 0xD800 || number > 0xDFFF);
            const auto character = static_cast<char32_t>(isCharacter ? number : 0xFFFD);
            result += QString::fromUcs4(&character, 1);
        } else {
            result += named.value(name, match.captured());
        }
    }
    result += QStringView(text).mid(from);
    return result;
}

QString textOfHtml(QString html)
{
    static const QRegularExpression unseen(u"<(script|style)\\b.*?(</\\1\\s*>|$)|<!--.*?(-->|$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[^>]*(>|$)"_s);
    html.replace(unseen, u" "_s);
    html.replace(tag, u" "_s);
    return decodeEntities(html);
}

bool looksLikeHtml(const QString &text)
{
    static const QRegularExpression markup(
        u"<(!doctype|html|head|body|h\\d|p|div|title|center)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return markup.match(text.left(2048)).hasMatch();
}

bool looksBinary(const QString &text)
{
    return text.contains(QChar::Null) || text.count(QChar::ReplacementCharacter) > text.size() / 10;
}

QString shortened(const QString &line)
{
    if (line.size() <= serverMessageLimit)
        return line;
    qsizetype end = serverMessageLimit - 1;
    if (line.at(end - 1).isHighSurrogate())
        --end;
    return line.left(end) + u'…';
}

/** The server's words, at any length. */
QString wordsIn(const QByteArray &body)
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    if (json.isObject())
        return messageIn(json.object());
    if (json.isArray())
        return messageIn(json.array());
    const QString text = QString::fromUtf8(body);
    if (looksBinary(text))
        return {};
    return looksLikeHtml(text) ? textOfHtml(text) : text;
}

} // namespace

QString serverMessage(const QByteArray &body, const QList<ApiKey> &secrets)
{
    const QString text = visibleText(wordsIn(body.left(readLimit)).simplified());
    return shortened(ApiKey::redact(text, secrets));
}

} // namespace eventdesk
