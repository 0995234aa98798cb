// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

namespace eventdesk {

/**
 * A code made from a name: Cyrillic is written in Latin letters, accents are dropped, everything
 * else becomes one underscore ("Первый депозит" → pervyy_depozit). The result is empty or a valid
 * code. The same in every locale: an "I" is always "i", also for Turkish users.
 */
[[nodiscard]] QString codeFromName(QStringView name);

/**
 * codeFromName(), with _2, _3… appended until isTaken says no. isTaken gets valid codes only.
 */
[[nodiscard]] QString proposeCode(
    QStringView name, const std::function<bool(const QString &code)> &isTaken);

} // namespace eventdesk
