// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/keystore.h"

#include <QByteArray>

/** The form in which a key lies in a key store: small JSON, the key with the origin it is for (S5).
 */
namespace eventdesk::storedkey {

[[nodiscard]] QByteArray encode(const Account &account, const ApiKey &key);

/** WrongOrigin when the account now speaks to another server; Damaged when it is not ours. */
[[nodiscard]] tl::expected<ApiKey, KeyStoreProblem> decode(
    const Account &account, const QByteArray &stored);

} // namespace eventdesk::storedkey
