// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apierror.h"

#include <QString>
#include <QVariant>

#include <optional>

namespace eventdesk {

/**
 * An error as the journal keeps it: JSON whose kind is a word, so that the enumeration may grow.
 * NULL for none. Half a surrogate pair in it becomes a question mark.
 */
[[nodiscard]] QVariant storedError(const std::optional<ApiError> &error);

/** The error of such a value. Nothing when there is none; a kind nobody knows is Unreadable. */
[[nodiscard]] std::optional<ApiError> errorOf(const QVariant &stored);

/** The word for a kind of error in files: "timeout", "notFound". Not for people. */
[[nodiscard]] QString errorWord(ApiError::Kind kind);

} // namespace eventdesk
