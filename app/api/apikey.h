// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <tl/expected.hpp>

#include <QByteArray>
#include <QCoreApplication>
#include <QDebug>
#include <QList>
#include <QString>

namespace eventdesk {

/**
 * The secret that opens an account. A value that can be compared and sent, and nothing else: it has
 * no stream operator, so that it cannot slip into a log (reliability S8).
 */
class ApiKey
{
    Q_DECLARE_TR_FUNCTIONS(eventdesk::ApiKey)

public:
    enum class Flaw : quint8 {
        Empty,
        TooLong, ///< the Windows Credential Manager holds 2,560 bytes (S7)
        ForbiddenCharacter ///< a line break here would be header injection (N12)
    };
    static constexpr qsizetype maximumLength = 2000;

    /** What was typed or pasted, trimmed. Only visible ASCII is accepted (N12). */
    [[nodiscard]] static tl::expected<ApiKey, Flaw> parse(const QString &typed);

    /** What is wrong, for people. */
    [[nodiscard]] static QString describe(Flaw flaw);

    /** The value of the Authorization header. For the request factory alone. */
    [[nodiscard]] QByteArray authorization() const { return "Bearer " + m_secret; }

    /** The secret itself. For key stores alone. */
    [[nodiscard]] QString secret() const { return QString::fromLatin1(m_secret); }

    /** The text with the key, wherever it stands, replaced by "[key]". */
    [[nodiscard]] QString redact(QString text) const;
    /** The same with each of the keys, of which one may be a part of another. */
    [[nodiscard]] static QString redact(QString text, QList<ApiKey> keys);

    friend bool operator==(const ApiKey &, const ApiKey &) = default;

private:
    explicit ApiKey(QByteArray secret) : m_secret(std::move(secret)) { }

    QByteArray m_secret;
};

QDebug operator<<(QDebug, const ApiKey &) = delete;

} // namespace eventdesk
