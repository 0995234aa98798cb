// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apikey.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace eventdesk {

/** Longest server message that is shown, in UTF-16 units. */
inline constexpr qsizetype serverMessageLimit = 300;

/**
 * What a server says in the body of an error: JSON `error` or `message` (also nested or in a list),
 * plain text, or HTML reduced to its text; whatever comes, the result is one short plain line
 * (reliability N9). Empty when the body says nothing. Looks at the first 64 KiB only.
 * Secrets are replaced before the text is shortened, so that no part of one stays at the end (S8).
 */
[[nodiscard]] QString serverMessage(const QByteArray &body, const QList<ApiKey> &secrets = {});

} // namespace eventdesk
