// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVariant>

#include <optional>

namespace eventdesk {

/**
 * A text as SQLite can keep it without changing it: as TEXT, readable with any tool, or, where
 * UTF-8 or SQLite's handling of it would alter the text (a lone surrogate, NUL, a byte order mark,
 * a noncharacter), as a BLOB of its UTF-16 in this computer's byte order. Never NULL.
 */
[[nodiscard]] QVariant storedText(const QString &text);

/** The text of such a value; nothing when it is none. */
[[nodiscard]] std::optional<QString> textOf(const QVariant &stored);

} // namespace eventdesk
