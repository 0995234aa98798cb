// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/events/eventcopies.h"

#include "app/events/csvline.h"
#include "app/events/displaytext.h"
#include "app/events/eventwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

/** What make says of each event, one per line. */
template <typename Make>
QString lines(const QList<Event> &events, Make make)
{
    QStringList result;
    result.reserve(events.size());
    for (const Event &event : events)
        result.append(make(event));
    return result.join(u'\n');
}

QString compactJson(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonValue statusNumber(EventStatus status)
{
    switch (status) {
    case EventStatus::Inactive:
        return 0;
    case EventStatus::Active:
        return 1;
    case EventStatus::Unknown:
        break;
    }
    return QJsonValue::Null;
}

QJsonValue apiType(EventType type)
{
    switch (type) {
    case EventType::Custom:
        return u"CUSTOM"_s;
    case EventType::System:
        return u"SYSTEM"_s;
    case EventType::Unknown:
        break;
    }
    return QJsonValue::Null;
}

QJsonObject jsonOf(const Event &event)
{
    return {
        {u"id"_s, event.id},
        {u"name"_s, event.name},
        {u"code"_s, event.code},
        {u"status"_s, statusNumber(event.status)},
        {u"type"_s, apiType(event.type)},
    };
}

QStringList columnNames()
{
    return {u"id"_s, u"name"_s, u"code"_s, u"status"_s, u"type"_s};
}

QStringList cells(const Event &event)
{
    return {QString::number(event.id), event.name, event.code, statusWord(event.status),
        typeWord(event.type)};
}

QString shellQuoted(QString text)
{
    // Nothing ends single quotes but a single quote: leave them, write it escaped, and go on.
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString markdownCell(const QString &text)
{
    // All that begins something inside a line: code, emphasis, links, tags, entities, formulas,
    // cells, and (: . @ #) the addresses and references that are linked without any markup.
    static constexpr QStringView active = u"\\`*_~^[]<>&|!$:.@#";
    const QString shown = visibleText(text);
    QString result;
    for (const QChar c : shown) {
        if (active.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

QString markdownLine(const QStringList &fields)
{
    QStringList escaped;
    escaped.reserve(fields.size());
    for (const QString &field : fields)
        escaped.append(markdownCell(field));
    return u"| "_s + escaped.join(u" | ") + u" |"_s;
}

} // namespace

QString copiedCodes(const QList<Event> &events)
{
    return lines(events, [](const Event &event) { return event.code; });
}

QString copiedJson(const QList<Event> &events)
{
    QJsonArray array;
    for (const Event &event : events)
        array.append(jsonOf(event));
    const QJsonDocument document =
        array.size() == 1 ? QJsonDocument(array.first().toObject()) : QJsonDocument(array);
    return QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
}

QString copiedCurl(const QList<Event> &events, const QUrl &baseUrl)
{
    QString base = baseUrl.toString(
        QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (base.endsWith(u'/'))
        base.chop(1);
    return lines(events, [&base](const Event &event) {
        const QString address = base + u"/events/"_s + QString::number(event.id);
        return u"curl --fail --header \"Authorization: Bearer $PUSHEXPRESS_API_KEY\" "_s
            + shellQuoted(address);
    });
}

QString copiedFilterList(const QList<Event> &events)
{
    QJsonArray codes;
    for (const Event &event : events)
        codes.append(event.code);
    return compactJson(codes);
}

QString copiedFilterValues(const QList<Event> &events)
{
    return lines(events, [](const Event &event) {
        const QString list = compactJson({event.code});
        return list.sliced(1, list.size() - 2);
    });
}

QString copiedCsv(const QList<Event> &events)
{
    QString table = columnNames().join(u',') + u"\r\n"_s;
    for (const Event &event : events)
        table += csvLine(cells(event));
    return table;
}

QString copiedMarkdown(const QList<Event> &events)
{
    QStringList table{markdownLine(columnNames()), u"| ---: | --- | --- | --- | --- |"_s};
    table.reserve(events.size() + 2);
    for (const Event &event : events)
        table.append(markdownLine(cells(event)));
    return table.join(u'\n');
}

} // namespace eventdesk
