// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/storage/storedtext.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

bool survivesAsText(const QString &text)
{
    // SQLite drops a byte order mark and writes U+FFFD for the last two characters of the BMP.
    return text.isValidUtf16() && !text.startsWith(QChar(QChar::ByteOrderMark))
        && std::ranges::none_of(
            text, [](QChar c) { return c.isNull() || c == QChar(0xfffe) || c == QChar(0xffff); });
}

} // namespace

QVariant storedText(const QString &text)
{
    if (text.isEmpty())
        return u""_s; // a null string would become NULL
    if (survivesAsText(text))
        return text;
    return QByteArray(
        reinterpret_cast<const char *>(text.constData()), text.size() * qsizetype{sizeof(QChar)});
}

std::optional<QString> textOf(const QVariant &stored)
{
    if (stored.typeId() == QMetaType::QString && !stored.isNull())
        return stored.toString();
    if (stored.typeId() != QMetaType::QByteArray)
        return std::nullopt;
    const QByteArray bytes = stored.toByteArray();
    if (bytes.size() % qsizetype{sizeof(QChar)} != 0)
        return std::nullopt;
    QString text(bytes.size() / qsizetype{sizeof(QChar)}, Qt::Uninitialized);
    std::memcpy(text.data(), bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return text;
}

} // namespace eventdesk
