// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/apikey.h"

#include <algorithm>
#include <utility>

namespace eventdesk {

namespace {

/** Shorter keys are left alone: replacing "a" everywhere would eat the text, not the secret. */
constexpr qsizetype shortestRedacted = 4;

} // namespace

tl::expected<ApiKey, ApiKey::Flaw> ApiKey::parse(const QString &typed)
{
    const QString key = typed.trimmed();
    if (key.isEmpty())
        return tl::unexpected(Flaw::Empty);
    if (key.size() > maximumLength)
        return tl::unexpected(Flaw::TooLong);
    const bool visibleAscii = std::ranges::all_of(
        key, [](QChar c) { return c.unicode() >= 0x21 && c.unicode() <= 0x7E; });
    if (!visibleAscii)
        return tl::unexpected(Flaw::ForbiddenCharacter);
    return ApiKey(key.toLatin1());
}

QString ApiKey::describe(Flaw flaw)
{
    switch (flaw) {
    case Flaw::Empty:
        //: Shown under the API key field.
        return tr("Paste the API key here.");
    case Flaw::TooLong:
        //: Shown under the API key field.
        return tr("This is too long to be an API key. Copy it again.");
    case Flaw::ForbiddenCharacter:
        //: Shown under the API key field.
        return tr("An API key has no spaces, line breaks or special letters. Copy it again.");
    }
    Q_UNREACHABLE();
}

QString ApiKey::redact(QString text) const
{
    if (m_secret.size() >= shortestRedacted)
        text.replace(secret(), QStringLiteral("[key]"), Qt::CaseInsensitive);
    return text;
}

QString ApiKey::redact(QString text, QList<ApiKey> keys)
{
    // The longest first: else what it has more than another one would stay.
    std::ranges::sort(
        keys, std::ranges::greater(), [](const ApiKey &key) { return key.m_secret.size(); });
    for (const ApiKey &key : std::as_const(keys))
        text = key.redact(text);
    return text;
}

} // namespace eventdesk
