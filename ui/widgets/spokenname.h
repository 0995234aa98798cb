// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace eventdesk {

/**
 * The name of a button, an action or an input, made of the text it shows: without the mnemonic and
 * without the ellipsis at the end. "&New event…" is called "New event", "A && B" is called "A & B".
 */
[[nodiscard]] QString spokenName(const QString &text);

} // namespace eventdesk
