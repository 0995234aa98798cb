// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/events/csvline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

/** Whether a spreadsheet takes a field for a formula, or may once it has trimmed it (I6). */
bool startsFormula(QStringView field)
{
    static constexpr QStringView signs = u"=+-@＝＋－＠\t\r\n";
    return !field.isEmpty() && (field.front().isNull() || signs.contains(field.front()));
}

QString csvField(const QString &text)
{
    const auto body = std::ranges::find_if(text, [](QChar c) { return c != u'\''; });
    const bool neutralised = startsFormula(QStringView(body, text.cend()));
    QString quoted = text;
    quoted.replace(u'"', u"\"\""_s);
    return (neutralised ? u"\"'"_s : u"\""_s) + quoted + u'"';
}

} // namespace

QString csvLine(const QStringList &fields)
{
    QStringList quoted;
    quoted.reserve(fields.size());
    for (const QString &field : fields)
        quoted.append(csvField(field));
    return quoted.join(u',') + u"\r\n"_s;
}

} // namespace eventdesk
