// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"

#include <QString>

namespace eventdesk {

/**
 * What tells one account from another, for every window in which something is about to happen to
 * it: the same words everywhere. A value. AccountSession::facts() has those of the open account.
 */
struct AccountFacts
{
    QString name = {};
    QString host = {}; ///< of its server; empty: not worth a word
    AccountColour colour = AccountColour::None;
    Protection protection = Protection::Free;

    [[nodiscard]] static AccountFacts of(const Account &account);

    /** "Shop EU · Blue · Ask first · core.push.express", the name isolated; one line. */
    [[nodiscard]] QString words() const;
    /** The same without the name. */
    [[nodiscard]] QString traits() const;

    friend bool operator==(const AccountFacts &, const AccountFacts &) = default;
};

} // namespace eventdesk
